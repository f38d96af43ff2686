"""Whether a page holds all of its article: offers, next pages, crawlers that cut."""

from __future__ import annotations

import pytest

from newstables.page import read_page
from newstables.records import Article, Page
from tests.page.pages import BODY, NOW, PARAGRAPHS, TITLE, article_html, read_html, read_text


def test_status_of_the_body() -> None:
    assert read_html(article_html()).body_status == "complete"
    assert read_html(f"<h1>{TITLE}</h1><p>{PARAGRAPHS[4]}</p>").body_status == "short"
    cut = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3]) + "<p>The harbour master said that the oil would …</p>"
    assert read_html(f"<h1>{TITLE}</h1>{cut}").body_status == "truncated"
    words = '<script type="application/ld+json">{"@type": "NewsArticle", "wordCount": 900}</script>'
    assert read_html(article_html(head=words)).body_status == "truncated"


def test_article_without_body_is_kept_with_its_metadata() -> None:
    title = f"<meta property=og:title content='{TITLE}'>"
    article = read_html(f"<head>{title}<meta property=article:published_time content=2019-05-03></head>")
    assert (article.title, article.text, article.body_status) == (TITLE, "", "empty")


@pytest.mark.parametrize(
    "end",
    [
        "<h3>Read on with Wire Plus</h3><p>Subscribe to continue reading: four weeks for 1 crown, then 12 a month.</p>",
        "<p>This article is for subscribers only. Already a subscriber? Log in.</p>",
        "<div>This content is for registered members only. Create a free account to continue.</div>",
    ],
)
def test_an_article_that_ends_in_an_offer_is_cut(end: str) -> None:
    cut = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])
    article = read_html(f"<article><h1>{TITLE}</h1>{cut}<div class=wall>{end}</div></article>")
    assert (article.text, article.body_status) == ("\n\n".join(PARAGRAPHS[:3]), "truncated")


@pytest.mark.parametrize("free", ["false", '"False"'])
def test_an_article_that_says_it_is_not_free_is_cut(free: str) -> None:
    said = f'<script type="application/ld+json">{{"@type": "NewsArticle", "isAccessibleForFree": {free}}}</script>'
    assert read_html(article_html(head=said)).body_status == "truncated"
    locked = "<meta property=article:content_tier content=locked>"
    assert read_html(article_html(head=locked)).body_status == "truncated"


def test_a_page_of_which_a_crawler_took_a_part_is_cut() -> None:
    found = read_page(Page("page.html", "page.html", html=article_html(), is_cut=True), NOW)
    assert isinstance(found, Article)
    assert found.body_status == "truncated"


@pytest.mark.parametrize("line", ["Next page", "1 2 Next page »", "Page 1 of 3", "Continue to page 2"])
def test_an_article_that_goes_on_elsewhere_is_cut(line: str) -> None:
    assert read_html(article_html(below=f"<div><a href=?page=2>{line}</a></div>")).body_status == "truncated"
    assert read_text(f"{TITLE}\n\n{BODY}\n\n{line}").body_status == "truncated"
    assert read_html(article_html(below=f"<div>{line} turned in the union's book</div>")).body_status == "complete"


@pytest.mark.parametrize(
    "offer",
    [
        "<p>Become a member for 89 kroner a month to read on.</p>",
        "<p>Become a member to read the rest of this story.</p><p>Membership costs 89 kroner a month.</p>",
        "<h2>This post is for paid subscribers</h2><button>Subscribe</button>",
        "<p>This content is available to subscribers only.</p><p>Digital: 89 kroner a month.</p>",
    ],
)
def test_an_offer_and_its_prices_are_none_of_the_article(offer: str) -> None:
    cut = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:3])
    article = read_html(f"<title>{TITLE}</title><article><h1>{TITLE}</h1>{cut}{offer}</article>")
    assert (article.text, article.body_status) == ("\n\n".join(PARAGRAPHS[:3]), "truncated")


def test_an_offer_in_saved_text() -> None:
    offer = "Become a member to read the rest of this story.\n\nMembership costs 89 kroner a month."
    article = read_text(f"{TITLE}\n\n2019-05-06\n\n" + "\n\n".join(PARAGRAPHS[:3]) + f"\n\n{offer}")
    assert "89" not in article.text
    assert article.body_status == "truncated"


def test_an_article_on_subscribers_is_whole() -> None:
    last = "The paper has 45,000 subscribers, and each of them must log in to read the rest of its archive, she said."
    page = article_html().replace("</div></article>", f"<p>{last}</p><p>{PARAGRAPHS[4]}</p></div></article>")
    assert last in read_html(page.replace(PARAGRAPHS[4], "", 1)).text


@pytest.mark.parametrize(
    "last",
    [
        "The service is available to subscribers in twelve countries, the company said on Monday.",
        "Each of them must log in to read the rest of its archive, she said.",
        "Readers were told to subscribe to continue reading, and most of them left.",
    ],
)
def test_news_of_subscribers_is_no_offer(last: str) -> None:
    page = article_html().replace("</div></article>", f"<p>{last}</p></div></article>")
    article = read_html(page)
    assert (article.text, article.body_status) == (f"{BODY}\n\n{last}", "complete")
