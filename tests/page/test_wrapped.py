"""Paragraphs that a machine broke into rows are joined again."""

from __future__ import annotations

import textwrap

import pytest

from newstables.page.wrapped import paragraphs, without_page_numbers
from tests.page.pages import BODY, PARAGRAPHS, TITLE, read_text


@pytest.mark.parametrize("width", [60, 72, 80, 98])
def test_lines_that_a_machine_wrapped_are_joined(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in PARAGRAPHS)
    article = read_text(f"{TITLE}\n\n6 May 2019\n\n{wrapped}")
    assert article.text == BODY
    assert article.title == TITLE


@pytest.mark.parametrize("by", ["By Jane Roe", "BY JANE ROE"])
@pytest.mark.parametrize("width", [60, 72, 90])
def test_text_of_a_pdf_has_no_blank_lines(width: int, by: str) -> None:
    rows = "\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in PARAGRAPHS)
    article = read_text(f"NORTHERN WIRE      6 May 2019      Page 3\n\n{TITLE}\n{by}\n\n{rows}\n\nContinued on page 7")
    # Where the last row of a paragraph happens to be full, nothing tells that the next one is another.
    assert article.text.split() == BODY.split()
    assert article.title == TITLE


@pytest.mark.parametrize("width", [32, 40, 48, 54])
def test_a_column_of_a_paper_is_joined(width: int) -> None:
    wrapped = "\n\n".join(textwrap.fill(text, width, break_on_hyphens=False) for text in PARAGRAPHS)
    assert read_text(f"{TITLE}\n\n6 May 2019\n\n{wrapped}").text == BODY


@pytest.mark.parametrize("width", [64, 80])
def test_two_short_paragraphs_in_rows_are_joined(width: int) -> None:
    both = (
        "The board of the fish market has put off its vote on the new quay for a second time, to the last day of June.",
        "Its chair, Nils Aker, said that two of the nine members were ill, and that nobody would vote without them.",
    )
    wrapped = "\n\n".join(textwrap.fill(text, width) for text in both)
    assert read_text(f"{TITLE}\n\n6 May 2019\n\n{wrapped}").text == "\n\n".join(both)


def test_a_paragraph_of_longer_rows_hides_no_width() -> None:
    first = "The board of the fish market has put off its vote on the new quay to the last day of June."
    second = "Its chair, Nils Aker, said that two of the nine members were ill, and that nobody would vote."
    last = "A reader of the paper wrote that the quay of her youth was built of oak in nineteen months."
    text = "\n\n".join([textwrap.fill(first, 60), textwrap.fill(second, 60), textwrap.fill(last, 80)])
    assert list(paragraphs(text))[:2] == [first, second]


@pytest.mark.parametrize(
    "rows",
    [
        [
            "Grey is the quay",
            "where the nets hang,",
            "and the gulls",
            "call over the roofs",
            "of the fishers",
            "who sleep",
        ],
        ["Bread and two eggs", "half a litre of milk", "a spoon of salt", "butter for the pan", "a pot of jam"],
    ],
)
def test_short_rows_that_were_written_so_are_not_joined(rows: list[str]) -> None:
    assert list(paragraphs("\n".join(rows))) == rows


def test_numbers_of_pages_are_none_of_the_text() -> None:
    first, second, *rest = PARAGRAPHS
    text = f"{TITLE}\n\n6 May 2019\n\n{first}\n\n   6\n\f\n{second}\n\f7\n" + "\n\n".join(rest)
    assert read_text(text).text == BODY


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("He came there again in\n\fthe autumn.", "He came there again in\nthe autumn."),
        ("He came there in\n\f1998\nwith two men.", "He came there in\n1998\nwith two men."),
        ("He came there again.\n12\n\fThe autumn was cold.", "He came there again.\n\nThe autumn was cold."),
        ("He came there again in\n\f12\n\nthe autumn.", "He came there again in\n\nthe autumn."),
        ("He came." + "\n" * 20_000 + "\fShe left.", "He came.\n\nShe left."),
    ],
)
def test_sentences_go_on_over_the_ends_of_pages(text: str, read: str) -> None:
    assert without_page_numbers(text) == read


def test_rows_of_letters_of_different_widths_are_joined() -> None:
    """Such rows are not as long as they could be; a row that begins small goes on with a sentence."""
    rows = ["The harbour board of Stornhaven will not", "let the two landing craft moor at the fish quay on Friday,",
            "it told the ministry in a letter that the", "islanders have read with much surprise."]  # fmt: skip
    assert list(paragraphs("\n".join(rows))) == [" ".join(rows)]


def test_lines_that_are_paragraphs_are_not_joined() -> None:
    lines = [text for text in PARAGRAPHS if len(text) <= 100] * 4 + ["The board meets again on Friday."] * 4
    assert list(paragraphs("\n".join(lines))) == lines


# the end of a row, the next one → what they make up
BROKEN = [
    ("carried 300 passen-", "gers", "passengers"),
    ("fined 2.4 mil-", "lion euros", "million"),
    ("closed on Tues-", "day", "Tuesday"),
    ("some thou-", "sand sheep", "thousand"),
    ("has twenty-", "five boats", "twenty-five"),
    ("sold a 40-year-", "old ship", "40-year-old"),
    ("is well-", "known for it", "well-known"),
    ("asked for a govern-", "ment, the govern-ment said", "govern-ment"),
    ("the run-", "up to the vote", "run-up"),
]


@pytest.mark.parametrize(("row", "below", "whole"), BROKEN)
def test_a_word_that_was_broken_between_two_rows_is_whole(row: str, below: str, whole: str) -> None:
    rows = [
        "The harbour board of Stornhaven will not let the two landing",
        "craft moor at the fish quay on Friday, for all that it is and",
        f"it told the ministry in a letter: {row}",
        f"{below}, as the islanders have read with much surprise today.",
    ]
    (paragraph,) = paragraphs("\n".join(rows))
    assert whole in paragraph
