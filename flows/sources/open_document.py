"""Texts of OpenDocument (.odt), as LibreOffice writes them: their text, read as saved text is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

from newstables.records import Raw, Reject
from newstables.sources.document import read_bytes, too_large
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject
from newstables.sources.text import read_text
from newstables.sources.xml_stream import elements, local_name

CONTENT, _MANIFEST = "content.xml", "META-INF/manifest.xml"
BROKEN = "It is no document of LibreOffice, or a broken one ({error}). Save it again."
LOCKED = "It is locked with a password. Save it without."
_MOST = 4 * MAX_PAGE  # bytes of its content, unpacked
_BESIDES = ("annotation", "tracked-changes", "note-citation", "note-body")  # what stands in no text, though inside it
_SPACES = {"s": " ", "tab": "\t", "line-break": "\n"}


def parse(raw: Raw, fields: Fields) -> Found:
    """The text of the paragraphs, a line each; the cells of a table's row are apart by "|"."""
    content = read_bytes(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if is_locked(archive):
                yield reject(raw, "unreadable", LOCKED, content)
                return
            if archive.getinfo(CONTENT).file_size > _MOST:
                yield too_large(raw, _MOST, content)
                return
            with archive.open(CONTENT) as inner:
                text = "\n".join(_lines(cast(BinaryIO, inner)))
    except (OSError, zipfile.BadZipFile, NotImplementedError, KeyError, ValueError) as error:
        yield reject(raw, "truncated", BROKEN.format(error=type(error).__name__), content)
        return
    yield from read_text(raw, text, fields)


def is_locked(archive: zipfile.ZipFile) -> bool:
    """Whether what a document holds is encrypted."""
    has_manifest = _MANIFEST in archive.namelist() and archive.getinfo(_MANIFEST).file_size <= MAX_PAGE
    return has_manifest and b"encryption-data" in archive.read(_MANIFEST)


def attribute(element: Any, name: str) -> str | None:
    """An attribute by its name without its namespace."""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), None)


def paragraph(element: Any) -> str:
    """The text of a paragraph, without notes and comments."""
    parts = [element.text or ""]
    for child in element:
        name = local_name(child)
        if name in _SPACES:
            times = attribute(child, "c") or "1"
            parts.append(_SPACES[name] * (int(times) if times.isdecimal() and len(times) < 4 else 1))
        elif name not in _BESIDES:
            parts.append(paragraph(child))
        parts.append(child.tail or "")
    return "".join(parts)


def _lines(content: BinaryIO) -> Iterator[str]:
    for _, element in elements(content):
        if local_name(element) == "body":
            for part in element:
                yield from _lines_in(part)


def _lines_in(element: Any) -> Iterator[str]:
    for child in element:
        name = local_name(child)
        if name in ("p", "h"):
            yield from (paragraph(child), "")
        elif name == "table-row":
            cells = (" ".join(paragraph(part) for part in cell if local_name(part) == "p") for cell in child)
            yield " | ".join(cells)
        elif name not in _BESIDES:
            yield from _lines_in(child)


READER = Reader(name="open_document", suffixes=(".odt",), parse=parse, limit=MAX_PAGE)
