"""Which year a day or month without one has, and which day a name of a day of the week: what marks beside it tell."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from newstables.extractors.dates.other_languages.names import lexicon, words
from newstables.extractors.dates.resolve import is_day
from newstables.extractors.dates.vocabulary import trie

_BEFORE, _AFTER = 60, 40  # characters in which the verb of a day stands
_SURE = 150, 100  # days before and after the publication beyond which a day may as well be of another year
_JUST_OVER = 45  # days in which what is over is not meant to come again, whatever another verb of the sentence says
_CLAUSE = re.compile(r"[,;:.!?()«»“”\"\n。，；：！？؛،।]\s*")


def look_at(lower: str, start: int, end: int, language: str) -> int:
    """1 where the words beside [start, end) look ahead, -1 where they look back, 0 where they do not say."""
    ahead, back, clause = _marks(language)
    before = _since_last(clause, _since_last(_CLAUSE, lower[max(0, start - _BEFORE) : start]))
    after = lower[end : end + _AFTER]
    for breaks in (_CLAUSE, clause):
        cut = breaks.search(after) if breaks else None
        after = after[: cut.start()] if cut else after
    for pattern, look in ((back, -1), (ahead, 1)):
        if pattern and (pattern.search(before) or pattern.search(after)):
            return look
    return 0


_ORDINAL = re.compile(r"(?<!\d)\d{1,2}$")


def _since_last(breaks: re.Pattern[str] | None, text: str) -> str:
    last = 0
    for match in breaks.finditer(text) if breaks else ():
        if not _ORDINAL.search(text, 0, match.start()):  # "am 1. Juli" goes on
            last = match.end()
    return text[last:]


@cache
def _marks(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str] | None, re.Pattern[str] | None]:
    spaces = language in ("ja", "zh", "ko")
    edge = "" if spaces else r"(?<!\w)", "" if spaces else r"(?!\w)"

    def pattern(section: str) -> re.Pattern[str] | None:
        listed = words(section, language)
        return re.compile(rf"{edge[0]}(?:{'|'.join(listed)}){edge[1]}") if listed else None

    return pattern("ahead"), pattern("back"), pattern("clause")


def year_near(today: date, month: int, day: int | None, look: int) -> int | None:
    """The year of a day, or of a month, near `today`; None where nothing tells which it is."""
    years = [year for year in (today.year - 1, today.year, today.year + 1) if is_day(year, month, day or 1)]
    away = {year: (date(year, month, day or min(today.day, 28)) - today).days for year in years}
    nearest = min(years, key=lambda year: abs(away[year]), default=None)
    if look > 0 and not (nearest is not None and -_JUST_OVER <= away[nearest] < 0):
        return min((year for year in years if away[year] >= 0), default=None)
    if look < 0 and day is None:
        return today.year - (month >= today.month)
    if look < 0:
        return max((year for year in years if away[year] <= 0), default=None)
    return nearest if nearest is not None and -_SURE[0] <= away[nearest] <= _SURE[1] else None


def year_beside(lower: str, end: int, language: str) -> tuple[int, int] | None:
    """How far off the year is that stands after a month, "abril del año pasado", and where its words end."""
    pattern = _years_beside(language)
    match = pattern.match(lower, end) if pattern else None
    if match is None:
        return None
    return words("years_beside", language)[" ".join(match["year"].split())], match.end()


@cache
def _years_beside(language: str) -> re.Pattern[str] | None:
    listed = words("years_beside", language)
    return re.compile(rf"\s(?P<year>{trie(listed)})(?!\w)") if listed else None


def is_morning(lower: str, start: int) -> bool:
    """Whether "mañana" or "morgen" at `start` is the morning and not the day after."""
    before = lower[max(0, start - 14) : start].split()
    return bool(before) and before[-1] in lexicon()["no_day"]["morning"]
