"""The database that a new home begins with."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from newstables.orchestration.server import lay_down


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
