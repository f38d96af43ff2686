"""The steps that fill what a claim says of itself, each from the tree of its sentence, in one pass over an article."""

from __future__ import annotations

import re

from newstables.extractors.claims.rule_names import ONE_IN, PARENTHOOD
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.about import APPOSED, OF_LIST, about_of
from newstables.extractors.roles.about_words import set_about
from newstables.extractors.roles.agents import agent_of
from newstables.extractors.roles.amount import COUNTED, AmountPhrase, amounts_of
from newstables.extractors.roles.counted import count_noun, is_age, unit_of_level
from newstables.extractors.roles.course import NEAR, set_course, share_change, share_level, share_move, stands_still
from newstables.extractors.roles.events import event_of
from newstables.extractors.roles.gapping import gapped_subject
from newstables.extractors.roles.hits import settle_hits
from newstables.extractors.roles.named import is_foreseen
from newstables.extractors.roles.parts import agent_of_part, is_of_part, whole_of
from newstables.extractors.roles.people import count_people, tells_of_people
from newstables.extractors.roles.phrases import before_tax, noun_phrase, words_of
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, relation
from newstables.extractors.roles.sharing import ABOUT, ACTION, forget_action, share
from newstables.extractors.roles.status import status_of
from newstables.extractors.roles.taking_part import is_apart, is_exception, place_in_clause
from newstables.extractors.roles.tolls import of_toll, unit_of_toll
from newstables.extractors.roles.trend import trend_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.lemma import verbs
from newstables.language.questions.listed import listed
from newstables.language.questions.verbs import particle_of
from newstables.records import Claim

_WHILE = ("after", "before", "during", "since", "until")
_SILENT = ("ordinal", "score")  # of these the grammar of amounts says nothing
_QUOTED_END = re.compile(r"[.?!](?=[\"”’])")


def fill_roles(parse: Parse, text: str, claims: list[Claim]) -> None:
    """Fill about, action, action_role, agent, event and part_of of an article's claims in place."""
    amounts = amounts_of(parse, claims)
    for index, amount in enumerate(amounts):
        claim = amount.claim
        claim.claim_status = status_of(parse, amount, is_question=_is_question(text, claim))
        if claim.kind == "ordinal" and parse.tags[amount.after - 1] == "JJS":
            claim.unit = None  # the fourth largest: of what is not said
        if claim.kind in _SILENT or (claim.kind == "count" and claim.unit == "time"):
            continue
        if claim.rule == PARENTHOOD:
            continue  # a mother of three was hurt: the three are her children, of whom nothing is told
        partner = _restated(text, amounts, index)
        if partner is not None:
            share(partner.claim, claim, ("claim_status", *ABOUT, *ACTION, "event"))
        else:
            _fill(parse, text, amounts, index)
    settle_hits(parse, amounts)
    for index, amount in enumerate(amounts):
        set_course(amount.claim, [other.claim for other in amounts[index + 1 : index + NEAR]])
        amount.others = {}  # a circle of objects would keep the article until the batch is done


def _fill(parse: Parse, text: str, amounts: list[AmountPhrase], index: int) -> None:
    """Fill one claim; those before it are filled already."""
    amount, claim = amounts[index], amounts[index].claim
    count_noun(parse, text, amount)
    if is_age(parse, amount):
        claim.kind, claim.unit = "age", "year of age"
    about, construction = about_of(parse, amount)
    is_left_out = is_exception(parse, amount)
    position = None if is_left_out or is_apart(parse, amount) else place_in_clause(parse, amount, about)
    if position is not None and position.role == PATIENT and construction == OF_LIST:
        position = Position(position.verb, None, position.rule)  # Spain grew 2 percent, Italy 1 percent
    set_about(parse, text, amount, about, construction)
    if construction == APPOSED:
        claim.claim_status = "stated"  # Inflation, 10.7 percent in May, is to fall
    else:
        _set_action(parse, text, amount, position)
    claim.event = event_of(parse, amount, position) or of_toll(parse, amount, about)
    bare = claim.unit is None and claim.kind in ("number", "count")
    if bare and claim.event and (told := unit_of_toll(parse, about)) is not None:
        claim.kind, claim.unit = "count", told
    elif bare and tells_of_people(parse, amount):
        count_people(parse, amount, amounts[:index])
    still = stands_still(parse, amount) or amount.is_whole(parse)  # took 14 of the 47 seats, up from three
    still = still or (claim.unit in ("vote", "ballot") and claim.action_role == PATIENT)  # gained 2,744 ballots
    claim.trend = None if still else claim.trend or trend_of(parse, amount)
    if claim.unit is None and (level := unit_of_level(parse, amount, about)) is not None:
        claim.kind, claim.unit = "count", level
    share_change(amounts, index)
    share_level(text, amounts, index)
    share_move(amounts, index)
    whole = _whole(parse, amounts, index)
    if whole is not None:
        _note_whole(whole.claim, claim)
        if not is_left_out:
            _join(whole.claim, claim)
            if claim.agent is None and (own := agent_of_part(parse, amount)) is not None:
                _set_agent(parse, text, amount, own)


