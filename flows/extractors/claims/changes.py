"""Both ends of a change: fell from 61 to 57, was cut from nine hours to four, rose to 14 from 9 percent.

The earlier end is a claim of its own, and the later one has it as `changed_from`. "From 30 to 40 percent of voters" is
a range: nothing there changes.
"""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.hedges import hedge_before
from newstables.extractors.claims.ranges import after_time, inherits, link_between, scaled
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import amount_of, to_claim
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.records import Claim

REACH = 12  # tokens between a word of change and the "from" of its first end
_NAMED = 5  # words that name a figure, its "of" included
_TELLER = 8  # words of a clause that tells who says so, the verb included
_SAID = (["said"], ["says"])
_DATED = 4  # tokens behind a figure within which its date stands
_DIRECTIONS = ("up", "down", "back", "only", "just")
_NUMBERS = ("number", "count")
_COMPARED = (
    ["against"], ["as", "against"], ["versus"], ["vs"], ["compared", "with"], ["compared", "to"],
    ["as", "compared", "to"],
)  # fmt: skip
_MOVED = (["up", "from"], ["down", "from"])
_EARLIER = frozenset(("earlier", "ago", "previous", "previously", "last", "before"))


def read_change(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int, here: list[Claim]
) -> tuple[list[Claim], int] | None:
    """The claims of a change that begins with number `index`, and how many numbers it takes: three with a range."""
    first, second = numbers[index], numbers[index + 1]
    unit, other = measures[index], measures[index + 1]
    if not (_has_value(first) and _has_value(second)):
        return None
    if index + 2 < len(numbers) and _goes_on(sentence, second, other, numbers[index + 2]):
        return None  # from 5 to 7 percent to 3 to 5 percent: the first two are a range
    upper = _range_after(sentence, numbers, measures, index + 1)
    last = numbers[index + 2] if upper else second
    if upper:
        other = replace(upper, first=second.left + 1)
    start = _opened(sentence, first, unit)
    if start is None or not _leads_to(sentence, first, second, unit, other):
        return None
    unit, other = _shared(first, second, unit, other)
    earlier, later = _value(first, last, unit), _value(second, last, other)
    near = _clause_before(sentence, start)
    if not LEX.ranging.isdisjoint(near) or (earlier <= later and not _tells_change(near)):
        return None
    both = replace(other, first=unit.first, rule="from <number> to <number>")
    ends = (later, _value(last, last, other)) if upper else (earlier, later)
    claim = to_claim(sentence, first, both, here, ends, last.end)
    before = _end(sentence, first, replace(unit, rule="from <number>"), claim, earlier)
    after = _end(sentence, second, other, claim, later, ends if upper else None, last)
    after.changed_from = earlier
    after.trend = "up" if later > earlier else "down" if later < earlier else None
    return [before, after], 3 if upper else 2


