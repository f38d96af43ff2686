"""The commands of `newstables`. Each module adds its own parser, and imports what is heavy only when it runs."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

DEFAULT_TABLES = Path("data/tables")


def command(
    subparsers: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    summary: str,
    example: str,
    main: Callable[[argparse.Namespace], int],
) -> argparse.ArgumentParser:
    """A subcommand whose help ends with an example."""
    parser = subparsers.add_parser(
        name,
        help=summary,
        description=summary,
        epilog=f"example:\n  {example}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.set_defaults(func=main)
    return parser


def of_tables(
    parser: argparse.ArgumentParser, kind: Callable[[str], Path | str] | None = None, *, by_name: bool = False
) -> None:
    """Let a command ask for tables that are there, as its last argument or `by_name`; without them it says what to do.

    `kind`: what the argument may name, `tables` if None.
    """
    where: dict[str, Any] = {"type": kind or tables, "default": DEFAULT_TABLES, "help": "default: %(default)s"}
    if by_name:
        parser.add_argument("--tables", **where)
    else:
        parser.add_argument("tables", nargs="?", **where)
    main = parser.get_default("func")
    parser.set_defaults(func=lambda options: main(options) if are_tables(options.tables) else no_tables(options.tables))


def warn(messages: Iterable[str]) -> None:
    """Say on standard error what was lost, or looks odd, though the command did what it was asked."""
    for message in messages:
        print(f"newstables: {message}", file=sys.stderr)


def fail(message: str, status: int = 1) -> int:
    """Say on standard error what went wrong; the exit status."""
    print(f"newstables: {message}", file=sys.stderr)
    return status


def of_system(error: OSError) -> str:
    """What an error of the operating system says, with the name that it is about first and a way out last."""
    if error.errno is None or error.filename is None:
        return str(error)
    way_out = _WAYS_OUT.get(error.errno, "")
    return f"{os.fsdecode(error.filename)}: {error.strerror}{way_out and '; '}{way_out}"


_NOT_ALLOWED = "name another place, or have its owner let you in"
_WAYS_OUT = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: "nothing can be written there: name another place",
    errno.EISDIR: "it is a folder: name a file",
    errno.ENOTDIR: "a file stands where a folder should: name another place",
    errno.ENOENT: "name one that exists, or a place where you may write",
}


def tables(text: str) -> Path | str:
    """The folder or URI of tables that an argument names."""
    from newstables.tables.place import named

    if not text:  # of a variable that the shell does not know
        raise argparse.ArgumentTypeError("it names nothing; name a folder or URI")
    try:
        return named(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def folder(text: str) -> Path:
    """The folder of tables that an argument names, for what works in a folder of this machine only."""
    named = tables(text)
    if isinstance(named, str):
        raise argparse.ArgumentTypeError(f"{text}: this works in a folder of this machine only; copy the tables there")
    return named


def day(text: str) -> date:
    """The day that an argument names."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2024-05-01") from None


def positive(text: str) -> int:
    """The number of one or more that an argument names."""
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of 1 or more")
    return number


def are_tables(tables: Path | str) -> bool:
    """Whether a folder or URI holds tables that a run has made. Raises PlaceFailed where a store does not answer."""
    if isinstance(tables, Path):
        from newstables.tables.files import holds_tables

        return holds_tables(tables)
    from newstables.tables.manifest import latest
    from newstables.tables.place import place_at

    return latest(place_at(tables)).number > 0


def no_tables(tables: Path | str) -> int:
    """Say that a folder or URI holds no tables, and what to do; the exit status."""
    return fail(f"{tables} holds no tables; make some by: newstables run INPUT --tables {tables}", 2)
