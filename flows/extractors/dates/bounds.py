"""Days that only bound a longer time, so that an hour told later is none of theirs."""

from __future__ import annotations

import re

_SHORT = 16  # characters


def begins_what_lasts(lower: str, at: int) -> bool:
    """Whether the day at `at` is one since which something lasts: "the jury had been out since *Thursday*"."""
    return _SINCE.search(lower, max(0, at - _SHORT), at) is not None


_SINCE = re.compile(r"\bsince\s(?:(?:early|late|last)\s)?(?:on\s)?$")


def ends_a_range(lower: str, at: int) -> bool:
    """Whether the day at `at` ends a range of days, or is written as one: "July 15 to *July* 18", "*July* 15-18"."""
    return _TO.search(lower, max(0, at - _SHORT), at) is not None or _RANGE.match(lower, at) is not None


_LEADS = r"(?:\s(?:to|through|until|till)\s|\s?[-–—]\s?)"
_TO = re.compile(rf"(?:\b[a-z]{{3,9}}\.?|\d){_LEADS}$")
_RANGE = re.compile(rf"(?:[a-z]{{3,9}}\.?\s)?\d{{1,2}}{_LEADS}\d{{1,2}}\b(?![:.]\d|\s?[ap]\.?m)")
