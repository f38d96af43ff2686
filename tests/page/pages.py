"""An article of our own, and pages that print it between the furniture of a site."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from newstables.page import read_page
from newstables.records import Article, Page, Reject

NOW = datetime(2020, 1, 1, tzinfo=UTC)
TITLE = "Ferry strike cuts off three islands for a second week"
PARAGRAPHS = (
    "STORNHAVEN (NWN) - Some 4,200 islanders went without fresh bread on Monday as a strike of ferry crews entered "
    "its second week, and the harbour master said that stocks of heating oil would last until Friday.",
    "The crews want 12% more pay and an end to shifts of 14 hours. Their employer, Norrland Lines, has offered 5% and "
    "calls the demand for shorter shifts “out of touch with the sea”.",
    "“We have rowed across before and we can do it again,” said Greta Holm, who runs the only shop on Little Skarv. "
    "She has sold out of flour, yeast and batteries.",
    "Army boats to bring medicine",
    "The defence ministry will send two landing craft with medicine on Wednesday, a spokesman said. They can carry 30 "
    "tonnes each, a third of what one ferry takes.",
    "Talks between the union and the company are to resume on Thursday in Stornhaven, under a mediator whom both sides "
    "have accepted.",
)
BODY = "\n\n".join(PARAGRAPHS)
CAPTION = "Empty quays in Stornhaven on Sunday. (Ola Berg, AP)"


def article_html(head: str = "", above: str = "", inside: str = "", below: str = "") -> str:
    """A page with the article in it; `inside` stands between its second and third paragraph."""
    tags = ["h2" if text == PARAGRAPHS[3] else "p" for text in PARAGRAPHS]
    marked = [f"<{tag}>{text}</{tag}>" for tag, text in zip(tags, PARAGRAPHS, strict=True)]
    body = "".join((*marked[:2], inside, *marked[2:]))
    return (
        f"<!doctype html><html><head><title>{TITLE} | Northern Wire</title>{head}</head><body>"
        f"<nav><a href=/>Home</a> <a href=/isles>Isles</a></nav>{above}"
        f"<article><h1>{TITLE}</h1><div class=story-body>{body}</div></article>{below}</body></html>"
    )


def read_html(html: str | bytes, url: str | None = None) -> Article:
    """The article on an HTML page, which must have one."""
    found = read_page(Page("page.html", "page.html", html=html, url=url), NOW)
    assert not isinstance(found, Reject), found
    return found


def read_text(text: str, url: str | None = None) -> Article:
    """The article on a page saved as text, which must have one."""
    found = read_page(Page("page.txt", "page.txt", text=text, url=url), NOW)
    assert not isinstance(found, Reject), found
    return found


def linked(**said: Any) -> str:
    """A JSON-LD script that describes the article."""
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **said})}</script>'


def meta(name: str, content: str) -> str:
    """A meta tag of the page."""
    return f'<meta property="{name}" content="{content}">'
