"""Pages as Safari saves them in one file (.webarchive): a property list that holds the page and its pieces."""

from __future__ import annotations

import plistlib
from typing import Any

from newstables.page.decode import decode
from newstables.records import Page, Raw, Reject
from newstables.sources.document import read_bytes
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject

_HTML = ("text/html", "application/xhtml+xml")
_MAGIC = b"bplist00"


def parse(raw: Raw, fields: Fields) -> Found:
    """The page itself, its main resource, with the address that it had."""
    content = read_bytes(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    try:
        page: dict[str, Any] = plistlib.loads(content)["WebMainResource"]
        html, kind = page["WebResourceData"], page["WebResourceMIMEType"]
    except Exception as error:  # plistlib raises whatever comes of broken bytes
        message = f"It is no page as Safari saves it, or a cut one ({type(error).__name__}). Save the page again."
        yield reject(raw, "truncated", message, content)
        return
    if kind not in _HTML:
        yield reject(raw, "no_text", f"What was saved is {kind}, not a page. Save the page itself.", content)
        return
    if not html.strip():
        yield reject(raw, "empty", "The page in it has no content. Save the page again.", content)
        return
    charset = page.get("WebResourceTextEncodingName")
    yield Page(
        raw.source, raw.source_id, html=decode(html, charset) if charset else html, url=page.get("WebResourceURL")
    )


READER = Reader(
    name="webarchive",
    suffixes=(".webarchive",),
    parse=parse,
    sniff=lambda head: head.startswith(_MAGIC) and b"WebMainResource" in head,
    limit=MAX_PAGE,
)
