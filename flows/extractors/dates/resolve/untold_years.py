"""The year of a day or month that has none beside it: the one near the publication, or of what the article tells."""

from __future__ import annotations

from datetime import date

from newstables.extractors.dates.hours import near_day
from newstables.extractors.dates.resolve.reading import MENTION, PUBLICATION, UNRESOLVED
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.story import year_from
from newstables.extractors.dates.told import is_earlier


def untold_year(scene: Scene, month: int, day: int, look: int) -> tuple[int | None, str]:
    """The year of a day that has none beside it, and what gives it; None where nothing does."""
    if scene.today is None:
        return _year_beside(scene, month), MENTION
    if (of_clause := scene.years_ahead.of_clause(scene.at)) is not None:
        return of_clause, MENTION
    told = scene.story.year_of(scene.at, month, day) if look <= 0 else None
    if told is not None:
        scene.story.go_on(scene.at)
        return told, MENTION
    if look <= 0 and (before := _year_before_told(scene, month)) is not None:
        return before, MENTION
    if look <= 0 and (of_season := _year_of_season(scene, month)) is not None:
        return of_season, MENTION
    if look <= 0 and (goes_on := _year_of_near_day(scene, month, day)) is not None:
        return goes_on, MENTION
    if look <= 0 and scene.story.is_doubtful(scene.at, month, day):
        scene.lose_day()
        return None, UNRESOLVED
    ahead = scene.years_ahead.of_event(scene.at) if look > 0 else None
    year = ahead or _year_of(scene.today, month, day, look)
    side = (date(year, month, day) - scene.today).days if is_day(year, month, day) else 0
    return _year_looked_at(scene, year, month, look, side), PUBLICATION


def _year_of_near_day(scene: Scene, month: int, day: int) -> int | None:
    """The year of a day long over that was named just before, where this one follows within weeks, "left on Feb. 3,
    2009 … The search was given up on Feb. 20", or was weeks before by the past perfect: "had been seen on Feb. 1"."""
    near = near_day(scene)
    if near is None or scene.today is None or (scene.today - near).days < _A_YEAR or not is_day(near.year, month, day):
        return None
    later = (date(near.year, month, day) - near).days
    goes_on = 0 <= later <= _WEEKS or (-_WEEKS <= later < 0 and is_earlier(scene.document.parse, scene.at))
    return near.year if goes_on else None


def _year_before_told(scene: Scene, month: int) -> int | None:
    """The year of what was over before an event of a year that the sentence has named: "won in 2010, after a match on
    September 25 was replayed"."""
    hinted = scene.story.hinted_year(scene.at, month)
    return hinted if hinted is not None and is_earlier(scene.document.parse, scene.at) else None


def _year_of_season(scene: Scene, month: int) -> int | None:
    """The year of a month of the season that the sentence has named: "last spring's lockdown began on 23 March"."""
    first, last, at = scene.era
    if at < scene.document.sentence_at(scene.at)[0] or not _A_MONTH < (last - first).days <= _HALF:
        return None
    years = sorted({first.year, last.year})
    within = next((year for year in years if first <= date(year, month, 1) < last), None)
    if within is not None or scene.today is None or (scene.today - last).days < _HALF:
        return within
    after = next(each for each in (last.year, last.year + 1) if date(each, month, 1) >= last)  # of a season long over
    return after if (date(after, month, 1) - last).days < _HALF and not scene.story.is_told_today(scene.at) else None


_A_MONTH, _HALF = 31, 184  # days
_A_YEAR, _WEEKS = 366, 60  # days


def untold_year_of_month(scene: Scene, today: date, month: int, look: int) -> tuple[int, str]:
    """The year of a month seen from `today`, the publication, and what gives it: as `untold_year`."""
    if (of_clause := scene.years_ahead.of_clause(scene.at)) is not None:
        return of_clause, MENTION
    beside = None if look else scene.period_in_sentence("M")
    long_over = scene.period_in_sentence("M") if look < 0 else None
    told = scene.story.year_of(scene.at, month) if look <= 0 else None
    if told is not None:
        return told, MENTION
    if look <= 0 and (of_season := _year_of_season(scene, month)) is not None:
        return of_season, MENTION
    if long_over is not None and (today - long_over).days > _A_YEAR:  # "in July 2011 it … and in September it"
        return year_from(scene.document, scene.at, long_over.year, long_over.month, month), PUBLICATION
    if beside is not None:  # "in January, in February and in March": of one year, where nothing says otherwise
        return _year_nearest(beside, month), PUBLICATION
    year = today.year + _years_off((month - today.month) * 30.4, look)
    side = 12 * (year - today.year) + month - today.month
    return _year_looked_at(scene, year, month, look, side), PUBLICATION


def _year_looked_at(scene: Scene, year: int, month: int, look: int, side: int) -> int:
    """The nearest `year`, or another of which the article tells, where the nearest is over (`side` below 0) and the
    sentence may look ahead, or is to come and it may look back.
    """
    if side < 0 <= look:
        return scene.years_ahead.following(scene.at) or year
    if look <= 0 < side:
        hinted = scene.story.hinted_year(scene.at, month) if look < 0 else None
        return hinted or scene.story.former_year(scene.at, month, look) or year
    return year


def _year_beside(scene: Scene, month: int) -> int | None:
    """Without a publication, the year of the day that this sentence or the one before has named: "paid on 1 August 2022
    and on 1 September"."""
    near = near_day(scene)
    return _year_nearest(near, month) if near is not None else None


def _year_nearest(named: date, month: int) -> int:
    """The year in which a month is nearest to a time that was named."""
    return named.year + (month < named.month - _HALF_A_YEAR) - (month > named.month + _HALF_A_YEAR)


_HALF_A_YEAR = 6  # months


def year_with(scene: Scene, month: int, day: int, weekday: int) -> int | None:
    """The year beside the publication in which a day of a month is that day of the week: "Friday, Jan. 15"."""
    if scene.today is None:
        return None
    this = scene.today.year
    near = [year for year in (this, this - 1, this + 1) if is_day(year, month, day)]
    fitting = [year for year in near if date(year, month, day).isoweekday() == weekday]
    return fitting[0] if fitting else None


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the month of that year has that day."""
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _year_of(today: date, month: int, day: int, look: int) -> int:
    """The year of a month and day near `today`."""
    return today.year + _years_off(_distance(today, month, day), look)


def _distance(today: date, month: int, day: int) -> float:
    """Days ahead of `today`, within its year."""
    return (month - today.month) * 30.4 + day - today.day


def year_is_sure(scene: Scene, month: int, day: int | None = None) -> bool:
    """Whether a month, or a day of it, has the same year wherever the sentence looks: it is near the publication.

    Most days in the news are: to know spares the reading of their sentence.
    """
    if scene.today is None:
        return True
    if day is None:
        near = _distance(scene.today, month, scene.today.day)
        return abs(near) < 365 - _FAR and scene.period_in_sentence("M") is None
    return abs(_distance(scene.today, month, day)) < 365 - _FAR


# A day without a year is seldom further off than this, whatever the verb: who means more says "last year".
_FAR = 300
OVER = -2  # looking back at what is over for certain


def _years_off(distance: float, look: int) -> int:
    """-1, 0 or 1: the year, counted from that of publication, of what lies `distance` days ahead in the same year."""
    if look == OVER:
        return -1 if distance > 0 else 0
    if look > 0:
        return 1 if distance + 365 <= _FAR else 0
    if look < 0:
        return -1 if distance > 20 and 365 - distance <= _FAR else 0
    return -1 if distance > 120 else 1 if distance < -280 else 0  # news tells more of what was
