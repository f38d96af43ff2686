"""Texts that news databases write for a reader to keep: many articles in one, each with lines that tell of it.

A database is a module here with `records(text)`: the articles by the names of our fields; none of another's text.
"""

from __future__ import annotations

from collections.abc import Callable

from newstables.sources.databases import factiva, nexis, nexis_uni, proquest
from newstables.sources.databases.lines import Record

_READ: tuple[Callable[[str], list[Record]], ...] = (nexis.records, nexis_uni.records, factiva.records, proquest.records)


def records_of(text: str) -> list[Record]:
    """The articles in what a news database wrote, in their order; none where `text` is no such text."""
    for read in _READ:
        if found := read(text):
            return found
    return []
