"""The whole journey of one article."""

from __future__ import annotations

import hashlib

from flows.annotate import Document
from flows.extract.actors import find_actors
from flows.extract.claims import find_claims
from flows.extract.dates import find_dates
from flows.link import link
from flows.records import Article, Extraction

# Raised with each change that alters rows; a table made by an older one can be made again.
PIPELINE_VERSION = "1"


def extract(article: Article) -> Extraction:
    """Article → its actors, claims and dates; in a language that the rules do not know, explicit dates only."""
    document = Document(article.text)
    dates = find_dates(document, article.published_at, article.language)
    if article.language in (None, "en"):
        claims = find_claims(document, dates)
        actors = find_actors(document, article.title)
        link(document, article, claims, actors, dates)
    else:
        claims, actors = [], []
    return Extraction(article, article_id(article), content_hash(article), actors, claims, dates)


def article_id(article: Article) -> str:
    """A stable id: from the canonical URL, else from publisher and source_id."""
    key = f"url {article.url}" if article.url else f"id {article.publisher or ''} {article.source_id}"
    return _digest(key)


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
    return _digest(repr(said))


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
