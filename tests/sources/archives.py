"""Small WARC archives to read."""

from __future__ import annotations

import gzip


def record(
    url: str,
    body: bytes,
    *,
    kind: str = "response",
    content_type: str = "text/html; charset=utf-8",
    status: str = "200 OK",
    headers: str = "",
) -> bytes:
    """One WARC record, as Common Crawl lays it out."""
    if kind == "response":
        http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{headers}\r\n".encode()
        block, block_type = http + body, "application/http; msgtype=response"
    else:
        block, block_type = body, content_type
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{url.rsplit('/', 1)[-1]}>\r\n"
        f"WARC-Date: 2024-01-15T10:30:00Z\r\nWARC-Target-URI: {url}\r\n"
        f"Content-Type: {block_type}\r\nContent-Length: {len(block)}\r\n\r\n"
    )
    return head.encode() + block + b"\r\n\r\n"


def zipped(*records: bytes) -> bytes:
    """Each record a gzip member of its own, as the standard asks."""
    return b"".join(gzip.compress(record, mtime=0) for record in records)
