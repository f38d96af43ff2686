"""Texts that news databases write, in .txt, .rtf and .docx: many articles in one, each with what is told of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Article, Page, Reject
from tests.sources.database_texts import LINE, NEXIS_UNI, STORM, TEXTS, YARD
from tests.sources.documents import docx, rtf
from tests.sources.through import page, read, rejected


def table(rows: list[tuple[str, str]]) -> bytes:
    cells = "".join(f"\\trowd\\cellx900\\cellx9000 {name}\\cell {said}\\cell\\row\n" for name, said in rows)
    return f"{{\\rtf1\\ansi {cells}}}".encode()


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("suffix", [".txt", ".rtf", ".docx"])
def test_the_articles_in_what_a_database_wrote(tmp_path: Path, name: str, suffix: str) -> None:
    write = {".txt": str.encode, ".rtf": rtf, ".docx": docx}[suffix]
    (tmp_path / f"export{suffix}").write_bytes(write(TEXTS[name]))
    yard, storm, *more = read(tmp_path)
    assert isinstance(yard, Article) and isinstance(storm, Article)
    assert yard.text.removeprefix("LEITH, Jan 11 - ") == YARD
    assert yard.title == "Ferry yard to lose 240 jobs as orders dry up"
    assert (yard.publisher, yard.authors) == ("The Harbour Post (Leith)", ["Ada Quill", "Sam Poe"])
    assert yard.tags == ([] if name == "factiva" else ["NEWS"])  # where lines have no names, a section has no sign
    assert (yard.published_at, yard.published_precision) == (datetime(2010, 1, 11, tzinfo=UTC), "day")
    assert yard.dateline == (None if name == "proquest" else "LEITH")
    assert (storm.text, storm.title, storm.publisher) == (STORM, "Storm cuts power to 12,000 homes", "Firth Daily")
    assert storm.published_at == datetime(2010, 1, 12, 17, 20, tzinfo=UTC) and storm.authors == ["Jo Vale"]
    assert [found.reason for found in more if isinstance(found, Reject)] == (["no_text"] if name == "nexis" else [])


def test_the_fields_of_factiva_as_a_table(tmp_path: Path) -> None:
    rows = [("HD", "Storm cuts power"), ("WC", "88 words"), ("PD", "12 January 2010"), ("SN", "Firth Daily")]
    rows += [("LP", STORM), ("TD", "It lasted 6 hours."), ("AN", "Document FRTHD00020100112e61c0001x")]
    (tmp_path / "export.rtf").write_bytes(table(rows))
    (found,) = read(tmp_path)
    assert isinstance(found, Article)
    assert (found.title, found.publisher, found.text) == (
        "Storm cuts power",
        "Firth Daily",
        f"{STORM}\n\nIt lasted 6 hours.",
    )


def test_pages_of_factiva(tmp_path: Path) -> None:
    plain = (
        '<div class="article enArticle"><div>NEWS</div>'
        '<div id="hd"><span class="enHeadline">Yard &amp; jobs</span></div>'
        "<div>Ada Quill</div><div>355 words</div><div>11 January 2010</div><div>Firth Daily</div><div>FRTHD</div>"
        "<div>English</div><div>(c) 2010 Firth Media</div>"
        '<p class="articleParagraph enarticleParagraph">Some 240 of <b>310</b> workers would go.</p>'
        "<p>The union has 180 members.</p><p>Document FRTHD00020100111e61c0001x</p></div>"
    )
    rows = [("HD", "Storm cuts power"), ("WC", "88 words"), ("PD", "12 January 2010"), ("SN", "Firth Daily")]
    rows += [("LP", f"<p>{STORM}</p><p>It lasted 6 hours.</p>"), ("AN", "Document FRTHD00020100112e61c0001x")]
    fields = "".join(f"<tr><td><b>{name}</b>&nbsp;</td><td>{said}</td></tr>" for name, said in rows)
    (tmp_path / "Factiva.html").write_text(
        f"<!DOCTYPE html><html><body><div>Search Summary</div>{plain}<div class='article enArticle'>"
        f"<table>{fields}</table></div></body></html>"
    )
    yard, storm = read(tmp_path)
    assert isinstance(yard, Article) and isinstance(storm, Article)
    assert (yard.title, yard.publisher, yard.authors) == ("Yard & jobs", "Firth Daily", ["Ada Quill"])
    assert yard.text == "Some 240 of 310 workers would go.\n\nThe union has 180 members."
    assert (storm.title, storm.text) == ("Storm cuts power", f"{STORM}\n\nIt lasted 6 hours.")


@pytest.mark.parametrize(
    "text",
    [
        "Storm\n\nThe court has 3 of 12 DOCUMENTS that it asked for.\n\nIt sat for 40 minutes.",
        "Storm\n\nHe read to the end.\n\nEnd of Document\n\nIt had 40 pages.",
        "Storm\n\nDocument HBP0000020100111e61b000dx\n\nhas 40 pages.",
        "Full text: the speech\n\nWe built 40 homes.\n\n" + LINE + "\n\nAnd 12 schools.",
    ],
)
def test_a_text_with_such_a_line_is_no_export(tmp_path: Path, text: str) -> None:
    (tmp_path / "story.txt").write_text(text)
    assert isinstance(page(tmp_path), Page)


def test_the_list_of_what_was_found_is_no_article(tmp_path: Path) -> None:
    listed = NEXIS_UNI.split("Ferry yard to lose 240 jobs as")[0] + "Search Terms: ferry\n2. Storm cuts power\n"
    (tmp_path / "doclist.docx").write_bytes(docx(listed))
    assert rejected(tmp_path).reason == "listing"
