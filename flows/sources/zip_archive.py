"""Zip archives of any other formats."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from collections.abc import Iterator
from typing import IO, Any, BinaryIO, cast

from newstables.records import Raw, Reject
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.furniture import is_furniture

_BLOCK = 1 << 16  # bytes
_LOCKED = "It is locked with a password: unpack the archive first."
_CUT = "The zip archive is broken or cut: {error}. Get it again."
_BROKEN = "This member cannot be unpacked: {error}. Get the archive again."


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """The records of each member, in the order of the archive; what is no article by its name is left out."""
    head = entry.stream.read(HEAD)
    try:
        archive = zipfile.ZipFile(entry.stream)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        yield reject(entry, "truncated", _CUT.format(error=error), head)
        return
    with archive:
        for info in archive.infolist():
            if info.filename and not info.is_dir() and not is_furniture(_place(info.filename)):
                yield from _split_member(archive, info, entry, fields)


def _split_member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, entry: FormatEntry, fields: Fields
) -> Iterator[Raw | Reject]:
    from newstables.sources.walk import split_entry

    source_id = f"{entry.source_id}/{_place(info.filename)}"
    if info.flag_bits & 1:
        yield reject(entry, "unreadable", _LOCKED, source_id=source_id)
        return
    try:
        with archive.open(info) as member:
            stream = cast(BinaryIO, io.BufferedReader(_Member(member), _BLOCK))
            inner = FormatEntry(entry.source, source_id, info.filename, stream, info.file_size, [], entry.depth + 1)
            yield from split_entry(inner, fields)
    except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
        yield reject(entry, "bad_record", _BROKEN.format(error=error), source_id=source_id)


def _place(name: str) -> str:
    """A member's path within its archive: "./a.txt" and "../a.txt" are a.txt, for nothing is ever unpacked."""
    return posixpath.normpath(f"/{name}").lstrip("/")


class _Member(io.RawIOBase):
    """A member as a stream that raises OSError, as a file does, where its data is broken."""

    def __init__(self, member: IO[bytes]) -> None:
        self._member = member

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            text = self._member.read(len(buffer))
        except (zipfile.BadZipFile, zlib.error, EOFError) as error:
            raise OSError(str(error)) from error
        buffer[: len(text)] = text
        return len(text)


READER = Reader(
    name="zip_archive",
    suffixes=(".zip",),
    split=split,
    sniff=lambda head: head.startswith((b"PK\x03\x04", b"PK\x05\x06")),
    seeks=True,
)
