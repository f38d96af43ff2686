"""Both ends of a change, the earlier first: fell from 61 to 57, was cut from nine hours to four.

The earlier end is a claim of its own, and the later one has it as `changed_from`. "From 30 to 40 percent of voters" is
a range: nothing there changes.
"""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.change.change_ends import claim_of_end, is_rated, shared_measures, value_of_end
from newstables.extractors.claims.change.named_levels import before_level
from newstables.extractors.claims.currency.minor_coins import in_unit_of
from newstables.extractors.claims.hedges import hedge_before
from newstables.extractors.claims.lent_scales import CLOSE, inherits
from newstables.extractors.claims.ranges import DASHES, link_between
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.resolve import to_claim
from newstables.extractors.claims.rule_names import ELIDED_UNIT, ORIGIN
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.records import Claim

REACH = 12  # tokens between a word of change and the "from" of its first end
_LEVEL = 20  # tokens from "from" to the first end: its hedge, its sign, the words that name a level
_DIRECTIONS = ("up", "down", "back", "only", "just")
_MERELY = ("just", "only", "merely", "a", "mere", "barely")
_WHEN = ("in", "on", "at", "last", "early", "late", "this")  # what begins the time of an earlier end
_NUMBERS = ("number", "count")
_CHANGED = ("measure", "temperature", "duration", "money")  # kinds whose change is in the unit of its ends


def read_change(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int, here: list[Claim]
) -> tuple[list[Claim], int] | None:
    """The claims of a change that begins with number `index`, and how many numbers it takes: three with a range. Its
    sentence has a "from".
    """
    first, second = numbers[index], numbers[index + 1]
    if "from" not in sentence.words[max(0, first.left - _LEVEL) : first.left + 1]:
        return None  # most
    unit, other = measures[index], measures[index + 1]
    if not (_has_value(first) and _has_value(second)):
        return None
    if index + 2 < len(numbers) and _goes_on(sentence, second, other, numbers[index + 2]):
        return None  # from 5 to 7 percent to 3 to 5 percent: the first two are a range
    upper = _range_after(sentence, numbers, measures, index + 1)
    last = numbers[index + 2] if upper else second
    other = upper or other
    start = _opened(sentence, first, unit)
    if sentence.words[other.after if other else last.right] in LEX.sides:
        return None  # pipes going from 300 to 2,000 metres deep: how deep they are, not how they changed
    if start is None or not _leads_to(sentence, first, second, unit, other):
        return None
    if unit is None and other is None:
        unit = _of_change(sentence, measures[index - 1] if index else None, here, first, start)
        unit = unit or _of_last_change(sentence, here, first, start)
    unit, other = shared_measures(first, second, unit, other)
    near = _clause_before(sentence, start)
    told = _tells_change(near) or _follows_change(sentence, here, start, (unit, other))
    told = told or _follows_share(sentence, here, start)
    earlier, later = value_of_end(first, last, unit, FAR_APART if told else CLOSE), value_of_end(second, last, other)
    begins = in_unit_of(other.unit, earlier, unit.unit)
    ranges = not LEX.ranging.isdisjoint(near) or not LEX.priced_from.isdisjoint(near[-1:])
    falls = told and begins > later  # cut the trip between them from 9 to 4
    if (ranges and not falls) or (begins <= later and not told):
        return None
    both = replace(other, first=unit.first, rule="from <number> to <number>")
    ends = (later, value_of_end(last, last, other)) if upper else (earlier, later)
    claim = to_claim(sentence, first, both, here, ends, last.end)
    before = claim_of_end(sentence, first, replace(unit, rule=ORIGIN), claim, earlier)
    after = claim_of_end(sentence, second, other, claim, later, ends if upper else None, last)
    after.changed_from = begins
    after.trend = "up" if later > begins else "down" if later < begins else None
    return [before, after], 3 if upper else 2


def _of_change(
    sentence: SentenceTokens, told: Measure | None, here: list[Claim], first: Number, start: int
) -> Measure | None:
    """`fell by 8 mmHg, from 142 to 134`, `plunged 27 degrees in an hour, from 51 to 24`: the ends of a change that was
    told before the "from" at token `start` are in its unit.
    """
    if told is None or told.kind not in _CHANGED or told.factor != 1.0 or not here or here[-1].trend is None:
        return None
    if {"V", "R"} & set(sentence.letters[told.after : start]) or start - told.after > REACH:
        return None
    return Measure(told.kind, told.unit, ELIDED_UNIT, first.left + 1, first.right)


def _follows_change(
    sentence: SentenceTokens, here: list[Claim], start: int, ends: tuple[Measure | None, Measure | None]
) -> bool:
    """`its stake in the mill rose from 12% to 25%; in the mine from 10% to 20%`: whether the clause of the "from" at
    token `start` leaves its verb to the change told before it.
    """
    last = here[-1] if here else None
    if last is None or last.changed_from is None or last.trend is None or here[-2:-1] == []:
        return False
    after = sentence.after(last.end)
    alike = all(end is None or end.kind == last.kind for end in ends) and here[-2].value == last.changed_from
    return alike and start - after <= REACH and not {"V", "R"} & set(sentence.letters[after:start])


def _follows_share(sentence: SentenceTokens, here: list[Claim], start: int) -> bool:
    """`raised its fees by 45% for the coming year, from 20 euros to 29`: whether the clause of the "from" at token
    `start` has told by how much the figure moved.
    """
    last = here[-1] if here else None
    if last is None or last.kind != "percent" or last.trend is None:
        return False
    after = sentence.after(last.end)
    return start - after <= REACH and not {"V", "R"} & set(sentence.letters[after:start])


