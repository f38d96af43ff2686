"""Spreadsheets of OpenDocument (.ods): the rows of the sheets that have a column of text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any, BinaryIO, cast

from newstables.records import Raw, Reject
from newstables.sources.formats import HEAD, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.open_document import BROKEN, CONTENT, LOCKED, attribute, is_locked, paragraph
from newstables.sources.sheet_rows import Row, Sheets, unpacks_to_too_much
from newstables.sources.xml_stream import elements, forget, local_name

_MOST_CELLS = 1_024  # of a row; empty ones are repeated to the edge of the sheet
_TOO_LARGE = "It unpacks to more than a spreadsheet does. Save its table as CSV."
_SAID = {"date": "date-value", "float": "value", "boolean": "boolean-value"}  # where a cell of a type has its value


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the row's number behind its sheet's name."""
    head = entry.stream.read(HEAD)
    entry.stream.seek(0)
    try:
        archive = zipfile.ZipFile(entry.stream)
        is_too_large, locked = unpacks_to_too_much(archive), is_locked(archive)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        yield reject(entry, "truncated", BROKEN.format(error=type(error).__name__), head)
        return
    if is_too_large or locked:
        yield reject(entry, *(("unreadable", LOCKED) if locked else ("too_large", _TOO_LARGE)), head)
        return
    sheets = Sheets(entry, fields, is_one=False)
    try:
        with archive.open(CONTENT) as content:
            for name, rows in groupby(_rows(cast(BinaryIO, content)), key=itemgetter(0)):
                yield from sheets.records(name, (row for _, row in rows))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError) as error:
        yield reject(entry, "bad_record", BROKEN.format(error=error), head)
        return
    yield from sheets.why_none(head)


def _rows(content: BinaryIO) -> Iterator[tuple[str, Row]]:
    """The name of its sheet, the number and the cells of each row."""
    name, number = "", 0
    for _, element in elements(content):
        kind = local_name(element)
        if kind == "table":
            name, number = "", 0
        elif kind == "table-row":
            name = name or _sheet(element)
            cells = _cells(element)
            number += 1
            if any(cell is not None for cell in cells):
                yield name, (number, cells)
            number += _repeated(element, "number-rows-repeated") - 1
            forget(element)


def _sheet(row: Any) -> str:
    table = next(around for around in row.iterancestors() if local_name(around) == "table")
    return attribute(table, "name") or ""


def _cells(row: Any) -> list[Any]:
    cells: list[Any] = []
    for cell in row:
        if local_name(cell) in ("table-cell", "covered-table-cell"):
            cells += [_value(cell)] * min(_repeated(cell, "number-columns-repeated"), _MOST_CELLS - len(cells))
    return cells


def _value(cell: Any) -> Any:
    kind = attribute(cell, "value-type") or ""
    if kind in _SAID:
        return attribute(cell, _SAID[kind])
    return "\n".join(paragraph(part) for part in cell if local_name(part) == "p") or None


def _repeated(element: Any, name: str) -> int:
    times = attribute(element, name) or "1"
    return int(times) if times.isdecimal() else 1


READER = Reader(name="open_sheets", suffixes=(".ods",), parse=parse, split=split, seeks=True)
