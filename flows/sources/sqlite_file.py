"""SQLite databases: the rows of the tables that hold articles. Nothing is written, not even beside them."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from newstables.page.decode import decode
from newstables.records import Raw, Reject
from newstables.sources.fields import is_wanted, means, without_text_field
from newstables.sources.formats import HEAD, MAX_PAGE, NO_ROWS, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.opening import STDIN, is_uri, local_path

_MAGIC = b"SQLite format 3\0"
_BESIDE = ("-wal", "-journal")  # what a program that writes, or was killed, left of its work
_BLOCK = 1 << 20  # bytes
_BROKEN = "The database is broken: {error}. Get it again, or mend it, as sqlite3 does with .recover."


@dataclass(frozen=True, slots=True)
class _ArticleTable:
    name: str
    columns: list[str]  # those that say something of an article


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the number of the row behind its table's name where several are read."""
    head = entry.stream.read(HEAD)
    entry.stream.seek(0)
    if not head.startswith(_MAGIC):
        yield reject(entry, "truncated", "It is no SQLite database, or a locked one. Get it again, or unlock it.", head)
        return
    try:
        with _opened(entry) as database:
            tables, why_none = _tables(database, fields)
            if why_none:
                yield reject(entry, "no_text", why_none, head)
            has_rows = False
            for table in tables:
                for found in _rows(database, table, entry, is_one=len(tables) == 1):
                    has_rows = True
                    yield found
            if tables and not has_rows:
                yield reject(entry, "empty", NO_ROWS, head)
    except sqlite3.Error as error:
        yield reject(entry, "bad_record", _BROKEN.format(error=error), head)


def _rows(
    database: sqlite3.Connection, table: _ArticleTable, entry: FormatEntry, *, is_one: bool
) -> Iterator[Raw | Reject]:
    """The rows of a table; what is broken costs the rows behind it."""
    number = 0
    columns = ", ".join(map(_quoted, table.columns))
    try:
        for row in database.execute(f"SELECT {columns} FROM {_quoted(table.name)}"):
            number += 1
            values = {name: _plain(value) for name, value in zip(table.columns, row, strict=True)}
            record = {name: value for name, value in values.items() if value is not None}
            content = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
            place = number if is_one else f"{table.name}:{number}"
            yield Raw(entry.source, entry.at(place), "jsonl", content, len(content))
    except sqlite3.Error as error:
        place = entry.at(f"{table.name}:{number + 1}")
        yield reject(entry, "bad_record", _BROKEN.format(error=error), source_id=place)


def _tables(database: sqlite3.Connection, fields: Fields) -> tuple[list[_ArticleTable], str | None]:
    """The tables of articles: those with a title and a text, else with a text, else with a title and a summary.

    Others of a database hold sites, readers, comments; where none holds articles, what is wrong.
    """
    listed = database.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
        "AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY rowid"
    )
    names = [name for (name,) in listed.fetchall()]
    all_columns = {
        name: [str(column[1]) for column in database.execute(f"PRAGMA table_info({_quoted(name)})")] for name in names
    }
    held = {name: columns for name, columns in all_columns.items() if without_text_field(columns, fields) is None}
    if not held:
        has = "; ".join(f"{name} has {', '.join(columns[:8])}" for name, columns in list(all_columns.items())[:4])
        return [], f"No table has a column of text: {has or 'there is none'}. Name it with --fields text=…"
    is_named = "text" in fields
    with_text = {n for n, c in held.items() if is_named or means(c, "text") or means(c, "html")}
    with_title = {n for n, columns in held.items() if means(columns, "title")}
    best = (with_text & with_title) or with_text or with_title or set(held)
    return [_ArticleTable(n, [c for c in held[n] if is_wanted(c, fields)]) for n in held if n in best], None


@contextmanager
def _opened(entry: FormatEntry) -> Iterator[sqlite3.Connection]:
    """The database, of which nothing is changed: one that is being written is read from a copy."""
    is_local = entry.depth == 0 and entry.source != STDIN and not is_uri(entry.source)
    path = local_path(entry.source) if is_local else ""
    beside = [path + ending for ending in _BESIDE if path and os.path.exists(path + ending)]
    with tempfile.TemporaryDirectory() as folder:
        if beside or not is_local:
            copy = os.path.join(folder, "copy.sqlite")
            with open(copy, "wb") as file:
                shutil.copyfileobj(entry.stream, file, _BLOCK)
            for written in beside:
                shutil.copyfile(written, copy + written.removeprefix(path))
            path = copy
        uri = f"{Path(path).absolute().as_uri()}?{'mode=rw' if beside else 'mode=ro&immutable=1'}"
        with closing(sqlite3.connect(uri, uri=True)) as database:
            database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, MAX_PAGE)
            database.execute("PRAGMA trusted_schema = OFF")
            database.text_factory = lambda text: decode(text) if isinstance(text, bytes) else text
            yield database


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _plain(value: Any) -> Any:
    return decode(value) if isinstance(value, bytes) else value


READER = Reader(
    name="sqlite_file",
    suffixes=(".sqlite", ".sqlite3"),
    parse=parse,
    split=split,
    sniff=lambda head: head.startswith(_MAGIC),
    seeks=True,
)
