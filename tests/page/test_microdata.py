"""Pages that describe more than their own article by microdata: date and writers are those of the article."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.page.pages import PARAGRAPHS, TITLE, article_html, read_html

NEWS = "itemscope itemtype='https://schema.org/NewsArticle'"
TEASER = (
    f"<div {NEWS}><a href=/w><span itemprop=headline>Herring is back in the sound</span></a>"
    "<meta itemprop=datePublished content=2019-06-01><span itemprop=author>Kim Odell</span></div>"
)
IN_LIST = (
    f"<ul><li {NEWS}><h4>Herring is back in the sound</h4>"
    "<time itemprop=datePublished datetime=2019-06-01>1 June</time></li></ul>"
)
UNSCOPED = "<p><a href=/w>Herring is back</a> <time itemprop=datePublished datetime=2019-06-01>1 June</time></p>"
PROSE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def own(headline: str = f"<h1 itemprop=headline>{TITLE}</h1>", *, inside: str = "") -> str:
    return (
        f"<div {NEWS}><meta itemprop=datePublished content=2019-05-05>{headline}"
        f"<span itemprop=author>Jane Roe</span><div itemprop=articleBody>{PROSE}</div>{inside}</div>"
    )


def page(*parts: str) -> str:
    return f"<title>{TITLE} | Northern Wire</title><body>{''.join(parts)}</body>"


@pytest.mark.parametrize(
    "parts",
    [
        (TEASER, own()),
        (own(), TEASER),
        (IN_LIST, own()),
        (UNSCOPED, own()),
        (own(inside=TEASER),),
        (TEASER, own(headline=f"<h1>{TITLE}</h1>")),
        # The page has another headline for those who search than in its text: its article is the one with a text.
        (TEASER, own(headline="<h2 itemprop=headline>Islands without bread</h2>")),
        # Where another story with all of its text stands below, its own is the one with the page's headline.
        (own(), own(headline="<h2 itemprop=headline>Herring is back in the sound</h2>").replace("05-05", "04-01")),
    ],
)
def test_another_story_dates_no_article(parts: tuple[str, ...]) -> None:
    article = read_html(page(*parts))
    assert article.published_at == datetime(2019, 5, 5, tzinfo=UTC)
    assert article.authors == ["Jane Roe"]


@pytest.mark.parametrize(
    "html",
    [
        # One that is described alone is the page's, whatever it is called.
        page(own(headline="<span itemprop=headline>Islands without bread</span>")),
        # The article in two parts: one has its headline, the other its text and no headline.
        page(
            f"<div {NEWS}><h1 itemprop=headline>{TITLE}</h1></div>",
            own(headline=""),
        ),
        # Nothing but the page itself is described.
        article_html(
            head="<meta itemprop=datePublished content=2019-05-05>",
            above="<span itemprop=author>Jane Roe</span>",
        ),
    ],
)
def test_what_describes_the_article_is_kept(html: str) -> None:
    article = read_html(html)
    assert article.published_at == datetime(2019, 5, 5, tzinfo=UTC)
    assert article.authors == ["Jane Roe"]
