"""`newstables compact`: months that are over as few large files."""

from __future__ import annotations

import argparse

from newstables.commands import command, fail, of_tables, warn


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "compact",
        "Rewrite months that are over as few large files, sorted, so that the archive stays quick to read.",
        "newstables compact data/tables",
        main,
    )
    of_tables(parser)


def main(options: argparse.Namespace) -> int:
    from newstables.tables.compaction import this_month
    from newstables.tables.lock import TablesBusy, name_of_run
    from newstables.tables.mirror import open_store

    try:
        with open_store(options.tables, name_of_run("compact")) as store:
            months = store.compact(this_month())
            store.finish()
            warn(store.summary.damaged)
    except TablesBusy as error:
        return fail(str(error))
    print(f"rewritten: {', '.join(months) if months else 'nothing, all is in order'}")
    return 0
