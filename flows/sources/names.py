"""Names in a structured record: a list, objects or a string of several → each name once, in order."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache
from html import unescape
from typing import Any

from newstables.article.byline import names_in_place
from newstables.lexicon import load
from newstables.sources.values import SEVERAL, words_of, written_out

_NAMED = ("value", "name", "fullname", "displayname", "title", "label", "term")  # what a list's objects call themselves
_OF_NOTES = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")  # a link of notes: "[[Jane Roe]]", "[[jane|Jane Roe]]"
_AND = re.compile(r"\s(?:and|&)\s")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GIVEN, _FAMILY = ("given", "firstname", "givenname"), ("family", "lastname", "familyname", "surname")
# Whom a writer works for: "Jane Roe (AFP)"; behind an address of mail it is the name.
_IN_BRACKETS = re.compile(r"^([^@()]+?)\s*\([^()]{1,40}\)$")


def names(value: Any, *, byline: bool) -> list[str]:
    """A list, a list of objects with a name, or a string of several names → the names, each once, in order."""
    value = written_out(value)
    if isinstance(value, str):
        return list(_names_in_text(value, byline))
    if isinstance(value, dict):
        value = [value]
    return _names_in_parts(value, byline) if isinstance(value, SEVERAL) else []


@lru_cache(maxsize=1024)
def _names_in_text(text: str, byline: bool) -> tuple[str, ...]:
    """The names in a string of several. Kept: a paper's articles have the same few writers and subjects."""
    return tuple(_names_in_parts(_split_names(text, byline=byline), byline))


def _names_in_parts(parts: Iterable[Any], byline: bool) -> list[str]:
    found: dict[str, None] = {}
    for part in parts:
        if isinstance(part, dict):
            part = _called(part) or _in_parts(part)
        line = words_of(_OF_NOTES.sub(r"\1", part)) if isinstance(part, str) else None
        for name in _AND.split(line) if line and byline else [line]:
            if name and not _is_number(name) and (name := _writer(name) if byline else name):
                found[name] = None
    return list(found)


def _called(thing: dict[str, Any]) -> str | None:
    """What an object calls itself; of {"name": "subject", "value": "Ports"} it is the value."""
    told = _plain_keys(thing)
    return next((told[key] for key in _NAMED if key in told), None)


def _plain_keys(thing: dict[str, Any]) -> dict[str, str]:
    """The texts in an object by its keys in lower case, without "_"."""
    texts = ((str(key), value) for key, value in thing.items() if isinstance(value, str) and value)
    return {key.lower().replace("_", ""): value for key, value in texts}


def _is_number(line: str) -> bool:
    """Whether a name is a number, as a database has it for a row of another table; a year is none."""
    return line.isdecimal() and not _YEAR.fullmatch(line)


def _writer(line: str) -> str:
    """A writer's name without what a byline says beside it: "By Jane Roe", "Jane Roe (AFP)", "Jane Roe in Oslo"."""
    for prefix in load("newstables.sources")["byline"]["prefixes"]:
        if line[: len(prefix)].lower() == prefix:
            line = line[len(prefix) :]
    line = _IN_BRACKETS.sub(r"\1", line)
    return " and ".join(names_in_place(line)) or line


def _in_parts(person: dict[str, Any]) -> str | None:
    """The name of a person that is given in parts: {"firstName": "Jane", "lastName": "Roe"}."""
    told = _plain_keys(person)
    family = next((told[key] for key in _FAMILY if told.get(key)), None)
    given = next((told[key] for key in _GIVEN if told.get(key)), None)
    return f"{given} {family}" if given and family else family


def _split_names(text: str, *, byline: bool) -> list[str]:
    text = unescape(" ".join(text.split()))
    if not byline:
        return [part.strip() for part in re.split(r"[;|]" if ";" in text or "|" in text else ",", text)]
    if ";" in text:  # commas are in the names then: "Roe, Jane; Poe, Sam"
        return [part.strip() for part in text.split(";")]
    parts = text.split(",")
    if len(parts) == 2 and not any(" " in part.strip() for part in parts):
        return [text]  # "Roe, Jane"
    return [part.strip() for part in _separators().split(text)]


@cache
def _separators() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, load("newstables.sources")["byline"]["separators"])), re.IGNORECASE)
