"""`newstables run`: read what is new among the inputs and bring it into the tables."""

from __future__ import annotations

import argparse
import errno
import signal
import time
from pathlib import Path
from typing import TYPE_CHECKING

from newstables.commands import DEFAULT_TABLES, command, fail

if TYPE_CHECKING:
    from newstables.orchestration.session import Session
    from newstables.tables.store import Summary

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
    parser.add_argument("--strict", action="store_true", help="exit with status 1 if anything was rejected")
    parser.add_argument("--retry-rejects", action="store_true", help="read inputs again that had rejects")
    parser.add_argument(
        "--reprocess",
        action="store_true",
        help="extract anew the articles that an older version of newstables extracted",
    )


def add_input_options(parser: argparse.ArgumentParser) -> None:
    """What `run` and `serve` both ask for."""
    parser.add_argument(
        "inputs",
        type=_input,
        nargs="*",
        metavar="INPUT",
        default=[DEFAULT_INPUT],
        help=f"file, folder or URI (default: {DEFAULT_INPUT})",
    )
    parser.add_argument("--tables", type=Path, default=DEFAULT_TABLES, help="folder to write to (default: %(default)s)")
    parser.add_argument("--workers", type=_positive, help="worker processes (default: one a processor)")
    parser.add_argument(
        "--fields",
        type=_fields,
        default={},
        metavar="NAME=KEY,…",
        help="where structured records keep a field under another name: text=body,published=date",
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
    for name in options.inputs:
        if name != "-" and "://" not in name and not Path(name).exists():
            return f"{name}: no such file or folder; name one that exists"
    try:
        str(options.tables).encode()
    except UnicodeEncodeError:
        return (
            f"{options.tables}: Parquet readers cannot open a folder whose name is no UTF-8; name another by --tables"
        )
    if options.tables.exists() and not options.tables.is_dir():
        return f"{options.tables} is a file; name a folder by --tables"
    if options.fields:
        from newstables.sources.structured import check_fields

        try:
            check_fields(options.fields)
        except ValueError as error:
            return str(error)
    if options.actors or options.recogniser:
        from newstables.extractors.actors import GazetteerError, RecogniserError, actor_finder

        try:
            actor_finder(tuple(options.actors), options.recogniser)
        except (GazetteerError, RecogniserError) as error:
            return str(error)
    return None


def main(options: argparse.Namespace) -> int:
    if problem := unusable(options):
        return fail(problem, 2)

    from newstables.orchestration.server import ServerFailed
    from newstables.orchestration.session import ServerUnreachable, open_session

    begun = time.perf_counter()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends us in the orderly way of Ctrl-C
    try:
        with open_session(quiet=True) as session:
            result = _run(options, session)
    except (ServerFailed, ServerUnreachable) as error:
        return fail(str(error))
    if isinstance(result, str):
        return fail(result)

    from newstables.commands.reporting import print_summary

    print_summary(result, time.perf_counter() - begun)
    if options.strict and result.rejected:
        return fail(f"{result.rejected} rejected, and --strict was asked for")
    return 0


def _run(options: argparse.Namespace, session: Session) -> Summary | str:
    """The summary of the run, or why it failed."""
    # While the server starts, we and the process that workers come from import what they need.
    from newstables.pipeline.workers import WorkerDied, prepare

    prepare()
    from newstables.commands.reporting import shown_progress
    from newstables.normalise_news import normalise_news
    from newstables.orchestration.progress import Progress, listener
    from newstables.tables.store import TablesBusy

    session.wait_until_ready()
    task_runs = 0
    with shown_progress() as show:

        def listen(now: Progress) -> None:
            nonlocal task_runs
            task_runs = now.task_runs
            show(now)

        listener.set(listen)
        state = normalise_news(
            inputs=options.inputs,
            tables=str(options.tables),
            workers=options.workers,
            fields=options.fields,
            retry_rejects=options.retry_rejects,
            reprocess=options.reprocess,
            actors=options.actors,
            recogniser=options.recogniser,
            return_state=True,
        )
    session.settle(str(state.state_details.flow_run_id), task_runs)
    result: Summary | BaseException = state.result(raise_on_failure=False)
    if isinstance(result, OSError) and result.errno in (errno.ENOSPC, errno.EDQUOT):
        return (
            f"no room left while writing {options.tables} ({result}); make room and run again, what was committed stays"
        )
    if isinstance(result, TablesBusy | WorkerDied | OSError):
        return str(result)
    if isinstance(result, BaseException):
        raise result
    return result


def _input(text: str) -> str:
    """An input's name as a schedule can keep it."""
    from newstables.sources.opening import storable_path

    return storable_path(text)


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least one worker is needed")
    return number


def _fields(text: str) -> dict[str, str]:
    pairs = [pair.split("=", 1) for pair in text.split(",")]
    for pair in pairs:
        if len(pair) < 2 or not all(pair):
            raise argparse.ArgumentTypeError(f"{text!r} is not of the form text=body,published=date")
    return dict(pairs)
