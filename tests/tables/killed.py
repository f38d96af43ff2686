"""Runs that are killed at a certain step of writing."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from newstables.pipeline import plan, workers
from newstables.tables import parquet, state
from tests.tables.runs import run


def killed_run(point: int, tables: Path, source: Path) -> bool:
    """Run in a process that kills itself at its `point`-th step of writing; whether it got that far."""
    workers.prepare()  # the process that ours is forked from has imported what a run needs
    process = multiprocessing.get_context("forkserver").Process(target=_run, args=(point, tables, source))
    process.start()
    process.join()
    assert process.exitcode in (0, -signal.SIGKILL)
    return process.exitcode == -signal.SIGKILL


def _run(point: int, tables: Path, source: Path) -> None:
    left = point

    def dying(function: Callable[..., Any]) -> Callable[..., Any]:
        def call(*arguments: Any, **keywords: Any) -> Any:
            nonlocal left
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return function(*arguments, **keywords)

        return call

    plan.BATCH_RECORDS = 3
    for owner, name in (
        (Path, "replace"),
        (Path, "unlink"),
        (parquet, "write_all"),
        (state.State, "__enter__"),
        (state.State, "__exit__"),
    ):
        setattr(owner, name, dying(getattr(owner, name)))
    run(tables, source)
