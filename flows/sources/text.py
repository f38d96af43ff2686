"""Saved pages as plain text, one a file; and the texts of news databases, many articles in one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from newstables.page.decode import decode
from newstables.records import MAX_TEXT, Article, Page, Raw, Reject
from newstables.sources.databases import records_of
from newstables.sources.document import read_document, too_large
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader
from newstables.sources.structured import read_record


def parse(raw: Raw, fields: Fields) -> Found:
    """The page as text, in whatever encoding it came, or the articles that a database put into it."""
    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    yield from articles_in(raw, decode(content))


def articles_in(raw: Raw, text: str) -> Iterator[Page | Article | Reject]:
    """The articles that a news database put into a text; else the text as a page."""
    held = records_of(text)
    for number, record in enumerate(held, 1):
        yield from read_record(record, replace(raw, source_id=f"{raw.source_id}:{number}"), {})
    if held:
        return
    if len(text) > MAX_TEXT:
        yield too_large(raw, MAX_TEXT, text[:MAX_TEXT].encode("utf-8", "replace"))
        return
    yield Page(raw.source, raw.source_id, text=text, url=raw.meta.get("url"), fetched_at=raw.meta.get("fetched_at"))


READER = Reader(name="text", suffixes=(".txt", ".text"), parse=parse, limit=MAX_PAGE)
