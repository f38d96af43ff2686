"""SQLite databases: which tables are read, and that nothing is written."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Article, Reject
from tests.sources.through import BODY, article, read, rejected

ARTICLES = "CREATE TABLE articles (id INTEGER PRIMARY KEY, title TEXT, content TEXT, published_at TEXT, source)"
ROW = ("Mill to close", BODY, "2024-01-15T10:30:00Z", "Mill Post")
INSERT = "INSERT INTO articles (title, content, published_at, source) VALUES (?, ?, ?, ?)"


def database(path: Path, *statements: str, rows: int = 1) -> Path:
    with sqlite3.connect(path) as made:
        for statement in (ARTICLES, *statements):
            made.execute(statement)
        made.executemany(INSERT, [ROW] * rows)
    made.close()
    return path


@pytest.mark.parametrize("name", ["news.db", "news.sqlite", "news.sqlite3", "news"])
def test_rows_of_a_database_are_articles(name: str, tmp_path: Path) -> None:
    found = article(database(tmp_path / name))
    assert (found.source_id, found.title, found.text, found.publisher) == ("1", "Mill to close", BODY, "Mill Post")
    assert found.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_tables_of_what_is_no_article_are_passed_over(tmp_path: Path) -> None:
    path = database(
        tmp_path / "news.db",
        "CREATE TABLE sources (id INTEGER, name TEXT, description TEXT)",
        "INSERT INTO sources VALUES (1, 'Mill Post', 'A newspaper of the valley since 1901.')",
        "CREATE TABLE comments (id INTEGER, user TEXT, content TEXT, created_at TEXT)",
        "INSERT INTO comments VALUES (1, 'x', 'Shame on you all!', '2024-01-15')",
        "CREATE VIRTUAL TABLE search USING fts5(title, content)",
        "INSERT INTO search VALUES ('Mill', 'The mill closes once more.')",
    )
    assert article(path).title == "Mill to close"


def test_a_table_without_rows_says_so(tmp_path: Path) -> None:
    assert rejected(database(tmp_path / "a.db", rows=0)).reason == "empty"


def test_two_tables_of_articles(tmp_path: Path) -> None:
    path = database(tmp_path / "a.db", 'CREATE TABLE "old ""news""" (title TEXT, body BLOB)')
    with sqlite3.connect(path) as made:
        made.execute('INSERT INTO "old ""news""" VALUES (?, ?)', ("Pier built", BODY[::-1].encode()))
    made.close()
    assert [one.title for one in read(path) if isinstance(one, Article)] == ["Mill to close", "Pier built"]


def test_a_database_without_text_says_what_it_has(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "a.db") as made:
        made.execute("CREATE TABLE prices (day TEXT, price REAL)")
        made.execute("CREATE TABLE berichten (kop TEXT, inhoud TEXT)")
        made.execute("INSERT INTO berichten VALUES ('Mill', 'It closes.')")
    made.close()
    found = rejected(tmp_path / "a.db")
    assert found.reason == "no_text" and "prices has day, price" in found.message
    assert article(tmp_path / "a.db", fields={"text": "inhoud"}).text == "It closes."


def test_rows_that_lie_in_a_log_beside_it_are_read_and_nothing_is_written(tmp_path: Path) -> None:
    path = database(tmp_path / "a.db")
    writer = sqlite3.connect(path)
    writer.execute("PRAGMA journal_mode = WAL")
    writer.execute(INSERT, ("Mill sold", BODY[::-1], "2024-01-16", "Mill Post"))
    writer.commit()
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert [one.title for one in read(tmp_path) if isinstance(one, Article)] == ["Mill to close", "Mill sold"]
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    writer.close()


def test_broken_databases(tmp_path: Path) -> None:
    whole = database(tmp_path / "whole.db", rows=400).read_bytes()
    (tmp_path / "whole.db").unlink()
    (tmp_path / "a.db").write_bytes(whole[:8192] + bytes(len(whole) - 8192))
    assert "bad_record" in [one.reason for one in read(tmp_path / "a.db") if isinstance(one, Reject)]
    (tmp_path / "a.db").write_bytes(whole[:100] + b"\xff" * 4000)
    assert rejected(tmp_path / "a.db").reason == "bad_record"
    (tmp_path / "a.sqlite").write_bytes(b"\x8f" * 4096)
    assert rejected(tmp_path / "a.sqlite").reason == "truncated"
    (tmp_path / "a.sqlite").write_bytes(whole[:40])
    assert isinstance(rejected(tmp_path / "a.sqlite"), Reject)
