"""A structured record (a JSON object, a table's row) → an article, its text unchanged but for line endings."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeAlias

from newstables.article.make import make_article
from newstables.page.metadata import without_site
from newstables.records import Article, Page, Raw, Reject
from newstables.schemas.articles import Precision
from newstables.sources.column_wise import rows_of_columns
from newstables.sources.date_order import ORDER
from newstables.sources.entry_page import Stated, as_html, as_page, is_markup, is_whole_page
from newstables.sources.field_values import FieldValues, is_draft
from newstables.sources.fields import looked_for
from newstables.sources.formats import Fields, reject
from newstables.sources.service_answer import answer_without_articles, as_of_feed, records_in
from newstables.sources.summaries import says_headline_alone, summary_text
from newstables.sources.values import (
    both_ways,
    language_code,
    line_of,
    moment_of,
    place_of,
    without_cut_mark,
    words_of,
)

_DRAFT = "It is a draft, or in the bin, and was not published. Take it out, or publish it."
_Moment: TypeAlias = tuple[datetime, Precision]


def read_record(record: Mapping[str, Any], raw: Raw, fields: Fields) -> Iterator[Article | Page | Reject]:
    """The article in `record`; a page where it holds HTML only; a reject where it holds no text.

    `fields` maps our names to the record's and goes before every guess.
    """
    if rows := rows_of_columns(record, fields):
        yield from _each(rows, raw, fields)
        return
    values = FieldValues(record, fields)
    if is_draft(record):
        yield reject(raw, "draft", _DRAFT, raw.content or b"", line_of(values.get("id")))
        return
    own_id, url = line_of(values.get("id")), values.url()
    (text, is_cut), is_summary = without_cut_mark(as_html(values.text("text"))), False
    if is_markup(text) or not text.strip():
        html = text or values.get("html")
        if isinstance(html, str) and html.strip() and (is_markup(html) or not _holds_article(values, fields)):
            source_id = own_id or url or raw.source_id
            publisher = values.publisher()
            page = Page(raw.source, source_id, _page(values, html, raw), url=url, publisher=publisher, is_cut=is_cut)
            page.is_article = not is_whole_page(html)
            yield page
            return
        is_one = values.get("title") is not None and values.present("text") is not None
        if not is_one and (held := records_in(record, fields)):
            yield from _each([as_of_feed(inner, record) for inner in held], raw, fields)
            return
        (text, is_cut), is_summary = without_cut_mark(_summary(values)), True
    if text.strip():
        yield make_article(_article(values, text, raw, own_id, url), is_cut=is_cut, is_summary=is_summary)
    else:
        yield _without_text(values, fields, raw, own_id)


def _holds_article(values: FieldValues, fields: Fields) -> bool:
    """Whether a record without a title is but the object around an article."""
    return values.get("title") is None and bool(records_in(values.record, fields))


def _summary(values: FieldValues) -> str:
    """The summary; "" of one that is but the headline."""
    text = values.text("summary")
    text = summary_text(text) if "<" in text or "&" in text else text
    return "" if says_headline_alone(text, words_of(values.get("title")), values.publisher()) else text


def _each(records: list[Mapping[str, Any]], raw: Raw, fields: Fields) -> Iterator[Article | Page | Reject]:
    for number, record in enumerate(records, 1):
        yield from read_record(record, replace(raw, source_id=f"{raw.source_id}:{number}"), fields)


def _page(values: FieldValues, html: str, raw: Raw) -> str:
    """The HTML; that of an article alone with what the record says of it."""
    title, authors = words_of(values.get("title")), values.names("authors")
    published, modified = _stated(_published(values, raw)[0]), _stated(values.moment("modified"))
    if is_whole_page(html) or not (title or authors or published):
        return html
    tags, language = values.names("tags"), language_code(line_of(values.get("language")))
    return as_page(Stated(title or "", published, modified, authors, tags, language or ""), html)


def _stated(found: _Moment | None) -> str:
    """A moment as a page says it."""
    if found is None:
        return ""
    return found[0].date().isoformat() if found[1] == "day" else found[0].isoformat()


def _published(values: FieldValues, raw: Raw) -> tuple[_Moment | None, tuple[datetime, datetime] | None]:
    """When, and both readings where day and month could be swapped and the rows around it do not tell."""
    value = values.moment_value("published")
    published = moment_of(value)
    both = both_ways(value) if published else None
    if published and both and (order := raw.meta.get(ORDER)):
        return (both[order == "day_first"], published[1]), None
    return published, both


def _article(values: FieldValues, text: str, raw: Raw, own_id: str | None, url: str | None) -> Article:
    publisher, title = values.publisher(), words_of(values.get("title"))
    (published, swapped), modified = _published(values, raw), values.moment("modified")
    return Article(
        source=raw.source,
        source_id=own_id or url or f"text-{_digest(title, text)}",
        text=text,
        url=url,
        publisher=publisher,
        title=title and without_site(title, publisher, []),
        authors=values.names("authors"),
        published_at=published[0] if published else None,
        published_precision=published[1] if published else None,
        published_origin="record" if published else None,
        modified_at=modified[0] if modified else None,
        language=language_code(line_of(values.get("language"))),
        dateline=place_of(values.get("dateline")),
        tags=values.names("tags"),
        read_both_ways=swapped,
    )


def _without_text(values: FieldValues, fields: Fields, raw: Raw, own_id: str | None) -> Reject:
    if values.text("summary"):
        message = "No text: its summary is the headline alone. Get the page that it leads to."
    elif empty := values.present("text"):
        is_empty = not str(values.get("text") or "").strip()
        what = f"{empty} {'is empty' if is_empty else 'holds none'} in {raw.source_id}"
        message = f"No text: {what}. Get the record again, or take it out."
    else:
        if said := answer_without_articles(values.record):
            return reject(raw, "empty", said, raw.content or b"", own_id)
        has = ", ".join(map(str, list(values.record)[:12])) or "nothing"
        looked = looked_for("text", fields)
        message = f"No text: looked for {looked}; the record has {has}. Name its field with --fields text=…"
    return reject(raw, "no_text", message, raw.content or repr(values.record)[:200], own_id)


def _digest(title: str | None, text: str) -> str:
    return hashlib.blake2b(f"{title}\n{text}".encode(), digest_size=6).hexdigest()
