"""A number without a unit that a measured one is set against: below the quota of 1.7 million, six more than allowed."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

_MEASURED = ("measure", "rate", "money", "percent", "duration")
_FARTHEST = 24  # tokens between a figure and what it is set against
_NAMED = 5  # words of a limit's name, its article and its "of" included
_MORE = ("more", "fewer", "less", "longer", "shorter")
_OF_TIME = 5.0  # times that a figure grows or shrinks to from one year to the next, at most
_LEAST = 1000.0  # what is smaller and whole may be a footnote
_NOW = ("present", "current", "existing", "previous", "old", "usual")


def set_against(sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None]) -> Measure | None:
    """The measure of the last of the numbers, which has no unit of its own, by the one that it is set against."""
    for index in range(len(before) - 1, -1, -1):
        found, number = before[index], numbers[-1]
        if found is None or found.kind not in _MEASURED or number.left - found.after > _FARTHEST:
            continue
        near = any(reads(sentence, number, found) for reads in (_is_difference, _is_limit, _is_course, _is_multiplied))
        if near and (scale := _shared(number, numbers[index], is_difference=_is_difference(sentence, number, found))):
            again = Measure(found.kind, found.unit, ELIDED_UNIT, number.left + 1, number.right)
            return replace(again, factor=scale * found.factor)
        if found.kind != "percent":
            return None
    return None


def _shared(number: Number, other: Number, *, is_difference: bool) -> float | None:
    """The scale that the number leaves out; None where it is too small or large to be of the same unit."""
    if not number.value or not other.value or number.form not in ("digits", "words"):
        return None
    if is_difference:
        return 1.0 if number.value < other.value else None
    scales = (1.0,) if number.scale > 1.0 else (1.0, other.scale)
    return next((scale for scale in scales if 1 / FAR_APART < number.value * scale / other.value < FAR_APART), None)


def _is_difference(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`on duty for 17 hours, six more than rules allow`: by how many of the same."""
    words = sentence.words
    beside = words[found.after : before_hedge(sentence, number.left) + 1] == [","]
    small = number.scale == 1.0 and found.kind in ("duration", "measure")
    return beside and small and words[number.right] in _MORE and words[number.right + 1] == "than"


def _is_limit(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`1.35 million barrels a day, but below the OPEC quota of 1.74 million`: a limit or a level with a name."""
    words, of = sentence.words, number.left
    of = of if words[of] == "of" else before_hedge(sentence, of)
    if words[of] != "of" or words[of - 1] not in LEX.limits or found.kind == "percent" or not _ends(sentence, number):
        return False
    near = words[max(found.after, of - _NAMED) : of]
    return any(word in LEX.comparing or word in ("under", "over", "exceeding", "short", "shy") for word in near)


def _is_course(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`closed at 841 to the dollar and at about 1,130 on the street, where it had been 760`: another exchange rate."""
    opener = before_hedge(sentence, number.left)
    priced = found.kind in ("rate", "money") and (found.unit or "").rpartition("per ")[2] in LEX.priced_in
    led = sentence.words[opener] in ("at", "to", "from") or sentence.words[opener] in LEX.auxiliaries
    return priced and led and _ends(sentence, number)


def _is_multiplied(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`200,000 naira, nearly seven times the present 30,000`: of what so much is a multiple."""
    words, left = sentence.words, number.left
    multiple = words[left - 2] in ("times", "double", "twice", "triple", "half")
    return found.kind in ("money", "measure") and multiple and words[left] in _NOW and words[left - 1] == "the"


def _ends(sentence: SentenceTokens, number: Number) -> bool:
    """Whether nothing follows a number that it could count."""
    word = sentence.words[number.right]
    return not is_name_or_noun(word) or word in LEX.stops_prepositions or sentence.begins_date(number.right)


def beside_in_brackets(sentence: SentenceTokens, numbers: list[Number], before: Measure | None) -> Measure | None:
    """`a profit of 35.4 million crowns (29.9 million)`: the figure of another time, in brackets behind the one that
    says its unit; of one size, and as large a number: no footnote.
    """
    words, number = sentence.words, numbers[-1]
    if before is None or before.kind not in _MEASURED or words[number.right] != ")" or number.form != "digits":
        return None
    if words[before.after : number.left + 1] != ["("] or len(numbers) < 2 or not number.value or not numbers[-2].value:
        return None
    near = 1 / _OF_TIME < number.value / numbers[-2].value < _OF_TIME and number.scale == numbers[-2].scale
    written = number.scale > 1.0 or number.value % 1 > 0 or number.value >= _LEAST
    if not near or not written or before.kind == "duration":
        return None
    return Measure(before.kind, before.unit, ELIDED_UNIT, number.left + 1, number.right, factor=before.factor)
