"""Amounts that stand beside a noun, and whether they take part where it does: a $3bn fine, not "5 km from the mill"."""

from __future__ import annotations

from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.position import Position, case_of, is_verb, relation
from newstables.language import Parse
from newstables.language.questions.listed import times

_ELSEWHERE = frozenset(("in", "across", "on", "from", "within", "throughout", "among", "during"))

_AT_PLACES = frozenset(("at", "near", "outside", "inside", "around", "behind", "aboard"))


def is_home_to(parse: Parse, amount: AmountPhrase) -> bool:
    """`Chad, home to 17 million, will have more`: how many live in what was named before."""
    return parse.lower[max(0, amount.first - 2) : amount.first] == ["home", "to"]


def is_beside(parse: Parse, amount: AmountPhrase, host: int) -> bool:
    """Whether the amount modifies this noun: a $3bn fine; not "posts in 18 of the towns", "ships with 40 tonnes"."""
    half = parse.tags[amount.head] == "PDT" and parse.lemmas[host].lower() not in times()  # half the schools shut
    if not half and relation(parse, amount.head) not in ("compound", "amod", "nummod", "nmod", "appos", "dep"):
        return False
    named = parse.pos[host] in ("NOUN", "PROPN", "PRON") and not amount.holds(host)
    case = case_of(parse, amount.head)
    # will stop aid to 600,000 of those; there was no room for a third of them
    to_others = amount.claim.kind in COUNTED and case in ("to", "for")
    # nurses at 14 of 22 clinics walked out
    to_others = to_others or (amount.claim.kind == "count" and parse.lower[amount.first - 1] in _AT_PLACES)
    return named and not to_others and case not in (*_ELSEWHERE, "with")


def describes(parse: Parse, amount: AmountPhrase, host: int) -> bool:
    """`in four districts with a population of 2.2 million`: said of the noun before "with", not in the clause."""
    before = parse.left_edge(host) - 1
    before -= before > 0 and parse.words[before] == ","  # in Ames, with a population of 60,000
    told = case_of(parse, host) == "with" and case_of(parse, amount.head) == "of" and before >= 0
    return told and parse.pos[before] in ("NOUN", "PROPN")


def is_of_rate(amount: AmountPhrase, position: Position | None) -> bool:
    """`0.36 per 200,000 hours worked`: a participle of what a rate is reckoned by."""
    beside = position is not None and position.verb == amount.after and position.rule in ("acl", "amod")
    return beside and amount.claim.kind == "rate"


def is_apposed_distance(parse: Parse, amount: AmountPhrase, host: int) -> bool:
    """`near the border, 160 km to the east`, `touched 43C, five degrees above normal`: how far from what is said."""
    if relation(parse, amount.head) != "appos" or amount.claim.kind not in ("measure", "temperature"):
        return False
    return bool(case_of(parse, host)) or parse.lower[amount.after] in ("above", "below")


def of_measure(parse: Parse, amount: AmountPhrase, position: Position | None) -> Position | None:
    """`lowered the draft by 1.8 metres, which obliges …`: behind a comma "which" is the clause, and no measure."""
    if position is None or position.rule != "acl:relcl" or amount.noun is not None or amount.claim.kind in COUNTED:
        return position
    verb = parse.heads[amount.head]
    between = parse.lower[amount.after : position.verb]
    aside = "," in between and between[between.index(",") + 1 :][:1] == ["which"]
    return Position(verb, None, parse.deps[amount.head]) if aside and is_verb(parse, verb) else position


def is_size_of_whole(parse: Parse, amount: AmountPhrase, host: int) -> bool:
    """`covered 35 percent of the $2.6 billion appeal`: what the whole amounts to, of which a part takes part."""
    part = amount.others.get(parse.heads[host])
    of_part = relation(parse, host) == "nmod" and case_of(parse, host) == "of"
    return of_part and part is not None and part is not amount and relation(parse, amount.head) == "compound"


def is_behind_dash(parse: Parse, amount: AmountPhrase, head: int) -> bool:
    """Whether a dash between spaces parts a noun from the amount before it: at 11 percent - down from 16."""
    dashes = (t for t in range(amount.after, head) if parse.words[t] in ("-", "–", "—"))
    return any(
        parse.ends[dash - 1] < parse.starts[dash] and parse.ends[dash] < parse.starts[dash + 1] for dash in dashes
    )


def whole_name(parse: Parse, head: int) -> int:
    """The last word of a name, which the tree may hang an age on before it: 19-year-old Ada Lee, who is ill."""
    above = parse.heads[head]
    named = parse.pos[head] == "PROPN" and parse.deps[head] == "compound" and above > head
    return above if named and set(parse.pos[head : above + 1]) == {"PROPN"} else head


def out_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """The number before "out of", or before "in", where it, and not the number of the whole, is the subject or the
    object: `fired one in ten of its clerks`.
    """
    behind = parse.lower[amount.first : amount.after - 1]
    joint = next((word for word in ("out", "in") if word in behind), None)
    part = amount.first + behind.index(joint) - 1 if amount.claim.kind == "ratio" and joint is not None else -1
    core = part >= amount.first and relation(parse, part) in ("nsubj", "obj") and parse.tags[part] == "CD"
    ranked = core and parse.lemmas[parse.heads[part]] in ("rank", "place")  # ranks 159 out of 180 states
    return part if core and not ranked else None
