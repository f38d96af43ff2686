"""`newstables run`: read what is new among the inputs and bring it into the tables."""

from __future__ import annotations

import argparse
import errno
import signal
import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newstables.commands import DEFAULT_TABLES, command, day, fail, of_system, positive, tables, warn
from newstables.options import DASK, DAY_FIRST, MONTH_FIRST, PROCESSES, TIME_LIMIT, problem_with

if TYPE_CHECKING:
    from newstables.orchestration.progress import Progress

DEFAULT_INPUT = "data/articles"


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "run",
        "Read what is new among the inputs and bring it into the tables.",
        "newstables run saved-pages/ export.jsonl.gz --tables data/tables --workers 4",
        main,
    )
    add_input_options(parser)
    parser.add_argument("--quiet", action="store_true", help="say nothing but what goes wrong")
    parser.add_argument("--json", action="store_true", help="say what was done as JSON, for scripts")
    parser.add_argument("--retry-rejects", action="store_true", help="read inputs again that had rejects")
    parser.add_argument(
        "--reprocess",
        action="store_true",
        help="extract anew the articles that an older version of newstables extracted, the newest first",
    )
    parser.add_argument(
        "--at-most", type=positive, metavar="INPUTS", help="with --reprocess: so many in this run; the next goes on"
    )


def add_input_options(parser: argparse.ArgumentParser) -> None:
    """What `run` and `serve` both ask for, and newstables.toml beside the tables can say."""
    parser.set_defaults(configured=parser)
    parser.add_argument(
        "inputs",
        type=_input,
        nargs="*",
        metavar="INPUT",
        default=[DEFAULT_INPUT],
        help=f"file, folder or URI (default: {DEFAULT_INPUT})",
    )
    parser.add_argument(
        "--tables", type=tables, default=DEFAULT_TABLES, help="folder or URI to write to (default: %(default)s)"
    )
    parser.add_argument("--workers", type=positive, help="worker processes (default: one a processor)")
    parser.add_argument(
        "--runner",
        choices=(PROCESSES, DASK),
        default=PROCESSES,
        help="where the work is done: processes of this machine, or a Dask cluster (default: %(default)s)",
    )
    parser.add_argument("--address", metavar="URL", help="the cluster's scheduler, as tcp://host:8786")
    parser.add_argument(
        "--since", type=_day, metavar="DAY", help="take no article that was published before (2024-05-01)"
    )
    parser.add_argument(
        "--strict", action=argparse.BooleanOptionalAction, default=False, help="fail if anything was rejected"
    )
    parser.add_argument(
        "--time-limit",
        type=_seconds,
        default=TIME_LIMIT,
        metavar="SECONDS",
        help="processor time for one article, which is rejected beyond it (default: %(default)g)",
    )
    _add_reading_options(parser)


def _add_reading_options(parser: argparse.ArgumentParser) -> None:
    """How articles are understood."""
    parser.add_argument(
        "--fields",
        type=_fields,
        default={},
        metavar="NAME=KEY,…",
        help="where structured records keep a field under another name: text=body,published=date",
    )
    parser.add_argument(
        "--keep-listings",
        action=argparse.BooleanOptionalAction,
        default=False,
        help="keep section fronts, search results, galleries and pages of goods, with body_status listing",
    )
    parser.add_argument(
        "--dates",
        choices=(DAY_FIRST, MONTH_FIRST),
        help="how 03/04/2024 is read where nothing else decides (default: the month first, with slashes)",
    )
    parser.add_argument(
        "--actors",
        action="append",
        default=[],
        metavar="CSV",
        help="actors of your own; columns: name, aliases (apart by |), kind, sector, country, wikidata_id",
    )
    parser.add_argument(
        "--recogniser", metavar="spacy:NAME", help="let a spaCy pipeline that is installed here find the names"
    )


def unusable(options: argparse.Namespace) -> str | None:
    """What is wrong with the inputs or the tables folder that were named, if anything."""
    return problem_with(options.inputs, options.tables, options.fields, options.actors, options.recogniser)


