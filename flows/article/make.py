"""The one constructor of articles: what every source's article is held to, and asked for where its source is silent."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newstables.article.byline import find_byline
from newstables.article.dateline import find_dateline, find_header
from newstables.article.headline import clean_headline
from newstables.article.language import detect_language
from newstables.article.mixed_case import each_once, in_mixed_case
from newstables.article.published import parse_published
from newstables.article.urls import canonical_url
from newstables.records import MAX_TEXT, Article, Reject

if TYPE_CHECKING:
    from newstables.schemas.articles import BodyStatus

_SHORT = 250  # characters; the shortest news items are longer
# How those who cut texts mark the cut: "Read the whole …", "[...]", "[+1204 chars]".
_CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\]|\[\+\d+ chars\])\s*$")
_HEAD = 200  # bytes of a reject kept for a look


def make_article(
    said: Article, *, from_page: bool = False, is_cut: bool = False, is_summary: bool = False
) -> Article | Reject:
    """The article, from what its source says of it (`said`, with its text); a reject where the text is too long.

    A record's fields are about this article, so they go before what its text says. The markup of a page may be that of
    its site (`from_page`): there the text goes before it. `is_cut`: the source says that text is missing.
    """
    text = said.text
    if len(text) > MAX_TEXT:
        message = f"A text of more than {MAX_TEXT // 1_000_000} MB is no article. Split it, or take it out."
        return Reject(
            said.source, said.source_id, "too_large", message, text[:_HEAD].encode("utf-8", "replace")[:_HEAD]
        )
    if from_page:
        language, dateline = detect_language(text) or said.language, find_dateline(text) or said.dateline
    else:
        language, dateline = said.language or detect_language(text), said.dateline or find_dateline(text)
    if said.published_at is None and (header := find_header(text)) and (day := parse_published(header[1])):
        said = replace(said, published_at=day[0], published_precision=day[1], published_origin="visible")
    authors = said.authors if from_page else said.authors or find_byline(text)
    return replace(
        said,
        url=canonical_url(said.url),
        title=clean_headline(said.title, said.authors) if said.title else None,
        authors=each_once(map(in_mixed_case, authors)),
        language=language,
        dateline=dateline,
        body_status=said.body_status if said.body_status == "listing" else _status(text, is_cut, is_summary),
    )


def _status(text: str, is_cut: bool, is_summary: bool) -> BodyStatus:
    """Whether the body looks whole."""
    if not text.strip():
        return "empty"
    if is_cut or _CUT.search(text, max(0, len(text) - 40)):
        return "truncated"
    return "short" if is_summary or len(text) < _SHORT else "complete"
