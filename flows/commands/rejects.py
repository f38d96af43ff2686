"""`newstables rejects`: what could not become an article, and why."""

from __future__ import annotations

import argparse

from newstables.commands import command, fail, of_tables
from newstables.counted import counted


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "rejects",
        "List what could not become an article, and why. `newstables run --retry-rejects` tries them again.",
        "newstables rejects data/tables",
        main,
    )
    of_tables(parser)


def main(options: argparse.Namespace) -> int:
    from newstables.tables import parquet
    from newstables.tables.place import shown
    from newstables.tables.snapshot import copied, rejects_only

    with copied(options.tables, rejects_only) as folder:
        path = folder / "rejects" / "rejects.parquet"
        if not path.exists():
            return fail(f"{path.parent} is not written yet: the first run was cut off; run again")
        rows = parquet.read_columns(path, ["source", "source_id", "reason", "message"]).to_pylist()
    for row in rows:
        where = row["source"] if row["source"].endswith(row["source_id"]) else f"{row['source']} [{row['source_id']}]"
        print(f"{row['reason']:<15} {where}: {row['message']}")
    print(f"{counted(len(rows), 'reject')} in {shown(options.tables)}")
    return 0
