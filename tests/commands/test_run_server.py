"""`newstables run` and the Prefect server that it reports to: its own, one that is there, one that is not."""

from __future__ import annotations

import json
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from newstables.cli import main
from newstables.commands import reporting
from newstables.orchestration.local_server import LocalServer
from newstables.tables.lock import LOCK_FILE
from tests.prefect_state import processes, query
from tests.tables.runs import record, write_records

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "newstables.cli", "run"]


@dataclass
class Ended:
    """A command that has come to its end."""

    returncode: int
    stdout: str
    stderr: str


Here = Callable[..., Ended]


def run(environment: dict[str, str], *arguments: object) -> subprocess.CompletedProcess[str]:
    """The command as a user gives it."""
    return subprocess.run(
        [*COMMAND, *map(str, arguments)], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
    )


@pytest.fixture
def here(server_home: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Iterator[Here]:
    """The same in this process, where Prefect is imported once; by itself with the home of `prefect_server`."""
    kept = {number: signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGINT)}
    for name in [name for name in os.environ if name.startswith("PREFECT_")]:
        monkeypatch.delenv(name)
    for name, value in ("DO_NOT_TRACK", "1"), ("PREFECT_SERVER_ANALYTICS_ENABLED", "false"):
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "WARNING")
    monkeypatch.setattr(reporting, "_LINE_EVERY", math.inf)  # which a slow machine would come to

    def run(*arguments: object, **settings: str) -> Ended:
        for name, value in {"PREFECT_HOME": str(server_home), **settings}.items():
            monkeypatch.setenv(name, value)
        _read_settings()
        capfd.readouterr()
        returncode = main(["run", *map(str, arguments)])
        return Ended(returncode, *capfd.readouterr())

    yield run
    monkeypatch.undo()
    _read_settings()
    for number, handler in kept.items():
        signal.signal(number, handler)


def _read_settings() -> None:
    """Have Prefect look at the environment once more."""
    from prefect.context import refresh_global_settings_context

    refresh_global_settings_context()


def test_with_a_server_of_its_own(
    tmp_path: Path,
    prefect_home: Path,
    prefect_environment: dict[str, str],
    until: Callable[[Callable[[], bool]], None],
) -> None:
    (tmp_path / "in").mkdir()
    write_records(tmp_path / "in" / "wire.jsonl", [record(1), record(2)])
    (tmp_path / "in" / "empty.txt").touch()
    # A proxy is for the world outside, and file names are bytes.
    environment = {**prefect_environment, "http_proxy": "http://127.0.0.1:9", "ALL_PROXY": "http://127.0.0.1:9"}
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    odd.touch()
    first = run(environment, tmp_path / "in", odd, "--tables", tmp_path / "tables")
    assert first.returncode == 0, first.stderr
    assert "articles: 2 new, 0 changed, 0 unchanged, 2 rejected" in first.stdout
    assert f'claims = pd.read_parquet("{tmp_path}/tables/claims")' in first.stdout
    said = [line for line in first.stderr.splitlines() if "records read" not in line]  # as a slow machine tells
    assert said == []
    until(lambda: not processes(prefect_home))
    last = "SELECT id FROM flow_run ORDER BY start_time DESC LIMIT 1"
    history = query(prefect_home, f"SELECT name, state_name FROM task_run WHERE flow_run_id = ({last})")
    assert history == [("extract batch 0", "Completed")], "the server is not stopped before all is written"


def test_with_a_server_that_runs_already(
    tmp_path: Path, server_home: Path, here: Here, prefect_server: LocalServer
) -> None:
    there = {"PREFECT_API_URL": prefect_server.api_url}
    (tmp_path / "in").mkdir()
    write_records(tmp_path / "in" / "wire.jsonl", [record(1), record(2)])
    (tmp_path / "in" / "empty.txt").touch()
    tables = tmp_path / "tables"
    before = len(query(server_home, "SELECT id FROM flow_run"))

    assert "2 new, 0 changed" in here(tmp_path / "in", "--tables", tables, **there).stdout
    write_records(tmp_path / "in" / "wire.jsonl", [record(1), record(2, "Nobody was hurt. It rained for two days.")])
    strict = here(tmp_path / "in", "--tables", tables, "--strict", **there)
    assert "articles: 0 new, 1 changed, 1 unchanged, 1 rejected" in strict.stdout
    assert (strict.returncode, strict.stderr) == (1, "newstables: 1 rejected, and --strict was asked for\n")

    with FileLock(tables / LOCK_FILE):
        busy = here(tmp_path / "in", "--tables", tables, **there)
    assert busy.returncode == 1
    assert busy.stderr.startswith("newstables: another run is writing to")
    assert len(query(server_home, "SELECT id FROM flow_run")) == before + 3