def link_change(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> None:
    """Give a claim before `earlier` its earlier end: rose to 14 percent from 9; 402, up from 390; compared with 390."""
    if earlier.value is None or not here:
        return
    words, last, first = sentence.words, here[-1], sentence.after(earlier.start)
    between = [word for word in words[after_time(sentence, sentence.after(last.end)) : first] if word != ","]
    if between[:1] == [")"] and words[sentence.after(last.start) - 1] == "(":
        between.pop(0)  # 412 crowns ($38), down from 503: the same again in other money
    while between and (between[-1] in LEX.earlier_described or between[-1].endswith(("'s", "’s"))):
        between.pop()  # from a year-earlier $3, from Thursday's $3
        first -= 1
    apart = between[-2:] in _MOVED and words[first - 3] == ","
    if apart and (_is_aside(between[:-2]) or sum(_is_alike(claim, earlier) for claim in here) == 1):
        between = between[-2:]  # 53 percent of them favoured it, down from 64; 89 percent, the board said, up from 86
    between = _without_name(between)
    if between in (["or"], []) and len(here) > 1:
        later = _counterpart(here, earlier)  # $20 million, or 50 cents a share, compared with $18 million, or 45 cents
    elif between in _MOVED:
        later = next((claim for claim in reversed(here) if _is_alike(claim, earlier)), None)
    elif between == ["from"] and any(_is_change(words, sentence, claim) for claim in here[-2:]):
        later = next((claim for claim in reversed(here) if _is_level(sentence, claim, earlier)), None)
    elif between in _COMPARED and _is_of_earlier(sentence, first, sentence.after(earlier.end)):
        later = next((claim for claim in reversed(here) if _is_alike(claim, earlier)), None)
    else:
        return
    if later is not None and later.changed_from is None:
        later.changed_from, earlier.trend = earlier.value, None
        if between[:1] in (["up"], ["down"]):
            later.trend = later.trend or LEX.trend_words[between[0]]


def _without_name(between: list[str]) -> list[str]:
    """The words between two figures but for what names the second: compared with net income of $3 million."""
    if not between or between[-1] != "of":
        return between
    for lead in (*_COMPARED, *_MOVED, ["from"]):
        if between[: len(lead)] == lead and len(between) - len(lead) <= _NAMED:
            return lead
    return between


def _is_aside(words: list[str]) -> bool:
    """Whether the words before "up from" only tell who says so, or what the figure is: a record."""
    said = words[-1:] in _SAID or words[:1] in _SAID
    return len(words) <= _TELLER and (said or words[:1] in (["a"], ["the"], ["its"]))


def _is_of_earlier(sentence: SentenceTokens, first: int, after: int) -> bool:
    """Whether words or a date beside a figure that another is compared with say that it was before that."""
    dated = any(first <= start < after + _DATED for start, _ in sentence.dates)
    return dated or not _EARLIER.isdisjoint(sentence.words[first - 6 : after + REACH])


def _is_alike(later: Claim, earlier: Claim) -> bool:
    return (later.kind, later.unit) == (earlier.kind, earlier.unit) and later.value is not None


def _is_change(words: list[str], sentence: SentenceTokens, last: Claim) -> bool:
    """Whether "from" behind the claim may say where it began: a figure that rose, or one that something rose to."""
    return last.trend is not None or words[sentence.after(last.start) - 1] in ("to", "at")


def _is_level(sentence: SentenceTokens, later: Claim, earlier: Claim) -> bool:
    """Whether the claim says where a figure stood, not by how much it changed: rose 5 points to 402 from 397."""
    before = sentence.words[sentence.after(later.start) - 1]
    return _is_alike(later, earlier) and (later.trend is None or before in ("to", "at", "of"))


def _counterpart(here: list[Claim], again: Claim) -> Claim | None:
    """What a figure that says an earlier end again, in another unit, is the earlier end of."""
    ends = [claim for claim in here[:-1] if claim.changed_from is not None and claim.changed_from == here[-1].value]
    return next((claim for claim in here[:-1] if ends and _is_alike(claim, again)), None)


def _goes_on(sentence: SentenceTokens, second: Number, other: Measure | None, third: Number) -> bool:
    return link_between(sentence, second, other, third.left + 1) == ["to"]


def _has_value(number: Number) -> bool:
    return number.value is not None and number.form not in ("ordinal", "fraction")


def _opened(sentence: SentenceTokens, first: Number, unit: Measure | None) -> int | None:
    """The token of the "from" before the first end, hedges and signs aside."""
    measure = unit or Measure("number", None, "", first.left + 1, first.right)
    hedge = hedge_before(sentence, measure)
    opener = (hedge[1] if hedge else measure.first) - 1
    return opener if opener >= 0 and sentence.words[opener] == "from" else None


def _leads_to(
    sentence: SentenceTokens, first: Number, second: Number, unit: Measure | None, other: Measure | None
) -> bool:
    """Whether "to" and nothing but a hedge joins the ends, and they can be amounts of the same."""
    measure = other or Measure("number", None, "", second.left + 1, second.right)
    hedge = hedge_before(sentence, measure)
    between = link_between(sentence, first, unit, hedge[1] if hedge else measure.first)
    if not between or between[-1] != "to" or not set(between[:-1]) <= set(_DIRECTIONS):
        return False
    if unit is None or other is None:
        return True
    if unit.unit is not None and unit.unit == other.unit:  # miles per gallon and mpg
        return True
    plain = unit.kind in _NUMBERS and other.kind in _NUMBERS and (unit.unit is None or unit.unit == other.unit)
    return plain or unit.kind == "money" == other.kind


def _range_after(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of a second end that is a range itself: to 22-25 billion."""
    if index + 1 >= len(numbers) or measures[index + 1] is None or measures[index] is not None:
        return None
    dash = sentence.text[numbers[index].end : numbers[index + 1].start]
    return measures[index + 1] if dash in ("-", "–", "—") and _has_value(numbers[index + 1]) else None


def _shared(first: Number, second: Number, unit: Measure | None, other: Measure | None) -> tuple[Measure, Measure]:
    """The measures of both ends: what one leaves out the other says."""
    bare = Measure("number", None, "<number>", first.left + 1, first.right)
    said = other if other and other.kind != "number" else unit or other or bare
    if unit is None or unit.kind == "number" or (unit.kind == "money" and other and " per " in (other.unit or "")):
        start = unit.first if unit else first.left + 1
        unit = replace(said, first=start, after=max(first.right, unit.after if unit else 0))
    if other is None or other.kind == "number":
        other = replace(said, first=second.left + 1, after=max(second.right, other.after if other else 0))
    return unit, other


def _value(number: Number, last: Number, unit: Measure) -> float:
    return scaled(number.value or 0.0, last.scale if inherits(number, last) else 1.0, unit.factor)


def _clause_before(sentence: SentenceTokens, start: int) -> list[str]:
    """The words of the clause before the "from" at token `start`."""
    near = sentence.words[max(0, start - REACH) : start]
    for stop in (";", "."):
        if stop in near:
            near = near[near.index(stop) + 1 :]
    return near


def _tells_change(near: list[str]) -> bool:
    return any(word in LEX.trend_words or word in LEX.changing for word in near)


def _end(
    sentence: SentenceTokens,
    number: Number,
    unit: Measure,
    claim: Claim,
    value: float,
    span: tuple[float, float] | None = None,
    last: Number | None = None,
) -> Claim:
    """One end of the change, with what the clause says of both."""
    amount = amount_of(sentence, number, unit, None, span)
    number_end = (last or number).end
    start = min(sentence.starts[amount.first], number.start)
    end = max(sentence.ends[amount.after - 1], number_end)
    exact = amount.low is not None and amount.low == amount.high
    return replace(
        claim,
        start=start,
        end=end,
        text=sentence.text[start:end],
        value=sum(span) / 2 if span else value,
        value_low=min(span) if span else value if exact or amount.comparator in ("more_than", "at_least") else None,
        value_high=max(span) if span else value if exact or amount.comparator in ("less_than", "at_most") else None,
        comparator=amount.comparator,
        kind=unit.kind,
        unit=unit.unit,
        unit_modifiers=unit.modifiers,
        trend=None,
        number_start=number.start,
        number_end=number_end,
        rule=unit.rule,
    )
