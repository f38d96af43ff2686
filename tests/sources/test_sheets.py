"""Spreadsheets: which rows of which sheets are articles."""

import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from newstables.records import Article, Reject
from tests.sources.through import BODY, article, read, rejected

NAMES = ["Headline", "Full Text", "Date", "Source", "Link", "Author"]
ROW = ["Mill to close", BODY, datetime(2024, 1, 15), "Mill Post", "https://mill.example/a", "Ann Poe"]


END = "</table:table-row>"


def workbook(path: Path, **sheets: list[list[Any]]) -> Path:
    """A workbook of these sheets, by their names."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    book.save(path)
    return path


def ods(path: Path, tables: str, manifest: str = "<m/>") -> Path:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    body = f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>"
    content = f"<office:document-content {spaces}>{body}</office:document-content>"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def cells(*texts: str) -> str:
    found = "".join(f"<table:table-cell><text:p>{text}</text:p></table:table-cell>" for text in texts)
    return f"<table:table-row>{found}</table:table-row>"


def test_rows_of_a_workbook_are_articles(tmp_path: Path) -> None:
    found = article(workbook(tmp_path / "a.xlsx", News=[NAMES, ROW]))
    assert (found.title, found.text, found.publisher, found.url) == (
        "Mill to close",
        BODY,
        "Mill Post",
        "https://mill.example/a",
    )
    assert (found.authors, found.published_at, found.published_precision) == (
        ["Ann Poe"],
        datetime(2024, 1, 15, tzinfo=UTC),
        "day",
    )


def test_the_names_need_not_be_the_first_row(tmp_path: Path) -> None:
    above: list[list[Any]] = [["Media monitoring, week 3"], [], ["made", "Monday"]]
    assert article(workbook(tmp_path / "a.xlsx", News=[*above, NAMES, [], ROW])).title == "Mill to close"
    ids_of = [["id", *NAMES], [7, *ROW]]
    assert article(workbook(tmp_path / "a.xlsx", News=[["Article"], *ids_of])).source_id == "7"


def test_sheets_with_a_column_of_text_are_read(tmp_path: Path) -> None:
    rows = [["title", "text"], ["Mill to close", BODY]]
    path = workbook(tmp_path / "a.xlsx", News=rows, Counts=[["month", "n"], ["January", 2]], Empty=[], More=rows)
    assert [one.title for one in read(path) if isinstance(one, Article)] == ["Mill to close"] * 2


def test_a_workbook_without_text_says_so(tmp_path: Path) -> None:
    found = rejected(workbook(tmp_path / "a.xlsx", Counts=[["month", "n"], ["January", 2]], Empty=[]))
    assert found.reason == "no_text" and "month, n" in found.message
    assert rejected(workbook(tmp_path / "b.xlsx", Empty=[])).reason == "empty"
    assert "no rows" in rejected(workbook(tmp_path / "d.xlsx", News=[NAMES])).message
    named = workbook(tmp_path / "c.xlsx", News=[["kop", "inhoud"], ["Mill to close", BODY]])
    assert article(named, fields={"text": "inhoud", "title": "kop"}).text == BODY


@pytest.mark.parametrize(
    ("cell", "when"),
    [
        (datetime(2024, 1, 15, 10, 30), datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        (45306, datetime(2024, 1, 15, tzinfo=UTC)),  # a day that has lost its format
        ("15/01/2024", datetime(2024, 1, 15, tzinfo=UTC)),
        ("#REF!", None),
        (7, None),
        (True, None),
    ],
)
def test_days_of_a_workbook(cell: Any, when: datetime | None, tmp_path: Path) -> None:
    assert article(workbook(tmp_path / "a.xlsx", News=[NAMES, [*ROW[:2], cell]])).published_at == when


def test_formulas_and_merged_cells(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", News=[NAMES, ROW, ["Mill sold", BODY[::-1], None, None, "=A1"]])
    book = openpyxl.load_workbook(path)
    book["News"].merge_cells("D2:D3")
    book.save(path)
    first, second = read(path)
    assert isinstance(first, Article) and isinstance(second, Article)
    assert (first.publisher, second.publisher, second.url) == ("Mill Post", None, None)


def test_a_text_that_fills_a_cell_was_cut(tmp_path: Path) -> None:
    long = ("It closes. " * 3000)[:32_767]
    path = workbook(tmp_path / "a.xlsx", News=[["title", "text"], ["Mill", long], ["Pier", long[:-1]]])
    assert [one.body_status for one in read(path) if isinstance(one, Article)] == ["truncated", "complete"]


def test_workbooks_that_are_none(tmp_path: Path) -> None:
    whole = workbook(tmp_path / "whole.xlsx", News=[NAMES, ROW]).read_bytes()
    for content in (whole[:900], b"\xd0\xcf\x11\xe0" + bytes(600), b"PK\x03\x04" + bytes(60), b"title,text\n"):
        (tmp_path / "a.xlsx").write_bytes(content)
        assert rejected(tmp_path / "a.xlsx").reason == "truncated"


def test_a_broken_sheet_costs_what_follows(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", News=[NAMES, ROW])
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in parts.items():
            archive.writestr(name, part[:-60] if name.endswith("sheet1.xml") else part)
    found = read(path)
    assert [one.reason for one in found if isinstance(one, Reject)] == ["bad_record"]


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods"])
def test_bombs_are_not_unpacked(name: str, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content.xml", b" " * 60_000_000)
    assert rejected(tmp_path / name).reason == "too_large"


def test_rows_of_an_open_spreadsheet(tmp_path: Path) -> None:
    value = 'office:value-type="date" office:date-value="2024-01-15"'
    day = f"<table:table-cell {value}><text:p>15.1.24</text:p></table:table-cell>"
    text = "<text:p>It<text:s text:c='1'/>closes.</text:p><text:p/><text:p>So <text:span>it</text:span> is.</text:p>"
    note = "<office:annotation><text:p>Check this!</text:p></office:annotation>"
    row = cells("Mill", "x").replace("<text:p>x</text:p>", note + text).replace("</table:table-row>", day + END)
    empty = '<table:table-cell table:number-columns-repeated="16384"/>'
    rest = f'<table:table-row table:number-rows-repeated="1048570">{empty}</table:table-row>'
    rows = cells("News of the week") + cells("Headline", "Text", "Date") + row + rest
    tables = f'<table:table table:name="Notes">{cells("a", "b")}</table:table>'
    found = article(ods(tmp_path / "a.ods", f'{tables}<table:table table:name="News">{rows}</table:table>'))
    assert (found.title, found.text) == ("Mill", "It closes.\n\nSo it is.")
    assert (found.published_at, found.published_precision) == (datetime(2024, 1, 15, tzinfo=UTC), "day")


def test_open_spreadsheets_that_cannot_be_read(tmp_path: Path) -> None:
    locked = ods(tmp_path / "a.ods", "", "<manifest:encryption-data/>")
    assert rejected(locked).reason == "unreadable" and "password" in rejected(locked).message
    assert rejected(ods(tmp_path / "b.ods", "<table:table>")).reason == "bad_record"
    assert rejected(ods(tmp_path / "c.ods", f"<table:table>{cells('month', 'n')}</table:table>")).reason == "no_text"
    (tmp_path / "d.ods").write_bytes(b"PK\x03\x04" + bytes(60))
    assert rejected(tmp_path / "d.ods").reason == "truncated"
