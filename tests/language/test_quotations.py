"""Quotations and their pieces."""

from __future__ import annotations

from newstables.language.quotations import quotations


def pieces(text: str) -> list[tuple[str, int]]:
    return [(text[one.start : one.end], one.group) for one in quotations(text)]


def test_marks_of_every_kind() -> None:
    assert pieces('He said "no". She: “yes”. They: ``maybe\'\'. Il dit «oui».') == [
        ('"no"', 0), ("“yes”", 1), ("``maybe''", 2), ("«oui»", 3),
    ]  # fmt: skip


def test_marks_that_close_may_open() -> None:
    assert pieces("''One,'' he said. ''Two.''") == [("''One,''", 0), ("''Two.''", 1)]
    assert pieces("”One.”\n\nHe left.") == [("”One.”", 0)]
    assert pieces("It is 5'10'' high, and 3'' wide.") == []


def test_over_paragraphs() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said. “New.”"
    assert pieces(text) == [("“First.", 0), ("“Second.", 0), ("“Third,”", 0), ("“New.”", 3)]


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert pieces("“One.\n\nHe left.\n\n“Two.”") == [("“One.", 0), ("“Two.”", 1)]
