"""Which names a structured record may have for our fields, and which of its values is which."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Any

from newstables.article.urls import site_name
from newstables.lexicon import load
from newstables.sources.formats import Fields
from newstables.sources.values import bare, line_of, words_of

HOLD_TEXT = ("text", "html", "summary")  # the fields
_OF_WHO = ("publisher", "authors", "tags", "language", "dateline")  # fields in which no article stands
_HOST_OF_SOURCE = "sourcehostname"
_ADDRESS = ("http://", "https://")
_NOT_NAME = re.compile(r"[^a-z0-9.]+")


def field_names() -> tuple[str, ...]:
    """The fields that `--fields` may map."""
    return tuple(_known())


def check_fields(fields: Fields) -> None:
    """Raises ValueError if `fields` maps a field that newstables does not have."""
    unknown = sorted(set(fields) - set(field_names()))
    if unknown:
        raise ValueError(f"--fields: there is no field {', '.join(unknown)}; the fields are {', '.join(field_names())}")


def is_wanted(name: str, fields: Fields) -> bool:
    """Can a column of this name say anything of an article?"""
    return _plain(name) in _first_parts() or name in {wanted.split(".")[0] for wanted in fields.values()}


def is_of_who(name: str) -> bool:
    """Whether a value of this name says who wrote or brought out an article, or what it is of."""
    return _plain(name) in _first_parts_of_who()


def without_text_field(columns: Sequence[str], fields: Fields) -> str | None:
    """What is wrong with a table in which no column can hold the text; None where one can."""
    plain = set(map(_plain, columns))
    if "text" in fields:
        if fields["text"].split(".")[0] in columns or _plain(fields["text"]) in plain:
            return None
    elif plain & {name.split(".")[0] for field in HOLD_TEXT for name in _known()[field]}:
        return None
    return (
        f"No column holds text: looked for {looked_for('text', fields)}; the table has {', '.join(columns[:12])}. "
        "Name it with --fields text=…"
    )


def looked_for(field: str, fields: Fields) -> str:
    """The names by which a field is looked for, as a message gives them."""
    return fields.get(field) or ", ".join(_known()[field][:4]) + " …"


class FieldValues:
    """A record's values by our names for them."""

    def __init__(self, record: Mapping[str, Any], fields: Fields) -> None:
        self.record = record
        self._fields = fields
        self._by_name: dict[str, Any] = {}
        for key, value in record.items():
            name, value = _plain(key), bare(value)
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
        return next(self._told(field), None)

    def publisher(self) -> str | None:
        """Who published it; of an address, which some have in place of a name, the site's."""
        if "publisher" in self._fields:
            return words_of(self.get("publisher"))
        lines = [line for value in self._told("publisher") if (line := words_of(value))]
        named = next((line for line in lines if not line.startswith(_ADDRESS)), None)
        return named or (site_name(lines[0]) if lines else None)

    def url(self) -> str | None:
        """The article's address, which trafilatura calls its source, beside the name of the source's host."""
        if "url" not in self._fields and _HOST_OF_SOURCE in self._by_name:
            source = line_of(self._by_name.get("source"))
            return source if source and source.startswith(_ADDRESS) else line_of(self.get("url"))
        return line_of(self.get("url"))

    def _told(self, field: str) -> Iterator[Any]:
        """The values of all names for a field that say something, the most trusted first."""
        values = (self._by_name[name] for name in self._names[field])
        return (value for value in values if value is not None and value != "" and not isinstance(value, dict))

    def present(self, field: str) -> str | None:
        """The record's name for the field where it has one that holds a text or nothing."""
        name = _plain(self._fields[field]) if field in self._fields else next(iter(self._names[field]), None)
        return name if name in self._by_name and isinstance(self._by_name[name], str | None) else None


@lru_cache(maxsize=256)
def _names_of(present: tuple[str, ...]) -> dict[str, list[str]]:
    """Our field → those of the names for it that a record has, the best first. The records of a file are alike."""
    return {field: [name for name in names if name in present] for field, names in _known().items()}


@lru_cache(maxsize=4096)
def _plain(name: str) -> str:
    return _NOT_NAME.sub("", str(name).lower()).strip(".")


@cache
def _known() -> dict[str, list[str]]:
    """Our field → the names that it may have, the best first."""
    names: dict[str, list[str]] = load("newstables.sources")["fields"]
    return names


@cache
def _first_parts_of_who() -> frozenset[str]:
    return frozenset(name.split(".")[0] for field in _OF_WHO for name in _known()[field])


@cache
def _first_parts() -> frozenset[str]:
    return frozenset(name.split(".")[0] for names in _known().values() for name in names)
