"""CSV and Parquet: one article a row, broken rows cost themselves."""

import csv
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow as pa
import pyarrow.ipc
import pyarrow.parquet as pq
import pytest

from newstables.records import Article, Reject
from tests.sources.through import Found, article, read, rejected

BODY = 'The mill, "the old lady", will close.\n\nSome 240 people work there; more than 12 left.'


def ids(found: list[Found]) -> list[str]:
    return [f"!{f.reason}" if isinstance(f, Reject) else f.source_id for f in found]


def write(folder: Path, content: str | bytes, name: str = "export.csv") -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.mark.parametrize(
    ("delimiter", "name"), [(",", "a.csv"), (";", "a.csv"), ("\t", "a.csv"), ("\t", "a.tsv"), ("|", "a.csv")]
)
def test_rows_become_articles(tmp_path: Path, delimiter: str, name: str) -> None:
    with open(tmp_path / name, "w", newline="", encoding="utf-8") as file:
        rows = csv.writer(file, delimiter=delimiter)
        rows.writerow(["Article ID", "Headline", "Body", "Pub Date", "Author"])
        rows.writerow(["7", "Mill to close", BODY, "2024-01-15", "Ann Poe and Bo Li"])
        rows.writerow(["8", "", BODY + "\r\nMore.", "", ""])
    first, second = read(tmp_path / name)
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.source_id, first.title, first.text, first.authors) == (
        "7",
        "Mill to close",
        BODY,
        ["Ann Poe", "Bo Li"],
    )
    assert first.published_at == datetime(2024, 1, 15, tzinfo=UTC)
    assert (second.title, second.published_at, second.authors, second.text) == (None, None, [], BODY + "\nMore.")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_csv_in_any_usual_encoding(tmp_path: Path, encoding: str) -> None:
    text = "Der Präsident sprach über Müll in Köln – „endlich“."
    content = f"id,text\n1,{text}\n2,plain\n".encode(encoding)
    found = read(write(tmp_path, content))
    assert [f.text for f in found if isinstance(f, Article)] == [text, "plain"]


def test_pandas_writes_what_is_read(tmp_path: Path) -> None:
    pd.DataFrame({"id": [1, 2], "text": [BODY, "  two\n"], "title": [None, "T"]}).to_csv(
        tmp_path / "a.csv", index=False
    )
    found = read(tmp_path / "a.csv")
    assert [(f.source_id, f.text, f.title) for f in found if isinstance(f, Article)] == [
        ("1", BODY, None),
        ("2", "  two\n", "T"),
    ]


def test_a_row_with_too_many_fields_costs_itself(tmp_path: Path) -> None:
    found = read(write(tmp_path, "id,text\n1,one\n2,it has, commas, inside\n3,three\n"))
    assert ids(found) == ["1", "!bad_record", "3"]
    assert isinstance(found[1], Reject)
    assert found[1].source_id == "export.csv:3"
    assert found[1].head == b"2,it has, commas, inside"


def test_a_quotation_mark_that_is_never_closed_costs_its_line(tmp_path: Path) -> None:
    found = read(write(tmp_path, 'id,text\n1,one\n2,"never closed\n3,three\n4,"four\nlines"\n5,five\n'))
    assert ids(found) == ["1", "!bad_record", "3", "4", "5"]
    found = read(write(tmp_path, 'id,text\n1,one\n2,"never closed\n3,three\n'))
    assert ids(found) == ["1", "!bad_record", "3"]


def test_a_row_without_text_costs_itself(tmp_path: Path) -> None:
    found = read(write(tmp_path, "id,text\n1,one\n2\n\n,,\n3, \n4,four\n"))
    assert ids(found)[0] == "1"
    assert ids(found)[-1] == "4"
    assert set(ids(found)[1:-1]) <= {"!no_text", "!bad_record"}


@pytest.mark.parametrize("row", ["2,,Pier to close", "2", "2, ,Pier to close", "ferry-2,,Pier to close"])
def test_an_empty_cell_is_named_with_its_row(row: str, tmp_path: Path) -> None:
    found = read(write(tmp_path, f"id,body,title\n1,one,Mill to close\n{row}\n"))
    assert isinstance(found[1], Reject) and found[1].reason == "no_text"
    assert "body is empty in export.csv:3" in found[1].message
    assert "--fields" not in found[1].message, "the field is known by its name"


