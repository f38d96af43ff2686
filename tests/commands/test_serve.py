"""`newstables serve`: the schedule as it is asked for, and three scheduled runs in a row for real."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from argparse import ArgumentTypeError
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pandas as pd
import pytest

from newstables.cli import main
from newstables.commands.serve import deployment_name, duration
from tests.prefect_state import processes, query
from tests.tables.runs import record, write_records


def test_durations() -> None:
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


def test_wrong_usage(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for wrong in ([], ["--every", "15m", "--cron", "0 6 * * *"], ["--every", "often"]):
        with pytest.raises(SystemExit) as exit:
            main(["serve", str(tmp_path), *wrong])
        assert exit.value.code == 2
    assert main(["serve", "-", "--every", "15m"]) == 2
    assert main(["serve", str(tmp_path / "missing"), "--every", "15m"]) == 2
    assert main(["serve", str(tmp_path), "--cron", "daily"]) == 2
    assert "five fields" in capsys.readouterr().err


@pytest.mark.slow
def test_three_scheduled_runs_in_a_row(
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
    command = ["-m", "newstables.cli", "serve", str(inbox), "--tables", str(tables), "--every", "5s"]

    def completed() -> int:
        return len(
            query(
                prefect_home,
                "SELECT 1 FROM flow_run JOIN deployment ON deployment.id = flow_run.deployment_id "
                "WHERE deployment.name = ? AND flow_run.state_name = 'Completed'",
                deployment_name(tables),
            )
        )

    with (
        (tmp_path / "log").open("w+") as log,
        subprocess.Popen(
            [sys.executable, *command], cwd=own_packages, env=environment, stdout=log, stderr=log
        ) as process,
    ):
        until(lambda: (prefect_home / "prefect.db").exists() and (tables / "articles").exists() and completed() >= 1)
        before = {path: path.stat().st_mtime_ns for path in (tables / "articles").rglob("*.parquet")}
        write_records(inbox / "second.jsonl", [record(3)])
        until(lambda: completed() >= 3)
        process.send_signal(signal.SIGTERM)
        assert process.wait(30) == 0
        log.seek(0)
        said = log.read()
    articles = pd.read_parquet(tables / "articles")
    assert sorted(articles["source_id"]) == ["storm-1", "storm-2", "storm-3"]
    assert set(articles["revision"]) == {1}
    assert {path: path.stat().st_mtime_ns for path in before} == before
    assert "Prefect's UI: http://127.0.0.1:" in said
    assert "Traceback" not in said and "Warning" not in said, said
    until(lambda: not processes(prefect_home))
    time.sleep(1)
    assert not processes(prefect_home)
