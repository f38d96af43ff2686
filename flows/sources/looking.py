"""Sizes and times of very many files: a process of its own asks for them, while ours compares those that it has.

For a million known files that is most of what deciding that nothing is new takes. Threads would not do: what the system
takes for one file is as short as what it takes to hand Python's lock over.

The process is started by the path of this file and imports nothing of ours, so that it is there at once. It ends with
the process that started it, however that ends: it reads a pipe that only that process holds open.
"""

from __future__ import annotations

import os
import signal
import stat
import struct
import sys
from array import array
from collections.abc import Sequence
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from subprocess import Popen

_AFTER = 5  # questions that are answered here: a process for a small inbox would not pay
AHEAD = 3  # answers that are awaited at once beside the one that is asked for; so many fit into a pipe
_PIPE = 1 << 16  # bytes of a pipe; of a user who has very many open, the system gives new ones less
_LENGTH = struct.Struct("=q")

Answer = tuple[Sequence[int], Sequence[int]]  # sizes, times


class Looker:
    """Asks for the files of one folder after the other; the answers come in the order of the questions."""

    def __init__(self) -> None:
        self._asked = 0
        self._process: Popen[bytes] | None = None
        self._may_ask = hasattr(os, "sched_getaffinity") and len(os.sched_getaffinity(0)) > 1

    def __enter__(self) -> Looker:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process:
            self._process.kill()
            self._process.communicate()

    def ask(self, folder: str, names: Sequence[str]) -> bool:
        """Ask for files, whose names are ASCII, of a folder; False where one had better look oneself."""
        self._asked += 1
        if not self._may_ask or self._asked <= _AFTER:
            return False
        try:
            self._process = self._process or _start()
            assert self._process.stdin and self._process.stdout
            if _holds(self._process.stdout) < _PIPE:  # it would wait for us, and we for it
                self._may_ask = False
                return False
            _write(self._process.stdin, "\0".join([folder, *names]).encode())
        except OSError:
            self._may_ask = False  # it is gone, or may not be started
        return self._may_ask

    def answer(self) -> Answer | None:
        """The answer to the first question that has none yet; None where one has to look oneself after all."""
        assert self._process and self._process.stdout
        found = array("q", _read(self._process.stdout))
        half = len(found) // 2
        return (found[:half], found[half:]) if found else None


def _start() -> Popen[bytes]:
    from subprocess import DEVNULL, PIPE, Popen

    return Popen([sys.executable, "-I", "-S", __file__], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)


def _holds(stream: IO[bytes]) -> int:
    """How many bytes fit into a pipe."""
    from fcntl import F_GETPIPE_SZ, fcntl

    return fcntl(stream, F_GETPIPE_SZ)


def _write(stream: IO[bytes], message: bytes) -> None:
    stream.write(_LENGTH.pack(len(message)) + message)
    stream.flush()


def _read(stream: IO[bytes]) -> bytes:
    """The next message; empty at the end."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return b""
    (length,) = _LENGTH.unpack(head)
    message = stream.read(length)
    return message if len(message) == length else b""


def look(folder: str, names: Sequence[str]) -> Answer | None:
    """The sizes and times of files of a folder; None if one of them is gone, or is no file."""
    # Asked by the folder's descriptor, the system does not go the whole way anew for each of a million files.
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        ask = os.stat
        found = [ask(name, dir_fd=descriptor, follow_symlinks=False) for name in names]
    except OSError:
        return None
    finally:
        os.close(descriptor)
    if not all(map(stat.S_ISREG, [status.st_mode for status in found])):
        return None
    return [status.st_size for status in found], [status.st_mtime_ns for status in found]


def _answer_all() -> None:
    """The process: answer what comes through the pipe."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started us
    while question := _read(sys.stdin.buffer):
        folder, *names = question.decode().split("\0")
        try:
            sizes, times = look(folder, names) or ([], [])
        except OSError:
            sizes, times = [], []
        _write(sys.stdout.buffer, array("q", [*sizes, *times]).tobytes())


if __name__ == "__main__":
    _answer_all()
