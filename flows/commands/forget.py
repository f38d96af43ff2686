"""`newstables forget`: delete articles for good."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from newstables.commands import command, day, fail, of_tables, warn
from newstables.counted import counted
from newstables.tables.place import shown

if TYPE_CHECKING:
    from newstables.tables.store import Store


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "forget",
        "Delete articles for good: rows, text, history and sketches. Their sources stay; they are not taken in again.",
        "newstables forget --source inbox/2019 --tables data/tables",
        main,
    )
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument(
        "articles", nargs="*", default=[], metavar="ARTICLE", help="article_id, as `newstables show` prints it"
    )
    which.add_argument("--source", help="all that was read from this file or folder")
    which.add_argument("--before", type=day, metavar="DAY", help="all published before this day (UTC)")
    of_tables(parser, by_name=True)


def main(options: argparse.Namespace) -> int:
    from newstables.corrections.file import forget_corrections
    from newstables.sources.finding import own_path
    from newstables.tables.lock import TablesBusy, name_of_run
    from newstables.tables.mirror import open_store

    try:
        with open_store(options.tables, name_of_run("forget")) as store:
            warn(store.summary.damaged)
            source = own_path(options.source).rstrip("/") if options.source else None
            articles = _selected(store, options, source)
            if isinstance(articles, str):
                return fail(articles)
            rejects = 0
            if articles or source:
                rejects = store.forget(articles, source)
                store.finish()
                if isinstance(options.tables, Path):  # corrections lie in folders only
                    forget_corrections(options.tables, articles)
    except TablesBusy as error:
        return fail(str(error))
    if not articles and not rejects:
        return _nothing_found(options, source)
    gone = [counted(len(articles), "article is", "articles are")] if articles else []
    gone += [f"the first bytes of {counted(rejects, 'reject')} are"] * bool(rejects)
    them = "it" if len(articles) + rejects == 1 else "them"
    print(f"{' forgotten, '.join(gone)} forgotten; keep no back-up of {shown(options.tables)} that still has {them}")
    return 0


def _nothing_found(options: argparse.Namespace, source: str | None) -> int:
    """Say that there was nothing to forget. A source that was named and is none failed; a day is just too early."""
    if source:
        return fail(f"nothing in {shown(options.tables)} was read from {source}; nothing was deleted")
    print(f"no article in {shown(options.tables)} was published before {options.before}; nothing was deleted")
    return 0


def _selected(store: Store, options: argparse.Namespace, source: str | None) -> dict[str, str] | str:
    """article_id → month of what is asked for, or what is wrong with that."""
    if source:
        return store.state.articles.read_from(source)
    if options.before:
        from newstables.tables.removal import published_before

        return published_before(store.files, options.before)
    known = store.state.articles.known_among(options.articles)
    if unknown := [article for article in options.articles if article not in known]:
        return (
            f"no article_id in {shown(options.tables)}: {', '.join(unknown)}; nothing was deleted. `newstables show` "
            "prints the ids; all that was read from a file or folder is named by --source, all from before a day by "
            "--before"
        )
    return {article_id: found.month for article_id, found in known.items()}
