"""The unit that a forecast says once: winds of 30 km/h gusting to 50; a high of 31 and a low of 18 degrees."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_GUSTS = frozenset(("gust", "gusts", "gusting", "gusted"))
_LEADS = (["to"], ["of"], ["at"], ["up", "to"], ["of", "up", "to"])
_PLACES = frozenset(("places", "spots", "parts", "areas"))
_WHICH = frozenset(("some", "many", "most", "isolated", "higher"))
_ENDS = frozenset((".", ",", ";", ":", "!", "?", ")", "-", "–", "—", "and", "but", ""))
_EXTREMES = frozenset(("high", "highs", "low", "lows"))


def of_weather(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The speed that the wind before number `index` was told in, or the degrees of the other extreme of a day."""
    number = numbers[index]
    if number.form not in ("digits", "words") or number.scale != 1.0:
        return None
    before, following = measures[index - 1] if index else None, measures[index + 1 : index + 2]
    if before is not None and LEX.dimensions.get(before.unit or "") == "speed" and _is_of_gusts(sentence, number.left):
        return _again(number, before)
    if before is not None and _is_of_places(sentence, before, number):
        return _again(number, before)
    if not _is_of_extreme(sentence, number.left):
        return None
    other = next((one for one in (*following, before) if one is not None and _is_heat(one)), None)
    if other is None or not _is_of_extreme(sentence, other.first - 1):
        return None
    return _again(number, other)


def _again(number: Number, said: Measure) -> Measure:
    return Measure(said.kind, said.unit, ELIDED_UNIT, number.left + 1, number.right)


def _is_of_gusts(sentence: SentenceTokens, left: int) -> bool:
    """Whether the words up to token `left` lead from gusts to how fast they are."""
    words = sentence.words
    return any(words[left + 1 - len(lead) : left + 1] == lead and words[left - len(lead)] in _GUSTS for lead in _LEADS)


def _is_of_places(sentence: SentenceTokens, before: Measure, number: Number) -> bool:
    """`8-10 inches is likely, with 12 or more in places`: how deep the snow or the rain is elsewhere; but "with 12 in
    some villages", "with 12 in places waiting for boats" tell of others.
    """
    words, left, right = sentence.words, number.left, number.right
    led = words[left] == "with" or words[left - 1 : left + 1] in (["up", "to"], ["as", "much"]) or words[left] == "and"
    right += 2 if words[right : right + 2] in (["or", "more"], ["or", "so"]) else 0
    place = right + 1 + (words[right + 1] in _WHICH)
    placed = words[right] == "in" and words[place] in _PLACES and words[place + 1] in _ENDS
    return LEX.dimensions.get(before.unit or "") == "length" and not before.attributive and led and placed


def _is_of_extreme(sentence: SentenceTokens, left: int) -> bool:
    return sentence.words[left] == "of" and sentence.words[left - 1] in _EXTREMES


def _is_heat(measure: Measure) -> bool:
    return measure.kind == "temperature" or measure.unit == "degree"
