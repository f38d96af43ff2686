"""Pages: HTML, saved text, MHTML, one a file; and files that cannot be one."""

import gzip
import os
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import MAX_TEXT, Raw, Reject
from newstables.sources.formats import MAX_PAGE
from tests.sources.through import page, read, records, rejected

HTML = "<!DOCTYPE html><html><head><title>Mill to close</title></head><body><p>It employs 240.</p></body></html>"
MHTML = """From: <Saved by Blink>
Snapshot-Content-Location: https://mill.example/news/close?page=2
Subject: =?utf-8?Q?Mill=20to=20close?=
Date: Mon, 15 Jan 2024 10:30:00 +0200
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x1----"


------MultipartBoundary--x1----
Content-Type: text/html
Content-ID: <frame-1@mhtml.blink>
Content-Transfer-Encoding: quoted-printable
Content-Location: https://mill.example/news/close?page=2

<html><head><meta charset=3D"utf-8"></head><body><p>It pays =E2=82=AC240.=
</p></body></html>
------MultipartBoundary--x1----
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://ads.example/frame

<html><body>Buy now</body></html>
------MultipartBoundary--x1------
"""


def test_a_page_is_read_by_the_worker_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "Mill.HTML"
    path.write_bytes(HTML.encode("utf-16"))
    (record,) = records(path)
    assert isinstance(record, Raw)
    assert (record.content, record.size, record.format) == (None, path.stat().st_size, "html_page")
    found = page(path)
    assert found.html == HTML.encode("utf-16")
    assert (found.source, found.source_id, found.text) == (str(path), "Mill.HTML", None)


