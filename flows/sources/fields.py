"""Which names a structured record may have for our fields."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache

from newstables.lexicon import load
from newstables.sources.formats import Fields

HOLD_TEXT = ("text", "html", "summary")  # the fields
_OF_WHO = ("publisher", "authors", "tags", "language", "dateline")  # fields in which no article stands
# Behind another word they mean something else: "post_name" is part of an address, "content_url" a picture's.
_ALONE = ("name", "by", "time", "url", "day")
ABOUT = ("metadata", "frontmatter", "meta")  # what a record calls what it says beside its text
_PAGES = ("news", "article", "story", "post")  # what has an address of its own
_LONGEST_NAME = 40  # characters of a column's, as a message shows it
# What no column is called: an address, a number, a day, a sentence.
_NO_COLUMN = re.compile(r"https?://|\d+$|\d{4}-\d\d-\d\d|.{120}")
_NOT_NAME = re.compile(r"[^a-z0-9.]+")


def field_names() -> tuple[str, ...]:
    """The fields that `--fields` may map."""
    return tuple(known_names())


def check_fields(fields: Fields) -> None:
    """Raises ValueError if `fields` maps a field that newstables does not have."""
    unknown = sorted(set(fields) - set(field_names()))
    if unknown:
        raise ValueError(f"--fields: there is no field {', '.join(unknown)}; the fields are {', '.join(field_names())}")


def is_wanted(name: str, fields: Fields) -> bool:
    """Can a column of this name say anything of an article?"""
    return meaning(name) in _first_parts() or name in {wanted.split(".")[0] for wanted in fields.values()}


def is_of_who(name: str) -> bool:
    """Whether a value of this name says who wrote or brought out an article, or what it is of."""
    return meaning(name) in _first_parts_of_who()


def without_text_field(columns: Sequence[str], fields: Fields) -> str | None:
    """What is wrong with a table in which no column can hold the text; None where one can."""
    if "text" in fields:
        if fields["text"].split(".")[0] in columns or plain_name(fields["text"]) in set(map(plain_name, columns)):
            return None
    elif any(means(columns, field) for field in HOLD_TEXT):
        return None
    if any(map(_NO_COLUMN.match, columns)):
        return "The first row seems to be an article, not a row of names. Put one above it, as title,text,date,url."
    shown = ", ".join(name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME]}…" for name in columns[:12])
    looked = looked_for("text", fields)
    return f"No column holds text: looked for {looked}; the table has {shown}. Name it with --fields text=…"


def means(names: Iterable[str], field: str) -> bool:
    """Whether one of these names may be the field's."""
    return not _first_parts_of(field).isdisjoint(map(meaning, names))


def field_of(name: str) -> str | None:
    """The field that a name means; None where it means none."""
    return next((field for field in known_names() if means([name], field)), None)


def looked_for(field: str, fields: Fields) -> str:
    """The names by which a field is looked for, as a message gives them."""
    return fields.get(field) or ", ".join(known_names()[field][:4]) + " …"


@lru_cache(maxsize=256)
def names_among(present: tuple[str, ...]) -> dict[str, list[str]]:
    """Our field → those of the names for it that a record has, the best first. The records of a file are alike."""
    return {field: [name for name in names if name in present] for field, names in known_names().items()}


@lru_cache(maxsize=256)
def names_of_keys(keys: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
    """The plain name of each key, and what else some mean ("newstitle", "title"). The records of a file are alike."""
    plain = tuple(map(plain_name, keys))
    pairs = zip(plain, map(meaning, keys), strict=True)
    return plain, tuple((name, meant) for name, meant in pairs if meant != name)


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """A name as names are compared: "Published At" and "published_at" are one."""
    return _NOT_NAME.sub("", str(name).lower()).strip(".")


@lru_cache(maxsize=4096)
def meaning(name: str) -> str:
    """The same without a word that says only that an article is meant: "news_title" is a title."""
    plain, known = plain_name(name), _all_names()
    if plain not in known:
        for word in load("newstables.sources")["before"]["words"]:
            rest = plain.removeprefix(word)
            if rest != plain and rest in known and (rest not in _ALONE or (rest == "url" and word in _PAGES)):
                return rest
    return plain


@cache
def known_names() -> dict[str, list[str]]:
    """Our field → the names that it may have, the best first."""
    names: dict[str, list[str]] = load("newstables.sources")["fields"]
    return names


@cache
def _all_names() -> frozenset[str]:
    return frozenset(name for names in known_names().values() for name in names)


@cache
def _first_parts_of(field: str) -> frozenset[str]:
    return frozenset(part for name in known_names()[field] for part in (name, name.split(".")[0]))


@cache
def _first_parts_of_who() -> frozenset[str]:
    return frozenset(name.split(".")[0] for field in _OF_WHO for name in known_names()[field])


@cache
def _first_parts() -> frozenset[str]:
    told = load("newstables.sources")["rows"]["fetched"]
    parts = (_first_parts_of(field) for field in known_names())
    return frozenset(told).union(ABOUT, ("contentencoded",), *parts)
