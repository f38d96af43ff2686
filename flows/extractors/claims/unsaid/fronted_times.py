"""The unit of a clause that only a time opens: output was 310,000 barrels in 2022 and in 2023 290,000."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import LEVELLED
from newstables.extractors.claims.unsaid.next_moves import CLOSING, JOINTS
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART
from newstables.extractors.numbers import Number

_BEFORE_TIMES = frozenset(("in", "on", "for", "during", "by"))


def behind_fronted_time(
    sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None]
) -> Measure | None:
    """The measure of the last of the numbers, before which a joint and a time are all that stands: verb and unit of
    its clause are those of the clause before it, and the amounts are of one size.
    """
    number = numbers[-1]
    if number.form != "digits" or sentence.words[number.right] not in CLOSING or not sentence.is_in_date(number.left):
        return None
    first = next(begin for begin, after in sentence.dates if begin <= number.left < after)
    first -= sentence.words[first - 1] in _BEFORE_TIMES
    if sentence.words[first - 1] not in JOINTS:
        return None
    for other, found in zip(reversed(numbers[:-1]), reversed(before), strict=True):
        if found is not None and found.kind in LEVELLED and not found.attributive:
            near = other.value and number.value and 1 / FAR_APART < number.value / other.value < FAR_APART
            return Measure(found.kind, found.unit, ELIDED_UNIT, number.left + 1, number.right) if near else None
    return None
