"""newstables.read: one table, its columns, a time."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import newstables
from newstables.schemas import CLAIMS, TABLES
from tests.tables.runs import record, run, write_records


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("read")
    days = ["2014-08-30", "2014-09-01", "2014-09-15T10:00:00Z", "2014-10-01", None]
    text = "Crews freed {} people near Port Ellery, and the storm went on for hours along the coast."
    records = [{**record(n, text.format(n + 3)), "published": day} for n, day in enumerate(days)]
    run(folder / "tables", write_records(folder / "in.jsonl", records))
    return folder / "tables"


@pytest.mark.parametrize("spec", TABLES, ids=lambda spec: spec.name)
def test_a_whole_table_has_the_columns_of_the_schema_and_no_other(tables: Path, spec: newstables.schemas.Table) -> None:
    frame = newstables.read(tables, spec.name)
    assert list(frame.columns) == [column.name for column in spec.columns]


def test_it_agrees_with_a_bare_read_parquet(tables: Path) -> None:
    bare = pd.read_parquet(tables / "claims").sort_values("claim_id")
    ours = newstables.read(tables, "claims").sort_values("claim_id")
    assert ours["claim_id"].tolist() == bare["claim_id"].tolist()
    assert ours["value"].tolist() == bare["value"].tolist()


def test_columns_come_as_they_are_named(tables: Path) -> None:
    frame = newstables.read(str(tables), "claims", columns=["value", "event"])
    assert list(frame.columns) == ["value", "event"]
    assert tuple(frame["event"].cat.categories) == CLAIMS["event"].values


@pytest.mark.parametrize(
    ("since", "until", "values"),
    [
        (None, None, [3, 4, 5, 6, 7]),
        ("2014-09-01", None, [4, 5, 6]),
        (None, "2014-09-15", [3, 4]),
        ("2014-09-01", "2014-10-01", [4, 5]),
        (date(2014, 9, 15), pd.Timestamp("2014-09-15 11:00", tz="UTC"), [5]),
        ("2015-01-01", None, []),
    ],
)
def test_since_and_until_go_by_publication(
    tables: Path, since: str | date, until: str | date, values: list[float]
) -> None:
    frame = newstables.read(tables, "claims", columns=["value"], since=since, until=until)
    assert sorted(frame["value"]) == values


def test_what_is_not_there_is_said(tables: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="the tables are articles, actors"):
        newstables.read(tables, "claim")
    with pytest.raises(ValueError, match="claims has no column valeu"):
        newstables.read(tables, "claims", columns=["valeu"])
    with pytest.raises(ValueError, match="no publication dates"):
        newstables.read(tables, "rejects", since="2014-01-01")
    with pytest.raises(FileNotFoundError, match="newstables run"):
        newstables.read(tmp_path)
    with pytest.raises(FileNotFoundError, match="newstables run"):
        newstables.runs(tmp_path)
