"""Raw page → title, body, metadata; boilerplate out."""

from __future__ import annotations

from flows.page.dateline import find_byline, find_dateline
from flows.page.decode import decode
from flows.page.language import detect_language
from flows.page.published import parse_published
from flows.page.read import read_page
from flows.page.urls import canonical_url

__all__ = [
    "canonical_url",
    "decode",
    "detect_language",
    "find_byline",
    "find_dateline",
    "parse_published",
    "read_page",
]
