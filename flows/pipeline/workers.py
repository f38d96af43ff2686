"""Worker processes for batches: plain processes of the core, which never import Prefect.

A worker that imported Prefect would cost seconds and 150 MB, and with the embedded server start a server of its own.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import sys
import threading
import types
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from multiprocessing import forkserver, resource_tracker
from multiprocessing.context import ForkServerContext, ForkServerProcess
from typing import Any, Generic, TypeVar

Work = TypeVar("Work")
Result = TypeVar("Result")

# Imported once, in the process that workers are forked from. The first must come first: it says how many threads numpy
# may have, which numpy asks when it is imported.
_CORE = ["newstables.pipeline.preload", "newstables.pipeline.process"]


class WorkerDied(Exception):
    """A worker process was ended from outside, twice with the same work."""


class PoolClosed(Exception):
    """The run was stopped while work was waiting for a worker."""


class WorkerPool(Generic[Work, Result]):
    """`function` in worker processes, for callers on several threads. Survives the death of a worker."""

    def __init__(self, function: Callable[[Work], Result], workers: int) -> None:
        self._function = function
        self.workers = workers
        self._lock = threading.Lock()
        self._one_at_a_time = threading.Lock()
        self._closed = False
        self._context = _Context()
        self._executor = self._new_executor(workers)

    def __enter__(self) -> WorkerPool[Work, Result]:
        return self

    def __exit__(self, failure: object, *_: object) -> None:
        with self._lock:
            self._closed = True
        if failure:  # nobody waits for what they are doing
            for process in self._context.started:
                if process.is_alive():
                    process.kill()
        self._executor.shutdown(cancel_futures=True)

    def run(self, work: Work) -> Result:
        """The function's result for `work`, from a worker. Its exceptions come back as they are.

        The death of a worker breaks all that was under way beside it. Each of these is tried once more, alone in a
        fresh process, so that what is too much for a worker is found out and the rest is done. Raises WorkerDied.
        """
        executor = self._executor
        try:
            with self._lock:
                if self._closed:
                    raise PoolClosed
                executor = self._executor
                future = executor.submit(self._function, work)
            return future.result()
        except CancelledError:
            raise PoolClosed from None
        except BrokenProcessPool:
            self._replace(executor)
        return self.run_alone(work)

    def run_alone(self, work: Work) -> Result:
        """The same, from a process of its own while no other such work is under way. Raises WorkerDied."""
        with self._one_at_a_time:
            alone = self._new_executor(1)
            try:
                return alone.submit(self._function, work).result()
            except BrokenProcessPool:
                raise WorkerDied(
                    "a worker process was killed over the same work again, most likely for want of memory"
                ) from None
            finally:
                alone.shutdown()

    def _new_executor(self, workers: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(workers, mp_context=self._context, initializer=end_with_parent)

    def _replace(self, broken: ProcessPoolExecutor) -> None:
        with self._lock:
            if self._closed:
                raise PoolClosed
            if self._executor is broken:
                broken.shutdown()
                self._executor = self._new_executor(self.workers)


def processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def prepare() -> None:
    """Begin to import the core in the process that workers will be forked from; returns at once."""
    forkserver.set_forkserver_preload(_CORE)
    resource_tracker.ensure_running()  # would undo the mask
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})  # inherited: Ctrl-C is for the run alone
    try:
        forkserver.ensure_running()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)


def end_with_parent() -> None:
    """In a process that multiprocessing has started: end when the one that started it ends, however that ends."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


class _Process(ForkServerProcess):
    """A process that does not import our main module again: under a schedule that is Prefect's own."""

    @staticmethod
    def _Popen(process_obj: Any) -> Any:
        with _no_main_module():
            return ForkServerProcess._Popen(process_obj)


class _Context(ForkServerContext):
    """Starts such processes, and remembers them."""

    def __init__(self) -> None:
        super().__init__()
        self.started: list[_Process] = []
        prepare()

    def Process(self, *args: Any, **kwargs: Any) -> _Process:  # type: ignore[override]
        process = _Process(*args, **kwargs)
        self.started.append(process)
        return process


_main_module = threading.Lock()


@contextmanager
def _no_main_module() -> Iterator[None]:
    with _main_module:
        ours = sys.modules["__main__"]
        sys.modules["__main__"] = types.ModuleType("__main__")
        try:
            yield
        finally:
            sys.modules["__main__"] = ours
