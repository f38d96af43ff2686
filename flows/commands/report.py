"""`newstables report`: a page to look at what the tables hold."""

from __future__ import annotations

import argparse
from pathlib import Path

from newstables.commands import command, fail, folder, of_tables


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "report",
        "Write one HTML file that shows what the tables hold; it needs no network and opens from disk.",
        "newstables report data/tables --out report.html",
        main,
    )
    of_tables(parser, folder)
    parser.add_argument("--out", type=Path, default=Path("report.html"), metavar="FILE", help="default: %(default)s")


def main(options: argparse.Namespace) -> int:
    from newstables.corrections.file import CorrectionError
    from newstables.report import MissingPackage, write_report

    try:
        size = write_report(options.tables, options.out)
    except (MissingPackage, CorrectionError) as error:
        return fail(str(error))
    print(f"{options.out}: {size / 1e6:.1f} MB; open it in a browser")
    return 0
