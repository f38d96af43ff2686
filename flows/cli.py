"""The `newstables` command: one subcommand a module in flows/commands."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from importlib.metadata import version
from typing import NoReturn

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


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit status: 0 done, 1 failed, 2 wrong usage."""
    parser = argparse.ArgumentParser(
        prog="newstables", description=_DESCRIPTION, formatter_class=argparse.RawDescriptionHelpFormatter
    )
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
        from newstables.commands.settings import SettingsError
        from newstables.corrections.file import CorrectionError

        if not isinstance(error, CorrectionError | SettingsError):
            raise
        return fail(str(error), 2 if isinstance(error, SettingsError) else 1)
    except OSError as error:  # a file that is damaged, or may not be read or written; the message names it
        return fail(str(error))
    return status


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
