"""Saved pages as plain text, one a file."""

from __future__ import annotations

from newstables.page.decode import decode
from newstables.records import MAX_TEXT, Page, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.formats import Fields, Found, Reader


def parse(raw: Raw, fields: Fields) -> Found:
    """The page as text, in whatever encoding it came."""
    content = read_document(raw, MAX_TEXT)
    if isinstance(content, Reject):
        yield content
        return
    meta = raw.meta
    yield Page(raw.source, raw.source_id, text=decode(content), url=meta.get("url"), fetched_at=meta.get("fetched_at"))


READER = Reader(name="text", suffixes=(".txt", ".text"), parse=parse, limit=MAX_TEXT)
