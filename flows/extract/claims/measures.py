"""Physical measures, spans of time and temperatures, by the units of the lexicon."""

from __future__ import annotations

from flows.extract.claims.rates import rate
from flows.extract.claims.reading import Measure
from flows.extract.claims.sentence import Sentence
from flows.extract.claims.vocabulary import LEX, Unit
from flows.extract.numbers import Number


def read_measure(sentence: Sentence, number: Number, left: int, right: int) -> Measure | None:
    """`25 km`, `a 550-megawatt farm`, `52,000 barrels a day`, `18 months`, `30 degrees Celsius`."""
    words = sentence.words
    start = right + 1 if sentence.words[right] == "-" else right
    found = LEX.units.after(words, start)
    if found is None:
        found = guarded_unit(sentence, number, right) or _cased_unit(sentence, right)
        if found is None:
            return None
    unit, after = found
    if words[after - 1].isdigit() and not sentence.touches(after - 2):  # 6ft 2in is no area
        found = LEX.units.after(words[: after - 1], start)
        if found is None:
            return None
        unit, after = found
    if after == start + 1 and words[start] in LEX.cased_units_lower:
        unit = LEX.cased_units.get(sentence.phrase(start, after), unit)
    kind = {"time": "duration", "temperature": "temperature"}.get(unit.dimension, "measure")
    if unit.name == "degree" and (number.is_signed or not sentence.vocabulary.isdisjoint(LEX.temperature)):
        kind = "temperature"
    name = unit.name
    each = rate(sentence, after)
    if each:
        kind, name, after = "rate", f"{name} per {each[0]}", each[1]
    return Measure(kind, name, "<number> <unit>", left + 1, after, attributive=start > right)


def guarded_unit(sentence: Sentence, number: Number, right: int) -> tuple[Unit, int] | None:
    """A symbol that is a word too ("in", "a", "m") is a unit only where it touches the digits."""
    unit = LEX.guarded_units.get(sentence.words[right])
    if unit is None or number.form != "digits" or number.scale != 1.0:
        return None
    word, gap = sentence.words[right], sentence.starts[right] - number.end
    if word in ("v", "w", "a", "c"):
        return (unit, right + 1) if sentence.is_capital(right) and gap <= (word != "a") else None
    if gap or word in ('"', "”") or sentence.is_capital(right):  # 5G is no weight
        return None
    return unit, right + 1


def _cased_unit(sentence: Sentence, right: int) -> tuple[Unit, int] | None:
    """A symbol that its capitals alone make a unit: 300 PS."""
    if sentence.words[right] not in LEX.cased_units_lower:
        return None
    unit = LEX.cased_units.get(sentence.phrase(right, right + 1))
    return (unit, right + 1) if unit else None


def is_metre(sentence: Sentence, number: Number, right: int) -> bool:
    """Whether the "m" of "35m" means metres: a word of extent follows ("35m long"), not something counted."""
    return number.letter == "m" and sentence.words[right] in LEX.extent
