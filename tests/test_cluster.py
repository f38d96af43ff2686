"""Batches on a Dask cluster: the rows of a local run, also where a worker dies over them."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from newstables.options import RunOptions
from newstables.pipeline import plan
from newstables.pipeline.cluster import Cluster, ClusterFailed
from newstables.pipeline.plan import make_plan
from newstables.tables.store import Store
from tests.tables import runs

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    distributed = pytest.importorskip("distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
    ) as cluster:
        yield cluster


def _run(address: str, tables: Path, source: Path) -> int:
    """One run, all its batches on the cluster at once."""
    options = RunOptions((str(source),), tables, 2, "cluster")
    with Store.open(tables, "cluster") as store, Cluster(address) as pool, ThreadPoolExecutor(8) as threads:
        for result in threads.map(pool.run, list(make_plan(options, store).batches())):
            store.commit(result)
        return store.finish().new


@pytest.mark.long
def test_rows_are_those_of_a_local_run(cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plan, "BATCH_RECORDS", 3)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    runs.write_records(inbox / "in.jsonl", [runs.record(number) for number in range(9)])
    (inbox / "page.txt").write_text("Storm in Norway\n\nRescuers said on Monday that 40 villages were cut off.\n" * 3)
    (inbox / "broken.jsonl").write_text('{"id": "a"')
    assert _run(cluster.scheduler_address, tmp_path / "there", inbox) == 10
    runs.run(tmp_path / "here", inbox)
    assert runs.rows(tmp_path / "there") == runs.rows(tmp_path / "here")
    assert _run(cluster.scheduler_address, tmp_path / "there", inbox) == 0


@pytest.mark.long
def test_a_worker_that_is_killed_midway_costs_nothing(
    cluster: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plan, "BATCH_RECORDS", 8)
    source = tmp_path / "inbox"
    source.mkdir()
    runs.write_records(source / "in.jsonl", [runs.record(number) for number in range(59)])
    (source / "page.txt").write_text("Storm in Norway\n\nRescuers said on Monday that 40 villages were cut off.\n" * 3)
    [victim, *_] = [worker.pid for worker in cluster.workers.values() if worker.pid]

    def kill() -> None:
        time.sleep(0.4)
        os.kill(victim, signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    assert _run(cluster.scheduler_address, tmp_path / "there", source) == 60
    killer.join()
    runs.run(tmp_path / "here", source)
    assert runs.rows(tmp_path / "there") == runs.rows(tmp_path / "here")


def test_a_scheduler_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("newstables.pipeline.cluster._ANSWER_SECONDS", 0.5)
    with pytest.raises(ClusterFailed, match="no Dask scheduler answers at tcp://"):
        Cluster("tcp://127.0.0.1:1")
