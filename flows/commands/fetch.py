"""`newstables fetch`: poll feeds politely and store the pages that they link to for the next run."""

from __future__ import annotations

import argparse
from pathlib import Path

from newstables.commands import command, fail, of_system
from newstables.counted import counted

DEFAULT_INBOX = Path("data/inbox")


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "fetch",
        "Poll RSS or Atom feeds politely; the pages that are new or changed come into an inbox for the next run.",
        "newstables fetch https://news.example/rss.xml --inbox data/inbox && newstables run data/inbox",
        main,
    )
    parser.add_argument("feeds", nargs="+", metavar="FEED", help="address of an RSS or Atom feed")
    parser.add_argument("--inbox", type=Path, default=DEFAULT_INBOX, help="folder to write to (default: %(default)s)")
    parser.add_argument(
        "--delay", type=_seconds, default=2.0, help="seconds between two requests to one host (default: %(default)s)"
    )


def main(options: argparse.Namespace) -> int:
    wrong = [feed for feed in options.feeds if not feed.startswith(("http://", "https://"))]
    if wrong:
        return fail(f"{wrong[0]}: not the address of a feed; name one that begins with https://", 2)

    from newstables.fetch import Busy, fetch

    try:
        report = fetch(options.feeds, options.inbox, delay=options.delay)
    except Busy as error:
        return fail(str(error))
    except OSError as error:
        return fail(of_system(error))
    for url, why in report.problems:
        print(f"{url}: {why}")
    unchanged = f", {report.feeds_unchanged:,} unchanged" if report.feeds_unchanged else ""
    print(f"feeds: {report.feeds:,} read{unchanged}")
    print(f"pages: {report.pages:,} new, {report.pages_known:,} known, {counted(len(report.problems), 'problem')}")
    if report.archive:
        print(f"stored in {report.archive}; read them by: newstables run {options.inbox}")
    return 1 if report.problems and not report.feeds + report.feeds_unchanged else 0


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = -1.0
    if not 0 <= seconds <= 3600:
        raise argparse.ArgumentTypeError(f"{text!r} is no number between 0 and 3600")
    return seconds