def _set_action(parse: Parse, text: str, amount: AmountPhrase, position: Position | None) -> None:
    claim = amount.claim
    if position is None or _is_no_deed(parse, amount, position):
        return
    place = amount.place(parse)
    moved = amount.claim.kind in ("number", "fraction") and parse.lemmas[position.verb].lower() in LEX.trend_words
    by_amount = position.role == AGENT and relation(parse, place) == "obl"
    by_amount = by_amount and (moved or amount.claim.kind not in COUNTED)  # was cut by 68,000
    if by_amount and parse.deps[place] == "obl:agent" and case_of(parse, place) != "by":
        return  # followed by Norrby, 23 percent
    if by_amount:
        position = Position(position.verb, None, position.rule)  # "dropped by 0.2 points" is no deed of the points
    claim.action, claim.action_role = _lemma(parse, position.verb, amount), position.role
    claim.action_rule = position.rule
    agent = agent_of(parse, position)
    opposed = position.role is None and case_of(parse, place) in ("against", "versus")
    if agent is not None and agent - 1 in amount.others and is_foreseen(parse, agent):
        forget_action(claim)  # below the 8% economists had predicted and the peak of 9.1%
        return
    if agent is not None and (opposed or is_of_part(parse, amount, agent) or _is_by_how_much(parse, amount, agent)):
        agent = None  # won 44% against 36% for the Front; was cut by 68,000 to 368,000
    if position.role != AGENT and agent is not None and (own := gapped_subject(parse, amount)) is not None:
        agent = own
    if agent is not None and not amount.holds(agent) and not _is_share(parse, amount, agent):
        _set_agent(parse, text, amount, agent)


def _is_no_deed(parse: Parse, amount: AmountPhrase, position: Position) -> bool:
    """Whether the verb there, or what it looks like, tells nothing that is done by those counted or to them."""
    if parse.lemmas[position.verb].lower() == "age" and parse.tags[position.verb] in ("VBN", "VBD"):
        return True  # three men aged 22 to 41
    if parse.tags[position.verb] == "VBZ" and _is_no_verb(parse, amount, position.verb):
        return True  # gasoline was down and distillates up
    if position.verb in amount.others and parse.lower[position.verb].endswith("fold"):
        return True  # soared fourfold to 39 million
    if parse.tags[position.verb] == "VBN" and parse.lower[position.verb] == "compared":
        return True  # was $24 million, compared with $25 million: no deed
    if parse.lower[position.verb] == "followed" and position.role is None:
        return True  # followed by Norrby with 23
    if parse.lemmas[position.verb].lower() == "say" and position.role == PATIENT:
        return True  # says some 4,000 soldiers back them: what is said, the tree has not seen
    spoken = parse.lemmas[position.verb].lower() in words("speaking")
    if spoken and position.role is None and case_of(parse, amount.place(parse)) in ("of", "about"):
        return True  # spoke of 700 deaths
    if position.role == AGENT and amount.claim.kind == "duration" and position.rule == "acl":
        return True  # three days walking in: no days walk
    place = amount.place(parse)
    described = parse.heads[amount.head]
    if amount.claim.kind == "duration" and described > amount.head and case_of(parse, described) in _WHILE:
        return True  # after a five-hour meeting
    return place != amount.head and case_of(parse, place) in listed("set_against")  # 13 percent, against 12


def _set_agent(parse: Parse, text: str, amount: AmountPhrase, agent: int) -> None:
    found = words_of(parse, text, _whole_agent(amount, noun_phrase(parse, before_tax(parse, agent))))
    if found and parse.tags[agent] not in ("WP", "WDT"):  # whom a "who" means is not known here
        amount.claim.agent_start, amount.claim.agent_end, amount.claim.agent = found


def _whole_agent(amount: AmountPhrase, span: tuple[int, int]) -> tuple[int, int]:
    """A phrase that holds a part of an amount holds the whole of it: about 4,500-5,000 staff."""
    first, after = span
    for token in (first, after - 1):
        other = amount.others.get(token)
        sum_of = other is not None and other.claim.kind == "money" and token == after - 1
        whole = sum_of or (other is not None and other.claim.comparator == "between")
        if other is not None and other is not amount and (whole or _is_share_of(other)):
            first, after = min(first, other.first), max(after, other.after)
    return first, after


def _is_share_of(other: AmountPhrase) -> bool:
    """Whether an amount is a share in two numbers: two in five buyers have …"""
    return other.claim.kind == "ratio" and other.claim.rule == ONE_IN


