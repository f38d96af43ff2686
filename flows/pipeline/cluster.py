"""Batches on a Dask cluster: the workers need the package and the inputs' URIs, nothing else of this machine.

A batch goes twice. A worker reads its records; the index, which is here, is asked what is new among them; a worker
extracts that and sends back the staged files, which are committed here as those of a local run are. Each worker has
processes of its own for the work, for two reasons: Dask's workers are threads of one process, which one processor
serves, and only the main thread of a process can be held to a limit of time.

This is Dask's own client and not prefect-dask: that runs each task of Prefect's on the workers, which then import it
(150 MB and seconds each) and have to reach its server. What Prefect shows is the same, for its tasks wait here.
"""

from __future__ import annotations

import os
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from multiprocessing import process
from pathlib import Path
from typing import Any, cast

from newstables.pipeline.collecting import uncollected
from newstables.pipeline.plan import Batch
from newstables.pipeline.process import ReadBatch, extract_batch, read_batch
from newstables.pipeline.select import Answers, Questions, answers, questions
from newstables.pipeline.workers import PoolClosed, WorkerDied, WorkerPool, processors
from newstables.records import Raw, Reject
from newstables.sources.document import unreadable
from newstables.sources.opening import is_uri, open_source
from newstables.tables.staged import BatchResult
from newstables.tables.state import read_state
from newstables.version import pipeline_version

_ANSWER_SECONDS = 10


class ClusterFailed(Exception):
    """The cluster cannot be used; the message says why."""


class Cluster:
    """Does a batch on a cluster, for callers on several threads, as a pool of worker processes does."""

    def __init__(self, address: str | None) -> None:
        """`address` of its scheduler; None: that of Dask's settings, else a cluster of this machine."""
        try:
            from distributed import Client
        except ImportError:
            raise ClusterFailed("this needs Dask: pip install 'newstables[dask]'") from None
        try:
            connect: Any = Client
            self._client: Any = connect(address, timeout=_ANSWER_SECONDS)
        except ValueError as error:
            raise ClusterFailed(f"{address}: {error}; write it as tcp://host:8786") from None
        except OSError as error:
            raise ClusterFailed(f"no Dask scheduler answers at {address}: {error}") from None
        self._closed = False

    @property
    def workers(self) -> int:
        """How many batches it can do at once."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    def __enter__(self) -> Cluster:
        return self

    def __exit__(self, *_: object) -> None:
        self._closed = True
        self._client.close()

    def run_alone(self, batch: Batch) -> BatchResult:
        """As `run`."""
        return self.run(batch)

    def run(self, batch: Batch) -> BatchResult:
        """What comes of a batch, its files staged in the tables folder. Raises what the worker did, and WorkerDied."""
        from distributed import CancelledError, KilledWorker

        if self._closed:
            raise PoolClosed
        folder = batch.options.tables
        try:
            read = self._client.submit(_read, _with_contents(batch), pure=False)
            asked: Questions = self._client.submit(_questions, read, pure=False).result()
            with read_state(folder) as state:
                found = answers(asked, state)
            result: BatchResult
            files: dict[str, bytes]
            result, files = self._client.submit(_extract, read, found, pure=False).result()
        except KilledWorker as error:
            raise WorkerDied(f"workers of the cluster died over the same work ({error})") from None
        except CancelledError:
            raise PoolClosed from None
        for name, content in files.items():
            _write(folder / name, content)
        return result


def _with_contents(batch: Batch) -> Batch:
    """The batch with the files of this machine in it."""
    parts = []
    for part in batch.parts:
        raws: list[Raw] = []
        rejects: list[Reject] = list(part.rejects)
        for raw in part.raws:
            if raw.content is not None or is_uri(raw.source):
                raws.append(raw)
                continue
            try:
                with open_source(raw.source) as stream:
                    raws.append(replace(raw, content=stream.read()))
            except OSError as error:
                rejects.append(unreadable(raw, error))
        parts.append(replace(part, raws=raws, rejects=rejects))
    return replace(batch, parts=parts)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


# What follows runs on the workers.


def _read(batch: Batch) -> ReadBatch:
    options = batch.options
    here = pipeline_version(options.actors, options.recogniser)
    if here != options.pipeline_version:
        raise ClusterFailed(f"a worker has newstables {here}, and this machine {options.pipeline_version}: install one")
    return cast(ReadBatch, _processes().run(partial(read_batch, batch)))


def _questions(read: ReadBatch) -> Questions:
    return questions(read.articles)


def _extract(read: ReadBatch, index: Answers) -> tuple[BatchResult, dict[str, bytes]]:
    return cast("tuple[BatchResult, dict[str, bytes]]", _processes().run(partial(_extract_to_bytes, read, index)))


def _extract_to_bytes(read: ReadBatch, index: Answers) -> tuple[BatchResult, dict[str, bytes]]:
    """In a process of a worker: the files that a batch stages come back with it."""
    with tempfile.TemporaryDirectory() as name, uncollected():
        folder = Path(name)
        result = extract_batch(replace(read, options=replace(read.options, tables=folder)), index)
        files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.parquet")}
    return result, files


def _call(work: Callable[[], Any]) -> Any:
    return work()


_lock = threading.Lock()
_of_this_worker: list[WorkerPool[Callable[[], Any], Any]] = []


def _processes() -> WorkerPool[Callable[[], Any], Any]:
    """The processes of this worker: as many as its machine has processors, begun when they are needed."""
    with _lock:
        if not _of_this_worker:
            # A worker that has a nanny is a daemon, which may have no children; ours end with it (`end_with_parent`).
            config: dict[str, Any] = process.current_process()._config  # type: ignore[attr-defined]
            config["daemon"] = False
            _of_this_worker.append(WorkerPool(_call, processors()))
        return _of_this_worker[0]
