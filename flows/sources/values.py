"""Values of a structured record → texts, lines, moments: what an export may have put into a field."""

from __future__ import annotations

import ast
import json
import re
from datetime import UTC, datetime, timedelta
from functools import cache, lru_cache
from typing import Any

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
_PLAIN, SEVERAL = (str, int, float), (list, tuple)
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)  # a missing time, as computers write it
_LONGEST_WRITTEN_OUT = 1_000_000  # characters
_LONGEST_NOTHING = 80  # characters of a text that stands for none
_AHEAD = timedelta(days=1)  # clocks and time zones differ; a date beyond is a mistake
# What a database's export puts a value into, to say of what type it is: {"$date": {"$numberLong": "1710231300000"}}.
_TYPED = ("$date", "$oid", "$numberLong", "$numberInt", "$numberDouble", "$uuid", "$timestamp")
# Of no zone: how tables store a bare day.
_MIDNIGHT = re.compile(r"\s*(\d{4}-\d\d-\d\d)[T ]00:00(?::00(?:\.0+)?)?\s*")
# Ends of lines as databases write them into a line of their exports.
_ESCAPED_PARAGRAPH, _ESCAPED_BREAK = re.compile(r"(?:\\r)?\\n(?:\\r)?\\n"), re.compile(r"(?:\\r)?\\n")


def bare(value: Any) -> Any:
    """A value without the object that a database's export puts around it to say its type; any other as it is."""
    while isinstance(value, dict) and len(value) == 1 and (key := next(iter(value))) in _TYPED:
        value = value[key]
        if key.startswith("$number") and isinstance(value, str) and value.lstrip("-").isdecimal():
            value = int(value)
    return value


def _only(value: Any) -> Any:
    """The one value of a list of one, as crawlers write every field; any other value as it is."""
    return value[0] if isinstance(value, SEVERAL) and len(value) == 1 else value


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
