"""Values of a structured record → texts, lines, names, moments: what an export may have put into a field."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from html import unescape
from typing import Any

from newstables.article.byline import names_in_place
from newstables.article.dateline import find_dateline
from newstables.article.published import not_ahead, read_both_ways, read_moment
from newstables.lexicon import load
from newstables.page.clean import clean_line
from newstables.schemas.articles import Precision

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_MARK = 40  # characters
_LONGEST_CELL, _CUT = 32_767, " […]"
_CUT_MARK = re.compile(
    r"\s*(?:\[\+?\s?\d[\d,]*\s(?:more\s)?(?:chars|characters)\]|\[\s?(?:…|\.\.\.|&hellip;|&#8230;)\s?\])\s*\Z"
)
# Made once: written where they are asked for, a union takes longer to make than the question to answer.
_PLAIN, _SEVERAL = (str, int, float), (list, tuple)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # a missing time, as computers write it
_LONGEST_WRITTEN_OUT = 1_000_000  # characters
_LONGEST_NOTHING = 80  # characters of a text that stands for none
_AHEAD = timedelta(days=1)  # clocks and time zones differ; a date beyond is a mistake
# What a database's export puts a value into, to say of what type it is: {"$date": {"$numberLong": "1710231300000"}}.
_TYPED = ("$date", "$oid", "$numberLong", "$numberInt", "$numberDouble", "$uuid", "$timestamp")
_NAMED = ("value", "name", "fullname", "displayname", "title", "label", "term")  # what a list's objects call themselves
# Of no zone: how tables store a bare day.
_MIDNIGHT = re.compile(r"\s*(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?\s*")
# Ends of lines as databases write them into a line of their exports.
_ESCAPED_PARAGRAPH, _ESCAPED_BREAK = re.compile(r"(?:\\r)?\\n(?:\\r)?\\n"), re.compile(r"(?:\\r)?\\n")
_OF_NOTES = re.compile(r"\[\[(?:[^\[\]|]*\|)?([^\[\]|]+)\]\]")  # a link of notes: "[[Jane Roe]]", "[[jane|Jane Roe]]"
_AND = re.compile(r"\s(?:and|&)\s")
_YEAR = re.compile(r"(?:19|20)\d\d")
_GIVEN, _FAMILY = ("given", "firstname", "givenname"), ("family", "lastname", "familyname", "surname")
# Whom a writer works for: "Jane Roe (AFP)"; behind an address of mail it is the name.
_IN_BRACKETS = re.compile(r"^([^@()]+?)\s*\([^()]{1,40}\)$")


def bare(value: Any) -> Any:
    """A value without the object that a database's export puts around it to say its type; any other as it is."""
    while isinstance(value, dict) and len(value) == 1 and (key := next(iter(value))) in _TYPED:
        value = value[key]
        if key.startswith("$number") and isinstance(value, str) and value.lstrip("-").isdecimal():
            value = int(value)
    return value


def _only(value: Any) -> Any:
    """The one value of a list of one, as crawlers write every field; any other value as it is."""
    return value[0] if isinstance(value, _SEVERAL) and len(value) == 1 else value


def text_of(value: Any) -> str:
    """A text with "\\n" for every line ending; paragraphs in a list, objects or not, are put apart by a blank line."""
    if isinstance(value, list | tuple):
        parts = (_of_paragraph(part) if isinstance(part, dict) else part for part in value)
        value = "\n\n".join(part for part in parts if isinstance(part, str))
    if not isinstance(value, str) or (len(value) <= _LONGEST_NOTHING and value.strip().lower() in _no_text()):
        return ""
    if "\r" in value:
        value = value.replace("\r\n", "\n").replace("\r", "\n")
    # The first question is there for speed: nearly no text has it.
    if "\\n" in value and "\n" not in value.strip() and _ESCAPED_PARAGRAPH.search(value):
        value = _ESCAPED_BREAK.sub("\n", value)
    return _storable(value)


def _of_paragraph(part: dict[str, Any]) -> Any:
    """The text of a part of an article; None of a part that is no paragraph, as its type says."""
    is_text = str(part.get("type", "")).lower() not in load("newstables.sources")["empty"]["types"]
    return (part.get("text") or part.get("content") or part.get("value")) if is_text else None


