"""`newstables history`: the versions of an article, and which numbers changed between them."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path
from typing import Any

from newstables.commands import command, fail, of_tables
from newstables.counted import counted

Numbers = Counter[tuple[str, str]]  # (text, about) of the claims of one version


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "history",
        "Show the versions of an article that were read, and which numbers came and went with each.",
        "newstables history 4b1f0c2d9e8a7356 --tables data/tables",
        main,
    )
    parser.add_argument("article", metavar="ARTICLE", help="article_id, or the file or URI it was read from")
    of_tables(parser, by_name=True)


def main(options: argparse.Namespace) -> int:
    from newstables.sources.finding import names_of
    from newstables.tables.snapshot import copied, of_articles

    names = names_of(options.article)
    with copied(options.tables, of_articles(*names, history=True)) as folder:
        return _tell(options, folder, names)


def _tell(options: argparse.Namespace, folder: Path, names: tuple[str, str]) -> int:
    from newstables.tables.read import read_versions

    is_known = False
    for now, before in read_versions(folder, *names):
        is_known = True
        article = now["articles"].to_pylist()[0]
        earlier = before["articles"].to_pylist() if "articles" in before else []
        old_claims = before["claims"].to_pylist() if "claims" in before else []
        print(f"{article['article_id']}  {article['title'] or article['source_id']}")
        last: Numbers | None = None
        for version in [*sorted(earlier, key=lambda row: row["revision"]), article]:
            is_now = version is article
            claims = now["claims"].to_pylist() if is_now else _of_revision(old_claims, version["revision"])
            last = _show(version, _numbers(claims), last)
    if not is_known:
        return fail(f"{options.article}: no article of {options.tables} has that id or was read from there")
    return 0


def _of_revision(claims: list[dict[str, Any]], revision: int) -> list[dict[str, Any]]:
    return [claim for claim in claims if claim["revision"] == revision]


def _numbers(claims: list[dict[str, Any]]) -> Numbers:
    return Counter((claim["text"], claim["about"] or "") for claim in claims)


def _show(version: dict[str, Any], numbers: Numbers, before: Numbers | None) -> Numbers:
    """Print one version, and what is other than in the one before it."""
    ended = version.get("superseded_at")
    until = f", replaced {ended:%Y-%m-%d %H:%M}" if ended else ""
    count = counted(numbers.total(), "number")
    print(f"  revision {version['revision']}, read {version['ingested_at']:%Y-%m-%d %H:%M}{until}: {count}")
    if before is not None:
        for sign, changed in (("-", before - numbers), ("+", numbers - before)):
            for text, about in changed.elements():
                print(f"    {sign} {text}" + (f" ({about})" if about else ""))
    return numbers
