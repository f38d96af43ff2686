"""Parts of one unit: a quarter of a mile, half an hour, a half-percentage-point, an hour and a half."""

from __future__ import annotations

from newstables.extractors.claims.counting.ratios import read_multiple
from newstables.extractors.claims.currency.hundredths import read_hundredths
from newstables.extractors.claims.grammar import begins_phrase, is_and_a_half
from newstables.extractors.claims.measured.measures import read_measure
from newstables.extractors.claims.measured.percent import read_percent
from newstables.extractors.claims.measured.points import point_or_percent, tells_of_percent
from newstables.extractors.claims.no_claims.ones_of_several import is_of_part
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number
from newstables.schemas.claims import ClaimKind


def read_part(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a quarter of a mile`, `half an hour`, `a half-percentage-point`: a part of one unit."""
    if (more := _one_and_part(sentence, number, left, right)) is not None:
        return more
    if (point := _of_point(sentence, left, right)) is not None:
        return point
    unit = right
    if sentence.words[unit] == "of" and (
        sentence.words[unit + 1] in ("a", "an") or is_of_part(sentence, unit, unit + 2)
    ):
        unit += 2
    elif sentence.words[unit] in ("a", "an"):
        unit += 1
    if unit > right and sentence.words[unit] == "point":
        return point_or_percent(sentence, "<fraction> of a <percent>", left + 1, unit + 1)
    for read in (read_percent, read_hundredths, read_measure, read_multiple):
        measure = read(sentence, number, left, unit)
        if measure:
            return measure
    return None


def _of_point(sentence: SentenceTokens, left: int, right: int) -> Measure | None:
    """`a quarter point`, `a half-point rise`, `a quarter of a point`: of a percentage, where one is spoken of."""
    unit = right + (sentence.words[right] == "-")
    if sentence.words[unit] != "point":
        return None
    if not tells_of_percent(sentence):  # the bond fell 1/4 point; not: a half-point lead
        alone = sentence.words[left] in LEX.trend_words and not is_name_or_noun(sentence.words[unit + 1])
        return Measure("count", "point", "<fraction> <noun>", left + 1, unit + 1, head_noun=True) if alone else None
    return Measure("percent", "percentage point", "<fraction> <percent>", left + 1, unit + 1, attributive=unit > right)


def _one_and_part(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`an hour and a half`: one unit and a part of another; the number becomes one and a half."""
    if sentence.words[left] != "and" or number.value is None or begins_phrase(sentence, left - 1, number):
        return None  # two were found in a bar and a third was hurt
    unit = LEX.units.before(sentence.words, left - 1)
    if unit is None:
        return _thing_and_half(sentence, number, left, right)
    if sentence.words[unit[1] - 1] not in ("a", "an") or sentence.words[right] == "of":
        return None
    number.value += 1.0
    kind: ClaimKind = "duration" if unit[0].dimension == "time" else "measure"
    return Measure(kind, unit[0].name, "a <unit> and <fraction>", unit[1] - 1, right)


def _thing_and_half(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a bottle and a half of wine`: one and a half of a thing; not "a guard and a half of the crew"."""
    noun = left - 1
    counts = sentence.tag(noun) == "NN" and sentence.words[noun - 1] in ("a", "an") and is_and_a_half(sentence, number)
    if not counts or number.value is None:
        return None
    number.value += 1.0
    return Measure("count", singular(sentence.words[noun]), "a <unit> and <fraction>", noun - 1, right)
