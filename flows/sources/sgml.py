"""Collections of newswire in SGML: Reuters-21578 (<REUTERS>), and those of TREC and the LDC (<DOC>)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from html import unescape

from newstables.article.byline import names_in_byline, split_names
from newstables.article.make import make_article
from newstables.page.decode import decode
from newstables.records import Article, Raw, Reject
from newstables.schemas.articles import Precision
from newstables.sources.document import read_bytes
from newstables.sources.formats import MAX_PAGE, NOTHING, Fields, FormatEntry, Found, Reader, reject
from newstables.sources.values import moment_of, place_of

_BEGINS = re.compile(rb"<(REUTERS|DOC)(?:\s[^>]*)?>", re.IGNORECASE)
_SIGN = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*(?:<!DOCTYPE lewis[^>]*>\s*)?<(?:REUTERS|DOC)[\s>]", re.IGNORECASE)
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]|&#(?:[0-8]|1[124-9]|2\d|3[01]);")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_TITLES = ("TITLE", "HEADLINE", "HEAD", "HL", "TI")
_PARAGRAPH = re.compile(r"\n[ \t]*\n|\n(?=[ \t]{2,})|</?P>", re.IGNORECASE)
_SIGNED = re.compile(r"\s*\bREUTERS?\s*\Z", re.IGNORECASE)
_CLOCK = re.compile(r"(?<=:\d\d)\.\d+$")
# The day in the number that the LDC and TREC give: "AFP_ENG_20101201.0001", "APW19981016.0240", "AP880212-0001".
_DAY_IN_ID = re.compile(r"[A-Z]{2,4}(?:(?:_[A-Z]{3}_)?((?:19|20)\d{6})\.\d+|(\d{6})-\d+)")


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record an article, its id the number of it; only the one at hand is in memory."""
    number, lines, size, end = 0, list[bytes](), 0, b""
    while line := entry.stream.readline(MAX_PAGE):
        if not lines:
            begins = _BEGINS.search(line)
            if begins is None:
                continue
            line, end = line[begins.start() :], b"</" + begins[1].lower() + b">"
        lines.append(line)
        size += len(line)
        if end in line.lower():
            number += 1
            yield Raw(entry.source, entry.at(number), READER.name, b"".join(lines), size)
            lines, size = [], 0
        elif size > MAX_PAGE:
            message = f"An article of more than {MAX_PAGE // 1_000_000} MB is none. Close its element, or take it out."
            yield reject(entry, "too_large", message, lines[0], entry.at(number + 1))
            return
    if lines and not entry.damage:
        yield reject(
            entry, "truncated", "The last article has no end. Get the file again.", lines[0], entry.at(number + 1)
        )
    elif not number and not entry.damage:
        yield reject(entry, "empty", NOTHING)


def parse(raw: Raw, fields: Fields) -> Found:
    """The article in an element."""
    content = read_bytes(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    text = _CONTROLS.sub("", decode(content).replace("\r\n", "\n"))
    is_reuters = text[:8].upper() == "<REUTERS"
    own_id = _attribute(text, "NEWID|id") or _line(text, "DOCNO", "DOCID") or raw.source_id
    body = _body(text)
    if not body:
        yield reject(raw, "no_text", "It is a headline alone, without a text. Take it out.", text, own_id)
        return
    published = moment_of(_CLOCK.sub("", _line(text, "DATE_TIME", "DATE", "PUBDATE") or "")) or _day_in(own_id)
    topics = re.findall(r"<D>(.*?)</D>", _inside(text, "TOPICS"))
    yield make_article(
        Article(
            raw.source,
            own_id,
            body,
            publisher="Reuters" if is_reuters else None,
            title=_line(text, *_TITLES),
            authors=_writers(_line(text, "AUTHOR", "BYLINE") or ""),
            published_at=published[0] if published else None,
            published_precision=published[1] if published else None,
            published_origin="record" if published else None,
            dateline=place_of(_line(text, "DATELINE")),
            tags=[unescape(topic) for topic in topics],
        )
    )


def _body(text: str) -> str:
    """The paragraphs of the text, apart by a blank line; "" where there is but a headline."""
    body = _inside(text, "BODY")
    if not body and _attribute(_opening(text, "TEXT"), "TYPE") != "BRIEF":
        body = re.sub(r"<(TITLE|DATELINE|AUTHOR)>.*?</\1>", "", _inside(text, "TEXT"), flags=re.DOTALL | re.IGNORECASE)
    paragraphs = (" ".join(unescape(_TAG.sub("", part)).split()) for part in _PARAGRAPH.split(body))
    return _SIGNED.sub("", "\n\n".join(filter(None, paragraphs)))


def _opening(text: str, name: str) -> str:
    found = re.search(rf"<{name}\b[^>]*>", text, re.IGNORECASE)
    return found[0] if found else ""


def _inside(text: str, name: str) -> str:
    """What the first element of a name holds."""
    found = re.search(rf"<{name}(?:\s[^>]*)?>(.*?)</{name}>", text, re.DOTALL | re.IGNORECASE)
    return found[1] if found else ""


def _line(text: str, *names: str) -> str | None:
    """The first of these elements that says something, as one line."""
    lines = (" ".join(unescape(_TAG.sub("", _inside(text, name))).split()) for name in names)
    return next(filter(None, lines), None)


def _attribute(text: str, name: str) -> str | None:
    found = re.match(rf'<[^>]*?\s(?:{name})\s*=\s*"([^"]*)"', text, re.IGNORECASE)
    return found[1] if found else None


def _writers(byline: str) -> list[str]:
    return names_in_byline(byline) or split_names(byline)


def _day_in(own_id: str) -> tuple[datetime, Precision] | None:
    found = _DAY_IN_ID.fullmatch(own_id)
    try:
        return (datetime.strptime(found[1] or f"19{found[2]}", "%Y%m%d").replace(tzinfo=UTC), "day") if found else None
    except ValueError:
        return None


READER = Reader(
    name="sgml",
    suffixes=(".sgm", ".sgml"),
    parse=parse,
    split=split,
    sniff=lambda head: _SIGN.match(head) is not None,
)
