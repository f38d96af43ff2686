"""A page with furniture around its article → the article."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from newstables.article.make import make_article
from newstables.article.urls import canonical_url, site_name
from newstables.page.clean import clean_text, unescape_left
from newstables.page.error_page import is_error_page, is_wall
from newstables.page.facts import Metadata
from newstables.page.html import read_html, shown_lines, without_inlined
from newstables.page.postal import without_address
from newstables.page.publication import settle
from newstables.page.saved_text import read_saved_text
from newstables.records import Article, Page, Reject
from newstables.schemas.rejects import RejectReason

_CLOCKS_DIFFER = timedelta(days=1)  # a page may be dated a little ahead: time zones, slow clocks
_MOST_MARKUP = 10_000_000  # characters; the tree of a page takes five to ten times its length
_HALF = 0.5  # a body of less than this share of what the page says it has is cut
_LISTING = "a list of stories or goods, or a gallery, and no article; --keep-listings keeps such pages"
_ERROR = "the server shows “{title}” in place of an article; get the page again"
_WALL = "the page asks for consent to cookies in place of an article; get the page again"
_SAMPLE_OF_PAID = 1_200  # characters; what a paywall shows of an article is shorter


def read_page(page: Page, now: datetime | None = None, *, keep_listings: bool = False) -> Article | Reject:
    """The article on a page, or why there is none. A list of articles is none, unless `keep_listings`.

    `now` (default: the clock) is the latest that a publication date may be where the page has no time of its own.
    """
    latest = (page.fetched_at or now or datetime.now(UTC)) + _CLOCKS_DIFFER
    if page.html is not None:
        html = without_inlined(page.html)
        if len(html) > _MOST_MARKUP:
            return _too_large(page, f"its markup alone, without images, is over {_MOST_MARKUP // 1_000_000} MB")
        found = read_html(html, page.url, latest)
        if found is None:
            return _no_text(page, "the file holds no HTML")
        said, paragraphs = found
        if page.is_article and not paragraphs:
            paragraphs = shown_lines(html, said.title)  # too few for an article to be told by
    else:
        said, paragraphs = read_saved_text(page.text or "", latest)
        said.url = canonical_url(page.url)
        said.publisher = site_name(said.url)
    if said.is_listing and not keep_listings:
        return _reject(page, "listing", _LISTING)
    text = _joined(without_address(list(paragraphs), page.publisher or said.publisher))
    if is_error_page(said.title, text) and not said.published_at:
        return _reject(page, "no_text", _ERROR.format(title=said.title))
    if said.asks_consent and not (said.published_at or said.is_listing) and is_wall(text):
        return _reject(page, "no_text", _WALL)
    if not text.strip() and not said.is_listing and not (said.title and said.published_at):
        return _no_text(page, "no paragraph of text was found on the page")
    settle(said, text, page.fetched_at, latest)
    made = make_article(_article(page, said, text), from_page=True, is_cut=page.is_cut or _is_cut(text, said))
    return _reject(page, made.reason, made.message) if isinstance(made, Reject) else made


def _joined(paragraphs: Sequence[str]) -> str:
    """The text of these paragraphs. They are clean, unless there are entities left in them."""
    text = "\n\n".join(paragraphs)
    unescaped = unescape_left(text)
    return text if unescaped == text else clean_text(unescaped)


def _article(page: Page, said: Metadata, text: str) -> Article:
    return Article(
        source=page.source,
        source_id=page.source_id,
        text=text,
        url=said.url,
        publisher=page.publisher or said.publisher,
        title=said.title,
        authors=said.authors,
        published_at=said.published_at,
        published_precision=said.published_precision,
        published_origin=said.published_origin,
        modified_at=said.modified_at,
        language=said.language,
        dateline=said.dateline,
        tags=said.tags,
        body_status="listing" if said.is_listing else "complete",
        read_both_ways=said.both_ways,
    )


def rejected_listing(article: Article) -> Reject:
    """The reject of a page that was read as the list it is."""
    return Reject(article.source, article.source_id, "listing", _LISTING, article.text[:200].encode())


def _is_cut(text: str, said: Metadata) -> bool:
    """Whether there is less than the page says that the article has."""
    if said.goes_on:
        return True
    if said.body and len(text) < _HALF * len(said.body):
        return True
    if said.words and len(text.split()) < _HALF * said.words:
        return True
    return not said.free and len(text) < _SAMPLE_OF_PAID


def _no_text(page: Page, what: str) -> Reject:
    return _reject(page, "no_text", f"{what}; check that it was saved whole, with its text")


def _too_large(page: Page, what: str) -> Reject:
    return _reject(page, "too_large", f"{what}; no article is so long: split it, or take it out")


def _reject(page: Page, reason: RejectReason, message: str) -> Reject:
    content = page.html if page.html is not None else page.text or ""
    head = content[:200] if isinstance(content, bytes) else content[:200].encode("utf-8", "replace")
    return Reject(page.source, page.source_id, reason, message, head)