def main(options: argparse.Namespace) -> int:
    if options.at_most and not options.reprocess:
        return fail("--at-most goes with --reprocess", 2)
    if problem := unusable(options):
        return fail(problem, 2)

    from newstables.orchestration.local_server import ServerFailed
    from newstables.orchestration.once import run_once
    from newstables.orchestration.session import ServerUnreachable
    from newstables.tables.summary import RunFailed

    begun = time.perf_counter()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends us in the orderly way of Ctrl-C
    problem = None
    try:
        summary = run_once(_parameters(options), partial(_progress, options.quiet))
    except (ServerFailed, ServerUnreachable) as error:
        return fail(str(error))
    except RunFailed as error:
        summary, problem = error.summary, error.message
    except Exception as error:
        if (problem := _expected(error, options.tables)) is None:
            raise
        return fail(problem)

    from newstables.commands.reporting import print_json, print_summary

    warn((*summary.damaged, *summary.warnings))
    if options.json:
        print_json(summary, time.perf_counter() - begun)
    elif not options.quiet:
        print_summary(summary, time.perf_counter() - begun)
    tell_lost_corrections(options.tables)
    return fail(problem) if problem else 0


def tell_lost_corrections(tables: Path) -> None:
    """Say on standard error which corrections find no row among those that there are now."""
    from newstables.corrections.file import FILE, CorrectionError
    from newstables.corrections.place import placed

    try:
        lost = sum(each.status == "lost" for each in placed(tables))
    except CorrectionError as error:
        print(f"newstables: {error}", file=sys.stderr)
        return
    if lost:
        print(
            f"newstables: {lost} lines of {tables / FILE} find no row any more: newstables corrections", file=sys.stderr
        )


def _parameters(options: argparse.Namespace) -> dict[str, Any]:
    names = ("retry_rejects", "reprocess", "at_most")
    return input_parameters(options) | {name: getattr(options, name) for name in names}


def input_parameters(options: argparse.Namespace) -> dict[str, Any]:
    """The flow's parameters from what `add_input_options` asks for."""
    names = (
        "inputs",
        "workers",
        "runner",
        "address",
        "since",
        "strict",
        "time_limit",
        "fields",
        "actors",
        "recogniser",
        "keep_listings",
        "dates",
    )
    return {"tables": str(options.tables), **{name: getattr(options, name) for name in names}}


def _progress(quiet: bool) -> AbstractContextManager[Callable[[Progress], None]]:
    """As `shown_progress`, which is imported while the server starts."""
    if quiet:
        return nullcontext(lambda now: None)
    from newstables.commands.reporting import shown_progress

    return shown_progress()


def _expected(error: Exception, tables: Path | str) -> str | None:
    """What to say of a failure that is no fault of ours; None where it is one."""
    from newstables.pipeline.cluster import ClusterFailed
    from newstables.pipeline.workers import WorkerDied
    from newstables.tables.lock import TablesBusy

    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"no room left while writing {tables} ({error}); make room and run again, what was committed stays"
    if isinstance(error, OSError):
        return of_system(error)
    return str(error) if isinstance(error, TablesBusy | WorkerDied | ClusterFailed) else None


def _input(text: str) -> str:
    """An input's name as a schedule can keep it."""
    from newstables.sources.opening import storable_path

    if not text:  # of a variable that the shell does not know
        raise argparse.ArgumentTypeError("it names nothing; name a file, folder or URI")
    return storable_path(text)


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of seconds above 0")
    return seconds


def _day(text: str) -> str:
    return day(text).isoformat()


def _fields(text: str) -> dict[str, str]:
    pairs = [pair.split("=", 1) for pair in text.split(",")]
    for pair in pairs:
        if len(pair) < 2 or not all(pair):
            raise argparse.ArgumentTypeError(f"{text!r} is not of the form text=body,published=date")
    return dict(pairs)
