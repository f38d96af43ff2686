"""Mail as it is kept in files (.eml, .mbox): newsletters and articles sent on, one article a message."""

from __future__ import annotations

import email
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.message import Message
from email.utils import parseaddr, parsedate_to_datetime
from html import escape

from newstables.article.published import parse_published
from newstables.page.decode import decode
from newstables.records import Page, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.entry_page import Stated, as_page
from newstables.sources.formats import MAX_PAGE, Fields, FormatEntry, Found, Reader, reject
from newstables.sources.mail_text import sent_on, without_signature

_FROM = b"From "  # the line before each message of an mbox
# After it stand a sender and the day of the week that begins a time ("Mon Mar  4 05:30:00 2024"), if anything: a line
# of text that begins so ("From the hill the river looks calm") is not always quoted by those who write mboxes.
_FROM_LINE = re.compile(
    rb"From (?:\S+(?: at \S+)? +(?:\d{4}-\d\d-\d\d|(?:mon|tue|wed|thu|fri|sat|sun)\w*,? .*\d)|\S*\s*$)", re.IGNORECASE
)
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)  # such a line in a message
_SIGN = re.compile(rb"From \S+ +(?:mon|tue|wed|thu|fri|sat|sun)|(?:return-path|received|delivered-to): ", re.IGNORECASE)
# What some programs write of the line between parts: folded inside its marks, or in angle brackets.
_FOLDED = re.compile(rb"(boundary=\"[^\"\r\n]*)\r?\n[ \t]+", re.IGNORECASE)
_BRACKETED = re.compile(rb"boundary=\"(<+([^\"<>]+)>+)\"", re.IGNORECASE)
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_SENT_ON = re.compile(r"\s*(?:(?:fwd?|re|wg|tr)\s*:\s*)+", re.IGNORECASE)
_BLANK_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+")
_EMPTY = "The message has no text. Save it again, or take it out."
_NO_MAIL = "It does not begin with the head of a mail (From, Date, Subject). Save it again, or take it out."


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a message; only the one at hand is in memory."""
    for number, content in enumerate(_messages(entry), 1):
        if len(content) > MAX_PAGE:
            message = f"A message of more than {MAX_PAGE // 1_000_000} MB is no article. Take it out."
            yield reject(entry, "too_large", message, content, entry.at(number))
        else:
            is_mbox = number > 1 or content.startswith(_FROM)
            source_id = entry.at(number) if is_mbox else entry.source_id
            yield Raw(entry.source, source_id, READER.name, content, len(content))


def _messages(entry: FormatEntry) -> Iterator[bytes]:
    """The messages of an mbox, each with its "From " line; any other file is one. Of one too large, the beginning."""
    lines: list[bytes] = []
    size, after_blank = 0, True
    while line := entry.stream.readline(MAX_PAGE + 1):
        if after_blank and lines and line.startswith(_FROM) and _FROM_LINE.match(line) and lines[0].startswith(_FROM):
            yield b"".join(lines)
            lines, size = [], 0
        after_blank = not line.strip()
        if size <= MAX_PAGE:
            lines.append(line)
            size += len(line)
    if lines and not entry.damage:  # the last one is cut then; the damage is reported once, for the file
        yield b"".join(lines)


def parse(raw: Raw, fields: Fields) -> Found:
    """The message as a page that states its subject and date, whether it came as HTML or as text."""
    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    if content.startswith(_FROM):
        content = _QUOTED.sub(rb"\1", content.partition(b"\n")[2])
    message = email.message_from_bytes(_with_plain_boundary(content))
    if not (message["From"] or message["Subject"] or message["Date"]):
        yield reject(raw, "bad_record", _NO_MAIL, content)
        return
    html, text = _bodies(message)
    head, text = sent_on(without_signature(text.replace("\r\n", "\n")), _line(message["Subject"]))
    body = html or _as_paragraphs(text)
    if not body.strip():
        yield reject(raw, "empty", _EMPTY, content)
        return
    subject = _SENT_ON.sub("", head.get("subject") or _line(message["Subject"]), count=1).strip()
    first = parse_published(head.get("date") or head.get("sent") or "")
    sent = first[0] if first else _sent(message)
    name, address = parseaddr(head.get("from") or _line(message["From"]))
    yield Page(
        raw.source,
        _line(message["Message-ID"]).strip("<> ") or raw.source_id,
        html=as_page(Stated(title=subject, published=sent.isoformat() if sent else ""), body),
        publisher=name or address.rpartition("@")[2] or None,
        is_cut=any(type(defect).__name__ == "CloseBoundaryNotFoundDefect" for defect in message.defects),
    )


def _with_plain_boundary(content: bytes) -> bytes:
    """A message whose head names the line between its parts so that they are found."""
    end = _HEAD_END.search(content)
    head, rest = (content[: end.start()], content[end.start() :]) if end else (content, b"")
    head = _FOLDED.sub(rb"\1 ", head)
    if match := _BRACKETED.search(head):
        head, rest = head.replace(match[1], match[2]), rest.replace(b"--" + match[1], b"--" + match[2])
    return head + rest


def _bodies(message: Message) -> tuple[str, str]:
    """What a message says as HTML, and what it says as text; empty where it has none."""
    parts = [part for part in message.walk() if part.get_content_disposition() != "attachment"]
    html, text = (
        next((found for part in parts if part.get_content_type() == kind and (found := _decoded(part)).strip()), "")
        for kind in ("text/html", "text/plain")
    )
    return html, text


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    return decode(payload, part.get_content_charset()) if isinstance(payload, bytes) else ""


def _as_paragraphs(text: str) -> str:
    """The text of a message as HTML, a paragraph for each."""
    return "".join(f"<p>{escape(paragraph)}</p>" for paragraph in _BLANK_LINES.split(text) if paragraph.strip())


def _line(value: object) -> str:
    """A field of a message's head, decoded."""
    if value is None:
        return ""
    try:
        return " ".join(str(make_header(decode_header(str(value)))).split())
    except (HeaderParseError, LookupError, ValueError):  # a charset that nobody knows, bytes that are none of it
        return " ".join(str(value).split())


def _sent(message: Message) -> datetime | None:
    try:
        sent = parsedate_to_datetime(str(message["Date"]))
    except (TypeError, ValueError):
        return None
    return sent.astimezone(UTC) if sent.tzinfo else sent.replace(tzinfo=UTC)


READER = Reader(
    name="mail",
    suffixes=(".eml", ".mbox"),
    split=split,
    parse=parse,
    sniff=lambda head: _SIGN.match(head) is not None,
)