def test_a_table_without_a_column_of_text_is_one_reject(tmp_path: Path) -> None:
    path = write(tmp_path, "id,kop,inhoud\n" + "1,two,three\n" * 50)
    reject = rejected(path)
    assert reject.reason == "no_text"
    assert "inhoud" in reject.message
    assert "--fields text=" in reject.message
    assert ids(read(path, fields={"text": "inhoud"})) == ["1"] * 50
    assert "nope" in rejected(path, fields={"text": "nope"}).message


def test_a_text_that_fills_a_cell_of_excel_was_cut(tmp_path: Path) -> None:
    long = ("It closes. " * 3000)[:32_767]
    found = read(write(tmp_path, f"id,text\n1,{long}\n2,{long[:-1]}\n3,{long}x\n"))
    assert [one.body_status for one in found if isinstance(one, Article)] == ["truncated", "complete", "complete"]


def test_names_below_what_an_export_says_of_itself(tmp_path: Path) -> None:
    above = "Report:,Mentions\nFrom:,Monday\n\n"
    found = article(write(tmp_path, f"{above}Date;Title;Full Text\n2024-01-15;Mill;It closes, soon.\n"))
    assert (found.title, found.text, found.source_id[:4]) == ("Mill", "It closes, soon.", "text")
    assert rejected(write(tmp_path, f"{above}day,price\n1,2\n")).reason == "no_text"


def test_a_table_without_names_says_so(tmp_path: Path) -> None:
    reject = rejected(write(tmp_path, f'https://a.example/1,Mill to close,"{BODY.replace(chr(34), "")}",2024-01-15\n'))
    assert "row of names" in reject.message and len(reject.message) < 200


def test_parquet_rows_become_articles(tmp_path: Path) -> None:
    table = pa.table(
        {
            "guid": pa.array(["a", "b"]),
            "content": pa.array([BODY, "  two\r\n"]),
            "date": pa.array([datetime(2024, 1, 15), datetime(2024, 1, 15, 10, 30)], pa.timestamp("us")),
            "updated": pa.array([date(2024, 1, 16), None]),
            "authors": pa.array([["Ann Poe", "Bo Li"], []]),
            "source": pa.array([{"name": "Mill Post"}, None]),
            "embedding": pa.array([[0.5] * 4] * 2),
        }
    )
    pq.write_table(table, tmp_path / "a.parquet")
    first, second = read(tmp_path / "a.parquet")
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.source_id, first.text, first.authors, first.publisher) == (
        "a",
        BODY,
        ["Ann Poe", "Bo Li"],
        "Mill Post",
    )
    assert (first.published_at, first.published_precision) == (datetime(2024, 1, 15, tzinfo=UTC), "day")
    assert first.modified_at == datetime(2024, 1, 16, tzinfo=UTC)
    assert second.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert second.text == "  two\n"


@pytest.mark.parametrize("name", ["a.arrow", "a.feather", "data-00000-of-00001.arrow"])
@pytest.mark.parametrize("writer", [pa.ipc.new_file, pa.ipc.new_stream])
def test_arrow_rows_become_articles(name: str, writer: Callable[..., Any], tmp_path: Path) -> None:
    day = pa.array([datetime(2024, 1, 15), datetime(2024, 1, 16)], pa.timestamp("us"))
    table = pa.table({"title": ["Mill", "Pier"], "text": [BODY, "Two."], "date": day, "n": [1, 2]})
    with pa.OSFile(str(tmp_path / name), "wb") as file, writer(file, table.schema) as made:
        made.write_table(table, max_chunksize=1)
    first, second = read(tmp_path / name)
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.title, first.text, first.published_precision, second.title) == ("Mill", BODY, "day", "Pier")


def test_arrow_files_that_are_none(tmp_path: Path) -> None:
    with pa.OSFile(str(tmp_path / "a.arrow"), "wb") as file:
        table = pa.table({"price": [1]})
        with pa.ipc.new_file(file, table.schema) as made:
            made.write_table(table)
    assert rejected(tmp_path / "a.arrow").reason == "no_text"
    for content, reason in (
        (b"ARROW1\0\0" + bytes(80), "truncated"),
        (b"FEA1" + bytes(80), "unreadable"),
        (b"x" * 90, "truncated"),
    ):
        (tmp_path / "a.arrow").write_bytes(content)
        assert rejected(tmp_path / "a.arrow").reason == reason


