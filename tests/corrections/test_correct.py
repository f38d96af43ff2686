"""Corrections: made by hand or from a file, laid over every read, found again after changes, and counted by rule."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pytest

import newstables
from newstables.cli import main
from newstables.commands.run import tell_lost_corrections
from newstables.corrections.file import CORRECTED, FILE, Correction, CorrectionError, read_corrections
from newstables.corrections.place import place
from newstables.corrections.values import correctable, parsed
from newstables.schemas import ARTICLES, CLAIMS
from tests.tables.runs import record, run, write_records

TEXT = (
    "About 40 people were hurt near Molde in Norway on Monday when a ferry sank, said the coastguard. "
    "Among them were 12 children. The ferry cost $3 million, and Ola Berg of the coastguard has 40 people."
)


@pytest.fixture
def tables(tmp_path: Path) -> Path:
    run(tmp_path / "tables", write_records(tmp_path / "1.jsonl", [record(1, TEXT, "2024-05-07")]))
    return tmp_path / "tables"


def _correct(tables: Path, *arguments: str) -> int:
    [article] = newstables.read(tables, "articles", columns=["article_id"])["article_id"]
    return main(["correct", article, *arguments, "--who", "ida", "--tables", str(tables)])


def _claim(tables: Path, text: str = "About 40 people") -> dict[str, Any]:
    claims = newstables.read(tables, "claims")
    [row] = claims[claims["text"] == text].to_dict("records")
    return row


def test_a_correction_is_laid_over_what_is_read_and_not_over_the_files(
    tables: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _correct(tables, "about 40 people", "event", "displaced", "--why", "they fled") == 0
    assert "event: injured → displaced" in capsys.readouterr().out
    assert _claim(tables)["event"] == "displaced"
    assert newstables.read(tables, "claims", columns=["event"])["event"].tolist()[0] == "displaced"
    assert "displaced" in newstables.show(str(tables.parent / "1.jsonl"), tables)._repr_html_()
    bare = pd.read_parquet(tables / "claims")
    assert "displaced" not in bare["event"].tolist()
    assert list(newstables.read(tables, "claims").dtypes) == list(newstables.read(tables, "claims").dtypes)
    assert main(["check", str(tables)]) == 0
    [kept] = read_corrections(tables / FILE)
    assert (kept.who, kept.why, kept.was, kept.text) == ("ida", "they fled", "injured", "About 40 people")


def test_the_order_of_rows_and_the_types_stay(tables: Path) -> None:
    before = newstables.read(tables, "claims")
    _correct(tables, "12 children", "value", "13")
    after = newstables.read(tables, "claims")
    assert after["claim_id"].tolist() == before["claim_id"].tolist()
    assert after.dtypes.tolist() == before.dtypes.tolist()
    assert after["event"].cat.categories.tolist() == before["event"].cat.categories.tolist()


def test_the_ends_of_an_exact_number_go_with_it(tables: Path) -> None:
    _correct(tables, "12 children", "value", "13")
    row = _claim(tables, "12 children")
    assert (row["value"], row["value_low"], row["value_high"]) == (13, 13, 13)


def test_empty_is_null_and_a_row_can_be_left_out(tables: Path) -> None:
    assert _claim(tables, "12 children")["part_of"] == _claim(tables)["claim_id"]
    _correct(tables, "$3 million", "about", "")
    _correct(tables, "About 40 people", "--drop")
    claims = newstables.read(tables, "claims").set_index("text")
    assert claims["about"].isna()["$3 million"]
    assert "About 40 people" not in claims.index
    assert claims["part_of"].isna().all()
    assert not newstables.read(tables, "quantities")["claim_ids"].explode().isin([f"{_id(tables)}-c0"]).any()


def _id(tables: Path) -> str:
    return str(newstables.read(tables, "articles")["article_id"][0])


def test_articles_actors_and_dates_can_be_corrected(tables: Path) -> None:
    _correct(tables, "article", "authors", "Mia Holt; Jan Roe")
    _correct(tables, "article", "published_at", "2024-06-01T10:00")
    _correct(tables, "Ola Berg", "role", "captain")
    _correct(tables, "Monday", "timex_value", "2024-05-13")
    [article] = newstables.read(tables, "articles").to_dict("records")
    assert list(article["authors"]) == ["Mia Holt", "Jan Roe"]
    assert len(newstables.read(tables, "claims", since="2024-06-01")) == len(newstables.read(tables, "claims"))
    assert len(newstables.read(tables, "claims", until="2024-06-01")) == 0
    actors = newstables.read(tables, "actors").set_index("name")
    assert actors["role"]["Ola Berg"] == "captain"
    assert newstables.read(tables, "dates")["timex_value"].tolist() == ["2024-05-13"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("About 40 people", "event", "hurt"), "claims.event is one of killed, injured"),
        (("About 40 people", "value", "forty"), "claims.value is a number"),
        (("About 40 people", "is_cumulative", "perhaps"), "true or false"),
        (("About 40 people", "period_start", "Monday"), "claims.period_start is a time"),
        (("About 40 people", "country", "Norway"), "looks like [A-Z]{3}"),
        (("About 40 people", "kind", ""), "claims.kind is never empty"),
        (("About 40 people", "text", "x"), "no column text that can be corrected"),
        (("article", "text", "x"), "articles.text cannot be corrected"),
        (("About 40 people", "about_actor_id", "person:nobody"), "no actor_id person:nobody"),
        (("50 people", "value", "3"), "no row '50 people' among the claims"),
        (("40 people", "valeu", "3"), "no column valeu"),
    ],
)
def test_what_cannot_be_meant_is_refused(
    tables: Path, arguments: tuple[str, ...], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert _correct(tables, *arguments) == 1
    assert words in capsys.readouterr().err
    assert not (tables / FILE).exists()


def test_a_row_of_an_article_that_says_it_twice_is_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Crews freed 31 people near Molde. Later the crews freed 31 people near Bergen."
    run(tmp_path / "tables", write_records(tmp_path / "1.jsonl", [record(1, text)]))
    assert _correct(tmp_path / "tables", "31 people", "unit", "miner") == 1
    assert "may be any of" in capsys.readouterr().err
    [first, _] = newstables.read(tmp_path / "tables", "claims")["claim_id"]
    assert _correct(tmp_path / "tables", first, "unit", "miner") == 0


@pytest.mark.parametrize("arguments", [[], ["a", "b", "c"], ["a", "--drop"], ["a", "--from", "x.csv"]])
def test_half_a_correction_is_wrong_usage(tables: Path, arguments: list[str]) -> None:
    assert main(["correct", *arguments, "--tables", str(tables)]) == 2


def test_many_come_from_a_file_all_or_none(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    named = {"article_id": _id(tables), "table": "claims", "row": _claim(tables)["claim_id"]}
    rows = [
        {**named, "column": column, "value": value} for column, value in (("event", "displaced"), ("trend", "sideways"))
    ]
    mine = tables.parent / "mine.csv"

    def write(lines: list[dict[str, Any]]) -> None:
        with mine.open("w", newline="") as file:
            writer = csv.DictWriter(file, list(rows[0]))
            writer.writeheader()
            writer.writerows(lines)

    write(rows)
    assert main(["correct", "--from", str(mine), "--tables", str(tables)]) == 1
    assert "claims.trend is one of up, down" in capsys.readouterr().err
    assert _claim(tables)["event"] == "injured"
    write(rows[:1])
    assert main(["correct", "--from", str(mine), "--tables", str(tables)]) == 0
    assert _claim(tables)["event"] == "displaced"


def test_a_line_that_somebody_wrote_wrongly_is_said_wherever_rows_are_read(
    tables: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    article = _id(tables)
    (tables / FILE).write_text(f"article_id,table,row,column,value\n{article},claims,x,kind,money!\n")
    with pytest.raises(CorrectionError, match="kind is one of"):
        newstables.read(tables, "claims")
    assert main(["show", article, "--tables", str(tables)]) == 1
    assert "corrections.csv" in capsys.readouterr().err
    (tables / FILE).write_text("who,why\na,b\n")
    with pytest.raises(CorrectionError, match="has no column article_id"):
        newstables.read(tables, "claims")


def test_it_is_found_again_when_the_text_grew(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(tables, "12 children", "unit", "pupil")
    _correct(tables, "$3 million", "unit", "EUR")
    grown = "The search was called off. " + TEXT.replace("$3 million", "$4 million")
    run(tables, write_records(tables.parent / "2.jsonl", [record(1, grown, "2024-05-07")]))
    with pytest.warns(UserWarning, match="1 corrections find no row any more"):
        assert _claim(tables, "12 children")["unit"] == "pupil"
    tell_lost_corrections(tables)
    assert "1 lines of" in capsys.readouterr().err
    assert main(["corrections", "--tables", str(tables)]) == 0
    said = capsys.readouterr().out
    assert "no such row of claims any more" in said
    assert "1 applied, 0 settled" in said and "1 lost" in said


ROW = {"claim_id": "a-c5", "article_id": "a", "char_start": 5, "char_end": 14, "text": "40 people", "event": None}


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([ROW], "a-c5"),
        ([{**ROW, "claim_id": "a-c0", "char_start": 0, "text": "some 40 people"}], "a-c0"),  # a hedge is part of it now
        ([{**ROW, "claim_id": "a-c5", "char_end": 7, "text": "40"}], "a-c5"),
        ([{**ROW, "claim_id": "a-c90", "char_start": 90, "char_end": 99}], "a-c90"),
        ([{**ROW, "claim_id": f"a-c{n}", "char_start": n, "char_end": n + 9} for n in (50, 90)], None),
        ([{**ROW, "text": "50 people"}], None),
        ([], None),
    ],
)
def test_which_row_is_meant(rows: list[dict[str, Any]], found: str | None) -> None:
    correction = Correction("a", "claims", "a-c5", "event", "killed", char_start="5", char_end="14", text="40 people")
    placed = place(correction, {"claims": {"a": rows}, "articles": {"a": [{}]}})
    assert (placed.row or {}).get("claim_id") == found
    assert placed.status == ("applied" if found else "lost")


def test_what_the_rules_have_learnt_is_settled(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _correct(tables, "About 40 people", "event", "displaced")
    path = next((tables / "claims").rglob("*.parquet"))
    rows = pq.read_table(path, partitioning=None).to_pylist()
    learnt = [row | {"event": "displaced" if row["text"] == "About 40 people" else row["event"]} for row in rows]
    pq.write_table(CLAIMS.schema.empty_table().from_pylist(learnt, schema=CLAIMS.schema), path)
    main(["corrections", "--tables", str(tables)])
    assert "settled  claims" in capsys.readouterr().out


def test_rules_are_counted(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    claim = _claim(tables)
    _correct(tables, "About 40 people", "value", "50")
    _correct(tables, "About 40 people", "unit", "passenger")
    _correct(tables, "About 40 people", "place", "Bergen")
    _correct(tables, "article", "title", "Rescue")
    capsys.readouterr()
    assert main(["corrections", "score", "--tables", str(tables)]) == 0
    lines = [line.split(maxsplit=3) for line in capsys.readouterr().out.splitlines()[1:]]
    said = {line[3]: (line[0], line[1]) for line in lines}
    claims = pd.read_parquet(tables / "claims")
    same = str((claims["rule"] == claim["rule"]).sum())
    assert said[f"claims.rule {claim['rule']}"] == ("1", same)  # value and unit are one row's
    assert said[f"claims.place_rule {claim['place_rule']}"][0] == "1"
    assert said["articles.title"] == ("1", "1")  # no rule is named for it


def test_quantities_follow_corrections(tables: Path) -> None:
    main(["quantities", str(tables)])
    _correct(tables, "About 40 people", "value", "45")
    assert 45 in newstables.read(tables, "quantities")["first_value"].tolist()


def test_what_is_forgotten_has_no_corrections(tables: Path) -> None:
    _correct(tables, "About 40 people", "value", "45")
    main(["forget", _id(tables), "--tables", str(tables)])
    assert read_corrections(tables / FILE) == []


def test_nothing_is_corrected_where_nobody_did(tables: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corrections", "--tables", str(tables)]) == 0
    assert "no corrections" in capsys.readouterr().out


@pytest.mark.parametrize("spec", CORRECTED.values(), ids=lambda spec: spec.name)
def test_every_column_that_can_be_corrected_takes_a_value(spec: newstables.schemas.Table) -> None:
    assert correctable(spec)
    assert not set(correctable(spec)) & {"article_id", "text", "rule", *spec.key}
    for name in correctable(spec):
        column = spec[name]
        assert parsed(spec, name, column.values[0]) == column.values[0] if column.values else True
    assert parsed(ARTICLES, "tags", "a; b") == ["a", "b"]
