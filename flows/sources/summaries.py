"""Summaries as feeds and records have them: their text, without markup and what leads to the rest."""

from __future__ import annotations

import re
from html import unescape

from newstables.page.furniture import is_furniture
from newstables.sources.entry_page import as_html

_TAG = re.compile(r"<[^<>]*>")
_CUT_TAG = re.compile(r"<[a-zA-Z/][^<>]*\Z")  # of a summary that ends inside it
_LINK = re.compile(r"<a\s[^<>]*>([^<>]{1,40})</a>", re.IGNORECASE)
_BREAK = re.compile(r"</p>|<br\s*/?>|</div>|</li>", re.IGNORECASE)
_NOT_WORDS = re.compile(r"\W+")


def summary_text(html: str) -> str:
    """The text of a summary without what leads to the rest ("Read more", "The post … appeared first on …")."""
    is_escaped = "<" not in html and html.lstrip().startswith("&lt;")
    html = _CUT_TAG.sub("", unescape(html) if is_escaped else as_html(html))
    own = _LINK.sub(lambda link: "" if is_furniture(plain_text(link[1]) or "-") else link[0], html)
    paragraphs = plain_text(_BREAK.sub("\n\n", own)).split("\n\n")
    return "\n\n".join(part for part in paragraphs if part and not is_furniture(part)) or plain_text(html)


def plain_text(html: str) -> str:
    """Text without tags; paragraphs stay apart."""
    text = unescape(_TAG.sub("", html))
    paragraphs = (" ".join(part.split()) for part in text.split("\n\n"))
    return "\n\n".join(paragraph for paragraph in paragraphs if paragraph)


def says_headline_alone(text: str, title: str | None, publisher: str | None) -> bool:
    """Whether a summary is the headline once more, with the name of the paper or without."""
    told, headline, paper = (_NOT_WORDS.sub("", part or "").lower() for part in (text, title, publisher))
    bare = headline.removesuffix(paper) or headline
    return bool(headline) and told in (headline, bare, bare + paper)