@pytest.mark.parametrize("name", ["page", "page.php", "page.aspx"])
def test_html_under_another_name_is_known_by_its_first_bytes(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(f"\ufeff<!-- saved -->\n{HTML}", encoding="utf-8")
    assert b"Mill" in (page(path).html or b"")  # type: ignore[operator]


def test_a_page_that_is_gzip_inside(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(gzip.compress(HTML.encode()))
    assert page(path).html == HTML.encode()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_saved_text_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = "The mill in Besançon will close, “its owner” said – it employs 240.\n" * 9
    path = tmp_path / "page.txt"
    path.write_bytes(text.encode(encoding))
    assert page(path).text == text


def test_text_with_a_few_nuls_is_still_text(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(b"The mill will close in March, its owner said. " * 20 + b"\0\0\0")
    assert "March" in (page(path).text or "")


def test_mhtml_gives_its_page_address_and_time(tmp_path: Path) -> None:
    path = tmp_path / "page.mhtml"
    path.write_bytes(MHTML.replace("\n", "\r\n").encode())
    found = page(path)
    assert found.url == "https://mill.example/news/close?page=2"
    assert found.fetched_at == datetime(2024, 1, 15, 8, 30, tzinfo=UTC)
    html = found.html if isinstance(found.html, str) else (found.html or b"").decode()
    assert "It pays €240.</p>" in html
    assert "Buy now" not in html


@pytest.mark.parametrize(
    ("note", "url", "saved_at"),
    [
        ("<!-- saved from url=(0025)https://mill.example/news -->", "https://mill.example/news", None),
        (
            "<!--\n Page saved with SingleFile \n url: https://mill.example/news \n"
            " saved date: Mon Jan 15 2024 09:30:00 GMT+0100 (Central European Standard Time)\n-->",
            "https://mill.example/news",
            datetime(2024, 1, 15, 8, 30, tzinfo=UTC),
        ),
        (
            "<!-- Mirrored from mill.example/news.html by HTTrack Website Copier/3.x [XR&CO'2014], "
            "Mon, 15 Jan 2024 08:30:00 GMT -->",
            "http://mill.example/news.html",
            datetime(2024, 1, 15, 8, 30, tzinfo=UTC),
        ),
        ("<!-- saved from url=(0014)about:internet -->", None, None),
        ("<!-- the note of a designer: url: https://mill.example/ -->", None, None),
    ],
)
def test_what_the_program_that_saved_a_page_notes(
    tmp_path: Path, note: str, url: str | None, saved_at: datetime | None
) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<!doctype html>{note}<html><body><p>The mill will close.</p></body></html>")
    found = page(path)
    assert (found.url, found.fetched_at) == (url, saved_at)


def test_mhtml_without_a_page(tmp_path: Path) -> None:
    path = tmp_path / "page.mht"
    path.write_text(MHTML.replace("text/html", "image/png"))
    assert rejected(path).reason == "no_text"


def test_mhtml_cut_in_its_page(tmp_path: Path) -> None:
    path = tmp_path / "page.mht"
    path.write_text(MHTML[: MHTML.index("=E2=82")])
    assert rejected(path).reason == "truncated"


PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8


@pytest.mark.parametrize("name", ["page.txt", "page.html", "page.mhtml"])
@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\0\0 ", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (PNG, "binary"),
        (b"%PDF-1.7\n" + b"text " * 99, "binary"),
        (random.Random(7).randbytes(5000), "binary"),
        (gzip.compress(random.Random(7).randbytes(500))[:300], "truncated"),
    ],
    ids=["empty", "blank", "mark", "png", "pdf", "random", "cut gzip"],
)
def test_what_is_no_text_is_rejected(tmp_path: Path, name: str, content: bytes, reason: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    reject = rejected(path)
    assert (reject.reason, reject.source, reject.source_id) == (reason, str(path), name)
    assert reject.head == content[:200]


@pytest.mark.parametrize(("name", "limit"), [("a.txt", MAX_TEXT), ("a.html", MAX_PAGE), ("a.mhtml", MAX_PAGE)])
def test_an_article_of_200_mb_is_rejected_unread(tmp_path: Path, name: str, limit: int) -> None:
    path = tmp_path / name
    path.write_bytes(b"The mill will close. " * 20)
    os.truncate(path, 200_000_000)  # sparse: takes no room
    (record,) = records(path)
    assert isinstance(record, Reject)
    assert record.reason == "too_large"
    assert record.head == (b"The mill will close. " * 20)[:200]
    os.truncate(path, limit)
    assert isinstance(records(path)[0], Raw)


def test_a_gzip_bomb_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.html.gz"
    path.write_bytes(gzip.compress(b"\n" * (MAX_PAGE + 2_000_000), 1))
    assert rejected(path).reason == "too_large"


def test_a_file_that_vanished_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The mill will close.")
    (record,) = records(path)
    assert isinstance(record, Raw)
    path.unlink()
    from newstables.sources import parse

    (found,) = parse(record, {})
    assert isinstance(found, Reject)
    assert found.reason == "unreadable"
    assert "No such file" in found.message


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
@pytest.mark.parametrize("name", ["a.txt", "a.jsonl", "a.html"])
def test_a_file_that_may_not_be_read(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("x")
    path.chmod(0)
    assert rejected(path).reason == "unreadable"


def test_what_a_format_is_that_no_reader_knows_and_what_to_do(tmp_path: Path) -> None:
    for name, says in (
        ("a.xls", ".xlsx"),
        ("a.ipynb", "notebook"),
        ("a.pkl", "to_parquet"),
        ("a.sql", "dump"),
        ("a.rds", "CSV"),
        ("a.doc", ".docx"),
    ):
        (tmp_path / name).write_bytes(b'{"cells": [], "x": 1}')
        found = rejected(tmp_path / name)
        assert found.reason == "unknown_format" and says in found.message
        (tmp_path / name).unlink()


@pytest.mark.parametrize("name", ["notes.md", "README"])
def test_an_unknown_format_is_named_as_such(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("Some words.")
    reject = rejected(path)
    assert reject.reason == "unknown_format"
    assert ".jsonl" in reject.message, "says what is known"


def test_a_picture_named_itself_is_rejected_and_in_a_folder_left_out(tmp_path: Path) -> None:
    path = tmp_path / "photo.png"
    path.write_bytes(PNG)
    assert rejected(path).reason == "unknown_format"
    assert read(tmp_path) == []
