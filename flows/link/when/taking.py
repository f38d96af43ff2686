"""A number that takes a time for its period, and what parts it from one."""

from __future__ import annotations

import re

from newstables.link.reading import ArticleReading
from newstables.link.when.of_others import is_of_rank
from newstables.link.when.span import span_of
from newstables.link.when.timed import Timed
from newstables.records import Claim

_IN_BRACKETS = re.compile(r"\([^()]*\)|^[^()]*\)")  # "178 yuan ($25; 24 euros) in 2016", from within them, too


def take(
    reading: ArticleReading, claim: Claim, time: Timed | None, rule: str, times: list[Timed] | None = None
) -> bool:
    """Fill the period with a time, if there is one, and with those of `times` that go on from it; whether the claim
    has it now.
    """
    span = span_of(reading, time, times or [time], claim.number_start) if time is not None else None
    if time is not None and span is not None:
        claim.period_start, claim.period_end = span
        claim.date_start, claim.period_rule = time.date.start, rule
    return span is not None


def is_apart(reading: ArticleReading, time: Timed, claim: Claim) -> bool:
    """Whether a semicolon stands between: "rose 2%; they have climbed by a quarter this year"; or the time is in
    brackets with another figure, "rose 2% (after 3% in May)", or that of which the number was the third.
    """
    if is_of_rank(reading.parse, time.token, reading.token(claim)):
        return True
    first, last = sorted((time.date.start, claim.number_start))
    between = reading.text[first:last]
    aside = between.rpartition("(")[2] if time.date.start > claim.number_start and "(" in between else ")"
    if ")" not in aside and any(sign.isdigit() for sign in aside):
        return True
    return ";" in _IN_BRACKETS.sub("", between)