def with_cut_mark(cell: str) -> str:
    """A cell's text, marked as cut where it fills a cell of Excel, which cuts what is longer."""
    return cell + _CUT if len(cell) == _LONGEST_CELL else cell


def without_cut_mark(text: str) -> tuple[str, bool]:
    """A text without what stands behind one that was cut ("[+340 chars]", "[…]"), and whether it was cut so."""
    mark = _CUT_MARK.search(text, max(0, len(text) - _LONGEST_MARK))
    return (text[: mark.start()].rstrip(), True) if mark else (text, False)


def _storable(text: str) -> str:
    """`text` without half surrogate pairs, which no UTF-8 can hold; its length stays."""
    if text.isascii():
        return text
    try:
        text.encode()  # a tenth of the time of the pattern
    except UnicodeEncodeError:
        return _LONE_SURROGATE.sub("\ufffd", text)
    return text


def line_of(value: Any) -> str | None:
    """A value as one line; None where it says nothing."""
    value = _only(value)
    if value is None or isinstance(value, bool) or not isinstance(value, _PLAIN):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # a column of ids with gaps comes as floating point
    line = _storable(" ".join(str(value).split()))
    return None if line.lower() in _nothing() else line


def words_of(value: Any) -> str | None:
    """A line for people to read, as a headline: without entities and what nobody sees."""
    return clean_line(line_of(value))


def place_of(value: Any) -> str | None:
    """The place in a dateline ("OSLO, Dec 1 (Reuters)"), as written; the line as it is where it has another form."""
    if not (line := words_of(value)):
        return None
    bare_line = line.rstrip(" -–—:")
    return find_dateline(f"{bare_line} - A text follows.") or bare_line or None


def names(value: Any, *, byline: bool) -> list[str]:
    """A list, a list of objects with a name, or a string of several names → the names, each once, in order."""
    value = written_out(value)
    if isinstance(value, str):
        return list(_names_in_text(value, byline))
    if isinstance(value, dict):
        value = [value]
    return _names_in_parts(value, byline) if isinstance(value, _SEVERAL) else []


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


def written_out(value: Any) -> Any:
    """The list or object that a text is, as a table's cell holds one ("['Ann Roe', 'Sam Poe']"); others as they are."""
    text = value.strip() if isinstance(value, str) and value.lstrip()[:1] in ("[", "{") else ""
    if not text.endswith(("]", "}")) or len(text) > _LONGEST_WRITTEN_OUT:
        return value
    for read in (json.loads, ast.literal_eval):
        try:
            found = read(text)
        except (ValueError, SyntaxError, MemoryError, RecursionError, TypeError):
            continue
        return found if isinstance(found, list | dict) else value
    return value


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


def moment_of(value: Any) -> tuple[datetime, Precision] | None:
    """When, in UTC, and how exactly; None where that cannot be when it was published."""
    value = _only(value)
    if isinstance(value, str) and value.strip().lower() in _nothing():
        return None
    moment, latest = read_moment(value), datetime.now(UTC) + _AHEAD
    if moment is None or moment[0] == _NEVER:
        return None
    if isinstance(value, str):
        if midnight := _MIDNIGHT.fullmatch(value):
            return moment_of(midnight[1])
        return not_ahead(value, moment, latest)
    return moment if moment[0] <= latest else None


def both_ways(value: Any) -> tuple[datetime, datetime] | None:
    """Both readings of a date whose day and month could be swapped; None of every other value."""
    value = _only(value)
    both = read_both_ways(value) if isinstance(value, str) else None
    return both if both and max(both) <= datetime.now(UTC) + _AHEAD else None


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


@cache
def _nothing() -> frozenset[str]:
    return frozenset(load("newstables.sources")["empty"]["values"])


@cache
def _no_text() -> frozenset[str]:
    told = load("newstables.sources")["empty"]
    return frozenset(told["texts"] + told["values"])


@cache
def _separators() -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, load("newstables.sources")["byline"]["separators"])), re.IGNORECASE)
