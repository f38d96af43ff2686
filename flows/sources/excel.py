"""Workbooks of Excel (.xlsx): the rows of the sheets that have a column of text."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from newstables.records import Raw, Reject
from newstables.sources.fields import means
from newstables.sources.formats import HEAD, MAX_PAGE, Fields, FormatEntry, Reader, reject
from newstables.sources.jsonl import parse
from newstables.sources.sheet_rows import Row, Sheets, unpacks_to_too_much

_STRINGS = "xl/sharedStrings.xml"  # every text of a workbook, once; it is in memory while that is read
_MOST_STRINGS = 8 * MAX_PAGE  # bytes
_BROKEN = "It is no workbook of Excel, or a broken or locked one ({error}). Save it again, or as CSV."
_TOO_LARGE = "It unpacks to more than a workbook does. Save its table as CSV."
_MOST_ROWS = 1_048_576  # of a sheet; one that says more would never end
_OLDEST, _NEWEST = 18_264, 73_415  # 1950 and 2100, as days since 1900


def split(entry: FormatEntry, fields: Fields) -> Iterator[Raw | Reject]:
    """One record a row, its id the row's number, behind its sheet's name where there are several.

    What formulas gave when the workbook was saved counts, not the formulas.
    """
    head = entry.stream.read(HEAD)
    entry.stream.seek(0)
    try:
        with zipfile.ZipFile(entry.stream) as archive:
            strings = sum(part.file_size for part in archive.infolist() if part.filename == _STRINGS)
            is_too_large = unpacks_to_too_much(archive) or strings > _MOST_STRINGS
        entry.stream.seek(0)
        book = None if is_too_large else _opened(entry)
    except Exception as error:  # whatever comes of broken bytes
        yield reject(entry, "truncated", _BROKEN.format(error=type(error).__name__), head)
        return
    if book is None:
        yield reject(entry, "too_large", _TOO_LARGE, head)
        return
    sheets = Sheets(entry, fields, is_one=len(book.worksheets) == 1)
    for sheet in book.worksheets:
        try:
            yield from sheets.records(sheet.title, _rows(sheet, book.epoch))
        except Exception as error:
            message = f"The sheet {sheet.title} is broken ({type(error).__name__}). Save the workbook again."
            yield reject(entry, "bad_record", message, head, entry.at(sheet.title))
            return
    yield from sheets.why_none(head)


def _opened(entry: FormatEntry) -> Any:
    import openpyxl

    return openpyxl.load_workbook(entry.stream, read_only=True, data_only=True, keep_links=False)


def _rows(sheet: Any, epoch: Any) -> Iterator[Row]:
    """The rows with their numbers. A day that has lost its format is a number, below a name for days."""
    from openpyxl.utils.datetime import from_excel

    sheet.reset_dimensions()  # what it says of its own size is often wrong
    days: Sequence[int] = ()
    for number, cells in enumerate(islice(sheet.iter_rows(values_only=True), _MOST_ROWS), 1):
        names = [cell if isinstance(cell, str) else "" for cell in cells]
        days = days or [at for at, name in enumerate(names) if means([name], "published")]
        if any(at < len(cells) and _is_day(cells[at]) for at in days):
            cells = [from_excel(cell, epoch) if at in days and _is_day(cell) else cell for at, cell in enumerate(cells)]
        yield number, cells


def _is_day(cell: Any) -> bool:
    return isinstance(cell, int | float) and not isinstance(cell, bool) and _OLDEST <= cell <= _NEWEST


READER = Reader(name="excel", suffixes=(".xlsx", ".xlsm"), parse=parse, split=split, seeks=True)
