"""A limit of processor time for one piece of work, so that a text written or broken to be slow costs itself alone."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from newstables.records import Reject

_LEAST = 0.001  # seconds


class TooSlow(BaseException):
    """Time is up. No Exception, for the code that is interrupted may catch those."""


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Raise TooSlow in the block once this process has computed for so many seconds.

    Processor time, not the clock's: on a machine that is busy elsewhere every text would be too slow. Works in the main
    thread of a process, as a worker's is, and where there are such timers; there is no limit elsewhere.
    """
    if threading.current_thread() is not threading.main_thread() or not hasattr(signal, "SIGPROF"):
        yield
        return
    before = signal.signal(signal.SIGPROF, _interrupt)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


class Budget:
    """The processor time that one article may take, however many pieces the work on it is cut into."""

    def __init__(self, seconds: float | None) -> None:
        """No limit where `seconds` is None."""
        self._left = seconds

    @contextmanager
    def spent(self) -> Iterator[None]:
        """Raise TooSlow in the block once all is spent, on it and on the blocks before."""
        if self._left is None:
            yield
            return
        begun = time.process_time()
        with time_limit(self._left):
            yield
        # A timer of zero seconds would never ring.
        self._left = max(_LEAST, self._left - (time.process_time() - begun))


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


def too_slow(source: str, source_id: str, seconds: float) -> Reject:
    """The reject of what took longer than it may."""
    message = (
        f"It took more than {seconds:g} s of processor time; no article does. Look whether it is one, and take it "
        "out or allow more by --time-limit."
    )
    return Reject(source, source_id, "too_slow", message)