def _is_share(parse: Parse, amount: AmountPhrase, agent: int) -> bool:
    """Whether a subject is another share: "57% backed the strike, 31% opposed it"."""
    other = amount.others.get(agent)
    if other is None or other is amount:
        return False
    points = other.noun is not None and not other.counts_things(parse)  # worsened by 1.2 points here and 1.7 there
    return points or other.claim.kind == amount.claim.kind == "percent"


def _is_no_verb(parse: Parse, amount: AmountPhrase, token: int) -> bool:
    """Whether what was taken for a verb is the plural of a noun before "up" or "down"."""
    if parse.words[token][:1].isupper() and token > parse.sentence(token)[0]:
        return parse.lemmas[token] not in verbs()  # Lib Dems 14%
    before = parse.heads[token]
    moves = parse.tags[before] == "VBD" and parse.lower[before] in LEX.trend_words  # cars sank 2%, air fares 1%
    moves = moves and parse.lemmas[token] not in words("measuring") | words("changing")
    behind = amount.others.get(token + 1)
    if moves and relation(parse, token) in ("conj", "parataxis", "ccomp") and behind is not None:
        return behind.claim.kind == "percent"
    moved = parse.lower[token + 1 : token + 2] in (["up"], ["down"])
    return moved and parse.lower[token - 1] in ("and", ",", "while") and parse.lemmas[token] not in verbs()


def _is_by_how_much(parse: Parse, amount: AmountPhrase, agent: int) -> bool:
    """Whether what stands behind "by" is another amount, by which something moved."""
    other = amount.others.get(agent)
    return other is not None and other is not amount and other.noun is None and case_of(parse, agent) == "by"


def _lemma(parse: Parse, verb: int, amount: AmountPhrase) -> str:
    """The verb's lemma with its particle: "carry out"; the "up" of "shed up to a quarter" is of the amount."""
    found = particle_of(parse, verb)
    particle = parse.lower[found] if found is not None and not amount.holds(found) else ""
    moves = amount.claim.kind in ("money", "percent") and parse.lower[verb] in LEX.trend_links_with_particle
    if moves and particle in ("up", "down", "off") and parse.lower[amount.first - 1] == particle:
        particle = ""  # wheat ended up 11 cents
    return f"{parse.lemmas[verb].lower()} {particle}".strip()


def _note_whole(whole: Claim, part: Claim) -> None:
    """Note the whole, whose noun a bare part shares: half a million of them."""
    part.part_of_start = whole.start
    if part.kind == "number" and part.unit is None and whole.kind == "count":
        part.kind, part.unit = "count", whole.unit


def _join(whole: Claim, part: Claim) -> None:
    """A part that has no verb of its own takes part where the whole does."""
    of_whole = part.agent_start is not None and whole.start <= part.agent_start < whole.end
    apart = (
        part.sentence_start != whole.sentence_start and part.kind == "fraction"
    )  # there was no room for half of them
    if (part.action is None or of_whole) and whole.start < part.start and not apart:
        share(whole, part, ACTION)
        part.event = part.event or whole.event
    elif (part.action, part.action_role) == (whole.action, whole.action_role) and part.unit is None:
        part.event = whole.event  # 300 bodies were recovered, a third of them children's
    if (whole.event, part.event) == ("arrested", "rescued"):
        part.event = None  # detained 86, of whom 70 were freed: nobody came to their rescue


def _whole(parse: Parse, amounts: list[AmountPhrase], index: int) -> AmountPhrase | None:
    amount = amounts[index]
    sentence = parse.sent_of[amount.head]
    near = [other for other in amounts[max(0, index - 6) : index] if sentence - parse.sent_of[other.head] <= 1]
    later = [other for other in amounts[index + 1 : index + 3] if parse.sent_of[other.head] == sentence]
    return whole_of(parse, amount, near, later)


def _restated(text: str, amounts: list[AmountPhrase], index: int) -> AmountPhrase | None:
    """The amount that this one only says in another unit: "40 miles (64 km)", "190 points, or 0.6%"."""
    if not index:
        return None
    before, claim = amounts[index - 1], amounts[index].claim
    between = text[before.claim.end : claim.start]
    if before.claim.kind in ("count", "ordinal", "score") or before.claim.kind == "count" != claim.kind:
        return None
    return before if between in (" (", " [", ", or ", " or ", "/", " / ") else None


def _is_question(text: str, claim: Claim) -> bool:
    """Whether the sentence ends as a question, or the quotation in it does where the number stands."""
    if claim.sentence.rstrip("\"”’')").endswith("?"):
        return True
    end = _QUOTED_END.search(text, claim.end, claim.sentence_start + len(claim.sentence))
    return end is not None and text[end.start()] == "?"
