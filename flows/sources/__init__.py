"""Readers: one file a format. `find` the files, `split` them into records (streaming), `parse` one (a worker)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newstables.records import Article, Page, Raw, Reject, SourceFile

if TYPE_CHECKING:
    from newstables.sources.files import Sighted
    from newstables.sources.folder import LeftOut


def find(inputs: Sequence[str], left_out: LeftOut | None = None) -> Iterator[SourceFile | Reject]:
    """Every file among `inputs` (files, folders, URIs, "-"), folders recursively and in sorted order."""
    from newstables.sources.finding import find

    return find(inputs, left_out)


def look(inputs: Sequence[str], left_out: LeftOut | None = None) -> Iterator[Sighted]:
    """The same for who wants few of very many: files that follow each other in a folder come together."""
    from newstables.sources.finding import look

    return look(inputs, left_out)


def split(file: SourceFile, fields: Mapping[str, str]) -> Iterator[Raw | Reject]:
    """The records of a file, streamed; a file that is one document is one record without content."""
    from newstables.sources.walk import split

    return split(file, fields)


def parse(raw: Raw, fields: Mapping[str, str]) -> Iterator[Page | Article | Reject]:
    """Understand one record. `fields` maps our names of fields to those of structured records."""
    from newstables.sources.walk import parse

    return parse(raw, fields)
