"""articles: one row an article."""

from typing import Literal, get_args

import pyarrow as pa

from newstables.schemas.column import CLOSED_SET, TIMESTAMP, Column, Table

Precision = Literal["second", "minute", "day"]
Origin = Literal["record", "json_ld", "open_graph", "meta", "visible", "url"]
BodyStatus = Literal["complete", "short", "truncated", "empty", "listing"]

ARTICLES = Table(
    name="articles",
    meaning="One row for each article.",
    key=("article_id",),
    retired=("sketch",),
    columns=(
        Column(
            "article_id",
            pa.string(),
            "Stable across runs: a hash of the canonical URL, else of publisher and source_id.",
            nullable=False,
            pattern="[0-9a-f]{16}",
        ),
        Column("source", pa.string(), "File or URI it was read from.", nullable=False, source="article.source"),
        Column(
            "source_id",
            pa.string(),
            "Its own id there: the record's id, the WARC record id, the path within the input folder.",
            nullable=False,
            source="article.source_id",
        ),
        Column("url", pa.string(), "Canonical URL.", source="article.url"),
        Column("publisher", pa.string(), "Who published it.", source="article.publisher"),
        Column("title", pa.string(), "Headline, without the site's name.", source="article.title"),
        Column(
            "authors", pa.list_(pa.string()), "Names in the byline, in order.", nullable=False, source="article.authors"
        ),
        Column(
            "published_at",
            TIMESTAMP,
            "When it was published; a date without a time is its midnight.",
            unit="UTC",
            source="article.published_at",
        ),
        Column(
            "published_precision",
            CLOSED_SET,
            "How much of published_at the source gave.",
            values=get_args(Precision),
            source="article.published_precision",
        ),
        Column(
            "published_origin",
            CLOSED_SET,
            "Where published_at was found.",
            values=get_args(Origin),
            source="article.published_origin",
        ),
        Column(
            "modified_at", TIMESTAMP, "When the publisher last changed it.", unit="UTC", source="article.modified_at"
        ),
        Column(
            "language",
            pa.string(),
            "Language of the text.",
            unit="ISO 639-1",
            pattern="[a-z]{2,3}",
            source="article.language",
        ),
        Column("dateline", pa.string(), "Place that the article is filed from, as written.", source="article.dateline"),
        Column(
            "tags", pa.list_(pa.string()), "Keywords given by the publisher.", nullable=False, source="article.tags"
        ),
        Column(
            "text",
            pa.string(),
            "The body; paragraphs apart by a blank line. All offsets count its code points.",
            nullable=False,
            source="article.text",
        ),
        Column(
            "body_status",
            CLOSED_SET,
            "Whether the body looks whole. truncated: cut, or behind a paywall. listing: a section front, a search or "
            "a gallery, where --keep-listings asked for them.",
            nullable=False,
            values=get_args(BodyStatus),
            source="article.body_status",
        ),
        Column("word_count", pa.int32(), "Words in the text.", nullable=False, unit="words", minimum=0),
        Column(
            "content_hash",
            pa.string(),
            "Hash of all that the source said; changes when the article does.",
            nullable=False,
            pattern="[0-9a-f]{16}",
        ),
        Column(
            "revision",
            pa.int32(),
            "1, and one more with each changed version that was read.",
            nullable=False,
            minimum=1,
        ),
        Column("duplicate_of", pa.string(), "article_id of the earliest near-duplicate.", pattern="[0-9a-f]{16}"),
        Column("pipeline_version", pa.string(), "Version of newstables that made the row.", nullable=False),
        Column("ingested_at", TIMESTAMP, "When the row was made.", nullable=False, unit="UTC"),
        Column("run_id", pa.string(), "The run that made the row.", nullable=False),
    ),
)
