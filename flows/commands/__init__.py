"""The commands of `newstables`. Each module adds its own parser, and imports what is heavy only when it runs."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

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


def fail(message: str, status: int = 1) -> int:
    """Say on standard error what went wrong; the exit status."""
    print(f"newstables: {message}", file=sys.stderr)
    return status


def are_tables(folder: Path) -> bool:
    """Whether a folder holds tables that a run has made."""
    return (folder / "articles").is_dir()


def no_tables(folder: Path) -> int:
    """Say that a folder holds no tables, and what to do; the exit status."""
    return fail(f"{folder} holds no tables; make some by: newstables run INPUT --tables {folder}", 2)
