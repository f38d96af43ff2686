"""Records → Arrow tables, column by column, as the schemas say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from operator import attrgetter
from typing import Any

import pyarrow as pa

from newstables.records import Article, Extraction
from newstables.schemas import ACTORS, ARTICLES, CLAIMS, DATES, Table


@dataclass(frozen=True, slots=True)
class Stamp:
    """What is the same for all rows that one batch makes."""

    run_id: str
    pipeline_version: str
    ingested_at: datetime


def month_of(article: Article) -> str:
    """The partition of an article: its publication month, "undated" where it has no date."""
    published = article.published_at
    return published.strftime("%Y-%m") if published else "undated"


def to_tables(extractions: Sequence[Extraction], revisions: Sequence[int], stamp: Stamp) -> dict[str, pa.Table]:
    """The four tables of some articles. `revisions` runs parallel to `extractions`."""
    return {
        "articles": _articles(extractions, revisions, stamp),
        "actors": _actors(extractions),
        "claims": _claims(extractions),
        "dates": _dates(extractions),
    }


def _articles(extractions: Sequence[Extraction], revisions: Sequence[int], stamp: Stamp) -> pa.Table:
    derived: dict[str, list[Any]] = {
        "word_count": [len(extraction.article.text.split()) for extraction in extractions],
        "revision": list(revisions),
        "duplicate_of": [None] * len(extractions),  # known when the batch is committed beside all others
        "pipeline_version": [stamp.pipeline_version] * len(extractions),
        "ingested_at": [stamp.ingested_at] * len(extractions),
        "run_id": [stamp.run_id] * len(extractions),
    }
    return _build(ARTICLES, extractions, derived)


def _actors(extractions: Sequence[Extraction]) -> pa.Table:
    actors = [actor for extraction in extractions for actor in extraction.actors]
    derived: dict[str, list[Any]] = {
        "article_id": [extraction.article_id for extraction in extractions for _ in extraction.actors],
        "mention_count": [len(actor.mentions) for actor in actors],
        "mentions": [[(mention.start, mention.end, mention.text) for mention in actor.mentions] for actor in actors],
    }
    return _build(ACTORS, actors, derived)


def _claims(extractions: Sequence[Extraction]) -> pa.Table:
    claims = [claim for extraction in extractions for claim in extraction.claims]
    owners = [extraction.article_id for extraction in extractions for _ in extraction.claims]
    pairs = list(zip(owners, claims, strict=True))
    derived: dict[str, list[Any]] = {
        "article_id": owners,
        "claim_id": [f"{owner}-c{claim.start}" for owner, claim in pairs],
        "part_of": [_id(owner, "c", claim.part_of_start) for owner, claim in pairs],
        "date_id": [_id(owner, "d", claim.date_start) for owner, claim in pairs],
    }
    return _build(CLAIMS, claims, derived)


def _id(article_id: str, letter: str, start: int | None) -> str | None:
    return None if start is None else f"{article_id}-{letter}{start}"


def _dates(extractions: Sequence[Extraction]) -> pa.Table:
    dates = [date for extraction in extractions for date in extraction.dates]
    owners = [extraction.article_id for extraction in extractions for _ in extraction.dates]
    derived: dict[str, list[Any]] = {
        "article_id": owners,
        "date_id": [f"{owner}-d{date.start}" for owner, date in zip(owners, dates, strict=True)],
    }
    return _build(DATES, dates, derived)


def _build(table: Table, records: Sequence[Any], derived: dict[str, list[Any]]) -> pa.Table:
    plain = [column for column in table.columns if column.name not in derived]
    getter = attrgetter(*(column.source or column.name for column in plain))
    values = list(zip(*map(getter, records), strict=True)) or [()] * len(plain)
    columns: dict[str, Any] = {column.name: found for column, found in zip(plain, values, strict=True)} | derived
    return pa.Table.from_arrays(
        [pa.array(columns[column.name], type=column.type) for column in table.columns], schema=table.schema
    )
