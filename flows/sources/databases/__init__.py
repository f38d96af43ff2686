"""Texts that news databases write for a reader to keep: many articles in one, each with lines that tell of it.

A database is a module here with `records(text)`: the articles by the names of our fields; none of another's text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from newstables.records import Article, Page, Raw, Reject
from newstables.sources.databases import factiva, nexis, nexis_uni, proquest
from newstables.sources.databases.lines import Record
from newstables.sources.structured import read_record

_READ: tuple[Callable[[str], list[Record]], ...] = (nexis.records, nexis_uni.records, factiva.records, proquest.records)


def articles_in(text: str, raw: Raw) -> Iterator[Article | Page | Reject]:
    """The articles in what a news database wrote, in their order; nothing where `text` is no such text."""
    for read in _READ:
        if records := read(text):
            for number, record in enumerate(records, 1):
                yield from read_record(record, replace(raw, source_id=f"{raw.source_id}:{number}"), {})
            return
