"""Physical measures, spans of time and temperatures, by the units of the lexicon."""

from __future__ import annotations

import re

from newstables.extractors.claims.measured.inches import (
    MARKS_OF_FEET,
    MARKS_OF_INCHES,
    ends_sentence,
    is_length,
    is_of_side,
)
from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.measured.told_letters import told_unit
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unit_words import Unit
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun, looks_like_verb
from newstables.extractors.numbers import Number
from newstables.schemas.claims import ClaimKind

MOST_STUFF = 3  # words that name what is measured: 5 tonnes of smoked wild salmon a day
LEAST_CARGO = 1000.0  # metric tonnes of which capitals alone tell: 1,200 MT of ore; fewer may be million tonnes
_DRIVEN = ("mile", "kilometre")  # so many to the gallon
_VAGUE = (10.0, 100.0, 1000.0)  # so many of a plural are none counted: 100s of people
_NEAR = 1500  # characters around a sentence in which the text tells of heat
_HEAT = re.compile(r"\b(?:temperatures?|celsius|fahrenheit|heat ?waves?|thermometers?)\b")
_TOPS = ("top", "tops", "high", "highs", "low", "lows")
_BEHIND_HEAT = ("on", "at", "by", "yesterday", "today", "tomorrow", "above", "below", "during", "after", "before")
_OF_TONNES = ("mt", "lt")
_BEFORE_UNITS = ("of", "more", "or")
_SPACED = ("t", "m", "mm", "h", "s", "g", "l")  # may stand apart from the digits: 716 000 t, 24 h


def may_open_unit(word: str) -> bool:
    """Whether the name or the symbol of a unit may begin with a word behind a number, or follow it: 10 more acres."""
    letters = word in LEX.guarded_units or word in LEX.cased_units_lower or word in LEX.told_letters_lower
    return letters or word in _OF_TONNES or word in _BEFORE_UNITS or word in LEX.units.by_first


