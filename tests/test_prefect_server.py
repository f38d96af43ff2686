"""The database that a new home begins with."""

from __future__ import annotations

import sqlite3
import sys
import urllib.request
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from newstables.orchestration.local_server import LocalServer
from newstables.orchestration.server import lay_down
from tests.prefect_state import processes


def test_a_new_home_begins_with_the_template_and_no_other_is_touched(tmp_path: Path) -> None:
    template, database = tmp_path / "template.db", tmp_path / "home" / "prefect.db"
    lay_down(template, database)
    assert not database.exists()
    template.write_text("migrated")
    lay_down(template, database)
    assert database.read_text() == "migrated"
    database.write_text("in use")
    lay_down(template, database)
    assert (database.read_text(), template.read_text()) == ("in use", "migrated")
    assert [path.name for path in database.parent.iterdir()] == ["prefect.db"]


def test_the_template_is_migrated_and_empty(prefect_home: Path) -> None:
    with closing(sqlite3.connect(prefect_home / "template.db")) as template:
        assert template.execute("SELECT count(*) FROM alembic_version").fetchone() == (1,)
        for table in ("flow", "flow_run", "block_document", "configuration"):
            assert template.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)


_WITHOUT_PRIVATE_NAMES = """
import prefect.server.api.server
del prefect.server.api.server.create_app
from newstables.orchestration import server
server.main()
"""


@pytest.mark.long  # Prefect's own command takes ten seconds to start, and changes only with Prefect
def test_a_prefect_without_the_private_names_serves_in_its_own_way(
    prefect_home: Path, monkeypatch: pytest.MonkeyPatch, until: Callable[[Callable[[], bool]], None]
) -> None:
    before = sorted(processes(prefect_home))
    monkeypatch.setenv("PREFECT_HOME", str(prefect_home))
    monkeypatch.setattr(LocalServer, "command", [sys.executable, "-P", "-c", _WITHOUT_PRIVATE_NAMES])
    server = LocalServer()
    server.wait_until_ready()
    with urllib.request.urlopen(f"{server.api_url}/health") as answer:
        assert answer.status == 200
    server.stop()
    until(lambda: sorted(processes(prefect_home)) == before)
