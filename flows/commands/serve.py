"""`newstables serve`: keep the flow scheduled, through Prefect's own serve."""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import re
import signal
import threading
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from newstables.commands import command, fail
from newstables.commands.run import add_input_options, input_parameters, unusable
from newstables.tables.place import shown

if TYPE_CHECKING:
    from newstables.orchestration.local_server import LocalServer

_PATIENCE = 4.0  # seconds from the wish to end to the end
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    parser = command(
        subparsers,
        "serve",
        "Run again and again on a schedule, until interrupted. What is not new is not read again.",
        "newstables serve inbox/ --tables data/tables --every 15m",
        main,
    )
    add_input_options(parser)
    schedule = parser.add_mutually_exclusive_group(required=True)
    schedule.add_argument("--every", type=duration, metavar="TIME", help="interval between runs: 90s, 15m, 6h, 1d")
    schedule.add_argument("--cron", metavar="LINE", help='cron line, in UTC: "0 6 * * 1-5"')


def main(options: argparse.Namespace) -> int:
    if problem := unusable(options):
        return fail(problem, 2)
    if "-" in options.inputs:
        return fail("standard input can be read only once; name a file or folder", 2)
    if options.cron and len(options.cron.split()) != 5:
        return fail(f"--cron {options.cron!r}: a cron line has five fields, as in '0 6 * * 1-5'", 2)

    from newstables.orchestration.local_server import ServerFailed, log_path
    from newstables.orchestration.session import ServerUnreachable, open_session

    signal.signal(signal.SIGTERM, _end_in_time)
    server_ended = threading.Event()
    try:
        with contextlib.suppress(KeyboardInterrupt), open_session(scheduling=True) as session:
            session.wait_until_ready()
            if session.local:
                print(f"Prefect's UI: {session.local.address} (its server logs to {log_path()})", flush=True)
                _end_with(session.local, server_ended)
            _serve(options)
    except (ServerFailed, ServerUnreachable) as error:
        return fail(str(error))
    return int(server_ended.is_set())


def _end_in_time(*_: object) -> None:
    """On SIGTERM: end in an orderly way, and by force where that takes long.

    Not by KeyboardInterrupt: one that is raised while code of a string runs, as in the imports of dataclasses, makes
    Python end itself by SIGINT at last, though it was caught.
    """
    _end_by_force(0)
    raise SystemExit(0)


def _end_by_force(status: int) -> None:
    """End this process and its runs in some seconds, whatever it does then: Prefect waits long for a server."""

    def end() -> None:
        time.sleep(_PATIENCE)
        for process in multiprocessing.active_children():
            process.kill()
        os._exit(status)

    threading.Thread(target=end, daemon=True).start()


def _end_with(server: LocalServer, ended: threading.Event) -> None:
    """End when our Prefect server does: nothing would run any more, and nobody would see it. `ended` is set then."""
    from newstables.orchestration.local_server import log_path

    def watch() -> None:
        while not server.has_ended():
            time.sleep(1)
        if server.is_stopping:
            return
        fail(f"the Prefect server has ended, and so does the schedule; its last words are in {log_path()}")
        ended.set()
        _end_by_force(1)
        os.kill(os.getpid(), signal.SIGINT)

    threading.Thread(target=watch, daemon=True).start()


def _serve(options: argparse.Namespace) -> None:
    import asyncio

    from prefect.runner import Runner

    from newstables.normalise_news import normalise_news

    class InterruptibleRunner(Runner):
        """As `Flow.serve` makes it, but SIGTERM ends it as Ctrl-C does, and a run with it.

        Prefect's own handler breaks off without an end, and Ctrl-C reaches the process of a run on a terminal only.
        """

        def handle_sigterm(self, *_: object) -> None:
            _end_by_force(0)
            for process in multiprocessing.active_children():
                process.terminate()
            signal.raise_signal(signal.SIGINT)

    name = deployment_name(options.tables)
    _forget_missed_runs(f"{normalise_news.name}/{name}")
    runner = InterruptibleRunner(name=name, pause_on_shutdown=True, limit=1)
    runner.add_flow(
        normalise_news,
        name=name,
        interval=options.every,
        cron=options.cron,
        parameters=input_parameters(options),
    )
    when = f"every {options.every}" if options.every else f"by {options.cron!r} (UTC)"
    print(f"{', '.join(options.inputs)} → {shown(options.tables)} {when}; Ctrl-C ends it", flush=True)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(runner.start())


def _forget_missed_runs(deployment: str) -> None:
    """Delete runs that were due while nobody served: the next run does the work of all of them."""
    from prefect.client.orchestration import get_client
    from prefect.client.schemas import filters
    from prefect.client.schemas.objects import StateType
    from prefect.exceptions import ObjectNotFound

    with get_client(sync_client=True) as client:
        try:
            found = client.read_deployment_by_name(deployment)
        except ObjectNotFound:
            return
        waiting = client.read_flow_runs(
            flow_run_filter=filters.FlowRunFilter(
                deployment_id=filters.FlowRunFilterDeploymentId(any_=[found.id]),
                state=filters.FlowRunFilterState(type=filters.FlowRunFilterStateType(any_=[StateType.SCHEDULED])),
            )
        )
        for run in waiting:
            if run.expected_start_time and run.expected_start_time < datetime.now(UTC):
                client.delete_flow_run(run.id)


def deployment_name(tables: Path | str) -> str:
    """The name of the schedule that keeps these tables up to date: another folder is another schedule."""
    return re.sub(r"[^\w.-]+", "-", str(tables.absolute()) if isinstance(tables, Path) else shown(tables)).strip("-")


def duration(text: str) -> timedelta:
    """The time that "90s", "15m", "6h" or "1d" stands for."""
    match = re.fullmatch(r"(\d+)([smhd])", text)
    if not match or not int(match[1]):
        raise argparse.ArgumentTypeError(f"{text!r} is not a time like 90s, 15m, 6h or 1d")
    return timedelta(**{_UNITS[match[2]]: int(match[1])})
