"""Which values of a structured record are which of our fields."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from functools import cache
from typing import Any
from urllib.parse import urlsplit

from newstables.article.urls import date_in_url, site_name
from newstables.lexicon import load
from newstables.schemas.articles import Precision
from newstables.sources.fields import ABOUT, names_among, names_of_keys, plain_name
from newstables.sources.formats import Fields
from newstables.sources.names import names
from newstables.sources.values import bare, line_of, moment_of, text_of, words_of, written_out

_HOSTS = ("sourcehostname", "hostname")  # beside them trafilatura's source is the article's address
_WHOLE = "contentencoded"  # beside it, the content of a feed's entry is an excerpt
_ADDRESS = ("http://", "https://")
_HOST = re.compile(r"www\.[\w.-]+\.[a-z]{2,}$", re.IGNORECASE)
_THINGS = (
    "story",
    "article",
    "document",
)  # names for an article as for its text: some have its key in a column so called
# What stands for an article elsewhere: its key in a database, its address, the name of its file.
_KEY = re.compile(r"\s*(?:https?://[!-~]+|(?=[!-~]*\d)[!-~]{5,200})\s*", re.ASCII)
# The last part of an article's address: words of its title apart by hyphens, or a number of it.
_OF_ARTICLE = re.compile(r"\w+(?:[-_]\w+){2,}|\d{5,}")


class FieldValues:
    """A record's values by our names for them."""

    def __init__(self, record: Mapping[str, Any], fields: Fields) -> None:
        self.record = record
        self._fields = fields
        self._by_name: dict[str, Any] = {}
        plain, renamed = names_of_keys(tuple(record))
        for name, value in zip(plain, record.values(), strict=True):
            value = written_out(bare(value))
            self._by_name.setdefault(name, value)
            if isinstance(value, dict):
                for inner, inner_value in value.items():
                    self._by_name.setdefault(f"{name}.{plain_name(inner)}", inner_value)
        for name, meant in renamed:
            self._by_name.setdefault(meant, self._by_name[name])
        if _WHOLE in self._by_name:
            self._by_name["content"] = self._by_name[_WHOLE]
        for name in ABOUT:
            if isinstance(inner_values := self._by_name.get(name), dict):
                for inner, inner_value in inner_values.items():
                    self._by_name.setdefault(plain_name(inner), bare(inner_value))
        self._names = names_among(tuple(self._by_name))

    def get(self, field: str) -> Any:
        """The first value that says something; None where none does."""
        return next(self._told(field), None)

    def text(self, field: str) -> str:
        """The first value that is a text; "" where none is."""
        may_be_key = field not in self._fields and any(name in self._by_name for name in _THINGS)
        texts = (text_of(value) for value in self._told(field))
        return next((text for text in texts if text.strip() and not (may_be_key and _KEY.fullmatch(text))), "")

    def moment(self, field: str) -> tuple[datetime, Precision] | None:
        """When, in UTC, and how exactly; None where the record does not say, or what it says is none."""
        return moment_of(self.moment_value(field))

    def moment_value(self, field: str) -> Any:
        """The value that says when. A time that may be the row's own is none beside a name for the article's."""
        if field in self._fields:
            return self.get(field)
        if not (told := self._names[field]):
            return None
        of_rows = _of_rows()
        own = [name for name in told if name not in of_rows[field] and not _is_flag(self._by_name[name])]
        is_crawled = field == "modified" and not of_rows["fetched"].isdisjoint(self._by_name)
        trusted = own if own or is_crawled else told
        values = (self._by_name[name] for name in trusted)
        return next((value for value in values if _says_something(value) and not _is_flag(value)), None)

    def names(self, field: str) -> list[str]:
        """The names in the first value that holds any: of writers ("authors"), of what it is about ("tags")."""
        found = (names(value, byline=field == "authors") for value in self._told(field))
        return next(filter(None, found), [])

    def publisher(self) -> str | None:
        """Who published it; of an address, which some have in place of a name, the site's. A number is nobody's."""
        lines = [line for value in self._told("publisher") if (line := _name(value)) and not line.isdecimal()]
        if "publisher" in self._fields:
            return lines[0] if lines else None
        named = next((line for line in lines if not line.startswith(_ADDRESS)), None)
        if named is None:
            return site_name(lines[0]) if lines else None
        return site_name(f"https://{named}") if _HOST.match(named) else named

    def url(self) -> str | None:
        """The article's address; not that of its site's front. Some call it its source."""
        lines = [line for value in self._told("url") if (line := line_of(_href(value)))]
        if "url" in self._fields:
            return next(iter(lines), None)
        source = line_of(self._by_name.get("source")) or line_of(self._by_name.get("source.url"))
        if source and source.startswith(_ADDRESS):
            is_page = any(name in self._by_name for name in _HOSTS)
            lines = [source, *lines] if is_page or (not lines and _is_of_article(source)) else lines
        return next((line for line in lines if not _is_front(line)), None)

    def present(self, field: str) -> str | None:
        """The record's name for the field where it has one that holds a text or nothing."""
        name = plain_name(self._fields[field]) if field in self._fields else next(iter(self._names[field]), None)
        return name if name in self._by_name and isinstance(self._by_name[name], str | None) else None

    def _told(self, field: str) -> Iterator[Any]:
        """The values of all names for a field that say something, the most trusted first; of a named one its own."""
        if field in self._fields:
            wanted = self._fields[field]
            value = self.record[wanted] if wanted in self.record else self._by_name.get(plain_name(wanted))
            return iter([] if value is None else [value])
        return iter([value for name in self._names[field] if _says_something(value := self._by_name[name])])


def _says_something(value: Any) -> bool:
    return value is not None and value != "" and value != [] and not isinstance(value, dict)


def _is_flag(value: Any) -> bool:
    """Whether a value says whether, and not when."""
    return isinstance(value, bool) or str(value).strip().lower() in _of_rows()["flags"]


def is_draft(record: Mapping[str, Any]) -> bool:
    """Whether a record says of itself that it was not published: {"status": "draft"}, {"draft": true}."""
    told = load("newstables.sources")["drafts"]
    status = next((record[name] for name in told["names"] if name in record), None)
    return str(record.get("draft")).lower() == "true" or (isinstance(status, str) and status.lower() in told["values"])


def _href(value: Any) -> Any:
    """The address in a list of links: [{"href": "https://…"}]."""
    is_links = isinstance(value, list) and value and isinstance(value[0], dict)
    return value[0].get("href") if is_links else value


def _name(value: Any) -> str | None:
    """One name; of a list the first."""
    return next(iter(names(value, byline=False)), None) if isinstance(value, list) else words_of(value)


def _is_front(url: str) -> bool:
    """Whether an address is a whole site's."""
    if not url.startswith(_ADDRESS):
        return False
    parts = urlsplit(url)
    return not (parts.path.strip("/") or parts.query or parts.fragment)


def _is_of_article(url: str) -> bool:
    """Whether an address is an article's, not a site's, a section's or a feed's."""
    last = urlsplit(url).path.rstrip("/").rpartition("/")[2]
    return date_in_url(url) is not None or _OF_ARTICLE.search(last) is not None


@cache
def _of_rows() -> dict[str, frozenset[str]]:
    return {key: frozenset(names) for key, names in load("newstables.sources")["rows"].items()}
