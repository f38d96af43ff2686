"""A page saved as Markdown reads like the page."""

from __future__ import annotations

import pytest

from newstables.page.markdown import unmarked
from tests.page.pages import BODY, PARAGRAPHS, TITLE, read_text


def test_page_saved_as_markdown() -> None:
    body = "\n\n".join([*PARAGRAPHS[:2], "**Also read:** [The long night of the lifeboat](/isles/2)", *PARAGRAPHS[2:]])
    links = '  * [Why the ferry is always late](/1)\n  * [Two piers for Great Skarv](/2 "Piers")\n'
    page = (
        f"[ Home ](/) [ News ](/news)\n\n# {TITLE}\n\n_By Jane Roe_ | May 6, 2019\n\n![A boat](/a.jpg)\n\n{body}\n\n"
        f"## More from the isles\n\n{links}"
    )
    article = read_text(page)
    assert (article.title, article.authors, article.text) == (TITLE, ["Jane Roe"], BODY)


@pytest.mark.parametrize(
    ("line", "text", "linked"),
    [
        ("## Ferries", "Ferries", False),
        ("# 1 in the charts", "# 1 in the charts", False),
        ("* [Two piers](/a_(b) \"Piers\")", "Two piers", True),
        ("The [board](/board) said **no** to _both_ of 2\\. the snake_case_plans.",
         "The board said no to both of 2. the snake_case_plans.", False),
    ],
)  # fmt: skip
def test_marks_of_markdown(line: str, text: str, linked: bool) -> None:
    assert next(unmarked([line, "[x](/x)"])) == (text, linked)


def test_stars_and_lines_under_words_stay_where_nothing_is_marked_as_a_link() -> None:
    lines = ["A * on the list marks *two* of __them__", "- said the board"]
    assert [text for text, _ in unmarked(lines)] == lines


def test_page_saved_by_a_browser_for_terminals() -> None:
    body = "\n\n   ".join(PARAGRAPHS)
    links = (
        "References\n\n   1. https://wire.example/\n   2. https://wire.example/isles\n   3. https://wire.example/roe\n"
    )
    page = f"   [1]Home [2]Isles\n\n   {TITLE}\n\n   By [3]Jane Roe\n   May 6, 2019\n\n   {body}\n\n{links}"
    article = read_text(page)
    assert (article.title, article.authors, article.text) == (TITLE, ["Jane Roe"], BODY)


def test_numbers_in_brackets_stay_where_no_links_are_listed() -> None:
    lines = ["He cited [3]four studies.", "1. https://wire.example/"]
    assert [text for text, _ in unmarked(lines)] == lines
