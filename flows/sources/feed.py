"""Feeds saved as files: RSS and Atom, one article an entry."""

from __future__ import annotations

import io
import re
from typing import Any
from urllib.parse import urljoin

from newstables.article.byline import without_address
from newstables.article.make import make_article
from newstables.page.metadata import without_site
from newstables.records import Article, Page, Raw, Reject
from newstables.sources.document import read_document
from newstables.sources.entry_page import Stated, as_page
from newstables.sources.formats import MAX_PAGE, Fields, Found, Reader, reject
from newstables.sources.names import names
from newstables.sources.summaries import plain_text, summary_text
from newstables.sources.values import language_code, moment_of, without_cut_mark

_SIGN = re.compile(rb"<(?:rss|(?:\w+:)?RDF|feed)[\s>]")
_OF_WORDPRESS = b"http://wordpress.org/export/"  # which has drafts, pictures and pages too, and a reader of its own
_KIND = "http://schemas.google.com/g/2005#kind"  # what Blogger says of each entry of its exports
_END = re.compile(rb"</(?:rss|feed|(?:\w+:)?RDF)\s*>")
_TAIL = 2000  # bytes behind the end in which servers note how long they took
_PARAGRAPH, _FEWEST_PARAGRAPHS = re.compile(r"<p[\s>]", re.IGNORECASE), 3  # of a description that is the article
# A section of characters that was escaped once more: nothing but its content is meant.
_ESCAPED_SECTION = re.compile(rb"&lt;!\[CDATA\[(.*?)\]\](?:&gt;|>)", re.DOTALL)
# What is said of a picture; the reader of feeds takes it for a second description, which is then the entry's.
_OF_PICTURE = re.compile(rb"<media:description\b[^<>]*(?:/>|>.*?</media:description\s*>)", re.DOTALL)
_ENTRY = re.compile(rb"<(item|entry)\b.*?</\1\s*>", re.DOTALL)
_OWN_TEXT = re.compile(rb"<(?:description|summary|content|content:encoded)\b")


def parse(raw: Raw, fields: Fields) -> Found:
    """A page for each entry that carries its article, a short article for each that carries a summary only."""
    import feedparser

    content = read_document(raw, MAX_PAGE)
    if isinstance(content, Reject):
        yield content
        return
    try:
        feed = feedparser.parse(io.BytesIO(_mended(content)))
    except Exception as error:  # it trips over broken feeds in many ways
        yield reject(raw, "bad_record", f"Not a feed: {type(error).__name__}: {error}. Get it again.", content)
        return
    if not feed.entries:
        if feed.bozo:
            yield reject(raw, "bad_record", f"Not a feed: {feed.bozo_exception}. Get it again.", content)
        else:
            yield reject(raw, "empty", "The feed has no entries. Get it again later.", content)
        return
    if not feed.version.startswith("atom"):
        feed.feed.pop("authors", None)  # of RSS that is who answers for the feed
    for number, entry in enumerate(feed.entries, 1):
        if not _is_post(entry):
            continue
        source_id = entry.get("id") or entry.get("link") or f"{raw.source_id}:{number}"
        yield _read(entry, feed.feed, raw, source_id)
    if not _END.search(content[-_TAIL:].replace(b"\0", b"")):
        message = f"The feed ends early, after its entry {len(feed.entries)}. Get it again."
        yield reject(raw, "truncated", message, content)


def _is_post(entry: Any) -> bool:
    """Whether it is no comment, template or setting of a blog, as Blogger's exports have them."""
    kinds = [tag.get("term") or "" for tag in entry.get("tags", ()) if tag.get("scheme") == _KIND]
    return all(kind.endswith("#post") for kind in kinds)


def _mended(content: bytes) -> bytes:
    """A feed without what its reader would lose, or take for something else."""
    if b"&lt;![CDATA[" in content:
        content = _ESCAPED_SECTION.sub(rb"\1", content)
    if b"<media:description" in content:
        content = _ENTRY.sub(_without_pictures, content)
    return content


def _without_pictures(entry: re.Match[bytes]) -> bytes:
    """An entry that has a text of its own, without what it says of its pictures."""
    return _OF_PICTURE.sub(b"", entry[0]) if _OWN_TEXT.search(entry[0]) else entry[0]


def _read(entry: Any, feed: Any, raw: Raw, source_id: str) -> Page | Article | Reject:
    publisher = plain_text(entry.get("source", {}).get("title") or feed.get("title") or "") or None
    full = max((part.value or "" for part in entry.get("content", ())), key=len, default="")
    if not full.strip() and len(_PARAGRAPH.findall(summary := entry.get("summary") or "")) >= _FEWEST_PARAGRAPHS:
        full = summary
    said, url = _stated(entry, feed, publisher), _address(entry, feed)
    if full.strip():
        html = as_page(said, full)
        return Page(raw.source, source_id, html=html, url=url, publisher=publisher, is_article=True)
    text, is_cut = without_cut_mark(summary_text(entry.get("summary") or ""))
    if not text:
        message = "The entry has neither text nor summary. Fetch the page that it links to: newstables fetch."
        return reject(raw, "no_text", message, str(entry.get("title") or ""), source_id)
    published, modified = moment_of(said.published), moment_of(said.modified)
    article = Article(
        raw.source,
        source_id,
        text,
        url=url,
        publisher=publisher,
        title=said.title or None,
        authors=list(said.authors),
        published_at=published[0] if published else None,
        published_precision=published[1] if published else None,
        published_origin="record" if published else None,
        modified_at=modified[0] if modified else None,
        language=said.language or None,
        tags=list(said.tags),
    )
    return make_article(article, is_summary=True, is_cut=is_cut)


def _address(entry: Any, feed: Any) -> str | None:
    """The address of an entry; one without a host is on the feed's own site."""
    link = entry.get("link")
    return urljoin(feed.get("link") or "", link) if link else None


def _stated(entry: Any, feed: Any, publisher: str | None) -> Stated:
    return Stated(
        title=without_site(plain_text(entry.get("title") or ""), publisher, []),
        published=_when(entry),
        modified=_updated(entry),
        authors=_authors(entry) or _of_feed(entry, feed, publisher),
        tags=_tags(entry),
        language=language_code(feed.get("language")) or "",
    )


def _when(entry: Any) -> str:
    return str(entry.get("published") or _updated(entry) or entry.get("created") or "")


def _updated(entry: Any) -> str:
    """`entry.get` would give the time of publication where there is none of a change."""
    return str(dict.get(entry, "updated") or "")


def _authors(entry: Any) -> list[str]:
    listed = [author.get("name") for author in entry.get("authors", ()) if author.get("name")]
    return names(listed if len(listed) > 1 else without_address(entry.get("author") or ""), byline=True)


def _of_feed(entry: Any, feed: Any, publisher: str | None) -> list[str]:
    """The authors of an Atom feed, who are those of its entries that name none; not the site under an author's name."""
    own = entry.get("source", feed).get("authors", ()) if not entry.get("authors") else ()
    listed = [author.get("name") for author in own if author.get("name") and author.get("name") != publisher]
    return names(listed, byline=True)


def _tags(entry: Any) -> list[str]:
    return names(
        [tag.get("label") or tag.get("term") for tag in entry.get("tags", ()) if tag.get("scheme") != _KIND],
        byline=False,
    )


READER = Reader(
    name="feed",
    suffixes=(".rss", ".atom", ".xml", ".rdf"),
    parse=parse,
    sniff=lambda head: _SIGN.search(head.replace(b"\0", b"")) is not None and _OF_WORDPRESS not in head,
)
