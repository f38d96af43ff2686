"""Saved pages as plain text, one a file; and the texts of news databases, many articles in one."""

from __future__ import annotations

from collections.abc import Iterator
from io import BufferedReader, BytesIO
from typing import BinaryIO, cast

from newstables.page.decode import decode
from newstables.records import MAX_TEXT, Article, Page, Raw, Reject
from newstables.sources import json_file, jsonl
from newstables.sources.databases import articles_in
from newstables.sources.databases.nexis_uni import is_list
from newstables.sources.document import read_document, too_large
from newstables.sources.field_lines import read_field_lines
from newstables.sources.formats import MAX_PAGE, SNIFF, Fields, FormatEntry, Found, Reader, reject
from newstables.sources.markdown import begins_so, read_front_matter
from newstables.sources.structured import read_record


def parse(raw: Raw, fields: Fields) -> Found:
    """The page as text, in whatever encoding it came; the articles that a database put into it, or one below its
    front matter.
    """
    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    if content.lstrip()[:1] in (b"{", b"[") and json_file.holds_objects(content):
        yield from _objects(raw, content, fields)
        return
    text = decode(content)
    if begins_so(content) and (record := read_front_matter(text, fields)):
        yield from read_record(record, raw, fields)
        return
    yield from read_text(raw, text, fields)


def _objects(raw: Raw, content: bytes, fields: Fields) -> Found:
    """The articles in JSON that has the name of a text."""
    entry = FormatEntry(
        raw.source, raw.source_id, raw.source, cast(BinaryIO, BufferedReader(BytesIO(content))), len(content)
    )
    for found in json_file.split(entry, fields):
        if isinstance(found, Reject):
            yield found
        else:
            yield from jsonl.parse(found, fields)


def read_text(raw: Raw, text: str, fields: Fields) -> Iterator[Page | Article | Reject]:
    """The articles that a news database put into a text; the one below lines that name its title and more; else the
    text as a page.
    """
    if not text.strip():
        yield reject(raw, "no_text", "There is no text in it. Take it out.", raw.content or b"")
        return
    is_page = True
    for found in articles_in(text, raw):
        is_page = False
        yield found
    if is_page and (record := read_field_lines(text)):
        yield from read_record(record, raw, fields)
        return
    if is_page and is_list(text):
        message = "It lists what was found in Nexis, and holds no article. Take it out."
        yield reject(raw, "listing", message, text[:SNIFF])
    elif is_page and len(text) > MAX_TEXT:
        yield too_large(raw, MAX_TEXT, text[:SNIFF].encode("utf-8", "replace"))
    elif is_page:
        yield _page(raw, text)


def _page(raw: Raw, text: str) -> Page:
    return Page(raw.source, raw.source_id, text=text, url=raw.meta.get("url"), fetched_at=raw.meta.get("fetched_at"))


READER = Reader(name="text", suffixes=(".txt", ".text"), parse=parse, limit=MAX_PAGE)
