"""`newstables check`: are the tables what the schemas promise?"""

from __future__ import annotations

import argparse
from pathlib import Path

from newstables.commands import command, of_tables
from newstables.counted import counted


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "check",
        "Verify a tables folder against the schemas: types, nulls, closed sets, offsets, keys.",
        "newstables check data/tables",
        main,
    )
    of_tables(parser)


def main(options: argparse.Namespace) -> int:
    from newstables.tables.place import shown
    from newstables.tables.snapshot import copied, everything
    from newstables.tables.verify import verify

    with copied(options.tables, everything) as folder:
        report = verify(folder)
        outdated = not report.problems and (folder / "quantities").exists() and _are_outdated(folder)
    for problem in report.problems:
        print(problem)
    rows = ", ".join(counted(count, table.removesuffix("s")) for table, count in report.rows.items())
    if report.problems:
        print(f"{shown(options.tables)} breaks {counted(len(report.problems), 'rule')} ({rows})")
        return 1
    print(f"{shown(options.tables)} is sound: {rows}")
    if outdated:
        print(f"quantities were made of earlier rows; make them anew by: newstables quantities {shown(options.tables)}")
    return 0


def _are_outdated(folder: Path) -> bool:
    from newstables.quantities.build import are_outdated  # with it come gazetteers: where it is needed alone

    return are_outdated(folder)
