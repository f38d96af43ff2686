"""An Excel workbook, a sheet a table. Excel has limits: rows of a sheet, characters of a cell, no zones of time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from newstables.export.rows import EXPORTED, ExportFailed, Rows, flat

_MOST_ROWS = 1_048_576  # of a sheet, the head included
_MOST_CHARACTERS = 32_767  # of a cell
_CUT = " […]"


def write(folder: Path, out: Path) -> list[str]:
    """Write the tables of a folder into the new workbook `out`; what to tell the user. Raises ExportFailed."""
    import openpyxl

    rows = Rows(folder)
    for spec in EXPORTED:
        if (count := rows.count(spec)) >= _MOST_ROWS:
            raise ExportFailed(
                f"{spec.name} has {count:,} rows, and a sheet holds {_MOST_ROWS - 1:,}: export csv or duckdb instead"
            )
    book = openpyxl.Workbook(write_only=True)  # goes to disk row by row
    said = []
    for spec in EXPORTED:
        sheet = book.create_sheet(spec.name)
        sheet.freeze_panes = "A2"
        sheet.append([column.name for column in spec.columns])
        cut = 0
        for piece in rows.pieces(spec):
            for row in flat(piece).to_pylist():
                cut += sum(isinstance(value, str) and len(value) > _MOST_CHARACTERS for value in row.values())
                sheet.append([_cell(sheet, value) for value in row.values()])
        if cut:
            said.append(
                f"{cut:,} cells of {spec.name} were cut to the {_MOST_CHARACTERS:,} characters that Excel takes"
            )
    out.parent.mkdir(parents=True, exist_ok=True)
    book.save(out)
    return said


def _cell(sheet: Any, value: Any) -> Any:
    """A value as a cell takes it: text as text, also where it looks like a formula."""
    if not isinstance(value, str):
        return value
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    text = ILLEGAL_CHARACTERS_RE.sub("", value)
    if len(text) > _MOST_CHARACTERS:
        text = text[: _MOST_CHARACTERS - len(_CUT)] + _CUT
    if not text.startswith("="):
        return text
    cell = WriteOnlyCell(sheet, value=text)
    cell.data_type = "s"
    return cell
