"""A month whose name may be a person's, known by what it alone brought: "*April* alone saw 97 deaths"."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import cardinals, lexicon, scales, trie

_NAME_BEFORE = re.compile(r"(?:[A-Z][\w.'’-]*|\bonly)\s$")
_LONGEST_NAME = 24


def is_alone_with_amount(match: re.Match[str], scene: Scene) -> bool:
    """Whether a month, as group `month`, is one of a run with an amount of its own; nobody of that name who saw or
    had something: "*April* alone saw 97 deaths", not "Theresa May alone saw the letter"."""
    start, end = match.span("month")
    if not scene.lower.startswith(" alone ", end) or match["month"] not in lexicon()["context"]["doubtful_months"]:
        return False
    if _amount().match(scene.lower, end) is None:
        return False
    return _NAME_BEFORE.search(scene.text, max(0, start - _LONGEST_NAME), start) is None


@cache
def _amount() -> re.Pattern[str]:
    verbs = r"(?:saw|sees|has\sseen|brought|accounted\sfor|accounts\sfor|there\swere|there\swas)"
    numbers = trie({*cardinals(), *scales(), "hundreds", "thousands", "millions", "dozens", "scores"})
    return re.compile(rf"\salone\s{verbs}\s(?:[a-z-]+\s){{0,3}}?(?:[$€£]?\d|(?:{numbers})\b)")
