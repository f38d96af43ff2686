"""From what an expression says to what it denotes: TIMEX3 value, interval, granularity and anchor.

No word of any language here: the rules read words, these functions count.
"""

from flows.extract.dates.resolve.days import (
    calendar_day,
    calendar_month,
    clock,
    day_from_today,
    days_between,
    month_beside,
    part_of_named_day,
    some_weekday,
    weekday,
    weekday_beside,
)
from flows.extract.dates.resolve.periods import beside, quarter, quarter_beside, quarter_ending, season, weekend, year
from flows.extract.dates.resolve.reading import (
    EXPLICIT,
    GRANULARITY,
    MENTION,
    PUBLICATION,
    UNRESOLVED,
    Reading,
    dated,
    midnight,
    reference,
    unresolved,
)
from flows.extract.dates.resolve.spans import away, compound, duration, ending_with, every, period, within

__all__ = [
    "EXPLICIT",
    "GRANULARITY",
    "MENTION",
    "PUBLICATION",
    "UNRESOLVED",
    "Reading",
    "away",
    "beside",
    "calendar_day",
    "calendar_month",
    "clock",
    "compound",
    "dated",
    "day_from_today",
    "days_between",
    "duration",
    "ending_with",
    "every",
    "midnight",
    "month_beside",
    "part_of_named_day",
    "period",
    "quarter",
    "quarter_beside",
    "quarter_ending",
    "reference",
    "season",
    "some_weekday",
    "unresolved",
    "weekday",
    "weekday_beside",
    "weekend",
    "within",
    "year",
]
