"""The table of a folder: made on demand, made anew when the rows change, gone with what is forgotten."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

import newstables
from newstables.cli import main
from newstables.quantities import build
from newstables.quantities.build import quantities
from newstables.schemas import QUANTITIES
from newstables.schemas.check import check_table
from newstables.tables.store import Store
from tests.growth import cpu_seconds, takes_less
from tests.quantities.claims import claim, series
from tests.tables.runs import record, run, write_records

FIRST = "Three people were killed near Molde in Norway on Monday when a ferry sank, said the coastguard."
LATER = "Five people were killed near Molde in Norway on Monday when a ferry sank, the coastguard said later."


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    run(tmp_path / "tables", write_records(tmp_path / "1.jsonl", [record(1, FIRST, "2024-05-07")]))
    return tmp_path / "tables"


def _values(tables: Path) -> list[list[float]]:
    found = newstables.read(tables, "quantities")
    return found[found["event"] == "killed"][["first_value", "latest_value"]].to_numpy().tolist()


def test_it_is_read_whether_it_was_written_or_not(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = newstables.read(tables, "quantities")
    assert not (tables / "quantities").exists()
    assert main(["quantities", str(tables)]) == 0
    assert capsys.readouterr().out.startswith("1 quantity in")
    pd.testing.assert_frame_equal(newstables.read(tables, "quantities"), before)
    assert pd.read_parquet(tables / "quantities")["first_value"].tolist() == before["first_value"].tolist() == [3]
    assert main(["check", str(tables)]) == 0


def test_it_follows_the_rows(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["quantities", str(tables)])
    run(tables, write_records(tables.parent / "2.jsonl", [record(2, LATER, "2024-05-08")]))
    assert _values(tables) == [[3, 5]]
    assert len(pd.read_parquet(tables / "quantities")) == 1  # as long as nobody has it made
    assert main(["check", str(tables)]) == 0
    assert "quantities were made of earlier rows" in capsys.readouterr().out
    main(["quantities", str(tables)])
    assert pd.read_parquet(tables / "quantities")["revision_count"].tolist() == [1]


def test_what_has_not_changed_is_not_written(tables: Path) -> None:
    main(["quantities", str(tables)])
    path = tables / "quantities" / "quantities.parquet"
    before = path.stat().st_mtime_ns
    with Store.open(tables, "compact") as store:
        store.compact("2999-01")
    main(["quantities", str(tables)])
    assert path.stat().st_mtime_ns == before


def test_what_is_forgotten_is_in_no_quantity(tables: Path) -> None:
    main(["quantities", str(tables)])
    [article] = newstables.read(tables, "articles")["article_id"]
    main(["forget", article, "--tables", str(tables)])
    assert not (tables / "quantities").exists()
    assert len(newstables.read(tables, "quantities")) == 0


def test_rows_are_sound(tables: Path) -> None:
    assert list(check_table(QUANTITIES, quantities(tables))) == []
    with pytest.raises(ValueError, match="no publication dates"):
        newstables.read(tables, "quantities", since="2024-01-01")


def test_cost_grows_with_the_claims() -> None:
    def of(articles: int) -> Callable[[], object]:
        claims = [claim(n, n % 7, place=f"Town {n % 50}") for n in range(1, articles)]
        published = {n: f"2024-{n % 12 + 1:02}-{n % 28 + 1:02}" for n in range(1, articles)}
        return lambda: series([dict(row) for row in claims], published)

    assert takes_less(of(16_000), 12 * cpu_seconds(of(4_000), 2), 2)


def test_without_tables_it_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["quantities", str(tmp_path)]) == 2
    assert "newstables run" in capsys.readouterr().err


def test_a_folder_that_may_not_be_written_is_told_in_a_line(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(folder: Path) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(folder / "quantities"))

    monkeypatch.setattr(build, "write_quantities", refuse)
    assert main(["quantities", str(tables)]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1 and "quantities: Permission denied; name another place" in said
    assert "Errno" not in said
