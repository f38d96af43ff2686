"""Articles that open with what befell people over weeks: no day that they tell is that of all."""

from __future__ import annotations

from datetime import timedelta

from newstables.link.reading import ArticleReading
from newstables.link.when.happening import DAY_RULE, is_victim_count
from newstables.records import Claim

_OPENING = 2  # sentences
_LONG = timedelta(days=3)


def is_of_long_story(reading: ArticleReading, claim: Claim) -> bool:
    """Whether the first victims that an article counts, in its opening, are those of several days: "at least 228 people
    have died since March", after which "another 72 are missing" is of no one day.
    """
    victims = (other for other in reading.claims_in(0, claim.start) if is_victim_count(other))
    first = next(victims, None)
    if first is None or reading.document.sentence_index(first.start) >= _OPENING or first.period_rule == DAY_RULE:
        return False
    start, end = first.period_start, first.period_end
    return start is not None and end is not None and end - start > _LONG
