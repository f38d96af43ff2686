"""Zip archives of any other formats; among them web archives as browsers' crawlers pack them (WACZ)."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator

from newstables.records import Raw, Reject
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.members import broken, id_of, is_read, split_member

_LOCKED = "It is locked with a password: unpack the archive first."
_CUT = "The zip archive is broken or cut: {error}. Get it again."
_ERRORS = (zipfile.BadZipFile, zlib.error, EOFError)
# Where the WARC files are (specs.webrecorder.net/wacz); beside them lie an index, and lists of pages with their text.
_CRAWL, _CRAWLED = ".wacz", "archive/"


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """The records of each member, in the order of the archive; what is no article by its name is left out."""
    head = entry.stream.read(HEAD)
    try:
        archive = zipfile.ZipFile(entry.stream)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        yield reject(entry, "truncated", _CUT.format(error=error), head)
        return
    folder = _CRAWLED if entry.name.lower().endswith(_CRAWL) else ""
    with archive:
        for info in archive.infolist():
            if info.filename.startswith(folder) and not info.is_dir() and is_read(info.filename):
                yield from _split_member(archive, info, entry, fields)


def _split_member(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, entry: FormatEntry, fields: Fields
) -> Iterator[Raw | Reject]:
    if info.flag_bits & 1:
        yield reject(entry, "unreadable", _LOCKED, source_id=id_of(entry, info.filename))
        return
    try:
        with archive.open(info) as member:
            yield from split_member(entry, fields, info.filename, info.file_size, member, _ERRORS)
    except (OSError, zipfile.BadZipFile, NotImplementedError) as error:
        yield broken(entry, info.filename, error)


READER = Reader(
    name="zip_archive",
    suffixes=(".zip", _CRAWL),
    split=split,
    sniff=lambda head: head.startswith((b"PK\x03\x04", b"PK\x05\x06")),
    seeks=True,
)
