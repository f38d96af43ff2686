"""Weeks, quarters, seasons, years: the period that a text names or that lies beside the publication."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from fractions import Fraction

from newstables.extractors.dates.calendar_values import period_of, season_span, shift
from newstables.extractors.dates.resolve.fiscal import fiscal_quarter, split_year
from newstables.extractors.dates.resolve.order import is_southern
from newstables.extractors.dates.resolve.reading import (
    EXPLICIT,
    GRANULARITY,
    MENTION,
    PUBLICATION,
    UNRESOLVED,
    Reading,
    dated,
    midnight,
    unresolved,
)
from newstables.extractors.dates.resolve.spans import ending_with
from newstables.extractors.dates.scene import Scene


def beside(scene: Scene, unit: str, side: int, mod: str | None = None) -> Reading:
    """Last (-1), this (0) or next (1) week, month, quarter, weekend, year …, seen from the publication."""
    if scene.today is None:
        return unresolved(GRANULARITY.get(unit, "vague"), mod=mod)
    base = scene.today
    if unit == "WE":
        # A weekend that has begun, or one just over, is "the weekend"; the next comes after it.
        if base.isoweekday() < 6 and side <= 0:
            base -= timedelta(days=base.isoweekday())
            side = 0
        elif base.isoweekday() < 6:
            side = 0
    moved = shift(base, unit, side)
    if moved is None:
        return unresolved(GRANULARITY.get(unit, "vague"), mod=mod)
    value = period_of(moved, unit)
    if unit == "Y":
        scene.note_year(moved.year)
    elif unit in ("W", "M"):
        scene.note_period(unit, moved)
    return dated(value, PUBLICATION, mod)


def weekend(scene: Scene, look: int, mod: str | None = None) -> Reading:
    """The weekend: the one before, or around, the publication unless the sentence looks ahead."""
    if scene.today is not None and scene.today.isoweekday() > _FRIDAY:
        return beside(scene, "WE", 0, mod)
    return beside(scene, "WE", 1 if look > 0 else -1, mod)


_FRIDAY = 5


def school_year(scene: Scene, side: int, mod: str | None = None) -> Reading:
    """The last, this or next school year: from summer to summer, but that of the calendar in the southern half."""
    if scene.today is None or is_southern(scene) is not False:
        return beside(scene, "Y", side, mod)
    begun = scene.today.year - (scene.today.month < _SUMMER[0])
    in_holidays = side > 0 and scene.today.month in _SUMMER  # the next one is about to begin
    year = scene.year
    reading = split_year(scene, begun if in_holidays else begun + side, is_fiscal=False)
    if year is not None:
        scene.year = year  # one of publication is no year of which the text tells
    return reading._replace(anchor=PUBLICATION, mod=mod)


_SUMMER = (7, 8)  # the months between two school years


def season(
    scene: Scene, letters: str, year: int | None, side: int | None, look: int = 0, mod: str | None = None
) -> Reading:
    """A season by its year, or by its `side` of the publication (-1 last, 0 this, 1 next, None: nearest)."""
    if year is not None:
        scene.year = year
        return _season_dated(scene, year, letters, EXPLICIT, mod)
    if scene.today is None:
        return unresolved("season", mod=mod)
    today = midnight(scene.today)
    candidates = range(scene.today.year - 2, scene.today.year + 3)
    spans = _season_spans(scene, letters, candidates)
    over = [year for year in candidates if spans[year][1] <= today]
    ahead = [year for year in candidates if spans[year][0] > today]
    current = [year for year in candidates if year not in over and year not in ahead]
    is_bare = side is None
    if side is None:
        side = look if not current else 0
    if side < 0:
        chosen = over[-1]
    elif side > 0:
        chosen = ahead[0]
    elif current:
        chosen = current[0]
    elif look or letters == "WI":  # "snow fell this winter", in May
        chosen = ahead[0] if look > 0 else over[-1]
    else:  # "this summer" in May is ahead, in October it is over
        chosen = scene.today.year
    if is_bare and look >= 0 and chosen in over:
        chosen = scene.years_ahead.following(scene.at) or chosen
    return _season_dated(scene, chosen, letters, PUBLICATION, mod)


def _season_spans(scene: Scene, letters: str, years: Iterable[int]) -> dict[int, tuple[datetime, datetime]]:
    """Each of the years → when its season begins and ends where the article is at home."""
    southern = bool(is_southern(scene))
    return {year: season_span(year, letters, southern) for year in years}


def _season_dated(scene: Scene, year: int, letters: str, anchor: str, mod: str | None) -> Reading:
    """With the interval of its hemisphere; without one where that is in doubt."""
    reading, southern = dated(f"{year:04}-{letters}", anchor, mod), is_southern(scene)
    if southern is False:
        return reading
    of_two_years = letters == "SU" and anchor == EXPLICIT  # it begins in one and ends in the next
    is_known = southern and not of_two_years
    starts_at, ends_at = season_span(year, letters, southern=True) if is_known else (None, None)
    return reading._replace(starts_at=starts_at, ends_at=ends_at)


def season_beside(scene: Scene, letters: str, year: int, side: int, mod: str | None = None) -> Reading:
    """The season before (-1) or after (1) the latest month or day of `year` that the text has named."""
    named = scene.latest("M")
    alone = date(year, 11, 30) if side > 0 else date(year, 1, 1)  # "in 1943 …; the following spring": of 1944
    base = midnight(named if named and named.year == year else alone)
    first, last, at = scene.era
    if _A_MONTH < (last - first).days <= _A_SEASON and first.year == year and at > scene.month_at(first):
        base = midnight(first)  # "in the spring of 1609 …; the following summer"
    spans = _season_spans(scene, letters, range(year - 2, year + 3))
    before = [each for each, span in spans.items() if span[1] <= base]
    after = [each for each, span in spans.items() if span[0] > base]
    return season(scene, letters, after[0] if side > 0 else before[-1], None, 0, mod)


def quarter(
    scene: Scene, number: int, year: int | None, side: int | None, look: int, where: int, mod: str | None = None
) -> Reading:
    """A calendar quarter. Without a year: the latest begun by the publication, or the next one if looking ahead."""
    anchor = EXPLICIT
    if year is None:
        if scene.today is None:
            return Reading("DATE", f"XXXX-Q{number}", UNRESOLVED, "quarter", mod)
        current = (scene.today.month + 2) // 3
        year = scene.today.year
        if side is not None:
            year += side
        elif look > 0 and number % 4 == current - 1:  # the one just over is still expected, estimated and reported
            year -= current == 1
        elif look > 0:
            year += number < current - 1
        elif number > current:
            year -= 1
        anchor = PUBLICATION
    reading = dated(f"{year:04}-Q{number}", anchor, mod)
    # Figures are compared with those of a quarter that is over, or nearly, unless the text names no other.
    limit = midnight(scene.today) + timedelta(days=31) if scene.today and scene.quarter else None
    before = scene.quarter is not None and scene.quarter[:2] == (year + 1, number) and side is not None
    if not before and (limit is None or (reading.ends_at and reading.ends_at <= limit)):
        _note(scene, year, number, where)  # of "the third quarter last year" the text only tells for comparison
    return reading


def _note(scene: Scene, year: int, number: int, where: int) -> None:
    scene.quarter, scene.quarter_is_fiscal, scene.compares_years = (year, number, where), False, False
    scene.quarter_is_open = False


def same_quarter(scene: Scene, year: int, number: int, where: int) -> Reading:
    """A quarter of the kind, calendar or fiscal, of the one that the text speaks of, which stays the one it was."""
    if not scene.quarter_is_fiscal:
        reading = dated(f"{year:04}-Q{number}", MENTION)
        if scene.quarter_is_open:
            return reading._replace(starts_at=None, ends_at=None)
        return _with_same_end(scene, reading, 4 * year + number)
    spoken_of = scene.quarter
    reading = fiscal_quarter(scene, year, number, where)
    scene.quarter = spoken_of
    return reading._replace(anchor=MENTION)


def _with_same_end(scene: Scene, reading: Reading, number: int) -> Reading:
    """The quarter `number`, of all counted, with the interval that ends as the one of which the text says when: "the
    third quarter ended Dec. 31, up from 3 million a year earlier"."""
    if scene.quarter_end is None or scene.quarter_end[0] != scene.quarter:
        return reading
    (year, quarter, _), end = scene.quarter_end
    moved = shift(end.date(), "Q", number - 4 * year - quarter)
    start = shift(moved, "Q", -1) if moved else None
    return reading._replace(starts_at=midnight(start), ends_at=midnight(moved)) if start and moved else reading


