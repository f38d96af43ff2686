"""Pages as browsers save them in one file (.mhtml)."""

from __future__ import annotations

import email
import re
from datetime import UTC, datetime
from email.message import Message
from email.utils import parsedate_to_datetime

from newstables.page.decode import decode
from newstables.records import Page, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject

_SIGN = re.compile(rb"^(?:MIME-Version:|From: <Saved by|Snapshot-Content-Location:)", re.IGNORECASE | re.MULTILINE)
_HTML = ("text/html", "application/xhtml+xml")


def parse(raw: Raw, fields: Fields) -> Found:
    """The page among the parts, with the place and time that the browser noted."""
    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    message = email.message_from_bytes(content)
    pages = [part for part in message.walk() if part.get_content_type() in _HTML]
    root = str(message.get_param("start") or "")
    page = next((part for part in pages if root and part["Content-ID"] == root), pages[0] if pages else None)
    if page is None:
        yield reject(raw, "no_text", "No part of it is an HTML page. Save the page again.", content)
        return
    payload = page.get_payload(decode=True)
    if not isinstance(payload, bytes) or not payload.strip():
        yield reject(raw, "empty", "The page in it has no content. Save the page again.", content)
        return
    if _is_cut(message, page):
        yield reject(raw, "truncated", "The file ends inside the page. Save the page again.", content)
        return
    url = message["Snapshot-Content-Location"] or page["Content-Location"]
    charset = page.get_content_charset()
    html = decode(payload, charset) if charset else payload
    yield Page(raw.source, raw.source_id, html=html, url=str(url) if url else None, fetched_at=_saved_at(message))


def _is_cut(message: Message, page: Message) -> bool:
    """Does the file end inside the page? A picture behind it may be cut."""
    last = [part for part in message.walk() if not part.is_multipart()][-1]
    return last is page and any(type(defect).__name__ == "CloseBoundaryNotFoundDefect" for defect in message.defects)


def _saved_at(message: Message) -> datetime | None:
    try:
        return parsedate_to_datetime(str(message["Date"])).astimezone(UTC)
    except (TypeError, ValueError):
        return None


READER = Reader(
    name="mhtml",
    suffixes=(".mhtml", ".mht"),
    parse=parse,
    sniff=lambda head: _SIGN.search(head) is not None,
)
