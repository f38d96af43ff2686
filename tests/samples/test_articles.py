"""The sample articles of data/articles: files, metadata, bodies and rejects."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from newstables.records import Article, Reject
from tests.samples.reading import (
    BANK,
    CARMAKER,
    CLASH,
    CUP,
    ELECTION,
    FEVER,
    FLOOD,
    GLACIERS,
    IDS,
    QUAKE,
    ROBBERY,
    SAMPLES,
    TOLD_BY_SEVERAL,
    extractions,
    read,
    records,
)


def test_every_article_is_read() -> None:
    assert {record.source_id for record in records() if isinstance(record, Article)} == IDS


def test_stopped_download_is_rejected() -> None:
    [reject] = [record for record in records() if isinstance(record, Reject)]
    assert reject.source.endswith("stopped-download.jsonl.gz")
    assert reject.reason == "truncated"
    assert reject.message
    assert reject.head


def test_samples_stay_small() -> None:
    for path in SAMPLES.iterdir():
        assert path.stat().st_size <= 5 * 1024, path.name


METADATA = [
    # id, title, published, precision, authors, tags, dateline
    (
        FLOOD,
        "Floods drive tens of thousands from homes in Orland valley",
        datetime(2019, 8, 14, 7, 45, tzinfo=UTC),
        "minute",
        ["Miriam Castellan"],
        {"floods", "missouri"},
        "KELSO FERRY",
    ),
    (
        CUP,
        "Late double gives Harbour City a first cup",
        datetime(2019, 5, 18, 21, 10, tzinfo=UTC),
        "minute",
        ["Tom Ashgrove"],
        {"cup final", "harbour city"},
        None,
    ),
    (
        BANK,
        "Norwegian rate rise surprises markets as oil slides",
        datetime(2018, 9, 20, 14, 5, tzinfo=UTC),
        "second",
        ["Sigrid Hauge", "Paul Derrick"],
        {"norway", "interest rates", "oil"},
        "OSLO",
    ),
    (
        ELECTION,
        "Kenyan opposition takes Nakuru by 1,904 votes",
        datetime(2021, 11, 10, 7, 20, tzinfo=UTC),
        "second",
        ["Wanjiru Otieno"],
        {"elections", "kenya"},
        None,
    ),
    (
        ROBBERY,
        "Seven held over €28m diamond theft at Antwerp warehouse",
        datetime(2017, 2, 24, 11, 32, 10, tzinfo=UTC),
        "second",
        ["Jan Verbeke"],
        {"crime", "diamonds", "belgium"},
        "ANTWERP",
    ),
    (
        FEVER,
        "Fever outbreak spreads to third district in Guinea",
        datetime(2014, 8, 22, 9, 14, tzinfo=UTC),
        "second",
        ["Mariama Sylla"],
        {"health", "guinea"},
        "CONAKRY",
    ),
    (
        GLACIERS,
        "Andean glaciers have lost a third of their ice since 1980, study finds",
        datetime(2014, 8, 22, 13, 40, tzinfo=UTC),
        "second",
        ["Pilar Echeverri", "Noel Hart"],
        {"climate", "science"},
        "LIMA",
    ),
    (
        CARMAKER,
        "Brandt Motoren to close plant, cut 1,800 jobs",
        datetime(2011, 11, 14, tzinfo=UTC),
        "day",
        ["Ruth Elmas"],
        {"business"},
        "STUTTGART",
    ),
    (
        QUAKE,
        "Strong quake kills eight in eastern Turkey",
        datetime(2011, 11, 12, tzinfo=UTC),
        "day",
        ["Deniz Arkan"],
        {"disaster", "turkey"},
        None,
    ),
]


@pytest.mark.parametrize(("source_id", "title", "published", "precision", "authors", "tags", "dateline"), METADATA)
def test_metadata(
    source_id: str,
    title: str,
    published: datetime,
    precision: str,
    authors: list[str],
    tags: set[str],
    dateline: str | None,
) -> None:
    article = extractions()[source_id].article
    assert article.title == title
    assert article.published_at == published
    assert article.published_precision == precision
    assert article.authors == authors
    assert {tag.lower() for tag in article.tags} == tags
    assert dateline in (article.dateline or "") if dateline else article.dateline is None
    assert article.language == "en"
    assert article.body_status == "complete"


BODIES = [
    # id, how the body begins, how it ends, how many paragraphs and headings it has, what is none of it
    (
        FLOOD,
        "KELSO FERRY, Missouri (Valley Post) — Tens of thousands",
        "to 60 percent of them by noon.",
        10,
        ("Home", "Castellan", "Share", "Photograph", "Read more", "Ten photos", "e-mail", "Terms", "Comments"),
    ),
    (
        CUP,
        "Harbour City won the cup",
        "that will hold 62,000.",
        9,
        ("Tennis", "Last modified", "Northgate", "Photograph", "Most viewed", "Player ratings", "as little as"),
    ),
    (
        BANK,
        "OSLO (Ledger) - Norway's central bank",
        'not one," she said.',
        12,
        ("174 partners", "Subscribe", "Photo:", "Five charts", "250,000 readers", "Most read", "Registered"),
    ),
    (
        ELECTION,
        "The opposition Unity Alliance won",
        "village clinics by June.",
        10,
        ("cookies", "min read", "Kiptoo", "newsletter", "Tea prices", "Seven things", "555 0137"),
    ),
    (
        ROBBERY,
        "ANTWERP – Belgian, Dutch and Romanian police",
        "It employs a total of 92.",
        8,
        ("WhatsApp", "outside the warehouse on Thursday", "free articles", "6 steps", "Kaaistraat"),
    ),
]


@pytest.mark.parametrize(("source_id", "begins", "ends", "paragraphs", "furniture"), BODIES)
def test_body_without_furniture(
    source_id: str, begins: str, ends: str, paragraphs: int, furniture: tuple[str, ...]
) -> None:
    text = extractions()[source_id].article.text
    assert text.startswith(begins)
    assert text.endswith(ends)
    assert [words for words in furniture if words in text] == []
    assert len(text.split("\n\n")) == paragraphs


def test_text_of_records_is_kept_as_it_is() -> None:
    assert "1\u00a0340" in extractions()[FEVER].article.text
    assert "3\u2009200" in extractions()[FEVER].article.text
    assert "6\u202f000" in extractions()[CLASH].article.text


@pytest.mark.parametrize("source_id", sorted(IDS))
def test_offsets_slice_back_to_the_text(source_id: str) -> None:
    extraction = extractions()[source_id]
    text = extraction.article.text
    for found in (*extraction.claims, *extraction.dates, *(m for a in extraction.actors for m in a.mentions)):
        assert text[found.start : found.end] == found.text
    if source_id not in TOLD_BY_SEVERAL:  # these are short
        assert len(extraction.claims) > 8
        assert len(extraction.actors) > 2
        assert len(extraction.dates) > 0


def test_reading_twice_gives_the_same() -> None:
    assert list(read(SAMPLES)) == records()
