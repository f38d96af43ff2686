"""Documents of Word (.docx), as word processors and news databases write them: their text, read as saved text is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.document import read_bytes, too_large
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject
from newstables.sources.text import read_text

_MOST = 4 * MAX_PAGE  # bytes of all that is inside, unpacked
_BROKEN = "It is no document of Word, or a broken one ({error}). Save it again."


def parse(raw: Raw, fields: Fields) -> Found:
    """The text of the paragraphs, a line each; the cells of a table's row are apart by "|"."""
    content = read_bytes(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            size = sum(info.file_size for info in archive.infolist())
        text = "\n".join(_lines(content)) if size <= _MOST else None
    except Exception as error:  # whatever comes of broken bytes
        yield reject(raw, "truncated", _BROKEN.format(error=type(error).__name__), content)
        return
    if text is None:
        yield too_large(raw, _MOST, content)
    else:
        yield from read_text(raw, text, fields)


def _lines(content: bytes) -> Iterator[str]:
    from docx import Document
    from docx.table import Table

    for part in Document(io.BytesIO(content)).iter_inner_content():
        yield from _rows(part) if isinstance(part, Table) else (part.text, "")


def _rows(table: Any) -> Iterator[str]:
    for row in table.rows:
        yield " | ".join(cell.text for cell in row.cells)


READER = Reader(name="word", suffixes=(".docx",), parse=parse, limit=MAX_PAGE)
