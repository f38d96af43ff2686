"""Figures in brackets that were expected, "rose to 2.0 percent (consensus: 1.9)": who reports the first is silent."""

from __future__ import annotations

import re
from functools import cache

from newstables.link.words import words

_LONGEST = 60  # characters from the bracket to its figure
_BEHIND = 20  # characters from the figure to the word behind it
_TOLD = ("est", "estimated", "expected", "guidance")  # beside the nouns of what markets foresee


def is_expected_beside(text: str, start: int, end: int) -> bool:
    """Whether the figure at `start` to `end` stands in brackets as what was expected, not as what is reported."""
    opener = text.rfind("(", max(0, start - _LONGEST), start)
    if opener < 0 or ")" in text[opener:start]:
        return False
    closer = text.find(")", end, end + _LONGEST)
    behind = text[end:closer] if 0 <= closer <= end + _BEHIND and "(" not in text[end:closer] else ""
    return _opens().match(text[opener:start]) is not None or _ends().search(behind) is not None


@cache
def _foreseen() -> str:
    """A pattern for what a figure to come is called: consensus, estimates, expected."""
    return "|".join((*(f"{noun}s?" for noun in words("speech", "market_views")), *_TOLD))


@cache
def _opens() -> re.Pattern[str]:
    whose = "|".join((*words("speech", "markets"), "the", "an?", "analysts?['’]?", "company", "bank"))
    return re.compile(
        rf"\((?:[^()]*[,;] )?(?:vs\.? |versus |against )?(?:(?:{whose}) )*(?:{_foreseen()})\b[^()]*\Z", re.IGNORECASE
    )


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_foreseen()})\Z")