def test_parquet_streams_row_groups(tmp_path: Path) -> None:
    pq.write_table(pa.table({"text": [f"Story {n}." for n in range(500)]}), tmp_path / "a.parquet", row_group_size=100)
    assert [f.text for f in read(tmp_path / "a.parquet") if isinstance(f, Article)] == [
        f"Story {n}." for n in range(500)
    ]


def test_a_broken_row_group_costs_itself(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    texts = [f"Story {n} of many, {n * n * 7919}." for n in range(300)]
    pq.write_table(pa.table({"text": texts}), path, row_group_size=100, use_dictionary=False, compression="zstd")
    column = pq.ParquetFile(path).metadata.row_group(1).column(0)
    content = bytearray(path.read_bytes())
    for at in range(column.data_page_offset, column.data_page_offset + column.total_compressed_size):
        content[at] ^= 0x5A
    path.write_bytes(bytes(content))
    found = read(path)
    assert len([f for f in found if isinstance(f, Article)]) == 200
    assert [f.reason for f in found if isinstance(f, Reject)] == ["bad_record"]


def test_a_cut_parquet_file(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    pq.write_table(pa.table({"text": ["one", "two"]}), path)
    path.write_bytes(path.read_bytes()[:-20])
    assert rejected(path).reason == "truncated"


def test_parquet_without_text(tmp_path: Path) -> None:
    pq.write_table(pa.table({"price": [1, 2]}), tmp_path / "a.parquet")
    assert rejected(tmp_path / "a.parquet").reason == "no_text"


def test_a_csv_of_one_row_and_of_none(tmp_path: Path) -> None:
    assert article(write(tmp_path, "text\none\n")).text == "one"
    assert read(write(tmp_path, "text\n")) == []


@pytest.mark.parametrize(
    "content",
    [
        'sep=;\ntitle;text\nFog;"A, B"\n',  # as Excel states it
        '# made on Monday\ntitle,text\nFog,"A, B"\n',
        '"title";"text";"day of\nprinting"\nFog;"A, B";Monday\n',  # a name of two lines
        'title, text\nFog, "A, B"\n',
        'title,text\nFog,"A, B"\ntitle,text\n',  # two tables in one file
        'title,text\nFog,"A, B"\n'.encode("utf-16-le"),
        'title,text\nFog,"A, B"\n'.encode("utf-16-be"),
    ],
)
def test_tables_as_programs_write_them(tmp_path: Path, content: str | bytes) -> None:
    found = article(write(tmp_path, content))
    assert (found.title, found.text) == ("Fog", "A, B")


def test_marks_behind_backslashes(tmp_path: Path) -> None:
    rows = 'title,text\nFog,"She said \\"no\\", and\nleft."\nMill,"It shut."\nPath,"C:\\mill"\n'
    found = [f for f in read(write(tmp_path, rows)) if isinstance(f, Article)]
    assert [f.text for f in found] == ['She said "no", and\nleft.', "It shut.", "C:\\mill"]


def test_a_backslash_mends_no_broken_row(tmp_path: Path) -> None:
    found = read(write(tmp_path, 'title,text\nFog,"She said \\"no, "and left."\nMill,"It shut."\n'))
    assert ids(found) == ["!bad_record", *[f.source_id for f in found[1:]]]
    assert [f.text for f in found if isinstance(f, Article)] == ["It shut."]


def test_spaces_of_a_text_stay_where_names_have_none(tmp_path: Path) -> None:
    assert article(write(tmp_path, "title,text\nFog,  two spaces\n")).text == "  two spaces"


def test_marks_of_the_text_in_a_table_with_tabs(tmp_path: Path) -> None:
    table = 'title\ttext\nMill\t"It closes, alas" on Monday.\nPier\t"It ""closes"" soon"\n'
    (tmp_path / "a.tsv").write_text(table, encoding="utf-8")
    found = [one.text for one in read(tmp_path / "a.tsv") if isinstance(one, Article)]
    assert found == ['"It closes, alas" on Monday.', 'It "closes" soon']


def test_a_row_of_tabs_that_is_open_to_two_readings_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_text('title\ttext\nMill\t"It "closes" soon\nalas"\n', encoding="utf-8")
    assert all(isinstance(found, Reject) for found in read(tmp_path / "a.tsv"))
