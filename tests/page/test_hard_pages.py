"""Pages that are empty, broken, huge or deep, and bytes in any encoding."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from tests.page.pages import BODY, NOW, PARAGRAPHS, TITLE, article_html, read_html


@pytest.mark.parametrize("page", ["", "   ", "<html></html>", "<html><body><script>x()</script></body></html>", "\x00"])
def test_page_without_text_is_rejected(page: str) -> None:
    found = read_page(Page("page.html", "page.html", html=page), NOW)
    assert isinstance(found, Reject)
    assert found.reason == "no_text"
    assert found.message


@pytest.mark.parametrize("as_bytes", [True, False])
def test_a_page_of_many_megabytes_of_images_is_read(*, as_bytes: bool) -> None:
    images = "<figure><img src='data:image/png;base64," + "iVBORw0KGgo" * 400_000 + "'></figure>"
    fonts = "<style>@font-face{src:url(data:font/woff2;charset=utf-8;base64," + "d09G/MgAB+" * 800_000 + ")}</style>"
    page = article_html(head=fonts, inside=images)
    found = read_page(Page("page.html", "page.html", html=page.encode() if as_bytes else page), NOW)
    assert isinstance(found, Article)
    assert found.text == BODY


@pytest.mark.parametrize(
    "page",
    [
        "<p>" + "<b></b>" * 1_500_000 + "The mill will close.</p>",
        "<article>" + "".join(f"<p>{'The mill will close. ' * 10}{number}</p>" for number in range(28_000)),
    ],
    ids=["markup", "text"],
)
def test_a_page_that_no_article_can_fill_is_rejected(page: str) -> None:
    found = read_page(Page("page.html", "page.html", html=page), NOW)
    assert isinstance(found, Reject)
    assert (found.reason, found.head) == ("too_large", page[:200].encode())
    assert "no article" in found.message


def test_bytes_in_the_encoding_that_the_page_names() -> None:
    page = article_html(head="<meta charset=windows-1252>").replace("islanders", "îliens")
    assert "4,200 îliens" in read_html(page.encode("cp1252")).text


# fmt: off
SCRAPS = (
    "<p>", "</p>", "<div class=ad>", "<table><td>", "<a href=/>", "<br>", "<li", "&amp;#0;", "word. ", "\x00",
    "<script>", "<h1>", "</article>", "<time datetime=x>", "<meta content=y name=date>", "]]>", "<!--",
    "<script type='application/ld+json'>[{",
)
# fmt: on


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(SCRAPS), max_size=40))
def test_broken_html_never_fails(parts: list[str]) -> None:
    assert isinstance(read_page(Page("x", "x", html="".join(parts)), NOW), Article | Reject)


def test_deep_and_long_pages_take_linear_time() -> None:
    started = time.process_time()
    read_page(Page("x", "x", html="<div>" * 20_000 + BODY), NOW)
    read_page(Page("x", "x", html=f"<p>{BODY}</p>" * 1_000), NOW)
    read_page(Page("x", "x", html="<p>" + "By A. " * 200_000), NOW)
    assert time.process_time() - started < 8


def test_an_article_for_readers_without_scripts() -> None:
    story = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page = f"<title>{TITLE}</title><div id=app></div><noscript><h1>{TITLE}</h1>{story}</noscript>"
    assert read_html(page).text == BODY
    pixel = "<noscript><p>This page counts its readers by one dot, which is off without scripts.</p></noscript>"
    assert read_html(article_html(below=pixel)).text == BODY
