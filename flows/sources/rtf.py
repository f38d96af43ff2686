"""Rich text (.rtf), as word processors and news databases write it: its text, read as saved text is."""

from __future__ import annotations

from newstables.records import Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject
from newstables.sources.text import read_text

_MAGIC = b"{\\rtf"


def parse(raw: Raw, fields: Fields) -> Found:
    """The text, its marks of layout gone; the cells of a table's row are apart by "|"."""
    from striprtf.striprtf import rtf_to_text

    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    if not content.lstrip().startswith(_MAGIC):
        yield reject(raw, "bad_record", "It is no rich text, though its name says so. Name it .txt, or .doc.", content)
        return
    text = rtf_to_text(content.decode("latin-1"), errors="replace")  # type: ignore[no-untyped-call]
    yield from read_text(raw, text, fields)


READER = Reader(name="rtf", suffixes=(".rtf",), parse=parse, sniff=lambda head: head.startswith(_MAGIC), limit=MAX_PAGE)
