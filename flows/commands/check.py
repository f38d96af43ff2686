"""`newstables check`: are the tables what the schemas promise?"""

from __future__ import annotations

import argparse
from pathlib import Path

from newstables.commands import DEFAULT_TABLES, are_tables, command, no_tables


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "check",
        "Verify a tables folder against the schemas: types, nulls, closed sets, offsets, keys.",
        "newstables check data/tables",
        main,
    )
    parser.add_argument("tables", nargs="?", type=Path, default=DEFAULT_TABLES, help="default: %(default)s")


def main(options: argparse.Namespace) -> int:
    if not are_tables(options.tables):
        return no_tables(options.tables)

    from newstables.tables.verify import verify

    report = verify(options.tables)
    for problem in report.problems:
        print(problem)
    rows = ", ".join(f"{count} {table}" for table, count in report.rows.items())
    if report.problems:
        print(f"{options.tables} breaks {len(report.problems)} rules ({rows})")
        return 1
    print(f"{options.tables} is sound: {rows}")
    return 0
