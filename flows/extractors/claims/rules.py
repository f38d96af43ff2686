"""The order of the rules: each number is dropped as no claim, or read by the first rule that fits."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import NamedTuple

from newstables.extractors.claims.ages import (
    read_age_of_life,
    read_age_of_person,
    read_aged,
    read_old,
    read_or_older,
    read_turning,
)
from newstables.extractors.claims.changes import link_change
from newstables.extractors.claims.clocks import join_clocks, read_clock
from newstables.extractors.claims.compounds import join_parts
from newstables.extractors.claims.counts import read_attributive, read_bare_rate, read_count, read_measured
from newstables.extractors.claims.decades import is_life, read_decade, take_decade
from newstables.extractors.claims.elliptical import borrowed
from newstables.extractors.claims.furniture import is_furniture
from newstables.extractors.claims.grammar import classes
from newstables.extractors.claims.idioms import is_idiom
from newstables.extractors.claims.labels import goes_on
from newstables.extractors.claims.letters import settle_letter
from newstables.extractors.claims.measures import read_measure
from newstables.extractors.claims.money import read_hundredths, read_named, read_signed, sign_before
from newstables.extractors.claims.multipliers import read_multiplier
from newstables.extractors.claims.names import in_address, is_name, is_of_somebody
from newstables.extractors.claims.ordinals import read_ordinal, take_ordinal
from newstables.extractors.claims.pairs import read_pair
from newstables.extractors.claims.percent import read_percent
from newstables.extractors.claims.plus_minus import take_sign
from newstables.extractors.claims.printed_tables import table_spans
from newstables.extractors.claims.ratios import read_multiple
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import to_claim
from newstables.extractors.claims.sentence import SentenceTokens, sentence_for
from newstables.extractors.claims.telephones import in_telephone
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.years import is_calendar
from newstables.extractors.numbers import CLOCK, DECADE, MULTIPLE, NONE, TIMES, Number, find_numbers
from newstables.language.annotate import Document
from newstables.records import Claim, DateMention

Reader = Callable[[SentenceTokens, Number, int, int], Measure | None]


class ClaimRule(NamedTuple):
    """One family of phrases: its name, a sentence that it reads, and how it reads the words beside a number."""

    name: str
    example: str
    read: Reader


# In this order; the first that reads a number has it.
RULES: tuple[ClaimRule, ...] = (
    ClaimRule("<sign> <number>", "The bridge cost $3bn.", read_signed),
    ClaimRule("<number> <currency>", "The bridge cost 3 billion euros.", read_named),
    ClaimRule("<number> <hundredth>", "The stamp costs 42p.", read_hundredths),
    ClaimRule("<number> <percent>", "Turnout was 40 percent.", read_percent),
    ClaimRule("<number> <unit> old", "The mill is 65 years old.", read_old),
    ClaimRule("aged <number>", "The driver, aged 18, fled.", read_aged),
    ClaimRule("<number> or older", "Members are 21 or older.", read_or_older),
    ClaimRule("<name>, <number>,", "Mary Hale, 45, agreed.", read_age_of_person),
    ClaimRule("age is <number>", "Life expectancy there is 73.", read_age_of_life),
    ClaimRule("will be <number>", "She turned 40 in May.", read_turning),
    ClaimRule("<number> times", "It is 6.5 times the size of Lynford.", read_multiple),
    ClaimRule("<number> <unit>", "The wall is 25 km long.", read_measure),
    ClaimRule("<number>-<noun>", "It is a 149-seat chamber.", read_attributive),
    ClaimRule("<number> <noun>", "The fleet has 40 ships.", read_count),
    ClaimRule("<number> per <unit>", "It makes 15,000 a month.", read_bare_rate),
)
Refusal = Callable[[SentenceTokens, Number, int, int], bool]
REFUSALS: tuple[Refusal, ...] = (is_idiom, is_calendar, is_name, is_furniture, in_telephone)
_YEAR = re.compile(r"(?<![0-9.,])[12][0-9]{3}(?![0-9.,])")
_OF_DECIMALS = ("percent", "money", "measure", "temperature", "duration")  # kinds of which 4,8 is no list of two


def find_claims(document: Document, dates: list[DateMention]) -> list[Claim]:
    """Every numeric claim, in order, one at most for each start. `dates` says which numbers are calendar dates."""
    found: list[Claim] = []
    spans = _Spans(dates)
    group: list[Number] = []
    sentence: SentenceTokens | None = None
    tables = _Tables(document.text)
    years = frozenset(float(year[0]) for date in dates if (year := _YEAR.search(date.text)) is not None)
    for number in find_numbers(document):
        if tables.holds(number.start):
            continue
        if spans.is_calendar(number) and not is_life(document.lower, number.start):
            continue
        if sentence is None or number.start >= sentence.end:
            if sentence is not None:
                _read_sentence(sentence, group, spans, found)
            sentence, group = sentence_for(document, number.start), []
            sentence.years = years
        group.append(number)
    if sentence is not None:
        _read_sentence(sentence, group, spans, found)
    return found


class _Tables:
    """The printed tables, asked for positions in rising order."""

    def __init__(self, text: str) -> None:
        self._left = table_spans(text)[::-1]

    def holds(self, position: int) -> bool:
        while self._left and self._left[-1][1] <= position:
            self._left.pop()
        return bool(self._left) and self._left[-1][0] <= position


class _Spans:
    """The time expressions, looked up by position."""

    def __init__(self, dates: list[DateMention]) -> None:
        self._dates = dates
        self._starts = [date.start for date in dates]

    def start_at(self, position: int) -> int | None:
        """Where the time expression begins that holds `position`."""
        index = bisect_right(self._starts, position) - 1
        return self._starts[index] if index >= 0 and position < self._dates[index].end else None

    def tell(self, sentence: SentenceTokens) -> None:
        """Show the sentence where its dates and times stand."""
        index = bisect_left(self._starts, sentence.start)
        while index < len(self._starts) and self._starts[index] < sentence.end:
            date = self._dates[index]
            if date.timex_type in ("DATE", "TIME"):
                sentence.dates.append((sentence.after(date.start), sentence.before(date.end) + 1))
            index += 1

    def is_calendar(self, number: Number) -> bool:
        index = bisect_right(self._starts, number.start) - 1
        if index < 0 or number.start >= self._dates[index].end:
            return False
        return self._dates[index].timex_type in ("DATE", "TIME")


def _read_sentence(sentence: SentenceTokens, numbers: list[Number], spans: _Spans, found: list[Claim]) -> None:
    """The claims of one sentence, added to `found`."""
    kept = _kept(sentence, join_clocks(sentence, numbers))
    if not kept:
        return
    spans.tell(sentence)
    measures = [_measure(sentence, number) for number in kept]
    sentence.letters = classes(sentence)
    here: list[Claim] = []
    if len(kept) > 1:
        join_parts(sentence, kept, measures)
        for index in range(len(kept) - 1):
            if measures[index] is None:
                measures[index] = read_measured(sentence, kept[index], measures[index + 1])
    index = 0
    while index < len(kept):
        claims, taken = read_pair(sentence, kept, measures, index, here) or (None, 1)
        if claims is None:
            measures[index] = measures[index] or borrowed(sentence, kept, measures, index)
            claims = _alone(sentence, kept[index], measures[index], here, spans)
        for claim in claims:
            _add(sentence, claim, found, here)
        index += taken


def _kept(sentence: SentenceTokens, numbers: list[Number]) -> list[Number]:
    """The numbers that may claim something, each made ready: its neighbours known, its sign and letter settled."""
    kept: list[Number] = []
    refusal, refused = None, sentence.start
    for number in numbers:
        number.left, number.right = sentence.before(number.start), sentence.after(number.end)
        refusal = _refusal(sentence, number, refusal, refused)
        if refusal is not None:
            refused = number.end
            continue
        take_sign(sentence, number)
        take_ordinal(sentence, number)
        kept.append(number)
    return kept


def _alone(
    sentence: SentenceTokens, number: Number, measure: Measure | None, here: list[Claim], spans: _Spans
) -> list[Claim]:
    """The claim of a number by itself: none without a measure, nor with a comma that may be the comma of a list."""
    if measure is None or (number.has_comma and number.scale == 1.0 and measure.kind not in _OF_DECIMALS):
        return []
    return [to_claim(sentence, number, measure, here, date_start=spans.start_at(number.start))]


def _add(sentence: SentenceTokens, claim: Claim, found: list[Claim], here: list[Claim]) -> None:
    """Add a claim to those found and to those of its sentence, unless it begins within the one before."""
    if not found or claim.start >= found[-1].end:
        if here:
            link_change(sentence, here, claim)
        found.append(claim)
        here.append(claim)


def _refusal(sentence: SentenceTokens, number: Number, last: Refusal | None, end: int) -> Refusal | None:
    """What makes the number no claim; `last` is what made none of the number before it, which ended at `end`."""
    left, right = number.left, number.right
    if last is not None and number.start - end < 6:
        between = sentence.text[end : number.start]
        if between.strip() in ("-", "–", "/", "."):  # ISO 3888-2
            return last
        if last in (in_telephone, is_name) and between == " " and number.form == "digits":  # 0800 555 111
            return last
        if last in (is_name, is_calendar) and goes_on(sentence, number, between):
            return last
    if number.form in (NONE, TIMES, CLOCK):
        return None
    number.sign = sign_before(sentence, number, left)
    settle_letter(sentence, number)
    take_decade(sentence, number)
    if number.form == DECADE:
        return None
    right = number.right
    if in_address(sentence, number) or is_of_somebody(sentence, number):
        return is_name
    if number.sign or sentence.words[right] in ("%", "percent"):  # nothing else is written so
        return None
    for refuses in REFUSALS:
        if refuses(sentence, number, left, right):
            return refuses
    return None


def _measure(sentence: SentenceTokens, number: Number) -> Measure | None:
    left, right = number.left, number.right
    if number.form in (MULTIPLE, TIMES):
        return read_multiplier(sentence, left, right)
    if number.form == CLOCK:
        return read_clock(sentence, number, left, right)
    if number.form == "ordinal":
        return read_ordinal(sentence, number, left, right)
    if number.form == DECADE:
        return read_decade(sentence, number, left, right)
    if number.form == "fraction" or (number.form == "digits" and _is_of_one(sentence, number, right)):
        return _part(sentence, number, left, right)
    for rule in RULES:
        measure = rule.read(sentence, number, left, right)
        if measure:
            return measure
    return None


def _is_of_one(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """Whether decimals are a part of one unit: by 0.32 of a second."""
    return sentence.words[right] == "of" and sentence.words[right + 1] in ("a", "an") and (number.value or 1) < 1


def _part(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`a quarter of a mile`, `half an hour`, `a half-percentage-point`: a part of one unit."""
    unit = right
    if sentence.words[unit] == "of" and sentence.words[unit + 1] in ("a", "an"):
        unit += 2
    elif sentence.words[unit] in ("a", "an"):
        unit += 1
    if unit > right and sentence.words[unit] == "point" and not LEX.of_percent.isdisjoint(sentence.words):
        return Measure("percent", "percentage point", "<fraction> of a <percent>", left + 1, unit + 1)
    for read in (read_percent, read_hundredths, read_measure, read_multiple):
        measure = read(sentence, number, left, unit)
        if measure:
            return measure
    return None
