"""The order of the rules: each number is dropped as no claim, or read by the first rule that fits."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable

from newstables.extractors.claims.ages import read_age
from newstables.extractors.claims.counts import read_bare_rate, read_count, read_measured
from newstables.extractors.claims.elliptical import borrowed
from newstables.extractors.claims.furniture import is_furniture
from newstables.extractors.claims.grammar import classes
from newstables.extractors.claims.idioms import is_idiom
from newstables.extractors.claims.labels import goes_on
from newstables.extractors.claims.measures import is_metre, read_measure
from newstables.extractors.claims.money import read_money, sign_before
from newstables.extractors.claims.multipliers import read_multiplier
from newstables.extractors.claims.names import is_name
from newstables.extractors.claims.ordinals import read_ordinal, take_ordinal
from newstables.extractors.claims.percent import read_percent
from newstables.extractors.claims.plus_minus import take_sign
from newstables.extractors.claims.ranges import DASHES, ends, joins
from newstables.extractors.claims.ratios import is_share, ratio_link, read_multiple
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import to_claim
from newstables.extractors.claims.scores import is_score
from newstables.extractors.claims.sentence import Sentence, sentence_for
from newstables.extractors.claims.telephones import in_telephone
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.years import is_calendar
from newstables.extractors.numbers import MULTIPLE, NONE, TIMES, Number, find_numbers
from newstables.language.annotate import Document
from newstables.records import Claim, DateMention

# The word before the second number of a pair; a currency's sign may stand between.
_LINKS = frozenset(("in", "every", "each", "of", "to", "and", "or", "for", *DASHES))
Refusal = Callable[[Sentence, Number, int, int], bool]
REFUSALS: tuple[Refusal, ...] = (is_idiom, is_calendar, is_name, is_furniture, in_telephone)
FAR_CHANGE = 6  # tokens between a change and the words that say where it began
READERS = (read_money, read_percent, read_age, read_multiple, read_measure, read_count, read_bare_rate)


def find_claims(document: Document, dates: list[DateMention]) -> list[Claim]:
    """Every numeric claim, in order, one at most for each start. `dates` says which numbers are calendar dates."""
    found: list[Claim] = []
    spans = _Spans(dates)
    group: list[Number] = []
    sentence: Sentence | None = None
    for number in find_numbers(document):
        if spans.is_calendar(number):
            continue
        if sentence is None or number.start >= sentence.end:
            if sentence is not None:
                _read_sentence(sentence, group, spans, found)
            sentence, group = sentence_for(document, number.start), []
        group.append(number)
    if sentence is not None:
        _read_sentence(sentence, group, spans, found)
    return found


class _Spans:
    """The time expressions, looked up by position."""

    def __init__(self, dates: list[DateMention]) -> None:
        self._dates = dates
        self._starts = [date.start for date in dates]

    def start_at(self, position: int) -> int | None:
        """Where the time expression begins that holds `position`."""
        index = bisect_right(self._starts, position) - 1
        return self._starts[index] if index >= 0 and position < self._dates[index].end else None

    def tell(self, sentence: Sentence) -> None:
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


def _read_sentence(sentence: Sentence, numbers: list[Number], spans: _Spans, found: list[Claim]) -> None:
    """The claims of one sentence, added to `found`."""
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
    if not kept:
        return
    spans.tell(sentence)
    measures = [_measure(sentence, number) for number in kept]
    sentence.letters = classes(sentence)
    here: list[Claim] = []
    if len(kept) == 1:
        measure = measures[0] or borrowed(sentence, kept, measures, 0)
        if measure is not None:
            _add(to_claim(sentence, kept[0], measure, here, date_start=spans.start_at(kept[0].start)), found, here)
        return
    for index in range(len(kept) - 1):
        if measures[index] is None:
            measures[index] = read_measured(sentence, kept[index], measures[index + 1])
    index = 0
    while index < len(kept):
        number, measure = kept[index], measures[index]
        claim = None
        if index + 1 < len(kept):
            claim = _pair(sentence, number, kept[index + 1], measure, measures[index + 1], here)
        if claim is not None:
            _add(claim, found, here)
            index += 2
            continue
        measure = measures[index] = measure or borrowed(sentence, kept, measures, index)
        if measure is not None:
            _add(to_claim(sentence, number, measure, here, date_start=spans.start_at(number.start)), found, here)
        index += 1


def _add(claim: Claim, found: list[Claim], here: list[Claim]) -> None:
    """Add a claim to those found and to those of its sentence, unless it begins within the one before."""
    if not found or claim.start >= found[-1].end:
        found.append(claim)
        here.append(claim)


def _refusal(sentence: Sentence, number: Number, last: Refusal | None, end: int) -> Refusal | None:
    """What makes the number no claim; `last` is what made none of the number before it, which ended at `end`."""
    left, right = number.left, number.right
    if last is not None and number.start - end < 6:
        between = sentence.text[end : number.start]
        if len(between) == 1 and between in "-–/.":  # ISO 3888-2
            return last
        if last in (in_telephone, is_name) and between == " " and number.form == "digits":  # 0800 555 111
            return last
        if last in (is_name, is_calendar) and goes_on(sentence, number, between):
            return last
    if number.form in (NONE, TIMES):
        return None
    number.sign = sign_before(sentence, number, left)
    if number.sign or sentence.words[right] in ("%", "percent"):  # nothing else is written so
        return None
    for refuses in REFUSALS:
        if refuses(sentence, number, left, right):
            return refuses
    return None


def _measure(sentence: Sentence, number: Number) -> Measure | None:
    left, right = number.left, number.right
    if number.form in (MULTIPLE, TIMES):
        return read_multiplier(sentence, left, right)
    if number.form == "ordinal":
        return read_ordinal(sentence, number, left, right)
    if number.letter == "m" and not number.sign and is_metre(sentence, number, left, right):
        number.value, number.scale = number.bare, 1.0
        return Measure("measure", "metre", "<number> <unit>", left + 1, right)
    if number.form == "fraction":
        return _part(sentence, number, left, right)
    for read in READERS:
        measure = read(sentence, number, left, right)
        if measure:
            return measure
    return None


def _goes_from(sentence: Sentence, change: Claim, first: int) -> bool:
    """Whether "from" and a range at token `first` say where a change began and ended: halved from 60 to 30."""
    if sentence.words[first - 1] != "from":
        return False
    gap = first - 1 - sentence.after(change.end)
    return gap == 0 or (sentence.words[first - 2] == "," and gap < FAR_CHANGE)


def _part(sentence: Sentence, number: Number, left: int, right: int) -> Measure | None:
    """`a quarter of a mile`, `half an hour`, `a half-percentage-point`: a part of one unit."""
    unit = right
    if sentence.words[unit] == "of" and sentence.words[unit + 1] in ("a", "an"):
        unit += 2
    elif sentence.words[unit] in ("a", "an"):
        unit += 1
    if unit > right and sentence.words[unit] == "point" and not LEX.of_percent.isdisjoint(sentence.words):
        return Measure("percent", "percentage point", "<fraction> of a <percent>", left + 1, unit + 1)
    for read in (read_percent, read_measure, read_multiple):
        measure = read(sentence, number, left, unit)
        if measure:
            return measure
    return None


def _pair(
    sentence: Sentence,
    number: Number,
    following: Number,
    measure: Measure | None,
    other: Measure | None,
    here: list[Claim],
) -> Claim | None:
    """One claim from two numbers: a share, a score, a range."""
    link = sentence.words[following.left]
    if link not in _LINKS and link not in LEX.currency_signs.by_last:
        return None
    right = number.right
    left = number.left
    if ratio_link(sentence, number, following, right):
        assert number.value is not None and following.value is not None
        share = Number(
            number.start, following.end, number.value / following.value, "fraction", left=left, right=following.right
        )
        after = following.right
        noun = other.unit if other and other.head_noun else None
        if other and other.head_noun:
            after = other.after
        return to_claim(sentence, share, Measure("ratio", noun, "<number> in <number>", left + 1, after), here)
    if measure and number.value == 1.0 and is_share(sentence, measure, following, other):
        assert following.value
        share = Number(number.start, following.end, 1 / following.value, "fraction", left=left, right=following.right)
        after = following.right
        of = Measure("ratio", measure.unit, "<number> <noun> in <number>", left + 1, after, measure.modifiers)
        return to_claim(sentence, share, of, here)
    if is_score(sentence, number, following, other):
        after = following.right
        score = Measure("score", None, "<number>-<number>", left + 1, after)
        claim = to_claim(sentence, number, score, here, number_end=following.end)
        claim.value_low, claim.value_high = sorted((number.value or 0.0, following.value or 0.0))
        return claim
    if joins(sentence, number, following, measure, other):
        unit = other or measure or Measure("number", None, "<number> to <number>", left + 1, following.right)
        if measure and measure.kind == "money" and not (other and other.kind == "money"):
            unit = Measure("money", measure.unit, measure.rule, measure.first, unit.after)
        first = measure.first if measure else left + 1
        both = Measure(
            unit.kind,
            unit.unit,
            "<number> to <number>",
            first,
            max(unit.after, following.right),
            unit.modifiers,
            unit.head_noun,
            unit.attributive,
        )
        span = ends(number, following, unit.factor)
        claim = to_claim(sentence, number, both, here, span, following.end)
        if span[0] == 0.0 and unit.kind == "measure" and " per " in (unit.unit or ""):
            claim.value = span[1]  # 0-60mph is how fast it gets
        change = next((earlier for earlier in reversed(here[-FAR_CHANGE:]) if earlier.trend), None)
        if change and not claim.trend and _goes_from(sentence, change, first):
            claim.trend, claim.value = change.trend, span[1]  # up by a fifth, from 410 to 489
        return claim
    return None
