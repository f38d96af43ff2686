"""`newstables quantities`: which claims speak of the same thing, and how their numbers moved."""

from __future__ import annotations

import argparse

from newstables.commands import command, fail, folder, of_system, of_tables, warn
from newstables.counted import counted


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "quantities",
        "Make the table of quantities: claims that speak of the same thing as one row, with first and latest value.",
        "newstables quantities data/tables",
        main,
    )
    of_tables(parser, folder)


def main(options: argparse.Namespace) -> int:
    import pyarrow.compute as pc

    from newstables.quantities.build import write_quantities
    from newstables.tables.lock import TablesBusy, name_of_run
    from newstables.tables.store import Store

    try:
        with Store.open(options.tables, name_of_run("quantities")) as store:
            warn(store.summary.damaged)
            table = write_quantities(options.tables)
    except TablesBusy as error:
        return fail(str(error))
    except OSError as error:
        return fail(of_system(error))
    several = pc.sum(pc.greater(table["article_count"], 1)).as_py() or 0
    revised = pc.sum(pc.greater(table["revision_count"], 0)).as_py() or 0
    found = counted(table.num_rows, "quantity", "quantities")
    print(
        f"{found} in {options.tables}, {several:,} of them in several articles, "
        f"{revised:,} with a number that was revised"
    )
    return 0
