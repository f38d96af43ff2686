"""Bodies of real pages, where the corpora lie beside the project: floors under what was reached."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flows.page import read_page
from flows.records import Article, Page

SHARED = Path(__file__).parents[2].parent / "shared"
PAGES = SHARED / "corpora" / "pages"
CONFERENCE = SHARED / "articles" / "iraq-wins-pledge.txt"


def shingles(text: str, words: int = 4) -> Counter[tuple[str, ...]]:
    found = re.findall(r"\w+", text)
    return Counter(tuple(found[start : start + words]) for start in range(max(1, len(found) - words + 1)))


def read(path: Path) -> str:
    if path.suffix == ".html":
        page = Page(path.name, path.name, html=path.read_bytes())
    else:
        page = Page(path.name, path.name, text=path.read_text(encoding="utf-8"))
    found = read_page(page)
    return found.text if isinstance(found, Article) else ""


@pytest.mark.skipif(not PAGES.exists(), reason="the pages are not beside the project")
@pytest.mark.parametrize(("form", "floor"), [("html", 0.98), ("text", 0.95)])
def test_f1_of_bodies(form: str, floor: float) -> None:
    gold = [json.loads(line) for line in (PAGES / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    precision, recall = [], []
    for page in gold:
        [path] = (PAGES / form).glob(f"{page['id']}.*")
        wanted, got = shingles(page["body"]), shingles(read(path))
        both = (wanted & got).total()
        precision.append(both / got.total())
        recall.append(both / wanted.total())
    p, r = sum(precision) / len(gold), sum(recall) / len(gold)
    assert 2 * p * r / (p + r) >= floor, (p, r)


@pytest.mark.skipif(not PAGES.exists(), reason="the pages are not beside the project")
def test_milliseconds_a_page() -> None:
    pages = [Page(path.name, path.name, html=path.read_bytes()) for path in sorted((PAGES / "html").iterdir())]
    read_page(pages[0])
    started = time.process_time()
    for page in pages:
        read_page(page)
    assert (time.process_time() - started) / len(pages) < 0.025


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
