"""An article in Markdown below its front matter: what a blog's generator, or a clipper of pages, writes of it."""

from __future__ import annotations

import re
import tomllib
from typing import Any

from newstables.page.decode import decode
from newstables.page.markdown import unmarked
from newstables.page.words import normal
from newstables.records import MAX_TEXT, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.field_lines import begins_with_fields, read_field_lines
from newstables.sources.field_values import FieldValues
from newstables.sources.formats import Fields, Found, Reader, reject
from newstables.sources.structured import read_record

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n[\w\"'-]+[ \t]*:|\+\+\+[ \t]*\r?\n[\w\"'-]+[ \t]*=)")
_YAML = re.compile(r"\ufeff?---[ \t]*\n(.{1,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\n(.{1,20000}?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_TOLD = ("title", "published", "authors", "url")  # one of these, and it is an article's
_BLANK = "\0"  # for a blank line, which has no marks


def parse(raw: Raw, fields: Fields) -> Found:
    """The article: what the front matter says of it, and its text without the marks of Markdown."""
    content = read_document(raw, MAX_TEXT)
    if isinstance(content, Reject):
        yield content
        return
    text = decode(content)
    record = read_front_matter(text, fields)
    if record is None and (record := read_field_lines(text)):
        record["text"] = _body(record["text"], FieldValues(record, fields).get("title"))
    if record is None:
        message = "Its front matter does not end, or says nothing of an article. Save it as .txt, or take it out."
        yield reject(raw, "bad_record", message, content)
        return
    yield from read_record(record, raw, fields)


def begins_so(content: bytes) -> bool:
    """Whether a file begins as front matter does."""
    return _BEGINS.match(content) is not None


def read_front_matter(text: str, fields: Fields) -> dict[str, Any] | None:
    """The fields of the front matter and the text below it as a record; None where it says nothing of an article."""
    text = text.replace("\r\n", "\n")
    toml, yaml = _TOML.match(text), _YAML.match(text)
    told = _of_toml(toml[1]) if toml else _of_yaml(yaml[1]) if yaml else None
    match = toml or yaml
    if told is None or match is None:
        return None
    values = FieldValues(told, fields)
    if all(values.get(field) is None for field in _TOLD):
        return None
    return {**told, "text": _body(text[match.end() :], values.get("title"))}


def _of_yaml(front: str) -> dict[str, Any] | None:
    """What YAML says, all of it as text; None where it is no YAML, or no names with what they stand for."""
    import yaml

    try:
        told = yaml.load(front, Loader=yaml.BaseLoader)
    except yaml.YAMLError:
        return None
    return told if isinstance(told, dict) else None


def _of_toml(front: str) -> dict[str, Any] | None:
    """What TOML says, its days and numbers as text; None where it is no TOML."""
    try:
        told = tomllib.loads(front)
    except tomllib.TOMLDecodeError:
        return None
    return {name: value if isinstance(value, str | list | dict) else str(value) for name, value in told.items()}


def _body(text: str, title: Any) -> str:
    """The text as its reader sees it, without a first heading that is the title."""
    lines = [line if line.strip() else _BLANK for line in text.strip().split("\n")]
    shown = ["" if line == _BLANK else line for line, _ in unmarked(lines)]
    if shown and isinstance(title, str) and normal(shown[0]) == normal(title):
        shown = shown[1:]
    return "\n".join(shown).strip()


def _sniff(head: bytes) -> bool:
    return begins_so(head) or begins_with_fields(head)


READER = Reader(name="markdown", suffixes=(), parse=parse, sniff=_sniff, limit=MAX_TEXT)
