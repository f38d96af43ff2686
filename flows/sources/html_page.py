"""HTML pages, one a file."""

from __future__ import annotations

import re
from datetime import datetime

from newstables.article.published import parse_published
from newstables.article.urls import canonical_url
from newstables.records import Page, Raw, Reject
from newstables.sources.databases import articles_in
from newstables.sources.databases.factiva_page import is_of_factiva, text_of
from newstables.sources.document import read_document
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader

_SIGN = re.compile(
    rb"""(?: \s | \xef\xbb\xbf | \xff\xfe | \xfe\xff | <!--(?>.*?-->) | <\?xml(?>.*?\?>) )*+
         < (?: !doctype\s+html | html | head | body | article | section | main | div | meta | title | p | h1 )[\s>]""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
_HEAD = 4096  # bytes in which such a note stands
# "saved from url=(0021)https://…" of browsers; SingleFile's lines "url: …", "saved date: …"; "Mirrored from
# paper.example/a by HTTrack Website Copier/3.x [XR&CO'2014], Tue, 12 Mar 2024 08:15:00 GMT".
_NOTE = re.compile(
    rb"""<!--\s* (?: saved\sfrom\surl=\(\d+\)(?P<saved>https?://\S+)
                 | Page\ssaved\swith\sSingleFile\s+url:\s*(?P<single>https?://\S+)
                   (?:\s+saved\sdate:\s*(?P<single_day>[^\r\n]{10,100}))?
                 | Mirrored\sfrom\s(?P<mirrored>[^\s<>]+)\sby\sHTTrack[^\]<>]{0,60}\],?\s*
                   (?P<mirrored_day>[^<>]{10,60}?)?\s*--> )""",
    re.VERBOSE,
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
    if is_of_factiva(content) and (held := list(articles_in(text_of(content), raw))):
        yield from held
        return
    url, saved_at = _noted(content)
    yield Page(
        raw.source,
        raw.source_id,
        html=content,
        url=raw.meta.get("url") or url,
        fetched_at=raw.meta.get("fetched_at") or saved_at,
    )


def _noted(content: bytes) -> tuple[str | None, datetime | None]:
    """What the program that saved a page noted at its head: where it was, and, some of them, when."""
    note = _NOTE.search(content, 0, _HEAD)
    if note is None:
        return None, None
    address = (note["saved"] or note["single"] or note["mirrored"] or b"").decode("utf-8", "replace")
    day = (note["single_day"] or note["mirrored_day"] or b"").decode("utf-8", "replace")
    url = canonical_url(address if note["mirrored"] is None else f"http://{address}")
    when = parse_published(day)
    return url, when[0] if when and when[1] != "day" else None


READER = Reader(
    name="html_page", suffixes=(".html", ".htm", ".xhtml", ".shtml"), parse=parse, sniff=looks_like_html, limit=MAX_PAGE
)
