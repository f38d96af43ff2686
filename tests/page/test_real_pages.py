"""Real pages, where they lie beside the project: the time they take, and what one of them gives."""

from __future__ import annotations

import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.page import read_page
from newstables.records import Article, Page

SHARED = Path(__file__).parents[2].parent / "shared"
PAGES = SHARED / "corpora" / "pages"
CONFERENCE = SHARED / "articles" / "iraq-wins-pledge.txt"


@pytest.mark.skipif(not PAGES.exists(), reason="the pages are not beside the project")
def test_milliseconds_a_page() -> None:
    pages = [Page(path.name, path.name, html=path.read_bytes()) for path in sorted((PAGES / "html").iterdir())]
    read_page(pages[0])
    started = time.process_time()
    for page in pages:
        read_page(page)
    assert (time.process_time() - started) / len(pages) < 0.02


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
