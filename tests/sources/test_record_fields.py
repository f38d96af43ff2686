"""The fields of a record, guessed or named: texts, titles, ids, addresses, and the objects that hold them."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newstables.records import Article
from newstables.sources.fields import check_fields
from tests.sources.through import BODY, article, lines, rejected


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


def test_a_url_is_an_id(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY, "link": "https://a.example/1"})).source_id == "https://a.example/1"


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


def test_a_source_that_is_an_address(tmp_path: Path) -> None:
    page, host = "https://www.mill.example/news/close", {"source-hostname": "Mill Post"}
    found = article(lines(tmp_path, {"text": BODY, "source": page} | host))
    assert (found.url, found.publisher) == (page, "Mill Post")
    found = article(lines(tmp_path, {"text": BODY, "source": "https://www.mill.example/feed.xml"}))
    assert (found.url, found.publisher) == (None, "mill.example")  # a feed is no article's address


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ("https://www.mill.example/2024/01/15/close", "https://www.mill.example/2024/01/15/close"),
        ("https://www.mill.example/mill-to-close", "https://www.mill.example/mill-to-close"),
        ("https://www.mill.example/news", None),
        ("https://www.mill.example/", None),
    ],
)
def test_a_source_that_is_the_article_s_address(source: str, url: str | None, tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"text": BODY, "source": source}))
    assert (found.url, found.publisher) == (url, "mill.example")


def test_the_front_of_a_site_is_no_article_s_address(tmp_path: Path) -> None:
    record = {"text": BODY, "url": "https://mill.example/", "link": "https://mill.example/a"}
    assert article(lines(tmp_path, record)).url == "https://mill.example/a"
    assert article(lines(tmp_path, {"text": BODY, "url": "https://mill.example"})).url is None


@pytest.mark.parametrize(
    "names",
    [
        ("news_title", "news_content", "news_date", "news_source", "reporter", "news_category"),
        ("Article Title", "Full Article", "Posted On", "Media", "Article Author", "Article Section"),
        ("post_title", "post_content", "post_date", "source_name", "author_name", "subject"),
        ("CONTENT_TITLE", "TEXT", "PUBLISHED_DATE", "Newspaper Title", "Influencer", "CONTENT_TAGS"),
        ("document_title", "ocr_text", "day", "paper", "authors", "tags"),
        ("Headlines", "Full Content", "publishing_date", "publisher_name", "Written By", "sections"),
    ],
)
def test_names_that_tables_have_for_the_fields(names: tuple[str, ...], tmp_path: Path) -> None:
    values = ("Mill to close", BODY, "2024-01-15", "Mill Post", "Ann Poe", "jobs")
    found = article(lines(tmp_path, dict(zip(names, values, strict=True))))
    assert (found.title, found.text, found.publisher) == ("Mill to close", BODY, "Mill Post")
    assert (found.authors, found.tags, found.published_at) == (["Ann Poe"], ["jobs"], datetime(2024, 1, 15, tzinfo=UTC))


def test_an_address_in_a_list_of_links(tmp_path: Path) -> None:
    links = [{"href": "https://mill.example/a", "type": "text/html"}]
    assert article(lines(tmp_path, {"text": BODY, "canonical": links})).url == "https://mill.example/a"


def test_a_name_of_its_own_goes_before_one_behind_another_word(tmp_path: Path) -> None:
    record = {"news_title": "Mills", "title": "Mill to close", "post_name": "mill-to-close", "text": BODY}
    assert article(lines(tmp_path, record)).title == "Mill to close"
    assert article(lines(tmp_path, {"post_name": "mill-to-close", "text": BODY})).title is None


def test_an_empty_list_gives_way_to_another_name(tmp_path: Path) -> None:
    record = {"text": BODY, "authors": [], "author": "Ann Poe", "tags": [], "category": "jobs"}
    found = article(lines(tmp_path, record))
    assert (found.authors, found.tags) == (["Ann Poe"], ["jobs"])


@pytest.mark.parametrize(
    ("cell", "field", "wanted"),
    [
        ("{'id': 'mill', 'name': 'Mill Post'}", "source", "Mill Post"),
        ('{"id": null, "name": "Mill Post"}', "source", "Mill Post"),
        ("{'@type': 'Person', 'name': 'Ann Poe and Bo Li'}", "authors", ["Ann Poe", "Bo Li"]),
        ('[{"name": "Ann Poe", "staff": true}]', "authors", ["Ann Poe"]),
        ("{'original': 'By Ann Poe', 'person': []}", "byline", ["Ann Poe"]),
        ("{'main': 'Mill to close', 'kicker': None}", "headline", "Mill to close"),
        ("[{'name': 'subject', 'value': 'Ports'}]", "keywords", ["Ports"]),
        ("{mills}", "keywords", ["{mills}"]),
    ],
)
def test_objects_in_the_cells_of_a_table(cell: str, field: str, wanted: Any, tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"text": BODY, field: cell}))
    assert wanted in (found.publisher, found.title, found.authors, found.tags)


def test_what_a_record_says_beside_its_text(tmp_path: Path) -> None:
    about = {"title": "Mill to close", "date": "2024-01-15", "source": "https://mill.example/2024/01/15/close"}
    for name in ("metadata", "frontmatter", "meta"):
        found = article(lines(tmp_path, {"page_content": BODY, name: about}))
        assert (found.title, found.text, found.url) == ("Mill to close", BODY, about["source"])
    assert article(lines(tmp_path, {"text": BODY, "title": "Mill", "metadata": about})).title == "Mill"


def test_columns_of_objects_laid_flat(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("webTitle,fields.bodyText,fields.byline,source.title\nMill,It closes.,Ann Poe in Skarn,Mill Post\n")
    found = article(path)
    assert (found.title, found.text, found.authors, found.publisher) == ("Mill", "It closes.", ["Ann Poe"], "Mill Post")


@pytest.mark.parametrize("key", ["ddUyU0VZz0BRneMiox", "https://mill.example/a/1", "docs/001.txt"])
def test_the_key_of_an_article_is_no_text(key: str, tmp_path: Path) -> None:
    assert rejected(lines(tmp_path, {"title": "Mill", "story": key})).reason == "no_text"
    assert article(lines(tmp_path, {"article": key, "content": BODY})).text == BODY


@pytest.mark.parametrize("said", ["No body", "No content available", "nan", "N/A"])
def test_words_that_stand_for_no_text(said: str, tmp_path: Path) -> None:
    assert rejected(lines(tmp_path, {"title": "Mill", "body": said})).reason == "no_text"


def test_a_title_with_the_name_of_its_publisher(tmp_path: Path) -> None:
    record = {"text": BODY, "publisher": "Mill Post", "title": "Mill to close - Mill Post"}
    assert article(lines(tmp_path, record)).title == "Mill to close"
    assert article(lines(tmp_path, record | {"title": "Mill to close - for good"})).title == "Mill to close - for good"


def test_headings_of_other_languages(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"Titel": "Mill to close", "Inhalt": BODY})).title == "Mill to close"
