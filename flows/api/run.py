"""`newstables.run`: files into a tables folder, as the command of that name does it."""

from __future__ import annotations

import asyncio
import gc
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from newstables.options import DASK, PROCESSES, problem_with
from newstables.orchestration.once import run_once
from newstables.sources.opening import storable_path
from newstables.tables.place import named

if TYPE_CHECKING:
    from newstables.orchestration.progress import Progress
    from newstables.tables.summary import Summary


def run(
    inputs: str | Path | Iterable[str | Path],
    tables: str | Path,
    *,
    workers: int | None = None,
    fields: Mapping[str, str] | None = None,
    retry_rejects: bool = False,
    reprocess: bool = False,
    actors: Sequence[str | Path] = (),
    recogniser: str | None = None,
    keep_listings: bool = False,
    dates: str | None = None,
    since: str | date | None = None,
    at_most: int | None = None,
    runner: str = PROCESSES,
    address: str | None = None,
    progress: Callable[[Progress], None] | None = None,
) -> Summary:
    """Bring what is new among `inputs` (files, folders, URIs) into the tables (folder or URI), as a Prefect flow.

    The options are those of `newstables run`; `progress` is called after each batch. Raises ValueError for what cannot
    work (no such input, no such field), TablesBusy where another run is writing to the same tables, WorkerDied,
    ClusterFailed, OSError, and ServerFailed or ServerUnreachable where there is no Prefect to run in.
    """
    options: dict[str, Any] = {
        "workers": workers,
        "retry_rejects": retry_rejects,
        "reprocess": reprocess,
        "keep_listings": keep_listings,
        "dates": dates,
        "since": str(since) if since else None,
        "at_most": at_most,
        "runner": runner,
        "address": address,
    }
    _check_options(**options)
    asked = _checked(inputs, tables, fields, actors, recogniser)
    parameters = {**asked, **options, "tables": str(tables)}
    try:
        return _apart_from_loops(lambda: run_once(parameters, lambda: nullcontext(progress or _ignore)))
    finally:
        gc.unfreeze()  # a session holds what it finds for lasting, as it is for a command; here life goes on


def _check_options(
    workers: int | None, reprocess: bool, since: str | None, at_most: int | None, runner: str, **_others: Any
) -> None:
    """Raises ValueError for an option that cannot work."""
    if at_most is not None and not reprocess:
        raise ValueError("at_most goes with reprocess=True")
    for name, number in (("workers", workers), ("at_most", at_most)):
        if number is not None and number < 1:
            raise ValueError(f"{name}={number!r} is no whole number of 1 or more")
    if runner not in (PROCESSES, DASK):
        raise ValueError(f"runner={runner!r} is neither {PROCESSES!r} nor {DASK!r}")
    if since:
        try:
            date.fromisoformat(since)
        except ValueError:
            raise ValueError(f"since={since!r} is no day; write it as 2024-05-01") from None


def _checked(
    inputs: str | Path | Iterable[str | Path],
    tables: str | Path,
    fields: Mapping[str, str] | None,
    actors: Sequence[str | Path],
    recogniser: str | None,
) -> dict[str, Any]:
    """What is asked for, as parameters of the flow. Raises ValueError for what cannot work."""
    if not os.fspath(tables):
        raise ValueError("tables names nothing; name a folder or URI")
    wanted = [inputs] if isinstance(inputs, str | Path) else list(inputs)
    asked: dict[str, Any] = {
        "inputs": [storable_path(os.fspath(name)) for name in wanted],
        "fields": dict(fields or {}),
        "actors": [os.fspath(path) for path in actors],
        "recogniser": recogniser,
    }
    if problem := problem_with(tables=named(str(tables)), **asked):
        raise ValueError(problem)
    return asked


def _apart_from_loops(function: Callable[[], Summary]) -> Summary:
    """The function's result, from a thread of its own where an event loop runs in ours, as in every notebook.

    Prefect would take us for a coroutine there.
    """
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return function()
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(function).result()


def _ignore(_now: Progress) -> None:
    """Nobody asked how far the run is."""
