"""Texts that news databases write, in .txt, .rtf and .docx: many articles in one, each with what is told of it."""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from docx import Document

from newstables.records import Article, Page, Reject
from tests.sources.through import page, read, rejected

YARD = (
    "The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.\n\n"
    "The union said it would ballot its 180 members."
)
STORM = "Some 12,000 homes were without power on Tuesday, the grid operator said."

NEXIS = """


Download Request: All Documents
Time Of Request: Friday, March 20, 2018

Source: The Harbour Post (Leith)


                               1 of 3 DOCUMENTS



                          The Harbour Post (Leith)

                            January 11, 2010 Monday
                                   Edition 1;
                                    Scotland

Ferry yard to lose 240 jobs as orders
dry up

BYLINE: Ada Quill, Sam Poe

SECTION: NEWS; Pg. 3

LENGTH: 355 words

DATELINE: LEITH

The owner of the last ferry yard on the firth said on Monday that 240 of
its 310 workers would go.

The union said it would ballot its 180 members.

LOAD-DATE: January 11, 2010

LANGUAGE: ENGLISH

PUBLICATION-TYPE: Newspaper


                    Copyright 2010 HARBOUR NEWSPAPERS LTD
                              All Rights Reserved

                               2 of 3 DOCUMENTS



                        Copyright 2010 Firth Media
                            All Rights Reserved
                                Firth Daily

                     January 12, 2010 Tuesday 5:20 PM GMT

HEADLINE: Storm cuts power to 12,000 homes

BYLINE: By Jo Vale

LENGTH: 88 words

BODY:
Some 12,000 homes were without power on Tuesday, the grid operator said.

URL: https://firth.example/storm

LOAD-DATE: January 12, 2010

                               3 of 3 DOCUMENTS

                          The Harbour Post (Leith)

                            January 13, 2010 Wednesday

LENGTH: 0 words

GRAPHIC: a ferry
"""

NEXIS_UNI = """Documents (2)
1. Ferry yard to lose 240 jobs
2. Storm cuts power
Client/Matter: -None-

Ferry yard to lose 240 jobs as orders dry up
The Harbour Post (Leith)
January 11, 2010 Monday

Copyright 2010 Harbour Newspapers All Rights Reserved

Section: NEWS; Pg. 3
Length: 355 words
Byline: Ada Quill, Sam Poe
Dateline: LEITH
Body

The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

The union said it would ballot its 180 members.

Graphic

A ferry

Load-Date: January 12, 2010

End of Document

Storm cuts power to 12,000 homes
Firth Daily
January 12, 2010 Tuesday 5:20 PM GMT

Copyright 2010 Firth Media All Rights Reserved
Length: 88 words
Byline: By Jo Vale
Body

Some 12,000 homes were without power on Tuesday, the grid operator said.

Load-Date: January 13, 2010
End of Document
"""

FACTIVA = """NEWS
Ferry yard to lose 240 jobs as orders dry up
Ada Quill, Sam Poe
355 words
11 January 2010
The Harbour Post (Leith)
HBP
3
English
(c) 2010 Harbour Newspapers

LEITH, Jan 11 - The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

The union said it would ballot its 180 members.

Document HBP0000020100111e61b000dx

Storm cuts power to 12,000 homes
By Jo Vale
88 words
12 January 2010
17:20
Firth Daily
FRTHD
English
Copyright 2010 Firth Media.  All Rights Reserved.

Some 12,000 homes were without power on Tuesday, the grid operator said.

Document FRTHD00020100112e61c0001x

Search Summary
Text ferry
"""

FIELDS = """SE      NEWS
HD      Ferry yard to lose 240 jobs as orders dry up
BY      Ada Quill, Sam Poe
WC      355 words
PD      11 January 2010
SN      The Harbour Post (Leith)
SC      HBP
LA      English
CY      (c) 2010 Harbour Newspapers

LP
LEITH, Jan 11 - The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

TD
The union said it would ballot its 180 members.

CO      hbp : Harbour Newspapers
AN      Document HBP0000020100111e61b000dx

HD      Storm cuts power to 12,000 homes
BY      By Jo Vale
WC      88 words
PD      12 January 2010
ET      17:20
SN      Firth Daily
LA      English

LP
Some 12,000 homes were without power on Tuesday, the grid operator said.

AN      Document FRTHD00020100112e61c0001x
"""

