"""Questions with answers, terms with meanings and boxes to unfold, beside the paragraphs of an article or elsewhere."""

from __future__ import annotations

import pytest

from tests.page.pages import article_html, read_html

ASKED, ANSWER = (
    "Who pays for the boats?",
    "The ministry does, out of a fund of 40 million crowns that it set up in May.",
)
DETAILS = f"<details><summary>{ASKED}</summary><p>{ANSWER}</p></details>"
LIST = f"<dl><dt>{ASKED}</dt><dd>{ANSWER}</dd></dl>"
BARE = f"<details><summary>{ASKED}</summary>{ANSWER}</details>"


def ends_with(markup: str) -> str:
    return article_html().replace("</div></article>", f"{markup}</div></article>")


@pytest.mark.parametrize("markup", [DETAILS, LIST, BARE])
def test_questions_and_answers_of_an_article(markup: str) -> None:
    both = f"{ASKED}\n\n{ANSWER}"
    assert both in read_html(article_html(inside=markup)).text
    assert read_html(ends_with(markup)).text.endswith(both)


@pytest.mark.parametrize("asked", ["Read the full story", "Show more", "Click to unfold", "View transcript"])
def test_what_unfolds_is_read_without_its_button(asked: str) -> None:
    found = read_html(article_html(inside=DETAILS.replace(ASKED, asked))).text
    assert ANSWER in found
    assert asked not in found


@pytest.mark.parametrize(
    "markup",
    [
        "<dl><dt>Tags</dt><dd><a href=/t>Ferries</a></dd><dd><a href=/u>Strikes</a></dd></dl>",
        "<details><summary>Share</summary><a href=/f>Facebook</a></details>",
        "<details><summary>Cookies</summary><p>We and our 211 partners use cookies on your device.</p></details>",
    ],
)
def test_lists_that_are_no_prose(markup: str) -> None:
    assert read_html(ends_with(markup)).text == read_html(article_html()).text


def test_a_menu_outside_the_article() -> None:
    for markup in (DETAILS, LIST):
        assert ANSWER not in read_html(article_html(below=f"<footer>{markup}</footer>")).text
