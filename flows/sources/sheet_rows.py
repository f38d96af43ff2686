"""The rows of a spreadsheet → records, below the row of names, which need not be the first."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.columnar import plain
from newstables.sources.fields import without_text_field
from newstables.sources.formats import MAX_PAGE, NO_ROWS, Fields, FormatEntry, reject
from newstables.sources.values import with_cut_mark

Row = tuple[int, Sequence[Any]]  # its number in the sheet, and its cells

_MOST_ABOVE = 20  # rows over the names: of what the sheet is, when it was made
_ERRORS = ("#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!")
_MOST_RATIO = 200  # a sheet is packed to a twentieth of its size


class Sheets:
    """The sheets of one file, of which those are read that have a column of text."""

    def __init__(self, entry: FormatEntry, fields: Fields, *, is_one: bool) -> None:
        """`is_one`: there is but one sheet, whose name says nothing then."""
        self._entry = entry
        self._fields = fields
        self._is_one = is_one
        self._missing: list[str] = []  # why a sheet is not read
        self._has_names = self._has_rows = False

    def records(self, name: str, rows: Iterable[Row]) -> Iterator[Raw | Reject]:
        """The records of a sheet; none where it has no column of text."""
        rows = iter(rows)
        above = list(islice(rows, _MOST_ABOVE))
        at = self._names_at(above)
        if at is None:
            return
        header = _names(above[at][1])
        self._has_names = True
        for number, cells in chain(above[at + 1 :], rows):
            record = {column: _value(cell) for column, cell in zip(header, cells, strict=False) if column}
            record = {column: value for column, value in record.items() if value is not None}
            if record:
                self._has_rows = True
                content = json.dumps(record, ensure_ascii=False, default=plain).encode("utf-8", "replace")
                place = number if self._is_one else f"{name}:{number}"
                yield Raw(self._entry.source, self._entry.at(place), "jsonl", content, len(content))

    def _names_at(self, rows: Sequence[Row]) -> int | None:
        """Which of the first rows is that of the names: it names several columns, or is the first of all."""
        told = [(at, names) for at, (_, cells) in enumerate(rows) if (names := list(filter(None, _names(cells))))]
        told = [(at, names) for at, names in told if len(names) > 1] or told[:1]
        for at, names in told:
            if without_text_field(names, self._fields) is None:
                return at
        if told:
            self._missing.append(without_text_field(told[0][1], self._fields) or "")
        return None

    def why_none(self, head: bytes) -> Iterator[Reject]:
        """The reject of a file of which no sheet is read."""
        if self._has_rows:
            return
        if self._has_names:
            yield reject(self._entry, "empty", NO_ROWS, head)
        elif self._missing:
            yield reject(self._entry, "no_text", self._missing[0], head)
        else:
            yield reject(self._entry, "empty", "Its sheets are empty. Delete it, or get it again.", head)


def _names(cells: Sequence[Any]) -> list[str]:
    return ["" if cell is None else " ".join(str(cell).split()) for cell in cells]


def _value(cell: Any) -> Any:
    """What a cell says; None where it is empty or a formula failed."""
    if not isinstance(cell, str):
        return cell
    if cell in _ERRORS or not cell:
        return None
    return with_cut_mark(cell)


def unpacks_to_too_much(archive: zipfile.ZipFile) -> bool:
    """Whether a part of an office document is packed as no document is: a bomb."""
    return any(part.file_size > max(MAX_PAGE, _MOST_RATIO * part.compress_size) for part in archive.infolist())
