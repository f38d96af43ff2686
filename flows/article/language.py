"""The language of a text."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Any

from newstables.lexicon import load

_SAMPLE = 2_000  # characters that tell
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 3
_FEW_WORDS = 25  # in a list of scores or prices of this length the detector sees any language of Latin letters
_FEWEST_LETTERS = 12
# English running text has 30 to 45 of its commonest words in 100; no other language has more than 12 of these.
_ENGLISH_SHARE = 0.2
_SURELY_ENGLISH_SHARE = 0.25


def detect_language(text: str) -> str | None:
    """ISO 639-1 code of the language that `text` is mostly written in; None where there is too little to tell."""
    return _detect(text[:_SAMPLE])


@lru_cache(maxsize=256)
def _detect(sample: str) -> str | None:
    lower = sample.lower()
    common = _common_english()
    # Words between spaces, points and commas with them, are cheaper to find; of most texts every third tells.
    pieces = lower.split()
    if len(pieces) >= _FEW_WORDS:
        third = pieces[::3]
        if len(third) >= _FEW_WORDS and sum(map(common.__contains__, third)) >= _SURELY_ENGLISH_SHARE * len(third):
            return "en"
        if sum(map(common.__contains__, pieces)) >= _ENGLISH_SHARE * len(pieces):
            return "en"
    words = _WORD.findall(lower)
    if sum(map(len, words)) < _FEWEST_LETTERS or (len(words) < _FEWEST_WORDS and sample.isascii()):
        return None
    if sum(map(common.__contains__, words)) >= _ENGLISH_SHARE * len(words):
        return "en"
    if len(words) < _FEW_WORDS and sample.isascii():
        return None
    if len(words) < _FEW_WORDS and not _only_english().isdisjoint(words) and not _has_foreign_word(sample):
        return "en"
    code = str(_detector().classify(sample)[0])
    return code if len(code) == 2 else None


@cache
def _common_english() -> frozenset[str]:
    return frozenset(load("newstables.article", "language.toml")["english"])


@cache
def _only_english() -> frozenset[str]:
    return frozenset(load("newstables.article", "language.toml")["only_english"])


def _has_foreign_word(sample: str) -> bool:
    """Whether a word in small letters has others than English ones: "murió"; names of any language may stand in any."""
    return any(word[0].islower() and not word.isascii() for word in _WORD.findall(sample))


@cache
def _detector() -> Any:
    import py3langid  # reads its model: dear, and never needed for English

    return py3langid
