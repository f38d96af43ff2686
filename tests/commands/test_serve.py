"""`newstables serve`: the schedule as it is asked for, and scheduled runs for real."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from argparse import ArgumentTypeError
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pandas as pd
import pytest

from newstables.cli import main
from newstables.commands.serve import deployment_name, duration
from tests.prefect_state import processes, processes_by_id, query
from tests.tables.runs import record, write_records

HOURLY = ["--every", "1h"]


def test_intervals_are_whole_numbers_of_a_unit() -> None:
    assert duration("90s") == timedelta(seconds=90)
    assert duration("15m") == timedelta(minutes=15)
    assert duration("6h") == timedelta(hours=6)
    assert duration("1d") == timedelta(days=1)
    for wrong in ("15", "m", "0m", "1.5h", "-3m", "15 m", "1w", ""):
        with pytest.raises(ArgumentTypeError):
            duration(wrong)


def test_a_tables_folder_has_its_own_schedule(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    assert deployment_name(Path("data/tables")) == deployment_name(tmp_path / "data" / "tables")
    assert deployment_name(Path("a")) != deployment_name(Path("b"))
    assert "/" not in deployment_name(Path("data/tables"))


def test_a_schedule_is_needed_and_must_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in ([], ["--every", "15m", "--cron", "0 6 * * *"], ["--every", "often"]):
        with pytest.raises(SystemExit) as exit:
            main(["serve", str(tmp_path), *wrong])
        assert exit.value.code == 2
    assert main(["serve", "-", "--every", "15m"]) == 2
    assert main(["serve", str(tmp_path / "missing"), "--every", "15m"]) == 2
    assert main(["serve", str(tmp_path), "--cron", "daily"]) == 2
    assert "five fields" in capsys.readouterr().err


@contextmanager
def _serving(
    tmp_path: Path, environment: dict[str, str], *arguments: object, cwd: Path | None = None
) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """`newstables serve` at work, and the file that holds what it says."""
    command = [sys.executable, "-m", "newstables.cli", "serve", *map(str, arguments)]
    said = tmp_path / "log"
    with said.open("w") as log, subprocess.Popen(command, cwd=cwd, env=environment, stdout=log, stderr=log) as process:
        try:
            yield process, said
        finally:
            process.kill()


def test_scheduled_runs_take_what_is_new_and_sigterm_ends_them(
    tmp_path: Path,
    prefect_home: Path,
    prefect_environment: dict[str, str],
    own_packages: Path,
    until: Callable[[Callable[[], bool]], None],
) -> None:
    inbox, tables = tmp_path / "inbox", tmp_path / "tables"
    inbox.mkdir()
    write_records(inbox / "first.jsonl", [record(1), record(2)])
    environment = {**prefect_environment, "PREFECT_RUNNER_POLL_FREQUENCY": "1"}

    def completed() -> int:
        return len(
            query(
                prefect_home,
                "SELECT 1 FROM flow_run JOIN deployment ON deployment.id = flow_run.deployment_id "
                "WHERE deployment.name = ? AND flow_run.state_name = 'Completed'",
                deployment_name(tables),
            )
        )

    with _serving(tmp_path, environment, inbox, "--tables", tables, "--every", "5s", cwd=own_packages) as (
        process,
        log,
    ):
        until(lambda: (tables / "articles").exists() and completed() >= 1)
        before = {path: path.stat().st_mtime_ns for path in (tables / "articles").rglob("*.parquet")}
        write_records(inbox / "second.jsonl", [record(3)])
        until(lambda: len(pd.read_parquet(tables / "articles", columns=["source_id"])) == 3 and completed() >= 2)
        process.send_signal(signal.SIGTERM)
        assert process.wait(8) == 0
        said = log.read_text()
    articles = pd.read_parquet(tables / "articles")
    assert sorted(articles["source_id"]) == ["storm-1", "storm-2", "storm-3"]
    assert set(articles["revision"]) == {1}
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert "Prefect's UI: http://127.0.0.1:" in said
    assert "Traceback" not in said and "Warning" not in said, said
    until(lambda: not processes(prefect_home))
    time.sleep(1)
    assert not processes(prefect_home)


def _server(prefect_home: Path) -> int:
    (pid,) = (pid for pid, line in processes_by_id(prefect_home).items() if "orchestration/server.py" in line)
    return pid


def test_the_schedule_ends_with_its_server(
    tmp_path: Path,
    prefect_home: Path,
    prefect_environment: dict[str, str],
    until: Callable[[Callable[[], bool]], None],
) -> None:
    with _serving(tmp_path, prefect_environment, tmp_path, "--tables", tmp_path / "t", "--every", "1h") as (
        process,
        said,
    ):
        until(lambda: "Ctrl-C ends it" in said.read_text())
        os.kill(_server(prefect_home), signal.SIGKILL)
        assert process.wait(10) == 1
        assert "newstables: the Prefect server has ended" in said.read_text()
    until(lambda: not processes(prefect_home))


@pytest.mark.parametrize("state", ["starting", pytest.param("server stopped", marks=pytest.mark.long)])
def test_sigterm_ends_the_schedule_in_any_other_state(
    state: str,
    tmp_path: Path,
    prefect_home: Path,
    prefect_environment: dict[str, str],
    until: Callable[[Callable[[], bool]], None],
) -> None:
    with _serving(tmp_path, prefect_environment, tmp_path, "--tables", tmp_path / "t", "--every", "1h") as (
        process,
        said,
    ):
        if state == "starting":
            until(lambda: len(processes(prefect_home)) > 1)
        else:
            until(lambda: "Ctrl-C ends it" in said.read_text())
        if state == "server stopped":  # it holds its socket, and answers nothing
            server = _server(prefect_home)
            os.kill(server, signal.SIGSTOP)
        process.send_signal(signal.SIGTERM)
        assert process.wait(8) == 0, said.read_text()
        if state == "server stopped":
            os.kill(server, signal.SIGKILL)
    until(lambda: not processes(prefect_home))
