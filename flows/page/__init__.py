"""Raw page → title, body, metadata; boilerplate out."""

from __future__ import annotations

from newstables.article.byline import find_byline
from newstables.article.dateline import find_dateline
from newstables.article.language import detect_language
from newstables.article.published import parse_published
from newstables.article.urls import canonical_url
from newstables.page.decode import decode
from newstables.page.read import read_page

__all__ = [
    "canonical_url",
    "decode",
    "detect_language",
    "find_byline",
    "find_dateline",
    "parse_published",
    "read_page",
]
