"""Counts whose clause leaves its verb to the one before, and has a doer of its own: "and two by guards"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import PATIENT, Position, case_of
from newstables.language import Parse
from newstables.language.questions.passives import is_passive

_JOINTS = ("and", ",", ";", "but")


def by_another(parse: Parse, amount: AmountPhrase) -> tuple[Position, int] | None:
    """The place of those counted in `nine were shot by police and two by guards`, and who did it to them: the tree
    joins them to who did it to the nine.
    """
    if parse.lower[amount.after : amount.after + 1] != ["by"] or parse.lower[amount.first - 1] not in _JOINTS:
        return None
    other, doer = parse.heads[amount.head], parse.heads[amount.after]
    verb = parse.heads[other]
    beside = parse.deps[other] == "obl:agent" and case_of(parse, other) == "by" and other < amount.first
    if not beside or not is_passive(parse, verb) or doer <= amount.after:
        return None
    return Position(verb, PATIENT, parse.deps[amount.head]), doer
