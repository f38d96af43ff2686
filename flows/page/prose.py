"""How much prose a text holds, and how its sentences end."""

from __future__ import annotations

import re

from newstables.page.words import WIDE

SENTENCE_END = re.compile(r"[.!?…。！？।][\"'”’»」』)\]]*$")
_CLOSING = 8  # a stop and the marks that may close a sentence behind it
_WIDE_WORTH = 2.5  # a Chinese, Japanese or Korean character says as much as this many letters
_UNENDED = 130  # letters from which a line is prose even if it ends without a stop


def weigh(text: str, linked: float) -> float:
    """How much prose `text` holds, in letters; 0 where it does not read like prose."""
    length = float(len(text))
    if length < 12:
        return 0.0
    if wide := len(WIDE.findall(text)) if not text.isascii() else 0:
        length += wide * (_WIDE_WORTH - 1)
    if length < 25 or (length < _UNENDED and not SENTENCE_END.search(text[-_CLOSING:])):
        return 0.0
    return length * (1 - linked) if linked < 0.6 else 0.0