def read_measure(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`25 km`, `a 550-megawatt farm`, `52,000 barrels a day`, `18 months`, `30 degrees Celsius`."""
    words = sentence.words
    right += 3 * (words[right + 1 : right + 3] == ["-", "half"])  # 13 second-half minutes
    of = (number.form == "vague" or number.is_rough) and words[right] == "of"  # thousands of light-years
    start = right + 1 if words[right] == "-" or of else right
    start += words[right] == "more"  # 10 more acres
    start += 2 * (words[right : right + 2] == ["or", "so"])  # the 40 or so miles
    found = LEX.units.after(words, start)
    if found and start == right and words[start] in LEX.told_letters_lower:
        found = told_unit(sentence, number) or found  # a low of 950 mb, a file of 950 mb
    if found is None:
        found = guarded_unit(sentence, number, right) or cased_unit(sentence, right)
        found = found or _metric_tonnes(sentence, number) or _lakh_tonnes(sentence, number)
        found = found or told_unit(sentence, number)
        if found is None:
            return None
    unit, after = found
    if words[after - 2 : after] == ["in", "."] and ends_sentence(sentence, after, start):
        return None  # they came 12 in. Then 40 left
    if words[after - 1] == "year" and "date" in words[after : after + 4] and "to" in words[after : after + 2]:
        return None  # rose to 59,139 year-to-date
    if start == right and f"{words[after - 1]} {singular(words[after])}" in LEX.named_by_units:
        return None  # two barrel bombs
    if words[after - 1].isdigit() and not sentence.touches(after - 2):  # 6ft 2in is no area
        found = LEX.units.after(words[: after - 1], start)
        if found is None:
            return None
        unit, after = found
    unit = LEX.cased_units.get(sentence.phrase(start, after), unit)  # Nm is no nm, MB/s no Mb/s
    initials = unit.scale != 1.0 and sentence.phrase(start, after).isupper()  # 10 TCM centres
    if unit.alone and sentence.is_capital(start) and is_plural(words[after - 1]):
        return None  # bought 40 Teslas
    if (unit.alone or initials) and is_name_or_noun(words[after]) and not looks_like_verb(words[after]):
        return None
    kinds: dict[str, ClaimKind] = {"time": "duration", "temperature": "temperature"}
    kind = kinds.get(unit.dimension, "measure")
    if unit.dimension == "flow" and " per " in unit.name:
        kind = "rate"  # 2 million bpd are so many barrels per day
    if unit.name == "degree" and (number.is_signed or _is_top(words, left) or _is_of_heat(sentence, after)):
        kind = "temperature"
    name = unit.name
    each = rate(sentence, after)
    if each:
        kind, name, after = "rate", f"{name} per {each[0]}", each[1]
    elif words[after] == "of" and (each := rate_of_stuff(sentence, after + 1)):
        kind, name = "rate", f"{name} per {each[0]}"
    elif (
        name in _DRIVEN
        and words[after : after + 2] == ["to", "the"]
        and words[after + 2] in ("gallon", "litre", "liter")
    ):
        divisor = LEX.units.after(words, after + 2)
        kind, name, after = "rate", f"{name} per {divisor[0].name if divisor else words[after + 2]}", after + 3
    elif words[after] in ("(", ")") and (each := rate(sentence, sentence.after_bracket(after))):
        kind, name = "rate", f"{name} per {each[0]}"  # 170 kilometres (105 miles) per hour
    return Measure(kind, name, "<number> <unit>", left + 1, after, attributive=start > right, factor=unit.scale)


def rate_of_stuff(sentence: SentenceTokens, first: int) -> tuple[str, int] | None:
    """The rate behind what is measured: 20,000 ounces of gold a year."""
    index = first
    while index < first + MOST_STUFF and is_name_or_noun(sentence.words[index]):
        index += 1
        if sentence.words[index].isdigit() and sentence.touches(index - 1):  # 119 grams of CO2 per km
            index += 1
    return rate(sentence, index) if index > first and sentence.words[index] in ("a", "an", "per") else None


def _is_of_heat(sentence: SentenceTokens, after: int) -> bool:
    """Whether degrees that end before token `after` are of heat: the sentence has a word of it, or the text around it,
    and they lead to nothing that is turned or that stands somewhere (90 degrees to the left, 40 degrees north).
    """
    if not sentence.vocabulary.isdisjoint(LEX.temperature):
        return True
    text = sentence.document.lower[max(0, sentence.start - _NEAR) : sentence.end + _NEAR]
    following = sentence.words[after]
    ends = not following[:1].isalpha() or following in _BEHIND_HEAT or following in LEX.stops_conjunctions
    return ends and _HEAT.search(text) is not None


def _is_top(words: list[str], left: int) -> bool:
    """`a top of 27 degrees`, `overnight lows of 3 degrees`: what a day's heat is told by."""
    return words[left] == "of" and words[left - 1] in _TOPS


def _is_vague(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`100s of people`, `10s of thousands of pills`: hundreds and tens, and no seconds."""
    behind = sentence.words[right + 2]
    return number.value in _VAGUE and sentence.words[right + 1] == "of" and (is_plural(behind) or behind.isdigit())


def _tells_of_current(sentence: SentenceTokens) -> bool:
    """Whether the sentence names what amperes measure, or the volts beside them."""
    nouns = (noun for _, found in LEX.told_letters["A"] for noun in found)
    return not {"volts", "v", "amps", "ah", "w", "kw", *nouns}.isdisjoint(sentence.words)


def guarded_unit(sentence: SentenceTokens, number: Number, right: int) -> tuple[Unit, int] | None:
    """A symbol that is a word too ("in", "a", "m") is a unit only where it touches the digits."""
    unit = LEX.guarded_units.get(sentence.words[right])
    if unit is None or number.form != "digits":
        return None
    word, gap = sentence.words[right], sentence.starts[right] - number.end
    if number.scale != 1.0:  # 4.2m t of barley
        apart = (
            word == "t" and gap and not sentence.is_capital(right) and not is_name_or_noun(sentence.words[right + 1])
        )
        return (unit, right + 1) if apart and sentence.words[right + 1] not in ("-", "'", "’") else None
    if word == "c" and not gap and not sentence.vocabulary.isdisjoint(LEX.temperature):
        return unit, right + 1
    if word == "f":
        heat = not sentence.vocabulary.isdisjoint(LEX.temperature) or not {"c", "celsius", "°"}.isdisjoint(
            sentence.words
        )
        beside = not gap or (sentence.words[number.left] == "(" and sentence.words[right + 1] == ")")  # 10 C (50 F)
        return (unit, right + 1) if sentence.is_capital(right) and beside and heat else None
    if word == "a" and not _tells_of_current(sentence):
        return None  # seat 12A
    if word in ("v", "w", "a", "c"):
        return (unit, right + 1) if sentence.is_capital(right) and gap <= (word != "a") else None
    if word in MARKS_OF_FEET or word in MARKS_OF_INCHES:
        return (unit, right + 1) if not gap and is_length(sentence, number, right) else None
    if word == "in" and gap == 1 and is_of_side(sentence, right):
        return unit, right + 1
    if (gap and word not in _SPACED) or sentence.is_capital(right):  # 5G is no weight
        return None
    if word == "s" and sentence.words[number.left] in LEX.school_years and (number.value or 0.5).is_integer():
        return None  # half of grade 1s
    if word == "s" and ((gap and _is_plural_of_name(number)) or _is_vague(sentence, number, right)):
        return None
    if word == "t" and sentence.words[right + 1] == "-" and sentence.touches(right):  # ten t-shirts
        return None
    return unit, right + 1


def _is_plural_of_name(number: Number) -> bool:
    """Whether a letter "s" apart from the digits makes a plural of them: the 1940 s, 737 s; not 9.58 s."""
    value = number.value or 0.0
    return value % 10 == 0 or (value % 1 == 0 and value >= 100)


def cased_unit(sentence: SentenceTokens, right: int) -> tuple[Unit, int] | None:
    """A symbol that its capitals alone make a unit: 300 PS."""
    if sentence.words[right] not in LEX.cased_units_lower:
        return None
    if sentence.words[right] == "l" and not sentence.touches(right - 1) and sentence.is_capital(right + 1):
        return None  # 10 L Messi
    behind = right + 1 + (sentence.words[right + 1] == "-")
    if sentence.words[behind].isdigit() and sentence.touches(behind - 1) and sentence.touches(right):
        return None  # part 24703L202, 24703 L-202
    unit = LEX.cased_units.get(sentence.phrase(right, right + 1))
    return (unit, right + 1) if unit else None


def _metric_tonnes(sentence: SentenceTokens, number: Number) -> tuple[Unit, int] | None:
    """`30 lakh MT of rice`, `450,000 MT`, `3 million mt`: metric tonnes behind a large figure, in capitals or small,
    for Mt is a mountain.
    """
    right, large = number.right, number.scale > 1.0 or number.bare >= LEAST_CARGO
    if sentence.words[right] != "mt":
        return None
    written = sentence.phrase(right, right + 1)
    if not large and written == "MT" and "million tonnes (mt)" in sentence.document.lower:
        return LEX.cased_units["Mt"], right + 1  # as the text has said
    if not large or written == "Mt":
        return None
    found = LEX.units.after(["tonne"], 0)
    return (found[0], right + 1) if found else None


def _lakh_tonnes(sentence: SentenceTokens, number: Number) -> tuple[Unit, int] | None:
    """`28 lt`: lakh tonnes, in an article that has written them out."""
    right = number.right
    if sentence.words[right] != "lt" or sentence.is_capital(right) or "lakh tonne" not in sentence.document.lower:
        return None
    found = LEX.units.after(["lmt"], 0)
    return (found[0], right + 1) if found else None
