"""The fields of a record, guessed or named: ids, titles, authors, times, tags."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newstables.records import Article
from newstables.sources.fields import check_fields
from tests.sources.through import BODY, article, lines, read, rejected


def test_the_usual_names_fill_an_article(tmp_path: Path) -> None:
    record = {
        "id": 77,
        "url": "https://mill.example/news/close",
        "headline": "Mill to close",
        "body": BODY,
        "date": "2024-01-15",
        "byline": "By Ann Poe and Bo Li",
        "source": "The Mill Post",
        "keywords": "jobs, textiles",
        "lang": "en-GB",
    }
    found = article(lines(tmp_path, record))
    assert found == Article(
        source=str(tmp_path / "export.jsonl"),
        source_id="77",
        text=BODY,
        url="https://mill.example/news/close",
        publisher="The Mill Post",
        title="Mill to close",
        authors=["Ann Poe", "Bo Li"],
        published_at=datetime(2024, 1, 15, tzinfo=UTC),
        published_precision="day",
        published_origin="record",
        language="en",
        tags=["jobs", "textiles"],
        body_status="short",
    )


def test_named_fields_go_before_guesses(tmp_path: Path) -> None:
    record = {"text": "a teaser", "story_html": "x", "full": BODY, "kop": "Mill to close"}
    found = article(lines(tmp_path, record), fields={"text": "full", "title": "kop"})
    assert (found.text, found.title) == (BODY, "Mill to close")


def test_a_named_field_that_is_missing_is_not_guessed(tmp_path: Path) -> None:
    reject = rejected(lines(tmp_path, {"text": BODY}), fields={"text": "fulltext"})
    assert reject.reason == "no_text"
    assert "fulltext" in reject.message


def test_fields_inside_objects(tmp_path: Path) -> None:
    record = {"source": {"id": None, "name": "Mill Post"}, "author": None, "publishedAt": "2024-01-15T10:30:00Z"}
    found = article(lines(tmp_path, record | {"content": BODY}))
    assert found.publisher == "Mill Post"
    assert found.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert found.published_precision in ("second", "minute")
    assert found.authors == []


def test_a_field_inside_an_object_can_be_named(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"doc": {"main": BODY}}), fields={"text": "doc.main"}).text == BODY


def test_unknown_fields_are_named() -> None:
    with pytest.raises(ValueError, match="heading"):
        check_fields({"heading": "kop"})


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        (["Ann Poe", "Bo Li", "Ann Poe"], ["Ann Poe", "Bo Li"]),
        ([{"name": "Ann Poe"}], ["Ann Poe"]),
        ("Ann Poe, Bo Li and Cy Woe", ["Ann Poe", "Bo Li", "Cy Woe"]),
        ("Poe, Ann", ["Poe, Ann"]),
        ("BY ANN POE", ["Ann Poe"]),
        ("Fernando Brand", ["Fernando Brand"]),
        ("", []),
        (None, []),
        (7, []),
    ],
)
def test_authors_of_a_record_in_any_form(tmp_path: Path, given: Any, authors: list[str]) -> None:
    assert article(lines(tmp_path, {"text": BODY, "author": given})).authors == authors


@pytest.mark.parametrize(
    ("given", "when", "precision"),
    [
        (1705314600, datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        (1705314600000, datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("1705314600", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("2024-01-15T12:30:00+02:00", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), None),
        (20240115, datetime(2024, 1, 15, tzinfo=UTC), "day"),
        ("soon", None, None),
        ("2991-01-15", None, None),
        ("1970-01-01T00:00:00Z", None, None),
        (0, None, None),
        (None, None, None),
        (True, None, None),
        (1e300, None, None),
    ],
)
def test_publication_times(tmp_path: Path, given: Any, when: datetime | None, precision: str | None) -> None:
    found = article(lines(tmp_path, {"text": BODY, "timestamp": given}))
    assert found.published_at == when
    assert found.published_precision == precision or (precision is None and when)
    assert found.published_origin == ("record" if when else None)


def test_a_url_is_an_id(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY, "link": "https://a.example/1"})).source_id == "https://a.example/1"


def test_a_byline_in_the_text_names_the_authors_that_the_record_does_not(tmp_path: Path) -> None:
    text = "By Mara Lind and Tom Oduya in Kisumu\n\nThe harbour opened again on Monday after the storm."
    path = lines(tmp_path, {"id": "1", "text": text}, {"id": "2", "text": text, "author": "Ann Roe"})
    assert [found.authors for found in read(path)] == [["Mara Lind", "Tom Oduya"], ["Ann Roe"]]


def test_numbers_are_no_tags_and_no_authors(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": "Mill", "text": BODY, "tags": [12, 15, "jobs"], "authors": [7]}))
    assert (found.tags, found.authors) == (["jobs"], [])


def test_words_of_a_record_have_no_entities_and_nothing_unseen(tmp_path: Path) -> None:
    record = {
        "title": "Mill &amp; farm:\u200b &#8216;no jobs&#8217;",
        "publisher": "Post &amp; Mail",
        "author": "Ann Roe &amp; Bo Li",
        "tags": ["jobs &amp; pay"],
        "text": BODY,
    }
    found = article(lines(tmp_path, record))
    assert (found.title, found.publisher) == ("Mill & farm: ‘no jobs’", "Post & Mail")
    assert (found.authors, found.tags) == (["Ann Roe", "Bo Li"], ["jobs & pay"])
    assert article(lines(tmp_path, {"title": "\u200b", "text": BODY})).title is None


def test_values_in_the_objects_of_a_database(tmp_path: Path) -> None:
    for moment in ("2024-01-15T10:30:00Z", {"$numberLong": "1705314600000"}):
        record = {"_id": {"$oid": "65f0aa"}, "published": {"$date": moment}, "text": BODY}
        found = article(lines(tmp_path, record))
        assert (found.source_id, found.published_at) == ("65f0aa", datetime(2024, 1, 15, 10, 30, tzinfo=UTC))


def test_values_in_lists_of_one(tmp_path: Path) -> None:
    record = {"title": ["Mill to close"], "url": ["https://mill.example/a"], "date": ["2024-01-15"], "body": [BODY]}
    found = article(lines(tmp_path, record))
    assert (found.title, found.url) == ("Mill to close", "https://mill.example/a")
    assert found.published_at == datetime(2024, 1, 15, tzinfo=UTC)


def test_of_a_list_of_several_none_is_the_title(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"title": ["Mill to close", "Jobs"], "text": BODY})).title is None


@pytest.mark.parametrize(
    ("authors", "wanted"),
    [
        ("['Ann Poe', 'Bo Li']", ["Ann Poe", "Bo Li"]),
        ("[]", []),
        ('["Ann Poe"]', ["Ann Poe"]),
        ([{"family": "Poe", "given": "Ann"}, {"firstName": "Bo", "lastName": "Li"}], ["Ann Poe", "Bo Li"]),
        ("Ann Poe (AFP)", ["Ann Poe"]),
        ("[Ann Poe", ["[Ann Poe"]),
    ],
)
def test_names_as_exports_write_them(tmp_path: Path, authors: Any, wanted: list[str]) -> None:
    assert article(lines(tmp_path, {"text": BODY, "authors": authors})).authors == wanted


@pytest.mark.parametrize("name", ["date_publish", "published_on", "publishTime", "datePosted", "articleDate"])
def test_names_for_the_day_of_publication(tmp_path: Path, name: str) -> None:
    found = article(lines(tmp_path, {"text": BODY, "date_download": "2025-02-01", name: "2024-01-15"}))
    assert found.published_at == datetime(2024, 1, 15, tzinfo=UTC)


def test_a_source_that_is_an_address(tmp_path: Path) -> None:
    page, host = "https://www.mill.example/news/close", {"source-hostname": "Mill Post"}
    found = article(lines(tmp_path, {"text": BODY, "source": page} | host))
    assert (found.url, found.publisher) == (page, "Mill Post")
    found = article(lines(tmp_path, {"text": BODY, "source": "https://www.mill.example/feed.xml"}))
    assert (found.url, found.publisher) == (None, "mill.example")  # a feed is no article's address


def test_a_title_with_the_name_of_its_publisher(tmp_path: Path) -> None:
    record = {"text": BODY, "publisher": "Mill Post", "title": "Mill to close - Mill Post"}
    assert article(lines(tmp_path, record)).title == "Mill to close"
    assert article(lines(tmp_path, record | {"title": "Mill to close - for good"})).title == "Mill to close - for good"
