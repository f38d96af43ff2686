"""The rest of a whole: "61 patients came. Thirty-five came back. The other 26 did not."."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.wholes.taken_after import note_whole
from newstables.language import Parse

_REST = ("other", "remaining")
_KNOWN = ("the", "its", "their", "his", "her", "these", "those")
_NEAR = 3  # sentences
_MOST = 6  # amounts to look back


def note_rest(parse: Parse, amount: AmountPhrase, before: list[AmountPhrase]) -> bool:
    """Note the whole of a rest, and of the part told before it: the count that both make up; whether there is one."""
    claim, first = amount.claim, amount.first
    if amount.noun is not None or claim.kind not in ("count", "number") or claim.part_of_start is not None:
        return False
    if first < 2 or parse.lower[first - 1] not in _REST or parse.lower[first - 2] not in _KNOWN:
        return False
    near = [one for one in before[-_MOST:] if parse.sent_of[amount.head] - parse.sent_of[one.head] <= _NEAR]
    for index, part in reversed(list(enumerate(near))):
        whole = _made_up(amount, part, near[:index]) if part.noun is None else None
        if whole is not None:
            for one in (part, amount):
                note_whole(whole.claim, one.claim)
            return True
    return False


def _made_up(rest: AmountPhrase, part: AmountPhrase, before: list[AmountPhrase]) -> AmountPhrase | None:
    """The count of things that a part and the rest sum to."""
    if part.claim.kind not in ("count", "number") or part.claim.value is None or rest.claim.value is None:
        return None
    if part.claim.part_of_start is not None:
        return None
    total = part.claim.value + rest.claim.value
    wholes = (one for one in reversed(before) if one.noun is not None and one.claim.kind == "count")
    return next((one for one in wholes if one.claim.value == total and _are_of(part, one)), None)


def _are_of(part: AmountPhrase, whole: AmountPhrase) -> bool:
    return part.claim.unit in (None, "person", whole.claim.unit)
