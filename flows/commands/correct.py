"""`newstables correct`: say what a cell should say."""

from __future__ import annotations

import argparse
import getpass
from pathlib import Path
from typing import TYPE_CHECKING

from newstables.commands import DEFAULT_TABLES, are_tables, command, fail, folder, no_tables

if TYPE_CHECKING:
    from newstables.corrections.file import Correction


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "correct",
        "Say what a cell should say: kept beside the tables, and laid over the rows whenever newstables reads them.",
        'newstables correct 4b1f0c2d9e8a7356 "about 40 people" event injured --why "they were hurt, not killed"',
        main,
    )
    parser.add_argument("article", nargs="?", metavar="ARTICLE", help="article_id, or what it was read from")
    parser.add_argument("row", nargs="?", metavar="ROW", help="id of the row, its words, an actor's name, or: article")
    parser.add_argument("column", nargs="?", metavar="COLUMN", help="the column that is wrong")
    parser.add_argument("value", nargs="?", metavar="VALUE", help='what is right; "" where the text does not say')
    parser.add_argument("--drop", action="store_true", help="the row is no claim at all: leave it out")
    parser.add_argument(
        "--from", dest="file", type=Path, metavar="CSV", help="many at once, with the columns of the list"
    )
    parser.add_argument("--who", default="", help="who says so (default: you, by the name of your login)")
    parser.add_argument("--why", default="", help="the reason, for those who read the list")
    parser.add_argument("--tables", type=folder, default=DEFAULT_TABLES, help="default: %(default)s")


def main(options: argparse.Namespace) -> int:
    if problem := _unclear(options):
        return fail(problem, 2)
    if not are_tables(options.tables):
        return no_tables(options.tables)

    from newstables.corrections.file import CorrectionError, add_corrections, read_corrections
    from newstables.corrections.make import completed

    try:
        if options.file:
            if not options.file.exists():
                return fail(f"{options.file}: no such file", 2)
            given = read_corrections(options.file)
        else:
            given = [_given(options)]
        done = completed(options.tables, given)
        add_corrections(options.tables, done)
    except CorrectionError as error:
        return fail(str(error))
    for correction in done:
        print(in_words(correction))
    return 0


def in_words(correction: Correction) -> str:
    """ "claims 4b1f…-c40 event: killed → injured ("about 40 people")"."""
    words = f' ("{correction.text}")' if correction.text else ""
    if correction.column == "*":
        return f"{correction.table} {correction.row}: left out{words}"
    change = f"{correction.was or '(empty)'} → {correction.value or '(empty)'}"
    return f"{correction.table} {correction.row} {correction.column}: {change}{words}"


def _unclear(options: argparse.Namespace) -> str | None:
    named = [options.article, options.row, options.column, options.value]
    if options.file:
        return "--from takes no ARTICLE beside it" if any(named) or options.drop else None
    if options.drop:
        return None if options.row and options.column is None else "--drop takes ARTICLE and ROW"
    return "name ARTICLE ROW COLUMN VALUE, or a file by --from" if options.value is None else None


def _given(options: argparse.Namespace) -> Correction:
    from newstables.corrections.file import WHOLE_ROW, Correction, CorrectionError
    from newstables.corrections.make import row_named
    from newstables.corrections.place import rows_of
    from newstables.display.lookup import find_ids, no_article

    found = find_ids(options.article, options.tables)
    if not found:
        raise CorrectionError(no_article(options.article, options.tables))
    if len(found) > 1:
        raise CorrectionError(f"{options.article} holds {len(found)} articles; name one by its article_id")
    column = WHOLE_ROW if options.drop else options.column
    spec, row = row_named(rows_of(options.tables, {found[0]}), found[0], options.row, column)
    who = options.who or getpass.getuser()
    return Correction(found[0], spec.name, row, column, options.value or "", who, options.why)
