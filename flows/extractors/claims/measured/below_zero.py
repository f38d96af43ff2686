"""Temperatures that are told by how far they are below zero: 20 degrees below zero, 12C below zero, 30 below zero."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_BELOW = ["below", "zero"]
_DEGREE = "degree"
_JOINING = ("to", "or", "and", "-", "–")
OF_HEAT = ("temperature", "angle")  # what degrees measure


def read_below_zero(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`20 degrees below zero`: the number becomes that below zero, and its words end behind them; of `30 to 40 below
    zero` both do.
    """
    if number.value is None or number.is_signed or number.sign or number.form not in ("digits", "words"):
        return None
    words = sentence.words
    name, after = _unit(sentence, right)
    last = after
    if words[after] in _JOINING and words[after + 1][:1].isdigit():
        name, last = _unit(sentence, after + 2)
    if words[last : last + 2] != _BELOW:
        return None
    number.value, number.bare = -number.value, -number.bare
    return Measure("temperature", name, "<number> below zero", left + 1, after if last > after else last + 2)


def _unit(sentence: SentenceTokens, right: int) -> tuple[str, int]:
    """The unit of heat that begins at a token, and the token behind it: a degree, where none is said."""
    unit = LEX.units.after(sentence.words, right)
    if unit is not None and unit[0].dimension in OF_HEAT:
        return unit[0].name, unit[1]
    letter = sentence.words[right] in ("c", "f") and sentence.touches(right - 1)
    return (LEX.guarded_units[sentence.words[right]].name, right + 1) if letter else (_DEGREE, right)
