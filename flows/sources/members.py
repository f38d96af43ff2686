"""The members of an archive, of whichever kind: each is a file of some format of its own."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator
from typing import IO, Any, BinaryIO, cast

from newstables.records import Raw, Reject
from newstables.sources.formats import Fields, FormatEntry, reject
from newstables.sources.furniture import is_furniture

_BLOCK = 1 << 16  # bytes
_BROKEN = "This member cannot be unpacked: {error}. Get the archive again."


def is_read(name: str) -> bool:
    """Whether a member is an article as far as its name tells."""
    return bool(name) and not is_furniture(_place(name))


def id_of(entry: FormatEntry, name: str) -> str:
    """The source id of a member of the archive `entry`."""
    return f"{entry.source_id}/{_place(name)}"


def split_member(
    entry: FormatEntry, fields: Fields, name: str, size: int, member: IO[bytes], errors: tuple[type[Exception], ...]
) -> Iterator[Raw | Reject]:
    """The records of a member that is open; `errors` are raised where its data is broken.

    Data that is broken costs the member, and nothing where the archive around it is known to be damaged.
    """
    from newstables.sources.walk import split_entry

    stream = cast(BinaryIO, io.BufferedReader(_Member(member, errors), _BLOCK))
    inner = FormatEntry(entry.source, id_of(entry, name), name, stream, size, [], entry.depth + 1)
    try:
        yield from split_entry(inner, fields)
    except OSError as error:
        if not entry.damage:
            yield broken(entry, name, error)


def broken(entry: FormatEntry, name: str, error: Exception) -> Reject:
    """The reject of a member whose data is no good."""
    return reject(entry, "bad_record", _BROKEN.format(error=error), source_id=id_of(entry, name))


def _place(name: str) -> str:
    """A member's path within its archive: "./a.txt" and "../a.txt" are a.txt, for nothing is ever unpacked."""
    return posixpath.normpath(f"/{name}").lstrip("/")


class _Member(io.RawIOBase):
    """A member as a stream that raises OSError, as a file does, where its data is broken."""

    def __init__(self, member: IO[bytes], errors: tuple[type[Exception], ...]) -> None:
        self._member = member
        self._errors = errors

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        try:
            text = self._member.read(len(buffer))
        except self._errors as error:
            raise OSError(str(error)) from error
        buffer[: len(text)] = text
        return len(text)