def test_a_server_that_cannot_be_reached(tmp_path: Path, here: Here) -> None:
    begun = time.monotonic()
    failed = here(tmp_path, PREFECT_API_URL="http://127.0.0.1:9/api")
    assert failed.returncode == 1
    assert "http://127.0.0.1:9/api cannot be used" in failed.stderr
    assert "unset it" in failed.stderr and "Traceback" not in failed.stderr
    assert time.monotonic() - begun < 20


def _starts_in_vain(home: Path, here: Here, tmp_path: Path) -> None:
    """Say what is wrong, and what to do, where the server's home is spoilt."""
    home.mkdir()
    (home / "prefect.db").write_text("This is no database.")
    failed = here(tmp_path, PREFECT_HOME=str(home))
    assert failed.returncode == 1
    assert f"PREFECT_HOME ({home})" in failed.stderr and "file is not a database" in failed.stderr


def test_a_server_that_cannot_start(tmp_path: Path, here: Here, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(LocalServer, "command", [sys.executable, "-c", "raise SystemExit('file is not a database')"])
    _starts_in_vain(tmp_path / "home", here, tmp_path)


@pytest.mark.long  # it takes Prefect's server seconds to find out
def test_prefects_server_that_cannot_start(tmp_path: Path, here: Here) -> None:
    _starts_in_vain(tmp_path / "home", here, tmp_path)


@pytest.mark.parametrize(
    ("number", "state"),
    [
        (signal.SIGINT, "at work"),
        (signal.SIGKILL, "starting"),
        pytest.param(signal.SIGTERM, "at work", marks=pytest.mark.long),
        pytest.param(signal.SIGKILL, "at work", marks=pytest.mark.long),
    ],
)
def test_an_interrupted_run_leaves_no_process(
    number: signal.Signals,
    state: str,
    tmp_path: Path,
    prefect_home: Path,
    prefect_environment: dict[str, str],
    until: Callable[[Callable[[], bool]], None],
) -> None:
    before = sorted(processes(prefect_home))
    source, sink = os.pipe()  # the run waits for what never comes
    command = [*COMMAND, "-", "--tables", str(tmp_path / "tables")]
    with subprocess.Popen(command, cwd=ROOT, env=prefect_environment, stdin=source, stderr=subprocess.PIPE) as process:
        if state == "starting":
            until(lambda: any("orchestration/server.py" in line for line in processes(prefect_home)))
        else:
            until((tmp_path / "tables" / LOCK_FILE).exists)
            time.sleep(0.5)
        process.send_signal(number)
        _, said = process.communicate(timeout=30)
    os.close(source)
    os.close(sink)
    if number == signal.SIGKILL:
        assert process.returncode == -number
    else:
        assert (process.returncode, said) == (130, b"newstables: interrupted; what was committed stays\n")
    until(lambda: sorted(processes(prefect_home)) == before)


def test_an_input_that_cannot_be_opened_fails_the_run_when_all_else_is_done(
    tmp_path: Path, server_home: Path, here: Here, prefect_server: LocalServer
) -> None:
    there = {"PREFECT_API_URL": prefect_server.api_url}
    source, tables = write_records(tmp_path / "wire.jsonl", [record(1), record(2)]), tmp_path / "tables"
    dead = "http://127.0.0.1:9/feed.xml"
    failed = here(dead, source, "--tables", tables, "--json", **there)
    assert failed.returncode == 1
    assert failed.stderr.startswith(f"newstables: could not be opened: {dead}: Cannot be opened: 127.0.0.1:9: ")
    said = json.loads(failed.stdout)
    assert (said["new"], said["rejected"], said["reasons"]) == (2, 1, {"unreadable": 1})
    assert len(said["unopened"]) == 1

    quiet = here(source, "--tables", tables, "--quiet", **there)
    assert (quiet.returncode, quiet.stdout, quiet.stderr) == (0, "", "")

    query_runs = "SELECT name, state_name, tags FROM flow_run ORDER BY start_time DESC LIMIT 2"
    (name, state, tags), (first_name, first_state, first_tags) = query(server_home, query_runs)
    assert (name, state, json.loads(tags)) == ("nothing new", "Completed", ["nothing-new"])
    assert (first_name, first_state) == ("2 new, 1 rejected", "Failed")
    assert json.loads(first_tags) == ["news", "rejects"]
    messages = query(server_home, "SELECT message FROM flow_run_state ORDER BY timestamp DESC")
    assert ("0 new, 0 changed, 2 unchanged, 0 rejected",) in messages
    assert any(message and "could not be opened" in message for (message,) in messages)
