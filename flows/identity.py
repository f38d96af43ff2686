"""Who an article is, in every run: its id, and a hash of what was said of it."""

from __future__ import annotations

import hashlib

from flows.records import Article


def article_id(article: Article) -> str:
    """A stable id: from the canonical URL, else from publisher and source_id."""
    key = f"url {article.url}" if article.url else f"id {article.publisher or ''} {article.source_id}"
    return digest(key)


def content_hash(article: Article) -> str:
    """A hash of all that the source said of the article: it changes when the article does."""
    said = (
        article.title,
        article.text,
        article.url,
        article.publisher,
        article.authors,
        article.published_at,
        article.published_precision,
        article.modified_at,
        article.language,
        article.dateline,
        article.tags,
    )
    return digest(repr(said))


def digest(text: str) -> str:
    """16 hexadecimal digits that stand for `text`."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
