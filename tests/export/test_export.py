"""`newstables export`: the same rows in other tools, corrections in them, and limits that are told."""

from __future__ import annotations

import sys
from pathlib import Path

import pandas as pd
import pytest

import newstables
from newstables.cli import main
from newstables.export import rows, workbook
from tests.tables.runs import record, run, write_records

TEXT = "=1+1 is no formula. About 40 people were hurt near Molde on Monday, said Ola Berg of the coastguard."


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    records = [{**record(n, TEXT, "2024-05-07"), "authors": ["Mia Holt", "Jan Roe"]} for n in (1, 2)]
    run(tmp_path / "tables", write_records(tmp_path / "1.jsonl", records))
    article = newstables.read(tmp_path / "tables", "articles")["article_id"][0]
    named = [article, "About 40 people", "event", "displaced"]
    assert main(["correct", *named, "--who", "ida", "--tables", str(tmp_path / "tables")]) == 0
    return tmp_path / "tables"


def _export(tables: Path, kind: str, out: str) -> Path:
    assert main(["export", str(tables), "--format", kind, "--out", str(tables.parent / out)]) == 0
    return tables.parent / out


def test_csv_files_hold_every_row_and_column(tables: Path) -> None:
    folder = _export(tables, "csv", "files")
    for spec in rows.EXPORTED:
        frame = pd.read_csv(folder / f"{spec.name}.csv")
        assert list(frame.columns) == [column.name for column in spec.columns]
        assert len(frame) == len(newstables.read(tables, spec.name))
    articles = pd.read_csv(folder / "articles.csv", parse_dates=["published_at"])
    assert articles["authors"].tolist() == ["Mia Holt; Jan Roe"] * 2
    assert articles["published_at"].tolist() == [pd.Timestamp("2024-05-07")] * 2
    assert articles["text"].tolist() == [TEXT] * 2
    mentions = pd.read_csv(folder / "actors.csv")["mentions"]
    start = TEXT.index("Ola Berg")
    assert f"{start}-{start + 8} Ola Berg" in mentions.tolist()
    assert sorted(pd.read_csv(folder / "claims.csv")["event"].dropna()) == ["displaced", "injured"]


def test_a_workbook_has_a_sheet_for_each_table(tables: Path) -> None:
    book = pd.read_excel(_export(tables, "xlsx", "book.xlsx"), sheet_name=None)
    assert list(book) == [spec.name for spec in rows.EXPORTED]
    assert book["articles"]["text"].tolist() == [TEXT] * 2  # no formula
    assert book["articles"]["published_at"].tolist() == [pd.Timestamp("2024-05-07")] * 2
    assert sorted(book["claims"]["event"].dropna()) == ["displaced", "injured"]
    assert book["claims"]["value"].tolist() == newstables.read(tables, "claims")["value"].tolist()


def test_what_is_too_long_for_a_cell_is_cut_and_said(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(workbook, "_MOST_CHARACTERS", len(TEXT) - 1)
    book = pd.read_excel(_export(tables, "xlsx", "book.xlsx"), sheet_name="articles")
    assert all(text.endswith(" […]") and len(text) == len(TEXT) - 1 for text in book["text"])
    assert f"2 cells of articles were cut to the {len(TEXT) - 1} characters" in capsys.readouterr().out


def test_control_characters_do_not_break_a_workbook(tmp_path: Path) -> None:
    rows_in = write_records(
        tmp_path / "1.jsonl", [record(1, "About 40\x0b people\x02 were hurt near Molde on Monday.")]
    )
    run(tmp_path / "tables", rows_in)
    book = pd.read_excel(_export(tmp_path / "tables", "xlsx", "book.xlsx"), sheet_name="articles")
    assert "people were hurt" in book["text"][0]


def test_too_many_rows_for_a_sheet_are_refused(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(workbook, "_MOST_ROWS", 2)
    assert main(["export", str(tables), "--format", "xlsx", "--out", str(tables.parent / "book.xlsx")]) == 1
    assert "articles has 2 rows, and a sheet holds 1: export csv or duckdb" in capsys.readouterr().err
    assert sorted(path.name for path in tables.parent.iterdir()) == ["1.jsonl", "tables"]


def test_a_database_knows_types_lists_and_meanings(tables: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    with duckdb.connect(str(_export(tables, "duckdb", "news.duckdb")), read_only=True) as database:
        joined = "SELECT publisher, authors[2], event FROM claims JOIN articles USING (article_id) WHERE value = 40"
        assert sorted(database.execute(joined).fetchall()) == [
            ("Gazette", "Jan Roe", "displaced"),
            ("Gazette", "Jan Roe", "injured"),
        ]
        mention = "SELECT mentions[1].text FROM actors WHERE name = 'Ola Berg'"
        assert database.execute(mention).fetchone() == ("Ola Berg",)
        comment = "SELECT comment FROM duckdb_columns() WHERE table_name = 'claims' AND column_name = 'comparator'"
        assert database.execute(comment).fetchone() == ("The hedge.",)
        kind = "SELECT data_type FROM duckdb_columns() WHERE table_name = 'claims' AND column_name = 'period_start'"
        assert database.execute(kind).fetchone() == ("TIMESTAMP",)


def test_what_is_not_installed_is_named(
    tables: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    assert main(["export", str(tables), "--format", "duckdb", "--out", str(tables.parent / "x")]) == 1
    assert "pip install 'newstables[duckdb]'" in capsys.readouterr().err


def test_nothing_is_overwritten(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(tables), "--format", "csv", "--out", str(tables)]) == 2
    assert "is there already" in capsys.readouterr().err


def test_a_large_table_comes_in_pieces(tables: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rows, "_ROWS", 1)
    for spec in rows.EXPORTED:
        pieces = list(rows.Rows(tables).pieces(spec))
        assert all(piece.num_rows <= 1 for piece in pieces)
        assert sum(piece.num_rows for piece in pieces) == len(newstables.read(tables, spec.name))
    assert len(pd.read_csv(_export(tables, "csv", "files") / "claims.csv")) == len(newstables.read(tables, "claims"))


def test_tables_without_rows_have_their_columns(tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_text("")
    run(tmp_path / "tables", tmp_path / "empty.txt")
    folder = _export(tmp_path / "tables", "csv", "files")
    assert "comparator" in pd.read_csv(folder / "claims.csv").columns


def test_duckdb_and_polars_read_the_folder_in_a_line(tables: Path) -> None:
    duckdb, polars = pytest.importorskip("duckdb"), pytest.importorskip("polars")
    ours = sorted(pd.read_parquet(tables / "claims")["claim_id"])
    found = duckdb.sql(f"SELECT claim_id FROM read_parquet('{tables}/claims/*/*.parquet')").fetchall()
    assert sorted(claim for (claim,) in found) == ours
    frame = polars.read_parquet(tables / "claims")
    assert sorted(frame["claim_id"]) == ours
    assert frame["month"].unique().to_list() == ["2024-05"]
    assert frame.filter(polars.col("comparator") == "about")["value"].to_list() == [40, 40]
