"""Tables as text: commas, semicolons, tabs or bars between the fields, names in the first row."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from itertools import chain, islice, zip_longest

from newstables.page.decode import decode
from newstables.records import Raw, Reject
from newstables.sources.fields import without_text_field
from newstables.sources.formats import MAX_PAGE, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.values import with_cut_mark

_DELIMITERS = ",;\t|"
_STATED = re.compile(r'"?sep=(.)"?\s*$', re.IGNORECASE)
_BACKSLASHED = '\\"'
_WIDE = {b"\1\0\1\0": "utf-16-le", b"\0\1\0\1": "utf-16-be"}  # which bytes of ASCII in them are none
_MOST_ABOVE = 20  # lines in which an export says what it holds
_MOST_HEADER_LINES = 20  # a name may go over several
_TOO_MANY = "The row has {fields} fields and the header {names}. Put quotation marks around its text."
_SPILL = "surrogateescape"  # bytes that are not UTF-8 pass through, and are decoded with their field


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the number of the line that it begins on. A broken row costs its first line."""
    lines = _TableLines(_text(entry))
    csv.field_size_limit(MAX_PAGE)
    stated, header_line = _above(lines)
    delimiter = stated or ("\t" if entry.name.lower().endswith(".tsv") else max(_DELIMITERS, key=header_line.count))
    try:
        first = next(csv.reader(chain(header_line.splitlines(keepends=True), lines), delimiter=delimiter))
    except (csv.Error, StopIteration) as error:
        yield reject(entry, "bad_record", f"The first row is no row of names: {error}. Mend the table.", header_line)
        return
    header, is_spaced = [_mend(name).strip(' "') for name in first], any(name.startswith(" ") for name in first)
    missing = without_text_field(header, fields)
    if missing:
        below = _names_below(lines, stated, fields)
        if below is None:
            yield reject(entry, "no_text", missing, header_line)
            return
        delimiter, first = below
        header, is_spaced = [_mend(name).strip() for name in first], False
    while True:
        number = lines.number + 1
        try:
            row = _row(lines, delimiter, len(header), is_spaced=is_spaced)
        except csv.Error as error:
            message = f"Not a row: {error}. Close its quotation marks, and double those inside a field."
            yield reject(entry, "bad_record", message, lines.go_back(), entry.at(number))
            continue
        if row is None:
            return
        if entry.damage and lines.at_end():
            return  # half a row; the damage is reported once, for the file
        if not any(row) or row == first:  # two tables that were put into one file have two headers
            continue
        if len(row) > len(header):
            message = _TOO_MANY.format(fields=len(row), names=len(header))
            yield reject(entry, "bad_record", message, delimiter.join(row), entry.at(number))
            continue
        content = _as_json(header, row)
        yield Raw(entry.source, entry.at(number), "jsonl", content, len(content))


def _as_json(header: list[str], row: list[str]) -> bytes:
    """A row as an object of JSON, its values by the names above them; a field that is missing at its end is empty."""
    record = {name: with_cut_mark(_mend(value)) for name, value in zip_longest(header, row, fillvalue="")}
    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")


def _above(lines: _TableLines) -> tuple[str | None, str]:
    """The delimiter that a line above the names states, as Excel has it ("sep=;"), and the line, or lines, of names.

    Lines that only say where a table comes from ("# made on Monday") are passed over.
    """
    line = next(lines, "")
    while line.startswith("#") and not any(map(line.count, _DELIMITERS)):
        line = next(lines, "")
    stated = _STATED.match(line)
    if stated:
        line = next(lines, "")
    for _ in range(_MOST_HEADER_LINES):
        if line.count('"') % 2 == 0:
            break
        line += next(lines, "")
    return (stated[1] if stated else None), line


def _names_below(lines: _TableLines, stated: str | None, fields: Fields) -> tuple[str, list[str]] | None:
    """The delimiter and the names of a table below what its export says of itself; None where no line names a text."""
    for line in islice(lines, _MOST_ABOVE):
        delimiter = stated or max(_DELIMITERS, key=line.count)
        try:
            names = next(csv.reader([line], delimiter=delimiter), [])
        except csv.Error:
            continue
        if len(list(filter(None, names))) > 1 and without_text_field(names, fields) is None:
            return delimiter, names
    return None


def _row(lines: _TableLines, delimiter: str, width: int, *, is_spaced: bool) -> list[str] | None:
    """The next row; None behind the last. Raises csv.Error where it is broken, its lines taken.

    A row that is broken as long as its inner marks are taken for its fields' ends may have them behind a backslash. In
    a table with tabs they may be its text's own: then those in a line come in pairs.
    """
    lines.forget()
    try:
        return next(csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=is_spaced), None)
    except csv.Error:
        if delimiter == "\t" and lines.first().count('"') % 2 == 0:
            own = lines.first().rstrip("\r\n").split(delimiter)
            if len(own) == width:
                lines.go_back()
                return own
        if not lines.holds(_BACKSLASHED):
            raise
        lines.again(double_marks=True)
        try:
            row = next(csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=is_spaced), None)
            if row is not None and len(row) == width:
                return row
        except csv.Error:
            pass
        finally:
            lines.double_marks = False
        raise


class _TableLines:
    """Lines of a table, and those of the row at hand kept so that a broken row can give them back."""

    def __init__(self, text: Iterator[str]) -> None:
        self._text = text
        self._back: list[str] = []  # in reverse
        self._row: list[str] = []
        self.number = 0  # of the last line given
        self.double_marks = False  # give marks behind backslashes as doubled ones

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self._back.pop() if self._back else next(self._text)
        self._row.append(line)
        self.number += 1
        return line.replace(_BACKSLASHED, '""') if self.double_marks else line

    def holds(self, sign: str) -> bool:
        """Whether this is in the lines of the row at hand."""
        return any(sign in line for line in self._row)

    def first(self) -> str:
        """The first line of the row at hand."""
        return self._row[0]

    def again(self, *, double_marks: bool) -> None:
        """Give the lines of the row once more."""
        self._back.extend(reversed(self._row))
        self.number -= len(self._row)
        self._row.clear()
        self.double_marks = double_marks

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
    wide = "utf-16" if head.startswith((b"\xff\xfe", b"\xfe\xff")) else _WIDE.get(bytes(map(bool, head)))
    encoding, errors = (wide, "replace") if wide else ("utf-8-sig", _SPILL)
    return io.TextIOWrapper(entry.stream, encoding=encoding, errors=errors, newline="")


def _mend(value: str) -> str:
    """A field, decoded again where it is not UTF-8."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return decode(value.encode("utf-8", _SPILL))
    return value


READER = Reader(name="csv_table", suffixes=(".csv", ".tsv", ".tab"), parse=parse, split=split)
