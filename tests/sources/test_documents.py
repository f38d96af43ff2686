"""Documents of Word and rich text, as word processors write them."""

from __future__ import annotations

from pathlib import Path

from docx import Document

from tests.sources.documents import docx, rtf
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
