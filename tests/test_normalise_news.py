"""The flow through the real engine: a server, task runs, worker processes, and what may go wrong under them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from newstables.orchestration.local_server import LocalServer
from newstables.pipeline import plan
from tests.prefect_state import processes, query
from tests.tables import runs

ROOT = Path(__file__).parents[1]

_RUN = """
import sys
from functools import partial
from newstables.orchestration.session import open_session

inputs, tables, marks = sys.argv[1:]
with open_session(quiet=True) as session:
    from newstables import normalise_news
    from newstables.pipeline import plan
    from newstables.orchestration.progress import listener
    from tests.trouble import process_with_trouble

    plan.BATCH_RECORDS = 3
    normalise_news.process_batch = partial(process_with_trouble, marks)
    session.wait_until_ready()
    seen = []
    listener.set(lambda now: seen.append((now.found, now.done, now.records, now.task_runs)))
    state = normalise_news.normalise_news([inputs], tables, workers=2, return_state=True)
    print(state.state_details.flow_run_id, *seen[-1])
"""


def test_a_run_with_trouble_leaves_the_same_rows_its_whole_history_and_no_process(
    tmp_path: Path,
    server_home: Path,
    prefect_server: LocalServer,
    prefect_home: Path,
    prefect_environment: dict[str, str],
    until: Callable[[Callable[[], bool]], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    source = runs.write_records(tmp_path / "in.jsonl", [runs.record(number) for number in range(14)])
    (tmp_path / "marks").mkdir()
    arguments = [str(source), str(tmp_path / "tables"), str(tmp_path / "marks")]
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *arguments],
        cwd=ROOT,
        env={**prefect_environment, "PREFECT_API_URL": prefect_server.api_url},
        capture_output=True,
        text=True,
        timeout=180,
    )
    assert done.returncode == 0, done.stderr
    flow_run_id, *progress = done.stdout.split()
    size = str(source.stat().st_size)
    assert progress == [size, size, "14", "7"]

    monkeypatch.setattr(plan, "BATCH_RECORDS", 3)
    runs.run(tmp_path / "plain", source)
    assert runs.rows(tmp_path / "tables") == runs.rows(tmp_path / "plain")

    completed = "SELECT name, run_count FROM task_run WHERE flow_run_id = ? AND state_name = 'Completed'"
    until(lambda: len(query(server_home, completed, flow_run_id)) == 7)
    expected = [(f"extract batch {number}", 2 if number == 1 else 1) for number in range(7)]
    assert sorted(query(server_home, completed, flow_run_id)) == expected
    assert query(server_home, "SELECT state_name FROM flow_run WHERE id = ?", flow_run_id) == [("Completed",)]
    [(summary,)] = query(server_home, "SELECT data FROM artifact WHERE flow_run_id = ?", flow_run_id)
    assert "14 new" in summary and "| articles | 14 |" in summary
    until(lambda: not processes(prefect_home))
