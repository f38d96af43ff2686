"""A limit of processor time for one piece of work, so that a text written or broken to be slow costs itself alone."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from newstables.records import Reject


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


def _interrupt(_number: int, _frame: FrameType | None) -> None:
    raise TooSlow


def too_slow(source: str, source_id: str, seconds: float) -> Reject:
    """The reject of what took longer than it may."""
    message = (
        f"It took more than {seconds:g} s of processor time; no article does. Look whether it is one, and take it "
        "out or allow more by --time-limit."
    )
    return Reject(source, source_id, "too_slow", message)
