"""Web archives (WARC, gzipped or not) as Common Crawl's CC-NEWS and common crawlers write them."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import UTC
from typing import Any

from newstables.page.decode import decode
from newstables.records import Page, Raw, Reject
from newstables.sources.document import GZIP, binary_kind, too_large
from newstables.sources.formats import MAX_PAGE, SNIFF, Fields, FormatEntry, Found, Reader, reject
from newstables.sources.header_names import with_known_names
from newstables.sources.html_page import looks_like_html

_KINDS = ("response", "resource", "conversion")
_HTML = ("text/html", "application/xhtml+xml")
_HEADER = re.compile(rb"WARC/[01]\.\d+\r?\n(?=[A-Za-z-]+:)")
_MEMBER = re.compile(rb"\x1f\x8b\x08[\x00-\x1f]")
_STEP = 1 << 20  # bytes searched at once for the next record
_BROKEN = (
    "The archive is broken near byte {at}: {why}. The records after it are read; get the archive again for the rest."
)
_ENDS = "The archive ends inside the headers of a record after byte {at}. Get it again for the rest."
_HEADLESS = "The record's headers are cut or broken: they give no length. Get the archive again."
_SHORT = "The record ends early: {got} of {wanted} bytes. Get the archive again."


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record for each page: HTML answers with status 2xx, HTML resources, and extracted text (WET).

    After a broken record, reading goes on at the next one. What is no page by its headers (images, redirects, requests)
    is no article and no reject.
    """
    stream = with_known_names(entry.stream)
    zipped = stream.peek(2)[:2] == GZIP
    at: int | None = 0
    whole = True  # since the last break, at least one record came through: the next break is another one
    while at is not None:
        stream.seek(at)
        last = at
        seen = False
        held: Raw | Reject | None = None  # the record before, until it is known to end where it says
        try:
            for record in _iterate(stream):
                last, seen = record.stream_pos, True
                if held:
                    yield held
                held = _cut_out(record, entry)
                whole = whole or not isinstance(held, Reject)
        except OSError as error:
            if isinstance(held, Raw) and _HEADER.search(held.content or b""):
                held = reject(
                    held, "bad_record", "The record runs into the next one. Get the archive again.", held.content or b""
                )
            elif whole:
                yield _broken(entry, last, error)
            if held:
                yield held
            whole = False
            at = _next_record(stream, last + 1, zipped)
        else:
            if held:
                yield held
            more = _next_record(stream, last + 1 if seen else at, zipped)
            if whole and (more is not None or not seen):  # the iterator passes over a record that ends in its headers
                yield reject(entry, "truncated", _ENDS.format(at=last), source_id=entry.at("end"))
            at = None


def _iterate(stream: Any) -> Iterator[Any]:
    from fastwarc.warc import ArchiveIterator

    return iter(ArchiveIterator(stream, parse_http=True, auto_decode="none"))


def _cut_out(record: Any, entry: FormatEntry) -> Raw | Reject | None:
    """The page in a record, still as it was transferred; None where it is no page."""
    headers = record.headers
    source_id = (headers.get("WARC-Record-ID") or "").strip("<>").removeprefix("urn:uuid:")
    source_id = source_id or entry.at(record.stream_pos)
    url = (headers.get("WARC-Target-URI") or "").strip("<> ") or None
    if not (headers.get("Content-Length") or "").strip().isdecimal():
        return reject(entry, "bad_record", _HEADLESS, source_id=entry.at(record.stream_pos))
    kind = (headers.get("WARC-Type") or "").lower()
    if kind not in _KINDS:
        return None
    http = record.http_headers if record.is_http else None
    if http is not None and not 200 <= (http.status_code or 200) < 300:
        return None
    content_type = (record.http_content_type if http is not None else headers.get("Content-Type")) or ""
    content_type = content_type.split(";")[0].strip().lower()
    if content_type and content_type not in _HTML and not (kind == "conversion" and content_type == "text/plain"):
        return None
    meta = {
        "url": url,
        "fetched_at": record.record_date.astimezone(UTC) if record.record_date else None,
        "type": content_type,
        "charset": record.http_charset if http is not None else None,
        "cut": headers.get("WARC-Truncated") is not None,
        "encodings": _encodings(http) if http is not None else [],
    }
    raw = Raw(entry.source, source_id, READER.name, b"", record.content_length, meta)
    if record.content_length > MAX_PAGE:
        return too_large(raw, MAX_PAGE, record.reader.read(SNIFF))
    try:
        raw.content = record.reader.read(record.content_length)
    except OSError as error:
        return reject(raw, "bad_record", f"The record cannot be unpacked: {error}. Get the archive again.")
    if len(raw.content) < record.content_length:
        message = _SHORT.format(got=len(raw.content), wanted=record.content_length)
        return reject(raw, "truncated", message, raw.content)
    return raw


