"""Earlier versions of articles are kept, shown, and deleted for good where that is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pytest

from newstables.cli import main
from newstables.tables import parquet
from newstables.tables.files import HISTORY
from newstables.tables.read import Rows, read_versions
from newstables.tables.store import Store
from newstables.tables.verify import verify
from tests import stories
from tests.tables.runs import record, run, write_records

FIRST = "Police said on Tuesday that 31 people were hurt near the mill.\n\nTwo boats sank."
SECOND = "Police said on Tuesday that 33 people were hurt near the mill.\n\nTwo boats sank."


def _earlier(tables: Path, article_id: str) -> Rows:
    [(_, earlier)] = read_versions(tables, article_id)
    return earlier


def _two_versions(tmp_path: Path) -> tuple[Path, str]:
    tables, source = tmp_path / "tables", tmp_path / "in.jsonl"
    run(tables, write_records(source, [record(1, FIRST), record(2)]))
    run(tables, write_records(source, [record(1, SECOND), record(2)]))
    articles = pd.read_parquet(tables / "articles").set_index("source_id")
    return tables, articles.loc["storm-1", "article_id"]


def test_the_rows_of_an_earlier_version_are_kept(tmp_path: Path) -> None:
    tables, article_id = _two_versions(tmp_path)
    before = _earlier(tables, article_id)
    assert before["articles"]["text"].to_pylist() == [FIRST]
    assert before["articles"]["revision"].to_pylist() == [1]
    assert "31 people" in before["claims"]["text"].to_pylist()
    assert set(before["claims"]["revision"].to_pylist()) == {1}
    assert before["claims"]["superseded_at"].null_count == 0
    assert verify(tables).problems == []
    other = pd.read_parquet(tables / "articles").set_index("source_id").loc["storm-2", "article_id"]
    assert _earlier(tables, other) == {}


def test_each_file_of_the_history_is_read_once_for_all_articles(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables, source = tmp_path / "tables", tmp_path / "in.jsonl"
    for version in ("The storm hurt 31 people.", "The storm hurt 33 people.", "The storm hurt 35 people."):
        run(tables, write_records(source, [record(number, version) for number in range(5)]))
    opened: Counter[Path] = Counter()

    def read_columns(path: Path, columns: Sequence[str] | None = None) -> pa.Table:
        opened[path] += 1
        return parquet_columns(path, columns)

    parquet_columns = parquet.read_columns
    monkeypatch.setattr(parquet, "read_columns", read_columns)
    versions = list(read_versions(tables, str(source)))
    assert sorted(now["articles"]["source_id"].to_pylist()[0] for now, _ in versions) == [
        f"storm-{n}" for n in range(5)
    ]
    for now, before in versions:
        assert before["articles"]["revision"].to_pylist() == [1, 2]
        ids = {*now["articles"]["article_id"].to_pylist(), *before["claims"]["article_id"].to_pylist()}
        assert len(ids) == 1
    files = list((tables / HISTORY).rglob("*.parquet"))
    assert opened and opened == Counter(files)


def test_which_numbers_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables, article_id = _two_versions(tmp_path)
    assert main(["history", article_id, "--tables", str(tables)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[1].startswith("  revision 1, read ") and ", replaced " in said[1]
    assert said[2].startswith("  revision 2, read ") and ", replaced " not in said[2]
    assert [line.split(" (")[0] for line in said[3:]] == ["    - 31 people", "    + 33 people"]
    assert main(["history", "nowhere", "--tables", str(tables)]) == 1


def test_the_file_is_named_as_for_a_run(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tables, article_id = _two_versions(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert main(["history", "in.jsonl", "--tables", str(tables)]) == 0
    assert article_id in capsys.readouterr().out


def test_earlier_versions_of_months_that_are_over_become_one_file(tmp_path: Path) -> None:
    tables, article_id = _two_versions(tmp_path)
    run(tables, write_records(tmp_path / "in.jsonl", [record(1, SECOND.replace("33", "35")), record(2)]))
    files = [path.parent for path in (tables / HISTORY).rglob("*.parquet")]
    before = _earlier(tables, article_id)
    with Store.open(tables, "later") as store:
        assert store.compact("2024-05") == []
        store.compact("9999-01")
    assert len(list((tables / HISTORY).rglob("*.parquet"))) == len(set(files)) < len(files)
    after = _earlier(tables, article_id)
    assert {name: rows.to_pylist() for name, rows in after.items()} == {
        name: rows.to_pylist() for name, rows in before.items()
    }
    assert verify(tables).problems == []


def _holds(folder: Path, words: str) -> bool:
    """Whether any file has these words, whether or not they are compressed in it."""
    for path in folder.rglob("*"):
        if path.suffix == ".parquet":
            if words in pd.read_parquet(path).to_json(date_format="iso", default_handler=str):
                return True
        elif path.is_file() and words.encode() in path.read_bytes():
            return True
    return False


def test_a_forgotten_article_is_nowhere_and_does_not_come_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tables, article_id = _two_versions(tmp_path)
    assert _holds(tables, "31 people") and _holds(tables / HISTORY, "31 people")
    assert main(["forget", article_id, "--tables", str(tables)]) == 0
    said = f"1 article is forgotten; keep no back-up of {tables} that still has it\n"
    assert capsys.readouterr().out == said
    assert not _holds(tables, "near the mill") and not _holds(tables, "storm-1")
    assert verify(tables).problems == []
    for is_read_anew in (False, True, False):
        if is_read_anew:
            (tmp_path / "in.jsonl").touch()
        summary = run(tables, tmp_path / "in.jsonl")
        assert (summary.new, summary.unchanged, summary.rows["articles"]) == (0, 1, 1)
    assert not _holds(tables, "near the mill")
    assert main(["forget", "in.jsonl", "--tables", str(tables)]) == 1
    said = capsys.readouterr().err
    assert "no article_id" in said and "--source" in said, "it says what it takes"


def test_forgetting_by_source_and_by_day(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    (tmp_path / "a").mkdir()
    (tmp_path / "a b").mkdir()
    days = ["2023-12-30", "2024-01-04", "2024-01-06"]
    run(tables, write_records(tmp_path / "a" / "1.jsonl", (record(n, day=day) for n, day in enumerate(days))))
    run(tables, write_records(tmp_path / "a b" / "2.jsonl", [record(7)]))
    assert main(["forget", "--before", "2024-01-05", "--tables", str(tables)]) == 0
    assert sorted(pd.read_parquet(tables / "articles")["source_id"]) == ["storm-2", "storm-7"]
    assert main(["forget", "--source", str(tmp_path / "a"), "--tables", str(tables)]) == 0
    assert sorted(pd.read_parquet(tables / "articles")["source_id"]) == ["storm-7"]
    assert verify(tables).problems == []


def test_forgetting_what_is_not_there_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = tmp_path / "tables"
    run(tables, write_records(tmp_path / "in.jsonl", [record(1)]))
    assert main(["forget", "--source", str(tmp_path / "out.jsonl"), "--tables", str(tables)]) == 1
    said = capsys.readouterr()
    assert "nothing was deleted" in said.err and "back-up" not in said.err + said.out
    assert main(["forget", "--before", "2020-01-01", "--tables", str(tables)]) == 0, "of a schedule, nothing is due"
    assert "no article" in (said := capsys.readouterr()).out and "back-up" not in said.out
    assert len(pd.read_parquet(tables / "articles")) == 1


def test_forgetting_a_source_forgets_the_words_of_what_was_rejected_there(tmp_path: Path) -> None:
    tables, source = tmp_path / "tables", tmp_path / "in.jsonl"
    write_records(source, [record(1)])
    with source.open("a") as file:
        file.write('{"id": "x", "text": "Ada Vale was treated for')
    run(tables, source)
    assert _holds(tables / "rejects", "Ada Vale") or b"Ada Vale" in pd.read_parquet(tables / "rejects")["head"][0]
    assert main(["forget", "--source", str(source), "--tables", str(tables)]) == 0
    assert list(pd.read_parquet(tables / "rejects")["head"]) == [b""]
    assert b"Ada Vale" not in (tables / "_state.sqlite").read_bytes()


def test_copies_of_a_forgotten_article_get_another_original(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    copies = [record(n, stories.DAM, day=f"2024-05-0{n}") for n in (1, 2, 3)]
    run(tables, write_records(tmp_path / "in.jsonl", copies))
    ids = pd.read_parquet(tables / "articles").set_index("source_id")["article_id"]
    assert main(["forget", ids["storm-1"], "--tables", str(tables)]) == 0
    articles = pd.read_parquet(tables / "articles").set_index("source_id")
    assert articles["duplicate_of"].dropna().to_dict() == {"storm-3": ids["storm-2"]}
    assert verify(tables).problems == []
