"""Two expressions that tell one time: "the quarter ended January 31" is a quarter, its last day no other time; what is
told of "the July 7 bombings of 2005" is of that day."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_under
from newstables.link.when.timed import Timed

_ENDED = re.compile(r"\s(?:(?:that|which)\s)?(?:ended|ending|ends)\s(?:(?:on|in)\s)?(?:the\s)?")


def as_one(reading: ArticleReading, times: Sequence[Timed]) -> list[Timed]:
    """Times in order, a period and the day that ends it as one: the period's, where either hangs in the tree."""
    found: list[Timed] = []
    for time in times:
        if found and _ends(reading, found[-1], time):
            found[-1] = Timed(found[-1].date, _outer(reading.parse, found[-1].token, time.token))
        elif found and _is_year_of(reading.parse, found[-1], time):
            found[-1] = Timed(found[-1].date, time.token)
        else:
            found.append(time)
    return found


def _is_year_of(parse: Parse, time: Timed, year: Timed) -> bool:
    """Whether a year behind a noun is that of the day or month before the noun."""
    one, other, noun = time.date, year.date, parse.heads[time.token]
    if other.granularity != "year" or one.granularity not in ("day", "month") or one.starts_at is None:
        return False
    if not other.text[-4:].isdigit():
        return False  # as of Sunday there were 300 cases this year
    is_within = (
        other.starts_at is not None and other.ends_at is not None and other.starts_at <= one.starts_at < other.ends_at
    )
    return is_within and time.token < noun < year.token and parse.heads[year.token] == noun


def _ends(reading: ArticleReading, period: Timed, last: Timed) -> bool:
    """Whether one time is said to be the end of the one before it."""
    one, other = period.date, last.date
    is_last = one.ends_at is not None and one.ends_at == other.ends_at and one.starts_at != other.starts_at
    return is_last and _ENDED.fullmatch(reading.text, one.end, other.start) is not None


def _outer(parse: Parse, period: int, last: int) -> int:
    """The token that the sentence hangs both on: the period, unless the tree takes "ended" for the sentence's verb, or
    for that of a clause before it: "for the year *ended* 30 June it lost 4"."""
    ended = parse.heads[period]
    if ended == parse.heads[last] and period < ended < last and parse.deps[ended] == "advcl":
        return ended
    return period if is_under(parse, last, period) else last