def _encodings(http: Any) -> list[str]:
    """The layers around the payload, the outermost first."""
    layers: list[str] = []
    for header in ("Transfer-Encoding", "Content-Encoding"):
        value = http.get(header) or ""
        layers += [layer.strip().lower() for layer in reversed(value.split(",")) if layer.strip()]
    return layers


def _next_record(stream: Any, start: int, zipped: bool) -> int | None:
    """Where the first record at `start` or after it begins; None: there is none."""
    pattern, overlap = _MEMBER if zipped else _HEADER, 64
    while True:
        stream.seek(start)
        block = stream.read(_STEP + overlap)
        match = pattern.search(block)
        if match:
            return int(start + match.start())
        if len(block) < _STEP + overlap:
            return None
        start += _STEP


def _broken(entry: FormatEntry, at: int, error: OSError) -> Reject:
    return reject(entry, "bad_record", _BROKEN.format(at=at, why=error), source_id=entry.at(at))


def parse(raw: Raw, fields: Fields) -> Found:
    """The page, its transfer and content encodings undone."""
    try:
        content = _unpack(raw.content or b"", raw.meta["encodings"])
    except (OSError, ValueError) as error:
        yield reject(raw, "bad_record", f"The page cannot be unpacked: {error}. Get it again.", raw.content or b"")
        return
    if len(content) > MAX_PAGE:
        yield too_large(raw, MAX_PAGE, content)
        return
    if not content.strip(b" \t\r\n\0"):
        yield reject(raw, "empty", "The server's answer has no body. Get the page again.", content)
        return
    kind = binary_kind(content)
    if kind:
        yield reject(raw, "binary", f"This is not text but {kind}.", content)
        return
    if raw.meta["type"] == "text/plain":
        yield Page(
            raw.source,
            raw.source_id,
            text=decode(content),
            url=raw.meta["url"],
            fetched_at=raw.meta["fetched_at"],
            is_cut=raw.meta["cut"],
        )
        return
    if not raw.meta["type"] and not looks_like_html(content[:SNIFF]):  # a server that does not say what it sends
        return
    html = decode(content, raw.meta["charset"]) if raw.meta["charset"] else content
    meta = raw.meta
    yield Page(raw.source, raw.source_id, html=html, url=meta["url"], fetched_at=meta["fetched_at"], is_cut=meta["cut"])


def _unpack(content: bytes, layers: list[str]) -> bytes:
    """Some crawlers name an encoding that they have undone already: what does not begin like it is left alone."""
    from fastwarc import stream_io

    for layer in layers:
        if layer == "chunked":
            if re.match(rb"[0-9a-fA-F]{1,8}\s*(?:;[^\r\n]*)?\r\n", content):
                content = stream_io.ChunkedReader(io.BytesIO(content)).read(MAX_PAGE + 1)
        elif layer in ("gzip", "x-gzip"):
            if content.startswith(GZIP):
                content = stream_io.GzipReader(io.BytesIO(content)).read(MAX_PAGE + 1)
        elif layer == "deflate":
            if binary_kind(content):
                content = _inflate(content)
        elif layer == "br":
            if binary_kind(content):
                content = stream_io.BrotliReader(io.BytesIO(content)).read(MAX_PAGE + 1)
        elif layer == "zstd":
            if content.startswith(b"\x28\xb5\x2f\xfd"):
                content = stream_io.ZstdReader(io.BytesIO(content)).read(MAX_PAGE + 1)
        elif layer != "identity":
            raise ValueError(f"unknown encoding {layer}")
    return content


def _inflate(content: bytes) -> bytes:
    import zlib

    for wbits in (zlib.MAX_WBITS, -zlib.MAX_WBITS):  # servers send both what the standard says and bare deflate
        try:
            return zlib.decompressobj(wbits).decompress(content, MAX_PAGE + 1)
        except zlib.error:
            continue
    raise ValueError("broken deflate data")


READER = Reader(
    name="warc",
    suffixes=(".warc", ".warc.gz", ".wet", ".wet.gz"),
    parse=parse,
    split=split,
    sniff=lambda head: head.startswith(b"WARC/"),
    seeks=True,
)
