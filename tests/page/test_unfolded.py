"""Questions with answers, terms with meanings and boxes to unfold, beside the paragraphs of an article or elsewhere."""

from __future__ import annotations

import pytest

from tests.page.pages import BODY, article_html, meta, read_html

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
        "<dl><dt>Ferries</dt><dd>12</dd><dt>Crews</dt><dd>340</dd></dl>",
        "<dl><dt>Passengers in 2018</dt><dd>12,000</dd><dt>Crews on strike</dt><dd>340</dd></dl>",
        "<details><summary>Share</summary><a href=/f>Facebook</a></details>",
        "<details><summary>Cookies</summary><p>We and our 211 partners use cookies on your device.</p></details>",
    ],
)
def test_lists_that_are_no_prose(markup: str) -> None:
    assert read_html(ends_with(markup)).text == read_html(article_html()).text


def test_a_menu_outside_the_article() -> None:
    for markup in (DETAILS, LIST):
        assert ANSWER not in read_html(article_html(below=f"<footer>{markup}</footer>")).text


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("How to subscribe", "A year of all our stories costs 900 crowns, and the first month is free for islanders."),
        ("Why trust Northern Wire?", "Its 45 journalists have won 14 prizes since the paper was founded in 1987."),
        ("Who we are", "Our newsroom of 45 journalists has won 14 prizes since the paper was founded in 1987."),
        ("What does it cost?", "A year of Northern Wire costs 900 crowns, and the first month is free for islanders."),
    ],
)
def test_a_box_on_the_paper_itself(asked: str, answer: str) -> None:
    box = f"<details><summary>{asked}</summary><p>{answer}</p></details>"
    head = meta("og:site_name", "Northern Wire")
    for page in (article_html(head, inside=box), ends_with(box).replace("<head>", f"<head>{head}")):
        assert read_html(page).text == BODY


@pytest.mark.parametrize(
    "answer",
    [
        "The ministry does, Greta Holm told Northern Wire, out of a fund of 40 million crowns that it set up in May.",
        "Letters that were seen by Northern Wire say that the ministry does, out of a fund of 40 million crowns.",
        "The 9,000 subscribers of the ferry card do, and pay 40 crowns a month each for their crossings.",
    ],
)
def test_a_box_with_news(answer: str) -> None:
    box = f"<details><summary>{ASKED}</summary><p>{answer}</p></details>"
    assert f"{ASKED}\n\n{answer}" in read_html(article_html(meta("og:site_name", "Northern Wire"), inside=box)).text
