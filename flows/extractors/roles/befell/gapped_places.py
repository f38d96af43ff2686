"""Those counted in a clause that leaves its verb out and says where: "two drowned in the lake, three in the sea"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import AGENT, PATIENT, Position, case_of, is_verb, relation
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import subject

_STEPS = 6  # places in one list
_WHERE = frozenset(("in", "at", "on", "near", "across"))


def place_of_gapped(parse: Parse, amount: AmountPhrase) -> Position | None:
    """Where those counted take part whom the tree joins to the place of those before, each with a place of its own:
    they do, or suffer, what the counted people before did; not "held in two camps and three villages in the north".
    """
    who = amount.noun if amount.noun is not None else amount.head
    place = _first_place(parse, amount, who)
    if place is None or not is_verb(parse, parse.heads[place]):
        return None
    verb = parse.heads[place]
    before = subject(parse, verb)
    told = amount.others.get(before) if before is not None else None
    if before is None or told is None or before >= verb or are_people(told.claim.unit) is not True:
        return None
    beside = parse.heads[who]
    alike = are_people(amount.claim.unit) is True if amount.noun is not None else not _counts_things(amount, beside)
    return Position(verb, PATIENT if is_passive(parse, verb) else AGENT, relation(parse, who)) if alike else None


def _first_place(parse: Parse, amount: AmountPhrase, who: int) -> int | None:
    """The place of the first of those counted, on which the tree hangs the others one behind the other."""
    if parse.lower[amount.first - 1] not in (",", "and", "while") or not parse.lower[who + 1]:
        return None
    if parse.lower[who + 1] not in _WHERE:
        return None
    place = who
    for _ in range(_STEPS):
        if parse.deps[place] != "conj":
            break
        place = parse.heads[place]
    is_place = place != who and relation(parse, place) == "obl" and place < who
    return place if is_place and case_of(parse, place) in _WHERE else None


def _counts_things(amount: AmountPhrase, noun: int) -> bool:
    """Whether the noun before is counted itself, so that a bare number may count the same: in two camps and three."""
    other = amount.others.get(noun)
    return other is not None and are_people(other.claim.unit) is not True
