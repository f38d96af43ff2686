"""`newstables export`: the tables for other tools."""

from __future__ import annotations

import argparse
import shutil
from importlib import import_module
from pathlib import Path

from newstables.commands import command, fail, folder, of_tables

# Format → its module in newstables.export, and what is written where nobody names another place.
_FORMATS = {
    "duckdb": ("database", "newstables.duckdb"),
    "csv": ("csv_files", "newstables-csv"),
    "xlsx": ("workbook", "newstables.xlsx"),
}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "export",
        "Write the tables, corrections and quantities in them, as a DuckDB database, CSV files or an Excel workbook.",
        "newstables export data/tables --format xlsx --out handed-on.xlsx",
        main,
    )
    of_tables(parser, folder)
    parser.add_argument("--format", required=True, choices=_FORMATS)
    defaults = ", ".join(name for _, name in _FORMATS.values())
    parser.add_argument("--out", type=Path, help=f"file, or for csv folder, to write (default: {defaults})")


def main(options: argparse.Namespace) -> int:
    module, name = _FORMATS[options.format]
    out: Path = options.out or Path(name)
    if out.exists():
        return fail(f"{out} is there already; remove it, or name another by --out", 2)

    from newstables.export.rows import ExportFailed

    staged = out.with_name(f".{out.name}.part")
    _remove(staged)  # of an export that was killed
    try:
        said = import_module(f"newstables.export.{module}").write(options.tables, staged)
        staged.rename(out)
    except ExportFailed as error:
        return fail(str(error))
    finally:
        _remove(staged)
    for line in said:
        print(line)
    print(f"written: {out}")
    return 0


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)
