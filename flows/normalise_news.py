"""The flow: inputs → batches → rows, extracted and checked in worker processes → commit → summary.

Only this file and flows/orchestration/ import Prefect. A task run costs 10 ms and more, so each has a batch, which is
seconds of work; its thread only waits for the worker process that does it.
"""

from __future__ import annotations

import errno
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, cast

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.client.schemas.objects import State
from prefect.futures import PrefectFuture
from prefect.runtime import flow_run
from prefect.states import Completed

from newstables.options import DASK, PROCESSES, TIME_LIMIT, RunOptions
from newstables.orchestration.progress import Progress
from newstables.orchestration.report import report
from newstables.pipeline.cluster import Cluster
from newstables.pipeline.deadly import without_deadly
from newstables.pipeline.plan import Batch, make_plan
from newstables.pipeline.process import process_batch
from newstables.pipeline.workers import WorkerDied, WorkerPool, end_with_parent, processors
from newstables.tables.mirror import open_store
from newstables.tables.place import named
from newstables.tables.staged import BatchResult
from newstables.tables.store import StaleBatch, Store
from newstables.tables.summary import Summary, complain
from newstables.version import pipeline_version

_LASTING = {errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EACCES, errno.EPERM}  # waiting seconds changes nothing
_AHEAD = 2  # batches planned beyond those that the workers have: enough that none waits, and memory stays small


Pool = WorkerPool[Batch, BatchResult] | Cluster


class _Work:
    """A batch on its way through a worker. Opaque to Prefect, which would search a dataclass for futures."""

    def __init__(self, batch: Batch, pool: Pool) -> None:
        self.batch = batch
        self.pool = pool
        self.result: BatchResult | None = None

    @property
    def committed(self) -> BatchResult:
        """What came of it."""
        assert self.result is not None
        return self.result


def _is_transient(_task: object, _run: object, state: State[Any]) -> bool:
    error = state.result(raise_on_failure=False)
    return isinstance(error, OSError) and error.errno not in _LASTING


@task(
    task_run_name="extract batch {number}",
    cache_policy=NO_CACHE,
    persist_result=False,
    retries=2,
    retry_delay_seconds=[2, 10],
    retry_condition_fn=_is_transient,
)
def extract(number: int, work: _Work) -> None:
    """Have a worker process extract, check and stage a batch. What fails for want of disk or network is tried again."""
    # The result is left in `work`: Prefect would keep what a task returns until the run ends.
    try:
        work.result = work.pool.run(work.batch)
    except WorkerDied:
        work.batch = without_deadly(work.batch, work.pool.run_alone)
        work.result = work.pool.run(work.batch)


@flow(name="normalise_news", persist_result=False, validate_parameters=False)
def normalise_news(
    inputs: list[str],
    tables: str,
    workers: int | None = None,
    fields: dict[str, str] | None = None,
    retry_rejects: bool = False,
    reprocess: bool = False,
    actors: list[str] | None = None,
    recogniser: str | None = None,
    strict: bool = False,
    time_limit: float = TIME_LIMIT,
    keep_listings: bool = False,
    dates: str | None = None,
    since: str | None = None,
    at_most: int | None = None,
    runner: str = PROCESSES,
    address: str | None = None,
) -> Summary:
    """Bring what is new among `inputs` (files, folders, URIs) into the tables, in a folder or at a URI.

    `workers`: processes, by default one a processor. `fields`: field of an article → its name in structured records.
    `actors`: CSV files of the user's own actors. `recogniser`: "spacy:NAME" finds the names in place of our own.
    `strict`: fail if anything was rejected. `time_limit`: seconds of processor time for one article.
    `dates`: "day-first" or "month-first", how a record's 03/04/2024 is read.
    `keep_listings`: section fronts, search results and galleries too, with body_status "listing".
    `since`: a day before which no article is taken (2024-05-01). `at_most`: inputs that `reprocess` does in one run.
    `runner`: "processes", or "dask" for the cluster whose scheduler has this `address`.
    Raises TablesBusy if another run is writing there, WorkerDied if a worker cannot bear its batch, and RunFailed, when
    all else is done, if an input that was named cannot be opened.
    """
    end_with_parent()  # under a schedule, the command that serves it
    with open_store(named(tables), _run_id()) as store:
        options = RunOptions(
            inputs=tuple(inputs),
            tables=store.folder,
            workers=workers or processors(),
            run_id=store.run_id,
            fields=fields or {},
            keep_listings=keep_listings,
            dates=dates,
            retry_rejects=retry_rejects,
            reprocess=reprocess,
            actors=tuple(actors or ()),
            recogniser=recogniser,
            time_limit=time_limit,
            since=date.fromisoformat(since) if since else None,
            at_most=at_most,
            pipeline_version=pipeline_version(actors or (), recogniser),
        )
        _bring_in(options, store, runner, address)
        summary = store.finish()
    return _told(summary, strict)


def _told(summary: Summary, strict: bool) -> Summary:
    """The summary, once Prefect has it as a report and as the message of the run. Raises RunFailed."""
    report(summary)
    complain(summary, strict=strict)
    return cast(Summary, Completed(message=summary.in_words(), data=summary))


def _bring_in(options: RunOptions, store: Store, runner: str, address: str | None) -> None:
    """Extract and commit what is new, batch by batch."""
    with _pool(runner, address, options.workers) as pool:
        plan = make_plan(options, store)
        progress = Progress(plan.size)
        for work in _extracted(plan.batches(), pool, pool.workers + _AHEAD, progress):
            _commit(work, store, progress)
            store.summary.unopened += plan.unopened(work.committed)
        store.summary.left_out = plan.left_out.count
        store.summary.barren = plan.left_out.barren


def _pool(runner: str, address: str | None, workers: int) -> Pool:
    """What does the batches."""
    return Cluster(address) if runner == DASK else WorkerPool(process_batch, workers)


def _run_id() -> str:
    """Names the files that this run writes. Prefect keeps a run's id when it is tried again, and its files stay."""
    return str(flow_run.id) if flow_run.run_count < 2 else f"{flow_run.id}-{flow_run.run_count}"


def _extracted(batches: Iterable[Batch], pool: Pool, ahead: int, progress: Progress) -> Iterator[_Work]:
    """Each batch, extracted, in the order of `batches`; at most `ahead` of them are under way."""
    under_way: deque[tuple[_Work, PrefectFuture[None]]] = deque()
    for batch in batches:
        under_way.append(_submit(_Work(batch, pool), progress))
        if len(under_way) >= ahead:
            yield _wait(*under_way.popleft())
    while under_way:
        yield _wait(*under_way.popleft())


def _submit(work: _Work, progress: Progress) -> tuple[_Work, PrefectFuture[None]]:
    progress.task_runs += 1
    progress.tell()
    return work, extract.submit(work.batch.number, work)


def _wait(work: _Work, future: PrefectFuture[None]) -> _Work:
    try:
        future.result()
    except WorkerDied as error:
        names = [part.file.path for part in work.batch.parts]
        where = names[0] if len(names) == 1 else f"{names[0]} to {names[-1]}"
        raise WorkerDied(f"{error}: {where}; try --workers 1, or leave that input out") from None
    return work


def _commit(work: _Work, store: Store, progress: Progress) -> None:
    try:
        store.commit(work.committed)
    except StaleBatch:  # a batch before it brought another version of one of its articles
        _wait(*_submit(work, progress))
        store.commit(work.committed)
    for part, result in zip(work.batch.parts, work.committed.parts, strict=True):
        progress.add(part, result)
    progress.tell()
    get_run_logger().info("Committed batch %d: %d records", work.batch.number, work.batch.records)
