"""Tables as text: commas, semicolons, tabs or bars between the fields, names in the first row."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from itertools import chain, zip_longest

from newstables.page.decode import decode
from newstables.records import Raw, Reject
from newstables.sources.fields import without_text_field
from newstables.sources.formats import MAX_PAGE, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse

_DELIMITERS = ",;\t|"
_SPILL = "surrogateescape"  # bytes that are not UTF-8 pass through, and are decoded with their field


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the number of the line that it begins on. A broken row costs its first line."""
    lines = _TableLines(_text(entry))
    csv.field_size_limit(MAX_PAGE)
    header_line = next(lines, "")
    delimiter = "\t" if entry.name.lower().endswith(".tsv") else max(_DELIMITERS, key=header_line.count)
    try:
        header = [_mend(name).strip() for name in next(csv.reader(chain([header_line], lines), delimiter=delimiter))]
    except (csv.Error, StopIteration) as error:
        yield reject(entry, "bad_record", f"The first row is no row of names: {error}. Mend the table.", header_line)
        return
    missing = without_text_field(header, fields)
    if missing:
        yield reject(entry, "no_text", missing, header_line)
        return
    while True:
        number = lines.number + 1
        lines.forget()
        try:
            row = next(csv.reader(lines, delimiter=delimiter, strict=True), None)
        except csv.Error as error:
            first = lines.go_back()
            message = f"Not a row: {error}. Close its quotation marks, and double those inside a field."
            yield reject(entry, "bad_record", message, first, entry.at(number))
            continue
        if row is None:
            return
        if entry.damage and lines.at_end():
            return  # half a row; the damage is reported once, for the file
        if not any(row):
            continue
        if len(row) > len(header):
            message = (
                f"The row has {len(row)} fields and the header {len(header)}. Put quotation marks around its text."
            )
            yield reject(entry, "bad_record", message, delimiter.join(row), entry.at(number))
            continue
        record = {name: _mend(value) for name, value in zip_longest(header, row, fillvalue="")}
        content = json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")
        yield Raw(entry.source, entry.at(number), "jsonl", content, len(content))


class _TableLines:
    """Lines of a table, and those of the row at hand kept so that a broken row can give them back."""

    def __init__(self, text: Iterator[str]) -> None:
        self._text = text
        self._back: list[str] = []  # in reverse
        self._row: list[str] = []
        self.number = 0  # of the last line given

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.pop() if self._back else next(self._text)
        self._row.append(line)
        self.number += 1
        return line

    def forget(self) -> None:
        """A new row begins."""
        self._row.clear()

    def go_back(self) -> str:
        """Give back all lines of the row but its first, which is returned."""
        first, *rest = self._row or [""]
        self._back.extend(reversed(rest))
        self.number -= len(rest)
        return first

    def at_end(self) -> bool:
        """Is there no line after those given?"""
        if not self._back:
            line = next(self._text, None)
            if line is None:
                return True
            self._back.append(line)
        return False


def _text(entry: FormatEntry) -> io.TextIOWrapper:
    head = entry.stream.peek(4)[:4]  # type: ignore[attr-defined]
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    encoding, errors = ("utf-16", "replace") if wide else ("utf-8-sig", _SPILL)
    return io.TextIOWrapper(entry.stream, encoding=encoding, errors=errors, newline="")


def _mend(value: str) -> str:
    """A field, decoded again where it is not UTF-8."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return decode(value.encode("utf-8", _SPILL))
    return value


READER = Reader(name="csv_table", suffixes=(".csv", ".tsv", ".tab"), parse=parse, split=split)
