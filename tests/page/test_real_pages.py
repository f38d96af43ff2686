"""Real pages, where they lie beside the project: the time they take, and what one of them gives."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
import trafilatura

from newstables.page import read_page
from newstables.records import Article, Page
from tests.growth import cpu_seconds

SHARED = Path(__file__).parents[2].parent / "shared"
PAGES = SHARED / "corpora" / "pages"
CONFERENCE = SHARED / "articles" / "iraq-wins-pledge.txt"


@pytest.mark.skipif(not PAGES.exists(), reason="the pages are not beside the project")
def test_a_page_costs_less_than_another_reader_takes_for_the_same() -> None:
    pages = [path.read_bytes() for path in sorted((PAGES / "html").iterdir())[:25]]

    def ours() -> None:
        for html in pages:
            read_page(Page("a.html", "a.html", html=html))

    def another() -> None:
        for html in pages:
            trafilatura.bare_extraction(html, fast=True, with_metadata=True)

    ours(), another()  # words and patterns are read once
    assert cpu_seconds(ours, times=1) < cpu_seconds(another, times=1)


@pytest.mark.skipif(not CONFERENCE.exists(), reason="the page is not beside the project")
def test_page_on_the_conference() -> None:
    article = read_page(Page("x", "x", text=CONFERENCE.read_text(encoding="utf-8")))
    assert isinstance(article, Article)
    assert article.title == "Iraq wins pledge of military support against ISIS"
    assert article.published_at == datetime(2014, 9, 15, 17, 34, tzinfo=UTC)
    assert (article.published_precision, article.published_origin) == ("minute", "visible")
    assert article.dateline == "Paris"
    assert article.tags == ["isis", "iraq"]
    assert article.text.startswith("Paris - The world's top diplomats pledged")
    assert article.text.endswith("another British captive, Alan Henning.")
    assert "Read more on" not in article.text
    assert "Contributions of 200 words" not in article.text
    assert len(set(article.text.split("\n\n"))) == article.text.count("\n\n") + 1
