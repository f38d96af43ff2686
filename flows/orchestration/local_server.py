"""A Prefect server of our own, for as long as a command runs.

Prefect would start one itself, but only when a flow asks for it, after the importing process has read the whole of the
server's code too, and it stops it before the history of task runs is written. Ours starts while the command is still
importing, and it ends with the process that started it, however that ends: it reads a pipe that only that process
holds open. Only the standard library is imported here.

A run over nothing new takes half as long as with the server that Prefect starts (7 s against 15, measured with 3.8.8).
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, BinaryIO, ClassVar

from newstables.orchestration import server
from newstables.orchestration.server import STOP_SECONDS, prefect_home

# A first start migrates an empty database, which a slow machine takes a while for.
START_SECONDS = 120
USUAL_PORT = 4200  # where Prefect users look for the UI


class ServerFailed(Exception):
    """The local Prefect server did not start."""


class LocalServer:
    """A `prefect server` in a process of its own, on a free port of this machine. Its state lies in PREFECT_HOME."""

    command: ClassVar[list[str]] = [sys.executable, "-P", server.__file__]

    def __init__(self, *, scheduling: bool = False) -> None:
        """Start the process; `scheduling` adds the UI, on Prefect's usual port if it is free, and the scheduler."""
        # We listen and the server inherits the socket: nobody can take the port from it, and a request made before it
        # is ready waits instead of failing.
        self.is_stopping = False
        listener = _listen(USUAL_PORT if scheduling else 0)
        self.address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        self.api_url = f"{self.address}/api"
        # Its complaints are of interest if it does not start, and to who runs a schedule; none drown our own output.
        self._complaints = _log_file() if scheduling else tempfile.TemporaryFile()  # noqa: SIM115
        with listener:
            self._process = subprocess.Popen(
                [*self.command, str(listener.fileno())],
                env=self._environment(scheduling),
                stdin=subprocess.PIPE,
                stderr=self._complaints,
                pass_fds=[listener.fileno()],
                start_new_session=True,  # Ctrl-C is for us: the server is to hear the end of the story
            )

    def _environment(self, scheduling: bool) -> dict[str, str]:
        if scheduling:
            return {**os.environ, "PREFECT_UI_API_URL": self.api_url}
        # As Prefect starts its own temporary server.
        return {**os.environ, "PREFECT_UI_ENABLED": "0", "PREFECT__SERVER_EPHEMERAL": "1", "PREFECT__SERVER_FINAL": "1"}

    def wait_until_ready(self) -> None:
        """Return when the server answers. Raises ServerFailed if it does not within START_SECONDS, or dies."""
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                with _open(f"{self.api_url}/health"):
                    return
            except OSError as error:
                # Our own way listens from the beginning; Prefect's does once it is ready.
                may_come = isinstance(getattr(error, "reason", error), ConnectionError)
                if not may_come or time.monotonic() > deadline or self.has_ended():
                    raise self._failed(error) from None
                time.sleep(0.1)

    def has_ended(self) -> bool:
        """Whether the process is no more."""
        return self._process.poll() is not None

    def _failed(self, error: OSError) -> ServerFailed:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(1)  # it closes its socket before it ends
        status = self._process.poll()
        self.stop()
        how = f"ended with status {status}" if status else f"did not answer within {START_SECONDS} s ({error})"
        return ServerFailed(
            f"the local Prefect server {how}; is PREFECT_HOME ({prefect_home()}) writable, and its prefect.db made "
            f"by this version of Prefect or an older one?{self._last_words()}"
        )

    def _last_words(self) -> str:
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").split("\n")
        return "\n  ".join(["", *[line.strip() for line in lines if line.strip()][-4:]])

    def count_task_runs(self, flow_run_id: str) -> int:
        """How many task runs of a flow run the server has written down to their end."""
        ended = {"state": {"type": {"any_": ["COMPLETED", "FAILED", "CRASHED", "CANCELLED"]}}}
        question = {"flow_runs": {"id": {"any_": [flow_run_id]}}, "task_runs": ended}
        with _open(f"{self.api_url}/task_runs/count", json.dumps(question).encode()) as answer:
            return int(json.load(answer))

    def stop(self) -> None:
        """Let the server write what it has, and end it."""
        self.is_stopping = True
        if self._process.stdin:
            with contextlib.suppress(OSError):
                self._process.stdin.close()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def log_path() -> Path:
    """Where a server that schedules writes what it has to complain about."""
    return prefect_home() / "newstables-server.log"


def _log_file() -> BinaryIO:
    log_path().parent.mkdir(parents=True, exist_ok=True)
    return log_path().open("w+b")


def _listen(port: int) -> socket.socket:
    listener = socket.socket()
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind(("127.0.0.1", port))
    except OSError:
        if not port:
            raise
        listener.bind(("127.0.0.1", 0))
    listener.listen(128)
    return listener


def _open(url: str, body: bytes | None = None) -> Any:
    """Ask our own server; a proxy that the environment names is not for our own machine."""
    # Imported here, for it would delay the server's start.
    from urllib.request import ProxyHandler, Request, build_opener

    request = Request(url, body, {"Content-Type": "application/json"})
    return build_opener(ProxyHandler({})).open(request, timeout=START_SECONDS)
