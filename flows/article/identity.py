"""Who an article is, in every run: its id, and a hash of what was said of it."""

from __future__ import annotations

import hashlib

from newstables.records import Article


def article_id(article: Article, *, apart_from_others: bool = False) -> str:
    """A stable id: from the canonical URL, else from publisher and source_id.

    `apart_from_others` adds the file that it was read from, for an article whose source_id another one has already.
    """
    if article.url:
        return digest(f"url {article.url}")
    place = article.source if apart_from_others else ""
    return digest(f"id {article.publisher or ''} {article.source_id} {place}")


def is_named(article: Article) -> bool:
    """Whether its id is its own wherever it was read, not only in one folder."""
    return article.url is not None or article.publisher is not None


def is_whole_file(article: Article) -> bool:
    """Whether its source_id is the path of its file within the folder that was named, and so may change with that."""
    return f"/{article.source}".endswith(f"/{article.source_id}")


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
