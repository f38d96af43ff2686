"""Tar archives, read as they come. What packed them (gzip, bzip2, xz, Zstandard) is undone before."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator

from newstables.records import Raw, Reject
from newstables.sources.formats import Fields, FormatEntry, Reader, reject
from newstables.sources.members import is_read, split_member

_CUT = "The tar archive is broken or cut: {error}. What came before has been read; get it again for the rest."
_MAGIC_AT, _MAGIC = 257, b"ustar"


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """The records of each member, in their order; links, and what is no article by its name, are left out."""
    try:
        with tarfile.open(fileobj=entry.stream, mode="r|") as archive:
            while (info := archive.next()) is not None:
                archive.members = []  # type: ignore[attr-defined]  # it would keep them all
                member = archive.extractfile(info) if info.isfile() and is_read(info.name) else None
                if member is not None:
                    yield from split_member(entry, fields, info.name, info.size, member, (tarfile.TarError,))
    except tarfile.TarError as error:
        if not entry.damage:
            yield reject(entry, "truncated", _CUT.format(error=error), source_id=entry.source_id)


READER = Reader(
    name="tar_archive",
    suffixes=(".tar",),
    split=split,
    sniff=lambda head: head[_MAGIC_AT:].startswith(_MAGIC),
)
