"""What a page sets apart, announces or says only to those who hear it: what of it is the article's."""

from __future__ import annotations

import pytest

from tests.page.pages import BODY, PARAGRAPHS, TITLE, article_html, linked, read_html


def test_what_a_paragraph_announces_is_the_articles() -> None:
    letter = "<p>We have lost 2.3 million crowns in two winters and cannot go on.</p>"
    found = read_html(
        article_html(inside=f"<p>In a letter to its crews the company wrote:</p><blockquote>{letter}</blockquote>")
    )
    assert "We have lost 2.3 million crowns" in found.text


@pytest.mark.parametrize(
    "announced",
    [
        '<p>Read more on the strike here:</p><p><a href="/n">Nine hurt as coach leaves road near Lund</a></p>',
        "<p>Watch the speech:</p><div class=video-player><p>0 seconds of 1 minute, 23 seconds Volume 90%</p></div>",
    ],
)
def test_what_leads_elsewhere_is_not_the_articles(announced: str) -> None:
    found = read_html(article_html(inside=announced))
    assert "Nine hurt" not in found.text
    assert "Volume 90%" not in found.text


def test_html_in_the_text_of_the_json() -> None:
    marked = "".join(f'<p class="x">{text}</p>' for text in PARAGRAPHS)
    assert read_html(article_html(head=linked(articleBody=marked)).split("<article>")[0]).text == BODY
    plain = "Bread sold at < 2 crowns before the strike, and > 5 behind it. " * 6
    page = f"<html><head><title>{TITLE}</title>{linked(articleBody=plain)}</head><body></body></html>"
    assert read_html(page).text == plain.strip()


WROTE = "<p>The company said in a letter to its crews, which the union has shown to this paper:</p>"
SAID = "We have lost 2.3 million crowns in two winters and cannot go on with the boats that we have."


@pytest.mark.parametrize(
    "markup",
    [
        f"{WROTE}<blockquote><p>{SAID}</p></blockquote>",
        f"{WROTE}<blockquote>{SAID}</blockquote>",
        f"{WROTE}<blockquote><p>Dear crews,</p><p>{SAID}</p><p>Siv</p></blockquote>",
        f"{WROTE}<div><blockquote><div><p>{SAID}</p></div></blockquote></div>",
        f"{SAID}",
        f"{SAID}<br><br>",
    ],
)
def test_prose_set_apart_among_the_paragraphs_is_the_articles(markup: str) -> None:
    assert SAID in read_html(article_html(inside=markup)).text


def test_text_in_no_element_of_its_own_behind_the_last_paragraph_is_the_articles() -> None:
    assert SAID in read_html(article_html().replace("</div></article>", f"{SAID}</div></article>")).text


@pytest.mark.parametrize(
    "markup",
    [
        f"<blockquote><p>{PARAGRAPHS[0]}</p></blockquote>",
        f"<blockquote><p>“{' '.join(PARAGRAPHS[0].split()[:9])}”</p><cite>Siv Dahl</cite></blockquote>",
    ],
)
def test_a_pull_quote_that_says_again_what_the_text_says_is_none_of_it(markup: str) -> None:
    assert read_html(article_html(inside=markup)).text == BODY


@pytest.mark.parametrize(
    "markup",
    [
        "<blockquote><p><a href='/n'>Nine hurt as coach of pilgrims leaves road near Lund</a></p></blockquote>",
        "<blockquote><p>Sign up for our newsletter and read the best of the isles every morning.</p></blockquote>",
        "Follow us on Facebook and X for the latest from the isles.",
        "Advertisement",
        "<div><img src=a.jpg>The ferry Skarv in the harbour of Lund in 1936. Photo: Oke Lund</div>",
    ],
)
def test_what_is_set_apart_and_none_of_the_articles(markup: str) -> None:
    assert read_html(article_html(inside=markup)).text == BODY


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("lost <span class=sr-only>down by</span> 12 hides", "lost 12 hides"),
        ("lost <b class='tag govuk-visually-hidden'>down by</b> 12 hides", "lost 12 hides"),
        ("<a href=/r>lost hides<i class=VisuallyHidden__x1>(opens a window)</i></a>", "lost hides"),
        ("lost <b aria-hidden=true>4m</b><b class=sr-only>4 million</b> hides", "lost 4 million hides"),
        ("lost <span class='md:not-sr-only not-sr-only'>12</span> hides", "lost 12 hides"),
        ("lost <span class='hide-screenreader'>12</span> hides", "lost 12 hides"),
    ],
)
def test_words_for_those_who_hear_the_page(markup: str, text: str) -> None:
    line = f"<p>The isles {markup} in the storm, a spokesman of the ministry said on Tuesday.</p>"
    found = read_html(article_html(inside=line)).text
    assert f"The isles {text} in the storm" in " ".join(found.split())


def test_a_paragraph_that_is_only_heard_and_an_article_that_is() -> None:
    heard = "<p class=screen-reader-text>The next picture shows the ferry Skarv with 14 of her crew on the deck.</p>"
    assert read_html(article_html(inside=heard)).text == BODY
    assert read_html(article_html().replace("<article>", "<article class=sr-only>")).text == BODY


def test_a_date_that_only_style_sets_apart_from_the_text() -> None:
    dated = f"<div><span>May 4, 2019</span><span>{PARAGRAPHS[0]}</span></div>"
    assert read_html(article_html().replace(f"<p>{PARAGRAPHS[0]}</p>", dated)).text == BODY
    inside = "<p>It opened on <b>May 4, 2019</b>The first guests came by boat, and the last went home by it.</p>"
    assert "on May 4, 2019" in read_html(article_html(inside=inside)).text
