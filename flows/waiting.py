"""Waiting for an answer from elsewhere: it ends, it can be left by Ctrl-C, and who waits long is told what for.

The libraries that ask stores wait in code of their own, which hears no signal and tries again for minutes.
"""

from __future__ import annotations

import io
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import Any, TypeVar

ANSWER_SECONDS = 60.0  # for a question that any store answers at once
WHOLE_SECONDS = 900.0  # for a long list, or a whole file
_TELL_AFTER = 10.0

Answer = TypeVar("Answer")
_left: set[threading.Thread] = set()  # threads whose answer nobody waits for any more


def answer_of(ask: Callable[[], Answer], uri: str, *, is_long: bool = False) -> Answer:
    """What `ask` returns or raises; it is called in a thread, and left there when the time is over.

    `uri`: what is asked, for messages; its query, which can hold keys, is not shown. `is_long`: it is no small
    question. Raises TimeoutError, an OSError.
    """
    answer: Future[Answer] = Future()

    def work() -> None:
        try:
            answer.set_result(ask())
        except BaseException as error:
            answer.set_exception(error)

    thread = threading.Thread(target=work, daemon=True)
    try:
        thread.start()  # in here, for Ctrl-C can come before it returns
        return _waited_for(answer, uri, WHOLE_SECONDS if is_long else ANSWER_SECONDS)
    except BaseException:
        if not answer.done():
            _left.add(thread)
        raise


def are_left() -> bool:
    """Whether questions are still under way that nobody waits for: libraries would wait for them before Python ends."""
    return any(thread.is_alive() for thread in _left)


def _waited_for(answer: Future[Answer], uri: str, seconds: float) -> Answer:
    shown = uri.partition("?")[0]
    deadline = time.monotonic() + seconds
    while not wait([answer], min(_TELL_AFTER, max(0.0, deadline - time.monotonic()))).done:
        if time.monotonic() >= deadline:
            raise TimeoutError(f"no answer of {shown} within {seconds:.0f} seconds")
        logging.getLogger("newstables").warning("waiting for an answer of %s", shown)
    return answer.result()


class Patient(io.RawIOBase):
    """A file elsewhere, each read of which is waited for in this way."""

    def __init__(self, file: Any, uri: str) -> None:
        """`file`: open for reading, with read, seek, tell and close."""
        super().__init__()
        self._file = file
        self._uri = uri

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        content: bytes = answer_of(lambda: self._file.read(len(buffer)), self._uri)
        buffer[: len(content)] = content
        return len(content)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._file.seek(offset, whence)
        return int(self._file.tell())

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        if not self.closed:
            self._file.close()
        super().close()
