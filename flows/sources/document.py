"""The bytes of a record that is one document, or why it cannot be read."""

from __future__ import annotations

import zlib

from newstables.records import Raw, Reject
from newstables.sources.formats import NOTHING, SNIFF, reject
from newstables.sources.opening import open_source, why_not

GZIP = b"\x1f\x8b"
_MAGIC = {
    b"%PDF": "a PDF: convert it to text or HTML first",
    b"PK\x03\x04": "a zip archive or an office document: name it .zip, .docx, .odt, .xlsx or .ods",
    b"\xd0\xcf\x11\xe0": "an old office document: save it as text or HTML",
    b"\x89PNG": "a PNG image: take it out",
    b"\xff\xd8\xff": "a JPEG image: take it out",
    b"GIF8": "a GIF image: take it out",
    b"\x7fELF": "a program: take it out",
    b"MZ\x90": "a program: take it out",
    b"SQLite format 3": "an SQLite database: name it .sqlite",
    b"PAR1": "a Parquet file: name it .parquet",
    b"7z\xbc\xaf": "a 7z archive: unpack it first",
    b"Rar!": "a RAR archive: unpack it first",
}
_BOMS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")
_CONTROLS = bytes(c for c in range(32) if c not in b"\t\n\x0b\x0c\r\x1a\x1b\x08")
# Random bytes are controls in one of ten; damaged text keeps far below one of fifty.
_MOST_CONTROLS = 0.02


def read_document(raw: Raw, limit: int) -> bytes | Reject:
    """The text in `raw`, as bytes; a reject if there is nothing to read, or no text."""
    content = read_bytes(raw, limit)
    if isinstance(content, Reject):
        return content
    kind = binary_kind(content)
    if kind:
        return reject(raw, "binary", f"This is not text but {kind}.", content)
    return content


def read_bytes(raw: Raw, limit: int) -> bytes | Reject:
    """The bytes of `raw`, at most `limit` of them, unzipped if they are gzip; a reject if there is nothing to read."""
    content = raw.content
    if content is None:
        try:
            with open_source(raw.source) as stream:
                content = stream.read(limit + 1)
        except OSError as error:
            return unreadable(raw, error)
    if content.startswith(GZIP):
        zipped, content = content, _gunzip(content, limit)
        if content is None:
            return reject(raw, "truncated", "The gzip data ends early or is broken. Get the file again.", zipped)
    if len(content) > limit:
        return too_large(raw, limit, content)
    if not content.strip(b" \t\r\n\0\xef\xbb\xbf\xff\xfe"):
        return reject(raw, "empty", NOTHING, content)
    return content


def unreadable(raw: Raw, error: OSError) -> Reject:
    """A reject for what the operating system or the store would not open."""
    return reject(
        raw, "unreadable", f"Cannot be opened: {why_not(error)}. Check that it exists and that you may read it."
    )


def too_large(raw: Raw, limit: int, head: bytes) -> Reject:
    """A reject for a record of more than `limit` bytes."""
    message = f"One record of more than {limit // 1_000_000} MB is no article. Split it, or take it out."
    return reject(raw, "too_large", message, head)


def binary_kind(content: bytes) -> str | None:
    """What `content` is if it is not text; None: text in some encoding."""
    for magic, kind in _MAGIC.items():
        if content.startswith(magic):
            return kind
    sample = content[: 2 * SNIFF]
    if sample.startswith(_BOMS):
        return None
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls <= _MOST_CONTROLS * len(sample):
        return None
    # UTF-16 without its mark: every other byte of Western text is 0, and only there.
    zeros = sorted((sample[0::2].count(0), sample[1::2].count(0)))
    if controls - sum(zeros) <= 0.1 * len(sample) and zeros[1] > 0.3 * len(sample) and zeros[0] <= 0.02 * len(sample):
        return None
    return "binary data: take it out, or convert it to text first"


def _gunzip(content: bytes, limit: int) -> bytes | None:
    unzip = zlib.decompressobj(wbits=31)
    try:
        text = unzip.decompress(content, limit + 1)
    except zlib.error:
        return None
    return text if unzip.eof or len(text) > limit else None
