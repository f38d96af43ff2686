"""Figures in brackets that were expected, "rose to 2.0 percent (consensus: 1.9)": who reports the first is silent."""

from __future__ import annotations

import re

_LONGEST = 60  # characters from the bracket to its figure
_OPENS = re.compile(
    r"\((?:[^()]*[,;] )?(?:vs\.? |versus |against )?"
    r"(?:(?:the|an?|market|street|analysts?['’]?|company|bank|Reuters|Bloomberg) )*"
    r"(?:consensus|est\b|estimates?|estimated|forecasts?|expected|expectations?|guidance)\b[^()]*\Z",
    re.IGNORECASE,
)
_BEHIND = re.compile(r"[^()]{0,20}\b(?:expected|forecast|estimated|estimates?|consensus)\)")


def is_expected_beside(text: str, start: int, end: int) -> bool:
    """Whether the figure at `start` to `end` stands in brackets as what was expected, not as what is reported."""
    opener = text.rfind("(", max(0, start - _LONGEST), start)
    if opener < 0 or ")" in text[opener:start]:
        return False
    return _OPENS.match(text[opener:start]) is not None or _BEHIND.match(text, end) is not None
