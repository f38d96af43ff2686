"""The schemas are whole, the checks find what they are for, and the README tells the same."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pyarrow as pa
import pytest

from newstables.records import Actor, Article, Claim, DateMention, Extraction
from newstables.schemas import ACTORS, ARTICLES, CLAIMS, DATES, TABLES, Table
from newstables.schemas.check import check_links, check_table
from newstables.schemas.dictionary import with_dictionary

README = Path(__file__).parents[2] / "README.md"


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_every_column_says_what_it_means_and_is_named_once(table: Table) -> None:
    names = [column.name for column in table.columns]
    assert len(names) == len(set(names))
    assert all(column.meaning.endswith(".") for column in table.columns)
    assert set(table.key) <= set(names)


@pytest.mark.parametrize(
    ("table", "record"), [(ARTICLES, Article), (ACTORS, Actor), (CLAIMS, Claim), (DATES, DateMention)]
)
def test_every_source_names_a_field_of_the_record(table: Table, record: type) -> None:
    known = {field.name for field in fields(record)} | {f"article.{field.name}" for field in fields(Article)}
    known |= {field.name for field in fields(Extraction)}
    assert {column.source for column in table.columns if column.source} <= known


def test_readme_holds_todays_dictionary() -> None:
    page = README.read_text(encoding="utf-8")
    assert with_dictionary(page) == page, "run `make docs`"


TEXT = "Crews freed 31 people on Tuesday."


def _tables(**date: object) -> dict[str, pa.Table]:
    article = {
        "article_id": "0123456789abcdef",
        "source": "a.txt",
        "source_id": "a.txt",
        "authors": [],
        "tags": [],
        "text": TEXT,
        "body_status": "complete",
        "word_count": 6,
        "content_hash": "0123456789abcdef",
        "revision": 1,
        "pipeline_version": "1",
        "ingested_at": 0,
        "run_id": "r",
    }
    row = {
        "date_id": "0123456789abcdef-d25",
        "article_id": "0123456789abcdef",
        "char_start": 25,
        "char_end": 32,
        "text": "Tuesday",
        "timex_type": "DATE",
        "rule": "<weekday>",
        **date,
    }
    return {
        "articles": pa.Table.from_pylist([article], schema=ARTICLES.schema),
        "dates": pa.Table.from_pylist([row], schema=DATES.schema),
    }


def _problems(tables: dict[str, pa.Table]) -> list[str]:
    found = [*check_table(ARTICLES, tables["articles"]), *check_table(DATES, tables["dates"])]
    found += check_links(DATES, tables["dates"], tables)
    return [f"{problem.column}: {problem.rule}" for problem in found]


def test_sound_rows_pass() -> None:
    assert _problems(_tables()) == []


@pytest.mark.parametrize(
    ("wrong", "problem"),
    [
        ({"timex_type": "WHEN"}, "timex_type: is not in its closed set"),
        ({"rule": None}, "rule: is null"),
        ({"char_start": -1}, "char_start: is under 0"),
        ({"char_end": 31}, "char_start: and char_end do not slice articles.text to text"),
        ({"date_id": "d25"}, "date_id: does not match [0-9a-f]{16}-d[0-9]+"),
        ({"article_id": "fedcba9876543210"}, "article_id: has no articles.article_id to join"),
    ],
)
def test_a_broken_row_is_found(wrong: dict[str, object], problem: str) -> None:
    assert problem in _problems(_tables(**wrong))


def test_a_key_that_stands_twice_is_found() -> None:
    tables = _tables()
    tables["dates"] = pa.concat_tables([tables["dates"], tables["dates"]])
    assert _problems(tables) == ["date_id: is not unique"]


def test_a_missing_column_and_a_wrong_type_are_found() -> None:
    dates = _tables()["dates"]
    assert [p.rule for p in check_table(DATES, dates.drop_columns("rule"))] == ["is missing"]
    wrong = dates.set_column(2, "char_start", pa.array(["25"]))
    assert [p.rule for p in check_table(DATES, wrong)] == ["has type string, not int32"]
