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
from newstables.sources.fields import FieldValues
from newstables.sources.formats import Fields, Found, Reader, reject
from newstables.sources.structured import read_record

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n[\w\"'-]+[ \t]*:|\+\+\+[ \t]*\r?\n[\w\"'-]+[ \t]*=)")
_YAML = re.compile(r"\ufeff?---[ \t]*\n(.{1,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_TOML = re.compile(r"\ufeff?\+\+\+[ \t]*\n(.{1,20000}?)\n\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL)
_KEY = re.compile(r"([\w-]+|\"[^\"]+\"|'[^']+')[ \t]*:(?:[ \t]+(.*)|[ \t]*)")
_ITEM = re.compile(r"\s*-\s+(.*)")
_COMMENT = re.compile(r"(?:^|\s+)#(?:\s.*)?$")
_TOLD = ("title", "published", "authors", "url")  # one of these, and it is an article's
_BLANK = "\0"  # for a blank line, which has no marks


def parse(raw: Raw, fields: Fields) -> Found:
    """The article: what the front matter says of it, and its text without the marks of Markdown."""
    content = read_document(raw, MAX_TEXT)
    if isinstance(content, Reject):
        yield content
        return
    record = read_front_matter(decode(content), fields)
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
    if match := _TOML.match(text):
        try:
            told: dict[str, Any] = tomllib.loads(match[1])
        except tomllib.TOMLDecodeError:
            return None
        told = {name: value if isinstance(value, str | list | dict) else str(value) for name, value in told.items()}
    elif match := _YAML.match(text):
        told = _fields_of(match[1])
    else:
        return None
    values = FieldValues(told, fields)
    if all(values.get(field) is None for field in _TOLD):
        return None
    return {**told, "text": _body(text[match.end() :], values.get("title"))}


def _fields_of(front: str) -> dict[str, Any]:
    """The values and lists of YAML's first level; what is nested deeper says nothing of an article."""
    found: dict[str, Any] = {}
    name = ""
    for line in front.split("\n"):
        if (item := _ITEM.fullmatch(line)) and name and isinstance(found[name], list | None):
            found[name] = [*(found[name] or []), _value(item[1])]
        elif key := _KEY.fullmatch(line):
            name = key[1].strip("\"'")
            found[name] = _value(key[2] or "")
    return {name: value for name, value in found.items() if value is not None}


def _value(written: str) -> Any:
    """A text without its quotation marks, a list that is written in a line, or None."""
    written = written.strip()
    if written[:1] in ("'", '"') and written.rstrip()[-1:] == written[0] and len(written) > 1:
        inner = written[1:-1]
        return inner.replace("''", "'") if written[0] == "'" else inner.replace('\\"', '"')
    written = _COMMENT.sub("", written)
    if written.startswith("[") and written.endswith("]"):
        return [value for part in written[1:-1].split(",") if (value := _value(part)) is not None]
    return written or None


def _body(text: str, title: Any) -> str:
    """The text as its reader sees it, without a first heading that is the title."""
    lines = [line if line.strip() else _BLANK for line in text.strip().split("\n")]
    shown = ["" if line == _BLANK else line for line, _ in unmarked(lines)]
    if shown and isinstance(title, str) and normal(shown[0]) == normal(title):
        shown = shown[1:]
    return "\n".join(shown).strip()


READER = Reader(name="markdown", suffixes=(), parse=parse, sniff=begins_so, limit=MAX_TEXT)
