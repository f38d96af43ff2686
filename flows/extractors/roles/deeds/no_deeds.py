"""What looks like a verb of an amount and tells no deed: forms that are no verbs, states, sayings, spans of time."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import BATTER
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.stated.foreseen import is_share_of_plan
from newstables.extractors.roles.superlatives import is_of_superlative
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.lemma import verbs
from newstables.language.questions.listed import listed
from newstables.language.questions.speech import says
from newstables.language.questions.verbs import particle_of

_FIGURES = ("count", "number")
_WHILE = ("after", "before", "during", "since", "until")
# Verbs that tell no deed of an amount beside them, or of those they are said of: "compared with $25 million", "based on
# a yield of 163 bushels", "followed by Norrby with 23"; "are believed to be missing", "meaning that 900 voted", "40
# appeals are pending".
_BESIDE, _SAID_OF = frozenset(("based", "followed")), frozenset(("missing", "meaning", "pending"))


def is_no_deed(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """Whether the verb there, or what it looks like, tells nothing that is done by those counted or to them."""
    if is_share_of_plan(parse, amount) and parse.heads[parse.heads[amount.number]] == position.verb:
        return True  # built half the 600 planned: what came about is not what was planned
    if amount.claim.rule == BATTER and parse.words[amount.first - 1] == "(":
        return True  # was helped by Brooks (46): runs of his, which no one helps
    if _is_figure_of_name(parse, amount):
        return True
    if _is_form(parse, amount, position) or _is_state(parse, position) or _tells(parse, amount, position):
        return True
    if amount.claim.kind == "duration" and _is_span(parse, amount, position):
        return True
    place = amount.place(parse)
    return place != amount.head and case_of(parse, place) in listed("set_against")  # 13 percent, against 12


def _is_figure_of_name(parse: Parse, amount: AmountPhrase) -> bool:
    """`followed by Niger (1.4 million) and Mali (1.3 million)`: a figure alone in brackets behind a name, which is of
    that name, whatever the clause tells of it.
    """
    before = amount.first - 1
    alone = before > 0 and parse.words[before] == "(" and parse.words[amount.after] == ")"
    return alone and parse.pos[before - 1] == "PROPN" and amount.noun is None and amount.claim.kind in _FIGURES


def _is_form(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """Whether it only looks like a verb: a plural, a noun of a headline, an adverb, an adjective with "un-"."""
    verb, tag = position.verb, parse.tags[position.verb]
    lemma, moved = parse.lemmas[verb].lower(), particle_of(parse, verb)
    if tag == "VBZ" and _is_no_verb(parse, amount, verb):
        return True  # gasoline was down and distillates up
    if parse.lemmas[verb] == "profit" and moved is not None and parse.lower[moved] in ("up", "down"):
        return True  # Harwick profit up 12%, as headlines have it
    if tag == "VBN" and lemma.startswith("un") and lemma not in verbs():
        return True  # uninsured, unvaccinated: a state that no verb brings about
    if verb in amount.others and parse.lower[verb].endswith("fold"):
        return True  # soared fourfold to 39 million
    return parse.lower[verb : verb + 2] == ["going", "forward"] and position.rule == "acl"  # a cut of 3 going forward


def _is_state(parse: Parse, position: Position) -> bool:
    """Whether it tells what they are, or what they are set beside: "three men aged 22 to 41"."""
    word, tag = parse.lower[position.verb], parse.tags[position.verb]
    if parse.lemmas[position.verb].lower() == "age" and tag in ("VBN", "VBD"):
        return True
    if tag == "VBN" and word == "compared":
        return True
    return (word in _SAID_OF and position.role == AGENT) or (word in _BESIDE and position.role is None)


def _tells(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """Whether it only tells who says the amount, or of what somebody speaks."""
    lemma, place = parse.lemmas[position.verb].lower(), amount.place(parse)
    if _is_told_move(parse, amount, position.verb):
        return True  # were waiting, data showed, up 44 percent from 122
    if lemma == "say" and (position.role == PATIENT or _is_told(parse, amount, position)):
        return True  # says some 4,000 soldiers back them: what is said, the tree has not seen
    if position.role != AGENT and _only_says(parse, amount, position.verb):
        return True  # "Forty coins," replied the thief
    if lemma in words("speaking") and position.role is None and case_of(parse, place) in ("of", "about"):
        return True  # spoke of 700 deaths
    told = position.role == AGENT and position.rule == "acl" and parse.tags[position.verb] == "VBG"
    told = told and lemma in listed("speech_verbs") and case_of(parse, place) == "to"
    return told and are_people(amount.claim.unit) is not True  # messages to 10,000 phones urging residents to leave


def _is_span(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """Whether a time goes with another noun, or with a clause that it does nothing in."""
    if position.role == AGENT and position.rule == "acl":
        return True  # three days walking in: no days walk
    if position.role is None and is_of_superlative(parse, position.verb):
        return True  # the strongest storm to hit it in 20 years
    described = parse.heads[amount.head]
    return described > amount.head and case_of(parse, described) in _WHILE  # after a five-hour meeting


def _is_told_move(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """Whether an amount stands behind "up" or "down" and a comma, and a verb of saying before that comma."""
    told = says(parse, verb) or parse.lemmas[verb].lower() in words("showing")
    comma = next((at for at in range(amount.first - 1, verb, -1) if parse.words[at] == ","), None) if told else None
    return (
        comma is not None and parse.lower[comma + 1] in ("up", "down") and parse.words[comma + 2 : comma + 3] != ["to"]
    )


def _only_says(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """Whether a verb of saying stands outside the quotation that holds the amount: it tells who says it; but `reported
    "40 incidents"` has it for its object.
    """
    quote = parse.quote_at(amount.claim.start) if says(parse, verb) else None
    if quote is None or quote.start <= parse.starts[verb] < quote.end:
        return False
    return quote.start < parse.starts[verb] or parse.text[max(0, quote.start - 2) : quote.start].rstrip()[-1:] in (
        ",",
        ":",
    )


def _is_told(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """`"Profit was $4 million," he said`: whether a noun is the clause that is said."""
    step = amount.place(parse)
    while parse.heads[step] not in (step, position.verb):
        step = parse.heads[step]
    return parse.heads[step] == position.verb and relation(parse, step) == "ccomp"


def _is_no_verb(parse: Parse, amount: AmountPhrase, token: int) -> bool:
    """Whether what was taken for a verb is the plural of a noun before "up" or "down"."""
    if parse.words[token][:1].isupper() and token > parse.sentence(token)[0]:
        return parse.lemmas[token] not in verbs()  # Lib Dems 14%
    before = parse.heads[token]
    moves = parse.tags[before] == "VBD" and parse.lower[before] in LEX.trend_words  # cars sank 2%, air fares 1%
    moves = moves and parse.lemmas[token] not in words("measuring", "changing")
    behind = amount.others.get(token + 1)
    if moves and relation(parse, token) in ("conj", "parataxis", "ccomp") and behind is not None:
        return behind.claim.kind == "percent"
    moved = parse.lower[token + 1] in ("up", "down")
    return moved and parse.lower[token - 1] in ("and", ",", "while") and parse.lemmas[token] not in verbs()
