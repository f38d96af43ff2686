"""The order of the rules: each number is dropped as no claim, or read by the first rule that fits."""

from __future__ import annotations

from bisect import bisect_right

from flows.annotate import Document
from flows.extract.claims.ages import read_age
from flows.extract.claims.counts import read_count
from flows.extract.claims.measures import is_metre, read_measure
from flows.extract.claims.money import has_sign, read_money
from flows.extract.claims.not_claims import in_telephone, is_calendar, is_furniture, is_idiom, is_name
from flows.extract.claims.ordinals import is_score, read_ordinal
from flows.extract.claims.percent import read_percent
from flows.extract.claims.ranges import ends, joins
from flows.extract.claims.ratios import ratio_link, read_multiple
from flows.extract.claims.reading import Measure
from flows.extract.claims.resolve import to_claim
from flows.extract.claims.sentence import Sentence, sentence_for
from flows.extract.claims.unsaid import MULTIPLE, NONE, find_unsaid, read_multiplier
from flows.extract.claims.vocabulary import stops, word_set
from flows.extract.numbers import Number, find_numbers
from flows.records import Claim, DateMention

FAR = 12  # tokens between a number without a noun and the one whose noun it shares
READERS = (read_money, read_percent, read_age, read_multiple, read_measure, read_count)
NOT_CLAIMS = (is_idiom, is_calendar, is_name, is_furniture, in_telephone)


def find_claims(document: Document, dates: list[DateMention]) -> list[Claim]:
    """Every numeric claim, in order, one at most for each start. `dates` says which numbers are calendar dates."""
    found: list[Claim] = []
    spans = _Spans(dates)
    group: list[Number] = []
    sentence: Sentence | None = None
    numbers = find_numbers(document)
    if unsaid := find_unsaid(document.lower):
        numbers = sorted(numbers + unsaid, key=lambda number: number.start)
    for number in numbers:
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

    def at(self, position: int) -> DateMention | None:
        index = bisect_right(self._starts, position) - 1
        if index >= 0 and position < self._dates[index].end:
            return self._dates[index]
        return None

    def is_calendar(self, number: Number) -> bool:
        date = self.at(number.start)
        return date is not None and date.timex_type in ("DATE", "TIME")


def _read_sentence(sentence: Sentence, numbers: list[Number], spans: _Spans, found: list[Claim]) -> None:
    """The claims of one sentence, added to `found`."""
    kept: list[Number] = []
    refused = sentence.start - 2
    for number in numbers:
        joined = number.start == refused + 1 and sentence.text[refused] in "-–/."  # ISO 3888-2
        if joined or not _may_claim(sentence, number):
            refused = number.end
            continue
        _sign(sentence, number)
        kept.append(number)
    measures = [_measure(sentence, number) for number in kept]
    here: list[Claim] = []
    index = 0
    while index < len(kept):
        number, measure = kept[index], measures[index]
        following = kept[index + 1] if index + 1 < len(kept) else None
        claim, used = None, 1
        if following is not None:
            claim = _pair(sentence, number, following, measure, measures[index + 1], here)
            used = 2 if claim else 1
        if claim is None:
            measure = measure or _borrowed(sentence, kept, measures, index)
            claim = _single(sentence, number, measure, here, spans) if measure else None
        if claim is not None and (not found or claim.start >= found[-1].end):
            found.append(claim)
            here.append(claim)
        index += used


def _may_claim(sentence: Sentence, number: Number) -> bool:
    left, right = sentence.before(number.start), sentence.after(number.end)
    if number.form in (NONE, MULTIPLE):
        return True
    if has_sign(sentence, number, left):
        return True
    return not any(reject(sentence, number, left, right) for reject in NOT_CLAIMS)


def _sign(sentence: Sentence, number: Number) -> None:
    """Take a minus sign into the number: -260, $-50.8bn, minus 5; not the hyphen of 5-7."""
    left = sentence.before(number.start)
    word = sentence.word(left)
    if number.value is None or number.form not in ("digits", "words") or word not in ("minus", "-", "−", "–", "+"):
        return
    if word == "-" and sentence.word(left - 1) == "minus" and sentence.touches(left - 1):  # minus-5 yards
        left, word = left - 1, "minus"
    if word != "minus":
        if sentence.ends[left] != number.start or (sentence.touches(left - 1) and sentence.word(left - 1) not in ("$", "£", "€", "(")):
            return
    if word == "+":
        number.start, number.is_signed = sentence.starts[left], True
        return
    number.value, number.bare = -number.value, -number.bare
    number.start = sentence.starts[left]
    number.is_signed = True


def _measure(sentence: Sentence, number: Number) -> Measure | None:
    left, right = sentence.before(number.start), sentence.after(number.end)
    if number.form == MULTIPLE:
        return read_multiplier(sentence, left, right)
    if number.form == "ordinal":
        return read_ordinal(sentence, number, left, right)
    if number.letter and is_metre(sentence, number, right):
        number.value, number.scale = number.bare, 1.0
        return Measure("measure", "metre", "<number> <unit>", left + 1, right)
    for read in READERS:
        measure = read(sentence, number, left, right)
        if measure:
            return measure
    return None


