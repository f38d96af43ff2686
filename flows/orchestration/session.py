"""The Prefect side of a command: its settings, the server to report to, and an orderly end.

Prefect is imported only once our own server is on its way, so that both start at the same time.
"""

from __future__ import annotations

import contextlib
import gc
import logging
import os
import time
from collections.abc import Iterator

from newstables.orchestration.local_server import LocalServer

REACH_SECONDS = 5
HISTORY_SECONDS = 30

_DEFAULTS = {
    "DO_NOT_TRACK": "1",  # the analytics of Prefect's client
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",  # … and of its server, which logs errors where there is no network
}


class ServerUnreachable(Exception):
    """The server that PREFECT_API_URL names does not answer."""


class Session:
    """Prefect, set up. `local` is our own server; None where the user's settings name one."""

    def __init__(self, api_url: str, local: LocalServer | None) -> None:
        self.api_url = api_url
        self.local = local

    def wait_until_ready(self) -> None:
        """Return when the server answers. Raises ServerFailed or ServerUnreachable."""
        if self.local:
            self.local.wait_until_ready()
        else:
            _reach(self.api_url)
        gc.freeze()
        gc.enable()

    def settle(self, flow_run_id: str, task_runs: int) -> None:
        """Wait until our own server has written down the task runs of a run.

        They are reported in the background, and written after the run has ended: a server that is stopped at once
        loses the last of them.
        """
        _report_all()
        deadline = time.monotonic() + HISTORY_SECONDS
        while self.local and self.local.count_task_runs(flow_run_id) < task_runs and time.monotonic() < deadline:
            time.sleep(0.05)


@contextlib.contextmanager
def open_session(*, scheduling: bool = False, quiet: bool = False) -> Iterator[Session]:
    """Set Prefect up for one command; `scheduling` where schedules are to fire, `quiet` where the log of runs is for
    the server alone.

    The user's own settings (environment, profile, prefect.toml) win. Where they name no server, one of ours is started
    and PREFECT_API_URL names it for as long as the session is open.
    """
    defaults = {**_DEFAULTS, "PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL": "WARNING"} if quiet else _DEFAULTS
    for name, value in defaults.items():
        os.environ.setdefault(name, value)
    gc.disable()  # imports make only what stays; `wait_until_ready` ends this
    local = None if os.environ.get("PREFECT_API_URL") else LocalServer(scheduling=scheduling)
    try:
        from prefect.settings import get_current_settings

        if quiet:
            for name in ("prefect.flow_runs", "prefect.task_runs"):
                logging.getLogger(name).propagate = False
            for name in ("EventsWorker", "APILogWorker"):  # they count what they still have to send
                logging.getLogger(name).setLevel(logging.ERROR)
        named = get_current_settings().api.url
        if local and named:  # by a profile or a file
            local.stop()
            local = None
        with _named_by_environment(local), _without_heartbeat():
            try:
                yield Session(local.api_url if local else str(named), local)
            finally:
                _report_all()
    finally:
        gc.enable()
        if local:
            local.stop()
        gc.freeze()  # nor is there anything to gain from looking once more when the process ends


@contextlib.contextmanager
def _without_heartbeat() -> Iterator[None]:
    """A flow run waits a second for the thread of its heartbeat to end; where Prefect has no such setting, so be it."""
    from prefect import settings

    frequency = getattr(settings, "PREFECT_FLOWS_HEARTBEAT_FREQUENCY", None)
    with settings.temporary_settings({frequency: None} if frequency is not None else {}):
        yield


@contextlib.contextmanager
def _named_by_environment(local: LocalServer | None) -> Iterator[None]:
    """Let PREFECT_API_URL name our own server, for Prefect's threads and child processes too."""
    if local is None:
        yield
        return

    from prefect.context import refresh_global_settings_context

    before = {name: os.environ.get(name) for name in ("PREFECT_API_URL", "NO_PROXY", "no_proxy")}
    os.environ["PREFECT_API_URL"] = local.api_url
    # A proxy of the environment is not for our own machine. Which spelling is read depends on which is there.
    os.environ["NO_PROXY"] = os.environ["no_proxy"] = ",".join(
        filter(None, [before["no_proxy"] or before["NO_PROXY"], "127.0.0.1"])
    )
    refresh_global_settings_context()
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
        refresh_global_settings_context()


def _report_all() -> None:
    """Send the events and log lines that wait to be sent."""
    try:
        from prefect.events.worker import EventsWorker
        from prefect.logging.handlers import APILogWorker
    except ImportError:  # Prefect sends them when the process ends
        return
    for worker in (EventsWorker, APILogWorker):
        with contextlib.suppress(AttributeError):
            worker.drain_all(timeout=HISTORY_SECONDS)


def _reach(api_url: str) -> None:
    from prefect.client.orchestration import get_client

    try:
        with get_client(sync_client=True, httpx_settings={"timeout": REACH_SECONDS}) as client:
            client.raise_for_api_version_mismatch()
    except RuntimeError as error:
        reason = error.__cause__ or error
        raise ServerUnreachable(
            f"the Prefect server at {api_url} cannot be used ({reason}); start it by `prefect server start`, correct "
            "PREFECT_API_URL, or unset it for a server of our own"
        ) from None