def _of_last_change(sentence: SentenceTokens, here: list[Claim], first: Number, start: int) -> Measure | None:
    """`imports grew from 3 million tonnes to 4 million, exports from 2 million to 3`: the unit of the change before."""
    if not _follows_change(sentence, here, start, (None, None)) or here[-1].kind not in (*_CHANGED, "count", "percent"):
        return None
    return Measure(here[-1].kind, here[-1].unit, ELIDED_UNIT, first.left + 1, first.right)


def _goes_on(sentence: SentenceTokens, second: Number, other: Measure | None, third: Number) -> bool:
    return link_between(sentence, second, other, third.left + 1) == ["to"]


def _has_value(number: Number) -> bool:
    return number.value is not None and number.form not in ("ordinal", "fraction")


def _opened(sentence: SentenceTokens, first: Number, unit: Measure | None) -> int | None:
    """The token of the "from" before the first end, hedges, signs and what names the level aside: from about 12; where
    something changed, from a peak of 12, from the current 12.
    """
    measure = unit or Measure("number", None, "", first.left + 1, first.right)
    hedge = hedge_before(sentence, measure)
    begins = hedge[1] if hedge else measure.first
    if begins > 0 and sentence.words[begins - 1] == "from":
        return begins - 1
    named = before_level(sentence, begins)
    return named if sentence.words[named] == "from" and is_change_told(sentence, named) else None


def _leads_to(
    sentence: SentenceTokens, first: Number, second: Number, unit: Measure | None, other: Measure | None
) -> bool:
    """Whether "to" and nothing but a hedge joins the ends, and they can be amounts of the same."""
    measure = other or Measure("number", None, "", second.left + 1, second.right)
    hedge = hedge_before(sentence, measure)
    between = link_between(sentence, first, unit, hedge[1] if hedge else measure.first)
    while between[-1:] and between[-1] in _MERELY:  # from 12 points to just three
        between = between[:-1]
    joined = between[-1:] == ["to"] and set(between[:-1]) <= set(_DIRECTIONS)
    after, begins = unit.after if unit else first.right, hedge[1] if hedge else measure.first
    told = bool(unit and other) and _is_told(sentence, after, begins)
    if not joined and not told and not _is_later(sentence, after, begins):
        return False
    if unit is None or other is None:
        return True
    if unit.unit is not None and unit.unit == other.unit:  # miles per gallon and mpg
        return True
    if unit.kind != "money" and is_rated(unit, other):
        return True
    plain = unit.kind in _NUMBERS and other.kind in _NUMBERS and (unit.unit is None or unit.unit == other.unit)
    return plain or unit.kind == "money" == other.kind


def _is_later(sentence: SentenceTokens, after: int, second: int) -> bool:
    """Whether only a time stands between the ends: from 3,400 in all of 2015 to 26,000; from $4,500 in October, just
    before the vote, to $104,000.
    """
    to = second - 1
    apart = sentence.words[to] == "to" and 0 < to - after <= REACH and sentence.words[after] in _WHEN
    dated = any(after <= begin < to for begin, _ in sentence.dates)
    return apart and dated and not {"V", "R"} & set(sentence.letters[after:to])


def _is_told(sentence: SentenceTokens, after: int, second: int) -> bool:
    """Whether only a participle and what belongs to it stand between the ends: from $5m approved in May to $3m; not of
    what is sent or given to somebody, where "to" stands right behind.
    """
    to = second - 1
    apart = sentence.words[to] == "to" and 1 < to - after <= REACH and sentence.tag(after) == "VBN"
    return apart and not {"V", "R"} & set(sentence.letters[after + 1 : to])


def _range_after(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of a second end that is a range itself: to 22-25 billion, to £45-48m."""
    if index + 1 >= len(numbers):
        return None
    own, lower = measures[index], numbers[index]
    upper, found = numbers[index + 1], measures[index + 1]
    begins = found.first if found is not None and found.kind in ("money", "rate") else upper.left + 1
    between = sentence.words[lower.right : begins]
    if len(between) != 1 or between[0] not in DASHES or not _has_value(upper):
        return None
    if own is not None and own.kind == "money" and (lower.value or 0.0) < (upper.value or 0.0):
        if found is None or found.kind == "number":
            return replace(own, after=upper.right)
        same = (found.kind == "money" and found.unit == own.unit) or is_rated(own, found)
        return replace(found, first=own.first) if same else None
    if own is not None:
        return None
    if found is None and upper.scale > 1.0 and inherits(lower, upper):
        found = Measure("number", None, "<number>-<number>", upper.left + 1, upper.right)  # from 12 to 15-17 million
    return found and replace(found, first=lower.left + 1)


def _clause_before(sentence: SentenceTokens, start: int) -> list[str]:
    """The words of the clause before the "from" at token `start`."""
    near = sentence.words[max(0, start - REACH) : start]
    for stop in (";", "."):
        if stop in near:
            near = near[near.index(stop) + 1 :]
    return near


def _tells_change(near: list[str]) -> bool:
    return any(word in LEX.trend_words or word in LEX.changing for word in near)


def is_change_told(sentence: SentenceTokens, start: int) -> bool:
    """Whether the clause before the "from" at token `start` tells that something moved, and of no range."""
    near = _clause_before(sentence, start)
    return _tells_change(near) and LEX.ranging.isdisjoint(near)
