"""Documents of Word and rich text, as word processors write them."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from tests.sources.documents import docx, odt, rtf
from tests.sources.through import page, rejected


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


def test_texts_of_libreoffice_are_read_as_saved_text(tmp_path: Path) -> None:
    inner = "<text:note-body><text:p>See.</text:p></text:note-body>"
    note = f"<text:note><text:note-citation>1</text:note-citation>{inner}</text:note>"
    body = (
        f"<text:h>Council plans homes</text:h><text:p>It wants <text:span>40 homes</text:span>{note}.</text:p>"
        "<text:section><text:p>So<text:s text:c='2'/>it said.</text:p></text:section>"
        "<table:table><table:table-row><table:table-cell><text:p>2021</text:p></table:table-cell>"
        "<table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>"
    )
    (tmp_path / "a.odt").write_bytes(odt(body))
    text = page(tmp_path / "a.odt").text or ""
    assert [line for line in text.split("\n") if line] == [
        "Council plans homes", "It wants 40 homes.", "So  it said.", "2021 | 40",
    ]  # fmt: skip


def test_texts_of_libreoffice_that_cannot_be_read(tmp_path: Path) -> None:
    for content, reason in (
        (odt("<text:p>Story</text:p>")[:200], "truncated"),
        (odt("<text:p>Story"), "truncated"),
        (odt("", "<manifest:encryption-data/>"), "unreadable"),
        (odt("<text:p/>"), "no_text"),
    ):
        (tmp_path / "a.odt").write_bytes(content)
        assert rejected(tmp_path / "a.odt").reason == reason
