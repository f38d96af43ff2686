"""The same work by processes of this machine and by a Dask cluster on it: `python -m tests.benchmarks.runners 4000`.

Seconds by the clock tell little on a machine that is busy: the processor time of all processes stands beside them.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psutil

from newstables.options import RunOptions
from newstables.pipeline.cluster import Cluster
from newstables.pipeline.plan import Batch, make_plan
from newstables.pipeline.process import process_batch
from newstables.pipeline.workers import WorkerPool, processors
from newstables.tables.staged import BatchResult
from newstables.tables.store import Store
from tests.benchmarks import inputs

_WARM = 200  # articles that a pool does first, so that its processes have loaded their model


class Pool(Protocol):
    """What does batches."""

    def run(self, batch: Batch) -> BatchResult:
        """What comes of one."""


@contextmanager
def processes() -> Iterator[Pool]:
    """Worker processes, as many as processors."""
    with WorkerPool(process_batch, processors()) as pool:
        yield pool


@contextmanager
def dask() -> Iterator[Pool]:
    """A cluster of one worker, which has processes for the work as everywhere."""
    from distributed import LocalCluster

    with (
        LocalCluster(n_workers=1, threads_per_worker=processors(), dashboard_address=None, silence_logs=50) as cluster,
        Cluster(cluster.scheduler_address) as pool,
    ):
        yield pool


@dataclass(slots=True)
class Taken:
    """What a run took, all its processes together."""

    seconds: float
    cpu: float
    megabytes: float  # resident at its end, of all processes, what they share with them


def _cpu() -> float:
    return sum(sum(process.cpu_times()[:2]) for process in _family())


def _family() -> list[psutil.Process]:
    ours = psutil.Process()
    return [ours, *(child for child in ours.children(recursive=True) if child.status() != psutil.STATUS_ZOMBIE)]


def _do(pool: Pool, source: Path, tables: Path) -> None:
    options = RunOptions((str(source),), tables, processors(), "benchmark")
    with Store.open(tables, options.run_id) as store, ThreadPoolExecutor(processors() + 2) as threads:
        for result in threads.map(pool.run, list(make_plan(options, store).batches())):
            store.commit(result)
        store.finish()


def take(runner: Callable[[], AbstractContextManager[Pool]], count: int, folder: Path) -> Taken:
    """Do so many articles, in a pool that has done some before."""
    _, records = inputs.newswire()
    first, rest = folder / "first.jsonl", folder / "rest.jsonl"
    articles = list(inputs.many(records, count + _WARM))
    inputs.write_jsonl(first, articles[:_WARM])
    inputs.write_jsonl(rest, articles[_WARM:])
    with runner() as pool:
        _do(pool, first, folder / "tables")
        begun, cpu = time.perf_counter(), _cpu()
        _do(pool, rest, folder / "tables")
        seconds, cpu = time.perf_counter() - begun, _cpu() - cpu
        memory = sum(process.memory_info().rss for process in _family()) / 1e6
    return Taken(seconds, cpu, memory)


def main(count: int) -> None:
    """Print a line for each runner, twice, for the machine may be busy with something else."""
    for _ in range(2):
        for name, runner in {"processes": processes, "dask": dask}.items():
            with tempfile.TemporaryDirectory() as folder:
                taken = take(runner, count, Path(folder))
            print(
                f"{name:10} {count / taken.seconds:5.0f} articles/s, {1000 * taken.cpu / count:5.1f} ms of processor "
                f"time an article, {taken.megabytes:5.0f} MB in all processes",
                flush=True,
            )


if __name__ == "__main__":
    main(int(sys.argv[1]))
