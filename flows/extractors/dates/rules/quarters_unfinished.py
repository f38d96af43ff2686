"""Quarters of which figures are told before they are over by the calendar, and which so are of a business year."""

from __future__ import annotations

import re
from datetime import timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.expected import look_of
from newstables.extractors.dates.rules.quarters_of_calendar import is_of_calendar
from newstables.extractors.dates.scene import Scene
from newstables.language.questions import clause_verb, tense

_CLOSE = timedelta(days=14)  # before its end, a quarter may be told of as over


def is_told_before_its_end(match: re.Match[str], scene: Scene, reading: resolve.Reading) -> bool:
    """Whether a quarter is told of as over while the calendar's still runs: "reported a fall in
    fourth-quarter earnings" in November; not "have fallen in the fourth quarter", "sales so far in the quarter"."""
    if scene.today is None or reading.starts_at is None or reading.ends_at is None:
        return False
    if not reading.starts_at.date() <= scene.today < reading.ends_at.date() - _CLOSE:
        return False
    parse = scene.document.parse
    is_over = tense(parse, clause_verb(parse, parse.token_at(match.start()))) == "past"
    return is_over and look_of(match, scene) <= 0 and not is_of_calendar(match, scene)
