"""A structured record (a JSON object, a table's row) → an article, its text unchanged but for line endings."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any

from newstables.article.make import make_article
from newstables.article.published import read_both_ways, read_moment
from newstables.lexicon import load
from newstables.records import Article, Page, Raw, Reject
from newstables.schemas.articles import Precision
from newstables.sources.formats import Fields, reject

_DEEPEST = 2  # objects around the list of articles in a service's answer
_NOT_NAME = re.compile(r"[^a-z0-9.]+")
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # a missing time, as computers write it
_AHEAD = timedelta(days=1)  # clocks and time zones differ; a date beyond is a mistake


def field_names() -> tuple[str, ...]:
    """The fields that `--fields` may map."""
    return tuple(load("newstables.sources")["fields"])


def check_fields(fields: Fields) -> None:
    """Raises ValueError if `fields` maps a field that newstables does not have."""
    unknown = sorted(set(fields) - set(field_names()))
    if unknown:
        raise ValueError(f"--fields: there is no field {', '.join(unknown)}; the fields are {', '.join(field_names())}")


def is_wanted(name: str, fields: Fields) -> bool:
    """Can a column of this name say anything of an article?"""
    return _plain(name) in _first_parts() or name in {wanted.split(".")[0] for wanted in fields.values()}


def without_text_field(columns: Sequence[str], fields: Fields) -> str | None:
    """What is wrong with a table in which no column can hold the text; None where one can."""
    if "text" in fields:
        if fields["text"].split(".")[0] in columns or _plain(fields["text"]) in map(_plain, columns):
            return None
        looked_for = fields["text"]
    else:
        known = load("newstables.sources")["fields"]
        holders = {name.split(".")[0] for field in ("text", "html", "summary") for name in known[field]}
        if any(_plain(column) in holders for column in columns):
            return None
        looked_for = ", ".join(known["text"][:4]) + " …"
    has = ", ".join(columns[:12])
    return f"No column holds text: looked for {looked_for}; the table has {has}. Name it with --fields text=…"


def read_record(record: Mapping[str, Any], raw: Raw, fields: Fields) -> Iterator[Article | Page | Reject]:
    """The article in `record`; a page where it holds HTML only; a reject where it holds no text.

    `fields` maps our names to the record's and goes before every guess.
    """
    values = _Values(record, fields)
    own_id = _line(values.get("id"))
    url = _line(values.get("url"))
    text, is_summary = _text(values.get("text")), False
    if not text.strip():
        html = values.get("html")
        if isinstance(html, str) and html.strip():
            source_id = own_id or url or raw.source_id
            yield Page(raw.source, source_id, html=html, url=url, publisher=_line(values.get("publisher")))
            return
        if held := _records_in(record, fields):
            for number, inner in enumerate(held, 1):
                yield from read_record(inner, replace(raw, source_id=f"{raw.source_id}:{number}"), fields)
            return
        text, is_summary = _text(values.get("summary")), True
    if not text.strip():
        yield _without_text(values, raw, own_id)
        return
    title = _line(values.get("title"))
    published, modified = _moment(values.get("published")), _moment(values.get("modified"))
    article = Article(
        source=raw.source,
        source_id=own_id or url or f"text-{_digest(title, text)}",
        text=text,
        url=url,
        publisher=_line(values.get("publisher")),
        title=title,
        authors=names(values.get("authors"), byline=True),
        published_at=published[0] if published else None,
        published_precision=published[1] if published else None,
        published_origin="record" if published else None,
        modified_at=modified[0] if modified else None,
        language=language_code(_line(values.get("language"))),
        dateline=_line(values.get("dateline")),
        tags=names(values.get("tags"), byline=False),
        read_both_ways=_both_ways(values.get("published")) if published else None,
    )
    yield make_article(article, is_summary=is_summary)


def _records_in(record: Mapping[str, Any], fields: Fields, depth: int = 0) -> list[Mapping[str, Any]]:
    """The articles in the answer of a news service: {"articles": […]}, {"data": […]}, {"response": {"results": …}}.

    A search engine wraps each once more: {"hits": {"hits": [{"_source": …}]}}.
    """
    for value in record.values():
        if isinstance(value, list) and value and all(isinstance(each, dict) for each in value):
            inner = [each["_source"] if isinstance(each.get("_source"), dict) else each for each in value]
            if any(_has_text(each, fields) for each in inner):
                return inner
        elif isinstance(value, dict) and depth < _DEEPEST and (held := _records_in(value, fields, depth + 1)):
            return held
    return []


def _has_text(record: Mapping[str, Any], fields: Fields) -> bool:
    values = _Values(record, fields)
    return values.get("title") is not None and any(
        isinstance(values.get(field), str) for field in ("text", "html", "summary")
    )


class _Values:
    """A record's values by our names for them."""

    def __init__(self, record: Mapping[str, Any], fields: Fields) -> None:
        self.record = record
        self._fields = fields
        self._by_name: dict[str, Any] = {}
        for key, value in record.items():
            name = _plain(key)
            self._by_name.setdefault(name, value)
            if isinstance(value, dict):
                for inner, inner_value in value.items():
                    self._by_name.setdefault(f"{name}.{_plain(inner)}", inner_value)
        self._names = _names_of(tuple(self._by_name))

    def get(self, field: str) -> Any:
        """The first value that says something; None where none does."""
        if field in self._fields:
            wanted = self._fields[field]
            return self.record[wanted] if wanted in self.record else self._by_name.get(_plain(wanted))
        for name in self._names[field]:
            value = self._by_name[name]
            if value is not None and value != "" and not isinstance(value, dict):
                return value
        return None

    def present(self, field: str) -> str | None:
        """The record's name for the field where it has one that holds a text or nothing."""
        name = _plain(self._fields[field]) if field in self._fields else next(iter(self._names[field]), None)
        return name if name in self._by_name and isinstance(self._by_name[name], str | None) else None

    def wanted(self, field: str) -> str:
        return self._fields.get(field) or ", ".join(load("newstables.sources")["fields"][field][:4]) + " …"