def _pair(
    sentence: Sentence, number: Number, following: Number, measure: Measure | None, other: Measure | None, here: list[Claim]
) -> Claim | None:
    """One claim from two numbers: a share, a score, a range."""
    right = sentence.after(number.end)
    left = sentence.before(number.start)
    if ratio_link(sentence, number, following, right):
        assert number.value is not None and following.value is not None
        share = Number(number.start, following.end, number.value / following.value, "fraction")
        after = sentence.after(following.end)
        noun = other.unit if other and other.head_noun else None
        if other and other.head_noun:
            after = other.after
        return to_claim(sentence, share, Measure("ratio", noun, "<number> in <number>", left + 1, after), here)
    if is_score(sentence, number, following, other):
        after = sentence.after(following.end)
        score = Measure("score", None, "<number>-<number>", left + 1, after)
        claim = to_claim(sentence, number, score, here, number_end=following.end)
        claim.value_low, claim.value_high = sorted((number.value or 0.0, following.value or 0.0))
        return claim
    if joins(sentence, number, following, measure, other):
        unit = other or measure or Measure("number", None, "<number> to <number>", left + 1, sentence.after(following.end))
        if measure and measure.kind == "money" and not (other and other.kind == "money"):
            unit = Measure("money", measure.unit, measure.rule, measure.first, unit.after)
        first = measure.first if measure else left + 1
        both = Measure(unit.kind, unit.unit, "<number> to <number>", first, unit.after, unit.modifiers, unit.head_noun, unit.attributive)
        return to_claim(sentence, number, both, here, ends(number, following, unit.factor), following.end)
    return None


def _borrowed(sentence: Sentence, numbers: list[Number], measures: list[Measure | None], index: int) -> Measure | None:
    """A number without a unit of its own: the unit stands at the end of the list, or there is none."""
    number = numbers[index]
    if number.form == "ordinal":
        return None
    left, right = sentence.before(number.start), sentence.after(number.end)
    if index + 1 < len(numbers):
        between = sentence.words[right : sentence.after(numbers[index + 1].start)]
        following = measures[index + 1]
        if between[:1] == ["-"]:
            between = between[1:]
        if following is None and between == [","]:
            following = _borrowed(sentence, numbers, measures, index + 1)
        elif between == [","] and sentence.word(right) != "-":
            following = None  # the last of a list has an "and" before it
        if following and between in ([","], ["and"], ["or"], [",", "and"], ["to"]) and following.first > right:
            return Measure(following.kind, following.unit, following.rule, left + 1, right, following.modifiers, following.head_noun, False, following.factor)
    if number.form == "fraction":
        return _fraction(sentence, number, left, right)
    for before in range(index - 1, max(-1, index - 4), -1):
        if noun := _elided(sentence, numbers[before], measures[before], left, right):
            return noun
    if sentence.word(left) in ("top", "bottom", "the", "every", "each", "any", "a", "an", "this", "that") and number.scale == 1.0 and "," not in sentence.text[number.start : number.end]:
        return None  # the bottom three, the 747
    kind = "count" if number.form == "vague" else "number"
    if number.form == "vague" and sentence.word(right) not in ("of", "more", "were", "are", "have"):
        return None
    return Measure(kind, None, "<number>", left + 1, right)


def _elided(sentence: Sentence, before: Number, measure: Measure | None, left: int, right: int) -> Measure | None:
    """`6 million homes, including 1.5 million in the capital`, `12 people killed and 30 wounded`: the noun said before."""
    if measure and measure.kind in ("measure", "rate") and sentence.words[measure.after : left + 1] == ["to"]:
        return Measure(measure.kind, measure.unit, "<number> [<unit>]", left + 1, right)  # 14 mpg to 24
    if measure is None or not measure.head_noun or measure.attributive or measure.kind != "count":
        return None
    following = sentence.word(right)
    if following[:1].isalpha() and following not in stops() and following not in word_set("not_counted"):
        return None
    if left - sentence.before(before.end) > FAR or sentence.word(left) in ("$", "at", "-"):
        return None
    return Measure("count", measure.unit, "<number> [<noun>]", left + 1, right)


def _fraction(sentence: Sentence, number: Number, left: int, right: int) -> Measure | None:
    """`a quarter of the country`, `cut by half`, `more than two-thirds`; "quarter" and "third" alone are no fraction."""
    if sentence.word(right) in ("of", "the", "its", "their", "his", "all", "an", "a") or sentence.word(left) in ("by", "than", "nearly", "almost", "about"):
        return Measure("fraction", None, "<fraction>", left + 1, right)
    if number.value is not None and number.value != 0.5 and "-" in sentence.text[number.start : number.end]:
        return Measure("fraction", None, "<fraction>", left + 1, right)
    return None


def _single(sentence: Sentence, number: Number, measure: Measure, here: list[Claim], spans: _Spans) -> Claim | None:
    if number.form == "fraction" and measure.kind == "count":
        left, right = sentence.before(number.start), sentence.after(number.end)
        fraction = _fraction(sentence, number, left, right)
        if fraction is None:
            return None
        measure = fraction
    date = spans.at(number.start)
    return to_claim(sentence, number, measure, here, date_start=date.start if date else None)