_LINE = "_" * 60
PROQUEST = f"""Report Information from ProQuest
March 20 2018 11:02
{_LINE}

Table of contents

1. Ferry yard to lose 240 jobs

{_LINE}

Ferry yard to lose 240 jobs as orders dry up

Author: Quill, Ada; Poe, Sam

Publication info: The Harbour Post (Leith) ; Leith [Leith]. 11 Jan 2010: A.3.

Abstract: The owner of the yard said 240 would go.

Full text: The owner of the last ferry yard on the firth said on Monday that 240 of its 310 workers would go.

The union said it would ballot its 180 members.

Subject: Shipyards; Job losses

Title: Ferry yard to lose 240 jobs as orders dry up

Publication title: The Harbour Post (Leith); Leith

Publication date: Jan 11, 2010

Section: NEWS

Language of publication: English

Database: Newsstream

{_LINE}

Storm cuts power to 12,000 homes

Author: Vale, Jo

Full text: {STORM}

Publication title: Firth Daily

Publication date: Jan 12, 2010 17:20

{_LINE}

Contact ProQuest
"""
TEXTS = {"nexis": NEXIS, "nexis uni": NEXIS_UNI, "factiva": FACTIVA, "factiva, fields": FIELDS, "proquest": PROQUEST}


def docx(text: str) -> bytes:
    """A document of a paragraph a line; what the text breaks into rows is whole."""
    document = Document()
    for line in re.sub(r"(?<=[a-z])\n(?=[a-z])", " ", text).split("\n"):
        document.add_paragraph(line)
    sink = io.BytesIO()
    document.save(sink)
    return sink.getvalue()


def rtf(text: str) -> bytes:
    lines = ("".join(c if c.isascii() else f"\\u{ord(c)}?" for c in line) for line in text.split("\n"))
    return (
        "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}" + "".join(f"{line}\\par\n" for line in lines) + "}"
    ).encode()


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
        "Full text: the speech\n\nWe built 40 homes.\n\n" + _LINE + "\n\nAnd 12 schools.",
    ],
)
def test_a_text_with_such_a_line_is_no_export(tmp_path: Path, text: str) -> None:
    (tmp_path / "story.txt").write_text(text)
    assert isinstance(page(tmp_path), Page)


def test_the_list_of_what_was_found_is_no_article(tmp_path: Path) -> None:
    listed = NEXIS_UNI.split("Ferry yard to lose 240 jobs as")[0] + "Search Terms: ferry\n2. Storm cuts power\n"
    (tmp_path / "doclist.docx").write_bytes(docx(listed))
    assert rejected(tmp_path).reason == "listing"


def test_what_word_writes_beside_an_open_document_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(docx("Some 40 homes were built."))
    (tmp_path / "~$a.docx").write_bytes(b"\x05Owner")
    assert page(tmp_path).source_id == "a.docx"


def test_documents_of_word_and_rich_text_are_read_as_saved_text(tmp_path: Path) -> None:
    story = (
        "Council plans 40 new homes\n\nBy Ada Quill\n12 March 2021\n\nThe council wants to build “40 homes”, it said."
    )
    (tmp_path / "a.docx").write_bytes(docx(story))
    (tmp_path / "b.rtf").write_bytes(rtf(story))
    for name in ("a.docx", "b.rtf"):
        text = page(tmp_path / name).text
        assert text is not None and [line for line in text.split("\n") if line] == [s for s in story.split("\n") if s]


def test_cells_of_a_table_in_a_document_are_apart(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("Homes by year")
    cells = document.add_table(1, 2).rows[0].cells
    cells[0].text, cells[1].text = "2021", "40"
    document.save(str(tmp_path / "a.docx"))
    text = page(tmp_path).text
    assert text is not None and text.split("\n")[-1] == "2021 | 40"


def test_documents_that_are_none(tmp_path: Path) -> None:
    for name, content, reason in (
        ("a.docx", docx("Story")[:300], "truncated"),
        ("a.docx", b"Some 40 homes were built.", "truncated"),
        ("a.docx", docx(""), "no_text"),
        ("a.rtf", b"Some 40 homes were built.", "bad_record"),
        ("a.rtf", b"{\\rtf1\\ansi }", "no_text"),
    ):
        (tmp_path / name).write_bytes(content)
        assert rejected(tmp_path / name).reason == reason
