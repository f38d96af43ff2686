"""All claims of an article: a sentence at a time, each number refused or read, alone or with the number behind it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from newstables.extractors.claims.age.decades import is_life
from newstables.extractors.claims.change.earlier import JOINS_ENDS, link_change
from newstables.extractors.claims.change.fronted_from import link_fronted
from newstables.extractors.claims.counting.counts import read_measured
from newstables.extractors.claims.counting.ordinals import take_ordinal
from newstables.extractors.claims.currency.pounds import settle_pounds
from newstables.extractors.claims.cutting import Cutter
from newstables.extractors.claims.measured.clocks import join_clocks
from newstables.extractors.claims.measured.compounds import join_article, join_parts
from newstables.extractors.claims.measured.foreseen_rates import share_rate
from newstables.extractors.claims.measured.rough_scales import BEFORE_ROUGH_SCALE, take_rough_scale
from newstables.extractors.claims.measured.shared_rates import share_money, share_rates
from newstables.extractors.claims.no_claims.addresses import ADDRESSES
from newstables.extractors.claims.no_claims.titles import is_title, short_quotations
from newstables.extractors.claims.pairs import read_pair
from newstables.extractors.claims.plus_minus import SIGNS, take_sign
from newstables.extractors.claims.printed_tables import table_spans
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import to_claim
from newstables.extractors.claims.rules import READERS, REFUSERS, measure_of, refusal_of
from newstables.extractors.claims.sentence import SentenceTokens, sentence_for
from newstables.extractors.claims.spaced_thousands import join_spaced
from newstables.extractors.claims.unsaid.elliptical import borrowed
from newstables.extractors.claims.unsaid.known_wholes import is_told_again
from newstables.extractors.claims.unsaid.money_again import share_dollars
from newstables.extractors.claims.unsaid.ones_counted import ONES, share_ones
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number, find_numbers
from newstables.language.annotate import Document
from newstables.records import Claim, DateMention

_YEAR = re.compile(r"(?<![0-9.,])[12][0-9]{3}(?![0-9.,])")
_THOUSAND = 1000.0
_ONES = tuple(f"{word} in " for word in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine"))
# Words that rules ask for anywhere in a sentence.
_ASKED = LEX.telling | READERS.words | REFUSERS.words | JOINS_ENDS | ADDRESSES | {ONES}
_OF_DECIMALS = ("percent", "money", "measure", "temperature", "duration", "rate")  # of which 4,8 is no list of two


def find_claims(document: Document, dates: list[DateMention]) -> list[Claim]:
    """Every numeric claim, in order, one at most for each start. `dates` says which numbers are calendar dates."""
    found: list[Claim] = []
    spans = _Spans(dates)
    group: list[Number] = []
    sentence: SentenceTokens | None = None
    cutter = Cutter(document)
    tables, quoted = _Apart(table_spans(document.text)), _Apart(short_quotations(document.text))
    for number in find_numbers(document):
        within = quoted.at(number.start) if quoted.left else None
        if within and is_title(document.text[within[0] + 1 : within[1] - 1]):
            continue
        if tables.left and tables.at(number.start):
            continue
        if spans.is_calendar(number) and not _is_no_date(document.lower, number):
            continue
        if sentence is None or number.start >= sentence.end:
            if sentence is not None:
                _read_sentence(sentence, group, spans, found)
            sentence, group = sentence_for(document, number.start, _ASKED, cutter), []
            sentence.years = spans.years
        group.append(number)
    if sentence is not None:
        _read_sentence(sentence, group, spans, found)
    settle_pounds(found)
    return found


def _is_no_date(lower: str, number: Number) -> bool:
    """Whether what looks like a date is a time of life, or what a share is of: one in 1000 dies."""
    if is_life(lower, number.start):
        return True
    return number.value == _THOUSAND and lower.endswith(_ONES, 0, number.start)


class _Apart:
    """Stretches of text that stand apart from the rest, asked for positions in rising order."""

    def __init__(self, spans: list[tuple[int, int]]) -> None:
        self.left = spans[::-1]  # those that have not been passed

    def at(self, position: int) -> tuple[int, int] | None:
        """The stretch that holds `position`."""
        while self.left and self.left[-1][1] <= position:
            self.left.pop()
        return self.left[-1] if self.left and self.left[-1][0] <= position else None


class _Spans:
    """The time expressions, looked up by position."""

    def __init__(self, dates: list[DateMention]) -> None:
        self._dates = dates
        self._starts = [date.start for date in dates]
        self._years: frozenset[float] | None = None

    def years(self) -> frozenset[float]:
        """The years that they name in full, found when they are first asked for."""
        if self._years is None:
            named = (date.text for date in self._dates if date.timex_type != "DURATION")  # 1500 hours
            self._years = frozenset(float(year[0]) for text in named if (year := _YEAR.search(text)) is not None)
        return self._years

    def at(self, position: int) -> DateMention | None:
        """The time expression that holds `position`."""
        index = bisect_right(self._starts, position) - 1
        return self._dates[index] if index >= 0 and position < self._dates[index].end else None

    def tell(self, sentence: SentenceTokens) -> None:
        """Show the sentence where its dates and times stand."""
        index = bisect_left(self._starts, sentence.start)
        while index < len(self._starts) and self._starts[index] < sentence.end:
            date = self._dates[index]
            if date.timex_type in ("DATE", "TIME"):
                sentence.dates.append((sentence.after(date.start), sentence.before(date.end) + 1))
            index += 1

    def is_calendar(self, number: Number) -> bool:
        """Whether the number stands in a date or a time."""
        index = bisect_right(self._starts, number.start) - 1
        if index < 0 or number.start >= self._dates[index].end:
            return False  # most
        return self._dates[index].timex_type in ("DATE", "TIME")


def _read_sentence(sentence: SentenceTokens, numbers: list[Number], spans: _Spans, found: list[Claim]) -> None:
    """The claims of one sentence, added to `found`."""
    spans.tell(sentence)
    kept = _kept(sentence, join_clocks(sentence, join_spaced(sentence, numbers)))
    if not kept:
        return
    readers = READERS.open_to(sentence.vocabulary)
    measures = [measure_of(sentence, number, readers) for number in kept]
    sentence.measured()
    here: list[Claim] = []
    for number, measure in zip(kept, measures, strict=True):
        if measure is not None and measure.kind == "duration":
            join_article(sentence, number, measure)
    if len(kept) > 1:
        join_parts(sentence, kept, measures)
        for index in range(len(kept) - 1):
            if measures[index] is None:
                measures[index] = read_measured(sentence, kept[index], measures[index + 1 : index + 3])
        share_ones(sentence, kept, measures)
        share_rates(sentence, kept, measures)
        share_money(sentence, kept, measures)
    index, last = 0, len(kept) - 1
    while index <= last:
        pair = read_pair(sentence, kept, measures, index, here) if index < last else None
        claims, taken = pair or (None, 1)
        if claims is None:
            measures[index] = measures[index] or borrowed(sentence, kept, measures, index)
            told = is_told_again(measures[index], kept[index], found)
            claims = [] if told else _alone(sentence, kept[index], measures[index], here, spans)
        for claim in claims:
            _add(sentence, claim, found, here)
        index += taken


def _kept(sentence: SentenceTokens, numbers: list[Number]) -> list[Number]:
    """The numbers that may claim something, each made ready: its neighbours known, its sign and letter settled."""
    kept: list[Number] = []
    refusal, refused = None, sentence.start
    refusers = REFUSERS.open_to(sentence.vocabulary)
    for number in numbers:
        number.left, number.right = sentence.before(number.start), sentence.after(number.end)
        refusal = refusal_of(sentence, number, refusers, refusal, refused)
        if refusal is not None:
            refused = number.end
            continue
        if number.sign is not None or sentence.words[number.left] in SIGNS:
            take_sign(sentence, number)
        if sentence.words[number.right] in BEFORE_ROUGH_SCALE:
            take_rough_scale(sentence, number)
        if number.form == "fraction":
            take_ordinal(sentence, number)
        kept.append(number)
    return kept


def _alone(
    sentence: SentenceTokens, number: Number, measure: Measure | None, here: list[Claim], spans: _Spans
) -> list[Claim]:
    """The claim of a number by itself: none without a measure, nor with a comma that may be the comma of a list."""
    if measure is None or (number.has_comma and number.scale == 1.0 and measure.kind not in _OF_DECIMALS):
        return []
    date = spans.at(number.start)
    return [to_claim(sentence, number, measure, here, date_start=date.start if date else None)]


def _add(sentence: SentenceTokens, claim: Claim, found: list[Claim], here: list[Claim]) -> None:
    """Add a claim to those found and to those of its sentence, unless it begins within the one before."""
    if not found or claim.start >= found[-1].end:
        if here:
            share_rate(sentence, here, claim)
            share_dollars(sentence, here, claim)
            link_change(sentence, here, claim)
            link_fronted(sentence, here, claim)
        found.append(claim)
        here.append(claim)
