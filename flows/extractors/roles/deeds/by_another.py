"""Amounts beside a verb that are another's: "nine were shot by police and two by guards", "to Mr Hale's 48.7%"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import PATIENT, Position, case_of, relation
from newstables.language import Parse
from newstables.language.questions.passives import is_passive

_JOINTS = ("and", ",", ";", "but")
_AGAINST = ("to", "against", "versus")
_SIDES = ("for", "against")
_BEFORE = ("after", "following", "despite", "amid")
_SUMS = ("money", "percent", "measure", "number")


def by_another(parse: Parse, amount: AmountPhrase) -> tuple[Position, int] | None:
    """The place of those counted in `nine were shot by police and two by guards`, and who did it to them: the tree
    joins them to who did it to the nine.
    """
    if parse.lower[amount.after] != "by" or parse.lower[amount.first - 1] not in _JOINTS:
        return None
    other, doer = parse.heads[amount.head], parse.heads[amount.after]
    verb = parse.heads[other]
    beside = parse.deps[other] == "obl:agent" and case_of(parse, other) == "by" and other < amount.first
    if not beside or not is_passive(parse, verb) or doer <= amount.after:
        return None
    return Position(verb, PATIENT, parse.deps[amount.head]), doer


def for_another(parse: Parse, amount: AmountPhrase) -> int | None:
    """Who is for an amount in `three voted for 75 points, one for 25`: a number behind a joint, where the clause before
    has the same preposition.
    """
    place = amount.place(parse)
    case = next((one for one in parse.children(place) if parse.deps[one] == "case" and one < place), None)
    if case is None or case < 2 or parse.lower[case] not in _SIDES or parse.pos[case - 1] != "NUM":
        return None
    likewise = any(
        other < case - 1 and case_of(parse, other) in _SIDES and relation(parse, other) == "obl"
        for other in parse.children(parse.heads[place])
    )
    return case - 1 if likewise and parse.lower[case - 2] in _JOINTS else None


def is_set_against(parse: Parse, amount: AmountPhrase) -> bool:
    """`Ms Rook had 51.3% to Mr Hale's 48.7%`: what is set against the subject's amount, and is not the subject's; "lost
    $3 million, after a profit of $2 million".
    """
    if _is_of_what_went_before(parse, amount):
        return True
    if amount.noun is not None or case_of(parse, amount.head) not in _AGAINST:
        return False
    return any(parse.deps[one] == "nmod:poss" and parse.pos[one] == "PROPN" for one in parse.children(amount.head))


def _is_of_what_went_before(parse: Parse, amount: AmountPhrase) -> bool:
    place = amount.place(parse)
    noun = parse.heads[place]
    of = case_of(parse, place) == "of" and place > noun and parse.deps[noun] == "obl"
    return of and case_of(parse, noun) in _BEFORE and amount.claim.kind in _SUMS