@lru_cache(maxsize=256)
def _names_of(present: tuple[str, ...]) -> dict[str, list[str]]:
    """Our field → those of the names for it that a record has, the best first. The records of a file are alike."""
    known: dict[str, list[str]] = load("newstables.sources")["fields"]
    return {field: [name for name in names if name in present] for field, names in known.items()}


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return _NOT_NAME.sub("", str(name).lower()).strip(".")


def _without_text(values: _Values, raw: Raw, own_id: str | None) -> Reject:
    if empty := values.present("text"):
        message = f"No text: {empty} is empty. Get the record again, or take it out."
    else:
        has = ", ".join(map(str, list(values.record)[:12])) or "nothing"
        message = (
            f"No text: looked for {values.wanted('text')}; the record has {has}. Name its field with --fields text=…"
        )
    return reject(raw, "no_text", message, raw.content or repr(values.record)[:200], own_id)


def _text(value: Any) -> str:
    """A text with "\\n" for every line ending; paragraphs in a list are put apart by a blank line."""
    if isinstance(value, list | tuple):
        value = "\n\n".join(part for part in value if isinstance(part, str))
    if not isinstance(value, str):
        return ""
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    return _storable(value)


def _storable(text: str) -> str:
    """`text` without half surrogate pairs, which no UTF-8 can hold; its length stays."""
    return text if text.isascii() else _LONE_SURROGATE.sub("\ufffd", text)


def _line(value: Any) -> str | None:
    """A value as one line; None where it says nothing."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a column of ids with gaps comes as floating point
    line = _storable(" ".join(str(value).split()))
    return None if line.lower() in _nothing() else line


def names(value: Any, *, byline: bool) -> list[str]:
    """A list, a list of objects with a name, or a string of several names → the names, each once, in order."""
    if isinstance(value, dict):
        value = [value]
    if isinstance(value, str):
        value = _split_names(value, byline=byline)
    if not isinstance(value, list | tuple):
        return []
    found: dict[str, None] = {}
    for part in value:
        if isinstance(part, dict):
            part = next((part[key] for key in ("name", "title", "label", "term", "value") if part.get(key)), None)
        line = _line(part)
        if line:
            found[line] = None
    return list(found)


def _split_names(text: str, *, byline: bool) -> list[str]:
    words = load("newstables.sources")["byline"]
    text = " ".join(text.split())
    if not byline:
        return [part.strip() for part in re.split(r"[;|]" if ";" in text or "|" in text else ",", text)]
    for prefix in words["prefixes"]:
        if text[: len(prefix)].lower() == prefix:
            text = text[len(prefix) :]
    parts = text.split(",")
    if len(parts) == 2 and not any(" " in part.strip() for part in parts):
        return [text]  # "Roe, Jane"
    return [part.strip() for part in _separators().split(text)]


def _moment(value: Any) -> tuple[datetime, Precision] | None:
    """When, in UTC, and how exactly; None where that cannot be when it was published."""
    if isinstance(value, str) and value.strip().lower() in _nothing():
        return None
    moment = read_moment(value)
    if moment is None or moment[0] == _NEVER or moment[0] > datetime.now(UTC) + _AHEAD:
        return None
    return moment


def _both_ways(value: Any) -> tuple[datetime, datetime] | None:
    return read_both_ways(value) if isinstance(value, str) else None


@lru_cache(maxsize=256)
def language_code(name: str | None) -> str | None:
    """ISO 639-1 code ("en") of a language given as a code or by its name; ISO 639-3 where it has none."""
    if not name:
        return None
    import pycountry

    code = re.split(r"[-_]", name)[0].lower()
    languages = pycountry.languages
    found = languages.get(alpha_2=code) or languages.get(alpha_3=code) or languages.get(name=name.title())
    return str(getattr(found, "alpha_2", None) or found.alpha_3) if found else None


def _digest(title: str | None, text: str) -> str:
    return hashlib.blake2b(f"{title}\n{text}".encode(), digest_size=6).hexdigest()


@cache
def _first_parts() -> frozenset[str]:
    return frozenset(name.split(".")[0] for names in load("newstables.sources")["fields"].values() for name in names)


@cache
def _nothing() -> frozenset[str]:
    return frozenset(load("newstables.sources")["empty"]["values"])


@cache
def _separators() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, load("newstables.sources")["byline"]["separators"])), re.IGNORECASE)
