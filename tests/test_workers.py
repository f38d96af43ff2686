"""Worker processes: results, errors, deaths, and what they must never import."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from newstables.pipeline.workers import PoolClosed, WorkerDied, WorkerPool

ROOT = Path(__file__).parents[1]


def double(number: int) -> int:
    if number < 0:
        raise FileNotFoundError(number)
    return 2 * number


def die_once(mark: str) -> int:
    """Killed where it first runs; fine where it runs again."""
    if not os.path.exists(mark):
        Path(mark).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return os.getpid()


def die_on_seven(number: int) -> int:
    if number == 7:
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(0.1)
    return number


def sleep(seconds: float) -> None:
    time.sleep(seconds)


def imported(_: int) -> list[str]:
    return sorted(sys.modules)


def threads_for_a_product(size: int) -> int:
    """How many threads more there are once numpy has multiplied."""
    import numpy as np

    before = len(os.listdir("/proc/self/task"))
    _ = np.ones((size, size), np.float32) @ np.ones((size, size), np.float32)
    return len(os.listdir("/proc/self/task")) - before


def test_results_and_errors_come_back() -> None:
    with WorkerPool(double, 2) as pool, ThreadPoolExecutor(4) as threads:
        assert list(threads.map(pool.run, range(20))) == list(range(0, 40, 2))
        with pytest.raises(FileNotFoundError):
            pool.run(-1)


def test_work_whose_worker_is_killed_is_done_again(tmp_path: Path) -> None:
    with WorkerPool(die_once, 2) as pool:
        assert pool.run(str(tmp_path / "mark")) != os.getpid()
        assert pool.run(str(tmp_path / "mark")) != os.getpid()


def test_work_that_kills_every_worker_is_named_and_the_rest_is_done() -> None:
    with WorkerPool(die_on_seven, 2) as pool, ThreadPoolExecutor(4) as threads:
        futures = {number: threads.submit(pool.run, number) for number in range(12)}
        with pytest.raises(WorkerDied, match="again"):
            futures.pop(7).result()
        assert {future.result() for future in futures.values()} == set(range(12)) - {7}


def test_a_run_that_fails_does_not_wait_for_its_workers() -> None:
    begun = time.monotonic()
    with ThreadPoolExecutor(3) as threads:
        with pytest.raises(KeyError), WorkerPool(sleep, 1) as pool:
            futures = [threads.submit(pool.run, 60.0) for _ in range(3)]
            time.sleep(1)
            raise KeyError
        for future in futures:
            with pytest.raises(PoolClosed):
                future.result()
    assert time.monotonic() - begun < 30


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="threads are counted where /proc tells")
def test_numpy_has_one_thread_in_a_worker(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of several workers would wait for each other at every product, and burn processor time while they do."""
    code = (
        "from newstables.pipeline.workers import WorkerPool\n"
        "from tests.test_workers import threads_for_a_product\n"
        "with WorkerPool(threads_for_a_product, 1) as pool:\n"
        "    print(pool.run(1000))\n"
    )
    for name in [name for name in os.environ if name.endswith("_NUM_THREADS")]:  # set for the tests themselves
        monkeypatch.delenv(name)
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True).stdout == "0\n"


def test_workers_do_not_import_prefect_even_under_a_main_module_that_does(
    tmp_path: Path, prefect_environment: dict[str, str]
) -> None:
    script = tmp_path / "as_under_a_schedule.py"
    script.write_text(
        "import prefect\n"
        "from newstables.pipeline.workers import WorkerPool\n"
        "from tests.test_workers import imported\n"
        "if __name__ == '__main__':\n"
        "    with WorkerPool(imported, 1) as pool:\n"
        "        print('\\n'.join(pool.run(0)))\n"
    )
    environment = {**prefect_environment, "PYTHONPATH": str(ROOT)}
    output = subprocess.run([sys.executable, script], env=environment, capture_output=True, check=True, timeout=120)
    modules = output.stdout.decode().splitlines()
    assert "newstables.pipeline.process" in modules
    assert not [name for name in modules if name.split(".")[0] in ("prefect", "sqlalchemy", "httpx")]


def test_workers_end_when_their_run_is_killed(until: Callable[[Callable[[], bool]], None]) -> None:
    script = (
        "import threading, time\n"
        "from newstables.pipeline.workers import WorkerPool\n"
        "from tests.test_workers import sleep\n"
        "pool = WorkerPool(sleep, 2)\n"
        "for _ in range(2): threading.Thread(target=pool.run, args=(120.0,)).start()\n"
        "while sum(bool(process.pid) for process in pool._context.started) < 2: time.sleep(0.1)\n"
        "print(*(process.pid for process in pool._context.started), flush=True)\n"
    )
    run = subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert run.stdout
    pids = [int(pid) for pid in run.stdout.readline().split()]
    assert len(pids) == 2 and all(map(_lives, pids))
    run.kill()
    run.wait()
    run.stdout.close()
    until(lambda: not any(map(_lives, pids)))


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False
