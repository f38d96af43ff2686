"""How long before a page was saved something stood on it: "3 hours ago", "Posted 2 days ago", "yesterday"."""

from __future__ import annotations

import re
from datetime import timedelta

# Weeks and months are rounded: of what is so many of them old nobody can say the day.
_UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_NUMBER = r"(?:\d{1,2}|an?|one)"
_SAID = r"""
    ^ (?: (?:(?:first|last)\s)? (?:published|posted|updated|modified|edited|revised|written|filed) (?:\son)? \s*:?\s* )?
"""
_AGO = re.compile(
    rf"""
    {_SAID}
    (?P<first>{_NUMBER}) \s? (?P<unit>m(?:ins?|inutes?)?|h(?:rs?|ours?)?|d(?:ays?)?)
    (?: (?:,|\sand)? \s (?P<second>\d{{1,2}}) \s? (?P<smaller>m(?:ins?|inutes?)?|h(?:rs?|ours?)?) )?
    \s ago \.? $
    """,
    re.VERBOSE | re.IGNORECASE,
)


# "Yesterday", "Published today at 7:05 a.m."
_DAY = re.compile(
    rf"{_SAID} (?P<day>today|yesterday) (?: ,?\s (?:at\s)? \d{{1,2}} [:.] \d\d .{{0,12}} )? $",
    re.VERBOSE | re.IGNORECASE,
)


def find_ago(line: str) -> timedelta | None:
    """How long ago a line of a page says that something was; None where it says no such thing to the day."""
    if day := _DAY.match(line.strip()):
        return timedelta(days=day["day"].lower() == "yesterday")
    match = _AGO.match(line.strip()) if "ago" in line[-5:].lower() else None
    if match is None:
        return None
    found = _number(match["first"]) * _UNITS[match["unit"][0].lower()]
    return found + (_number(match["second"]) * _UNITS[match["smaller"][0].lower()] if match["second"] else timedelta())


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else 1
