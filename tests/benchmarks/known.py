"""Runs over very many inputs that are known: `python -m tests.benchmarks.known 1000000`.

Makes so many empty files in folders of a thousand and notes all of them as read; then tells what it takes to decide
that nothing is new, each time in a process of its own, beside what it takes only to ask the files' sizes and times.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newstables import sources
from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.tables.store import Store

_A_FOLDER = 1_000


def _options(folder: Path) -> RunOptions:
    return RunOptions((str(folder / "inbox"),), folder / "tables", 1, "first")


def make_known(count: int, folder: Path) -> RunOptions:
    """So many inputs under `folder`, and tables that know all of them."""
    for number in range(count):
        path = folder / "inbox" / f"{number // _A_FOLDER:04}" / f"article-{number:07}.html"
        if number % _A_FOLDER == 0:
            path.parent.mkdir(parents=True)
        path.touch()
    options = _options(folder)
    with Store.open(options.tables, "first") as store, store.state as state:
        for file in sources.find(options.inputs):
            assert not isinstance(file, sources.Reject)
            state.inputs.begin(file, options.settings, options.pipeline_version)
            state.inputs.add(file.path, 1, 0, complete=True)
    return options


def _look(folder: str) -> int:
    """Ask for every file's size and time, and do nothing with it."""
    count = 0
    for entry in os.scandir(folder):
        if entry.is_dir():
            count += _look(entry.path)
        else:
            entry.stat()
            count += 1
    return count


def _cpu() -> float:
    """Seconds of processor time, with those of the processes that have ended."""
    return sum(os.times()[:4])


def measure(folder: Path) -> None:
    """Print what a run over nothing new takes until it knows, without Prefect's start."""
    begun, cpu = time.perf_counter(), _cpu()
    options = _options(folder)
    with Store.open(options.tables, "again") as store:
        plan = make_plan(options, store)
        assert not plan.inputs
    wall, cpu = time.perf_counter() - begun, _cpu() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    begun = time.process_time()
    count = _look(options.inputs[0])
    bare = time.process_time() - begun
    print(
        f"{count:,} known inputs: {cpu:.1f} s of processor time, {wall:.1f} s by the clock, {peak:.0f} MB; "
        f"only to look at the files: {bare:.1f} s",
        flush=True,
    )


if __name__ == "__main__":
    if not sys.argv[1].isdecimal():
        measure(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as name:
            make_known(int(sys.argv[1]), Path(name))
            for _ in range(5):
                subprocess.run([sys.executable, "-m", "tests.benchmarks.known", name], check=True)
