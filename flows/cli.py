"""The `newstables` command: one subcommand a module in flows/commands."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from difflib import get_close_matches
from importlib.metadata import version
from typing import Any, NoReturn

from newstables.commands import (
    check,
    compact,
    correct,
    corrections,
    export,
    fail,
    fetch,
    forget,
    history,
    of_system,
    quantities,
    rejects,
    report,
    run,
    runs,
    serve,
    show,
)

_DESCRIPTION = """\
Turn piles of news articles into four Parquet tables: articles, actors, numeric claims and dates.

example:
  newstables run data/articles --tables data/tables"""

_COMMANDS = (
    run,
    serve,
    fetch,
    show,
    report,
    history,
    quantities,
    correct,
    corrections,
    check,
    rejects,
    runs,
    export,
    compact,
    forget,
)


class _Parser(argparse.ArgumentParser):
    """Says in one line what is wrong with a command line: the usage of `run` alone is ten lines, and hides it."""

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message.removeprefix('argument ')}; see {self.prog} --help\n")

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """As the base's, which would have the outermost parser complain of what one of a command does not know."""
        found, unknown = super().parse_known_args(args, namespace)
        if unknown:
            near = get_close_matches(unknown[0].split("=")[0], self._option_string_actions, 1)
            self.error(f"unknown argument {unknown[0]}" + (f" (did you mean {near[0]}?)" if near else ""))
        return found, unknown


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status: 0 done, 1 failed, 2 wrong usage."""
    parser = _Parser(prog="newstables", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--version", action="version", version=f"newstables {version('newstables')}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add_parser(subparsers)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a terminal of another alphabet shows "?", and the command goes on
            stream.reconfigure(errors="replace")
    options = parser.parse_args(arguments)
    try:
        if "configured" in options:
            from newstables.commands.settings import with_settings

            options = with_settings(lambda: parser.parse_args(arguments), options, options.configured)
        status: int = options.func(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        print("newstables: interrupted; what was committed stays", file=sys.stderr)
        return 130
    except BrokenPipeError:  # the reader of our output has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # or Python would try once more to write the rest when it ends
        return 0
    except ValueError as error:
        if (failed := _expected(error)) is None:
            raise
        return failed
    except OSError as error:  # a file that is damaged, or may not be read or written; the message names it
        return fail(of_system(error))
    return status


def _expected(error: ValueError) -> int | None:
    """Say what went wrong, where it is no fault of ours; the exit status."""
    from pyarrow import ArrowInvalid

    from newstables.commands.settings import SettingsError
    from newstables.corrections.file import CorrectionError
    from newstables.tables.parquet import AFTER_DAMAGE

    if isinstance(error, ArrowInvalid):  # of a table's file, which is read in many places; the message names it
        return fail(f"{' '.join(str(error).split())} {AFTER_DAMAGE}")
    if isinstance(error, CorrectionError | SettingsError):
        return fail(str(error), 2 if isinstance(error, SettingsError) else 1)
    return None


def command() -> NoReturn:
    """The whole process: ends at once where a question to a store is still under way that nobody waits for."""
    status = main()
    from newstables.waiting import are_left

    if are_left():
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    command()
