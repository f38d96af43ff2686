"""HTML pages, one a file."""

from __future__ import annotations

import re

from newstables.records import Page, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader

_SIGN = re.compile(
    rb"""(?: \s | \xef\xbb\xbf | \xff\xfe | \xfe\xff | <!--(?>.*?-->) | <\?xml(?>.*?\?>) )*+
         < (?: !doctype\s+html | html | head | body | article | section | main | div | meta | title | p | h1 )[\s>]""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)


def looks_like_html(head: bytes) -> bool:
    """Do the first bytes look like a page? UTF-16 is looked through."""
    return _SIGN.match(head.replace(b"\0", b"")) is not None


def parse(raw: Raw, fields: Fields) -> Found:
    """The page, its bytes untouched: what encoding they are in is found with its tags."""
    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    yield Page(raw.source, raw.source_id, html=content, url=raw.meta.get("url"), fetched_at=raw.meta.get("fetched_at"))


READER = Reader(
    name="html_page", suffixes=(".html", ".htm", ".xhtml", ".shtml"), parse=parse, sniff=looks_like_html, limit=MAX_PAGE
)