def note_quarter_end(scene: Scene, last: Reading) -> None:
    """Remember when the quarter of which the text speaks ends: with `last`, the day or month that stands beside it."""
    if scene.quarter is not None and last.ends_at is not None:
        scene.quarter_end = (scene.quarter, last.ends_at)


def quarter_is_sure(scene: Scene, number: int) -> bool:
    """Whether a quarter has the same year wherever the sentence looks: the one of the publication, or just over."""
    return scene.today is None or (scene.today.month + 2) // 3 - number in (0, 1)


def quarter_ending(scene: Scene, last: Reading, where: int) -> Reading | None:
    """The quarter that ends with the day `last`: the calendar quarter that holds the middle of it."""
    if last.starts_at is None:
        return None
    middle = last.starts_at.date() - timedelta(days=45 if last.granularity == "day" else 15)
    value = period_of(middle, "Q")
    _note(scene, int(value[:4]), int(value[-1]), where)
    note_quarter_end(scene, last)
    return ending_with(dated(value, last.anchor), last, Fraction(1), "Q")


def quarter_beside(scene: Scene, side: int, where: int) -> Reading:
    """The last, this or next quarter."""
    reading = beside(scene, "Q", side)
    if reading.value:
        _note(scene, int(reading.value[:4]), int(reading.value[-1]), where)
    return reading


def year(scene: Scene, number: int, mod: str | None = None) -> Reading:
    """A year."""
    scene.note_year(number)
    return dated(f"{number:04}", EXPLICIT, mod)


_A_MONTH, _A_SEASON = 31, 92  # days
