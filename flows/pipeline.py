"""The whole journey of one article."""

from __future__ import annotations

from flows.annotate import Document
from flows.extract.actors import Finder, find_actors
from flows.extract.claims import find_claims
from flows.extract.dates import find_dates
from flows.identity import article_id, content_hash
from flows.link import link
from flows.records import Article, Extraction


def extract(article: Article, identity: str | None = None, finder: Finder = find_actors) -> Extraction:
    """Article → its actors, claims and dates; in a language that the rules do not know, explicit dates only.

    `identity` is the article's id where another one has its own already; `finder` finds the actors (actor_finder).
    """
    document = Document(article.text)
    dates = find_dates(document, article.published_at, article.language, article.published_precision)
    if article.language in (None, "en"):
        claims = find_claims(document, dates)
        actors = finder(document, article.title)
        link(document, article, claims, actors, dates)
    else:
        claims, actors = [], []
    return Extraction(article, identity or article_id(article), content_hash(article), actors, claims, dates)
