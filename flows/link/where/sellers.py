"""Names of shops and pages that sell something, which stand where a place may stand: "at Harwick's"."""

from __future__ import annotations

import re

from newstables.link.reading import ArticleReading
from newstables.link.words import words

_DOMAIN = re.compile(r"\w[\w-]*\.(?:com|org|net|co|in|uk|io|gov|edu|tv)\b")


def is_seller(reading: ArticleReading, start: int, end: int) -> bool:
    """Whether a name is of who sells something: "at Harwick's", "on harwick.com", "off at Amazon"."""
    text = reading.text
    if _DOMAIN.match(text, max(start, text.rfind(" ", start, end) + 1)):
        return True
    shop = text[end : end + 2] in ("'s", "’s") and not text[end + 2 : end + 4].strip().isalnum()
    if not shop and text[end : end + 3] in ("'s ", "’s "):
        after = reading.parse.token_at(end + 3)
        shop = reading.parse.pos[after] not in ("NOUN", "PROPN", "ADJ", "NUM", "ADV")
    return shop or text[start:end] in words("where", "sellers")
