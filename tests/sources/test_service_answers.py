"""The answers of news services: which of what they hold are articles, and what they say where there is none."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newstables.records import Article
from tests.sources.through import BODY, article, lines, read, rejected


@pytest.mark.parametrize(
    "answer",
    [
        lambda articles: {"status": "ok", "totalResults": 2, "articles": articles},
        lambda articles: {"meta": {"found": 2}, "data": articles},
        lambda articles: {"response": {"status": "ok", "results": articles}},
        lambda articles: {"articles": {"results": articles, "totalResults": 2}},
        lambda articles: {"hits": {"total": 2, "hits": [{"_id": "1", "_source": each} for each in articles]}},
        lambda articles: {"data": {"stories": {"edges": [{"node": each} for each in articles]}}},
        lambda articles: {"data": [{"id": "1", "type": "story", "attributes": each} for each in articles]},
        lambda articles: {f"story-{number}": each for number, each in enumerate(articles)},
    ],
    ids=["articles", "data", "results", "results in articles", "hits", "nodes", "attributes", "by id"],
)
def test_the_answer_of_a_news_service_is_read_as_its_articles(answer: Any, tmp_path: Path) -> None:
    articles = [{"title": "Mill to close", "content": BODY}, {"title": "Mill sold", "content": BODY[::-1]}]
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(answer(articles), indent=1), encoding="utf-8")
    assert [found.title for found in read(path) if isinstance(found, Article)] == ["Mill to close", "Mill sold"]


def test_fields_as_a_newspaper_s_service_names_them(tmp_path: Path) -> None:
    answer = {"response": {"results": [{
        "id": "isles/mill", "webTitle": "Mill to close", "webPublicationDate": "2024-03-04T10:00:00Z",
        "webUrl": "https://isles.example/mill", "fields": {"bodyText": BODY, "byline": "Jane Roe"},
    }]}}  # fmt: skip
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(answer), encoding="utf-8")
    (article,) = read(path)
    assert isinstance(article, Article)
    assert (article.title, article.authors, article.text) == ("Mill to close", ["Jane Roe"], BODY)
    assert str(article.published_at) == "2024-03-04 10:00:00+00:00"


def test_an_answer_with_one_article(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"article": {"title": "Mill to close", "content": BODY}})).title == "Mill to close"


def test_an_article_beside_what_is_said_of_it(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"article": {"headline": "Mill", "text": BODY}, "meta": {"run": 3}})).text == BODY


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ({"status": "ok", "totalResults": 0, "articles": []}, "found no articles: articles is empty"),
        (
            {"status": "error", "code": "limit", "message": "Too many requests."},
            "an error, not with articles: Too many",
        ),
    ],
)
def test_an_answer_without_articles_says_so(answer: dict[str, Any], says: str, tmp_path: Path) -> None:
    found = rejected(lines(tmp_path, answer))
    assert found.reason == "empty"
    assert says in found.message


def test_an_error_that_says_nothing(tmp_path: Path) -> None:
    assert "it does not say which" in rejected(lines(tmp_path, {"status": "error", "message": None})).message


def test_what_a_record_says_of_its_publisher_is_no_article(tmp_path: Path) -> None:
    publisher = {"title": "The Mill Post", "description": "A newspaper of the valley since 1901."}
    found = rejected(lines(tmp_path, {"title": "Mill to close", "content": None, "source": publisher}))
    assert found.reason == "no_text"


@pytest.mark.parametrize(
    "record",
    [
        {"title": "Mill to close", "text": "", "authors": [{"name": "Ann Roe", "description": "Ann writes of mills."}]},
        {"title": "Mill to close", "text": None, "related": [{"title": "Ferry late", "summary": "It was fog."}]},
        {"url": "https://mill.example/close", "source": {"name": "The Mill Post", "description": "A newspaper."}},
    ],
)
def test_what_stands_beside_an_empty_article_is_none(record: dict[str, Any], tmp_path: Path) -> None:
    assert rejected(lines(tmp_path, record)).reason == "no_text"


def test_the_items_of_a_json_feed_have_its_title_as_publisher(tmp_path: Path) -> None:
    item = {"id": "1", "url": "https://mill.example/a", "title": "Mill to close", "content_text": BODY}
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Mill Post", "items": [item]}
    assert article(lines(tmp_path, feed)).publisher == "Mill Post"
    assert article(lines(tmp_path, feed | {"version": "2"})).publisher is None


def test_the_items_of_a_json_feed_need_no_title(tmp_path: Path) -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Post",
        "items": [{"id": "1", "content_text": BODY}],
    }
    found = article(lines(tmp_path, feed))
    assert (found.text, found.title, found.publisher) == (BODY, None, "Post")


def test_what_agencies_call_the_day_and_the_writers_of_an_item(tmp_path: Path) -> None:
    said = {"headline": "Mill to close", "body_text": BODY, "authors": {"name": "Ann Roe"}}
    found = article(lines(tmp_path, {**said, "versioncreated": "2024-01-15T10:30:00Z"}))
    assert (found.published_at, found.authors) == (datetime(2024, 1, 15, 10, 30, tzinfo=UTC), ["Ann Roe"])
    first = {"firstcreated": "2024-01-14T10:30:00Z", "versioncreated": "2024-01-15T10:30:00Z"}
    assert article(lines(tmp_path, {**said, **first})).published_at == datetime(2024, 1, 14, 10, 30, tzinfo=UTC)


ONE, OTHER = {"title": "Mill to close", "content": BODY}, {"title": "Mill sold", "content": BODY[::-1]}


def titles(path: Path) -> list[str | None]:
    return [found.title for found in read(path) if isinstance(found, Article)]


@pytest.mark.parametrize(
    "answer",
    [
        {"work": [ONE], "money": [OTHER]},
        {"sites": {"mill": {"articles": [ONE]}, "pier": {"articles": [OTHER]}}},
        {"days": [{"day": "2024-01-15", "stories": [ONE]}, {"day": "2024-01-16", "stories": [OTHER]}]},
        {"articles": [ONE, OTHER], "authors_of": [{"name": "Ann Roe", "description": "Ann writes.", "id": 7}]},
    ],
    ids=["a list a section", "a list a site", "a list a day", "a list of others"],
)
def test_an_answer_of_several_lists(answer: Any, tmp_path: Path) -> None:
    assert titles(lines(tmp_path, answer)) == ["Mill to close", "Mill sold"]


def test_who_stands_beside_an_article(tmp_path: Path) -> None:
    source = {"name": "Mill Post", "url": "https://mill.example/2024/01/15/mill-closes"}
    record = {"type": "NEWS", "source": source, "content": ONE, "collected": "2024-05-01", "status": "new"}
    found = article(lines(tmp_path, record))
    assert (found.title, found.publisher, found.url) == ("Mill to close", "Mill Post", source["url"])
    assert found.published_at is None
    found = article(lines(tmp_path, record | {"source": source | {"url": "https://mill.example/news"}}))
    assert found.url is None


def test_articles_by_their_addresses(tmp_path: Path) -> None:
    found = read(lines(tmp_path, {"https://mill.example/1": ONE, "https://mill.example/2": OTHER}))
    assert [one.url for one in found if isinstance(one, Article)] == [
        "https://mill.example/1",
        "https://mill.example/2",
    ]


@pytest.mark.parametrize(
    "table",
    [
        {
            "title": {"0": "Mill to close", "1": "Mill sold"},
            "content": {"0": BODY, "1": BODY[::-1]},
            "n": {"0": 1, "1": 2},
        },
        {
            "columns": ["title", "content"],
            "index": [0, 1],
            "data": [["Mill to close", BODY], ["Mill sold", BODY[::-1]]],
        },
        {"title": ["Mill to close", "Mill sold"], "content": [BODY, BODY[::-1]]},
        {"schema": {"fields": [{"name": "title"}]}, "data": [ONE, OTHER]},
    ],
    ids=["columns", "split", "lists", "table"],
)
def test_tables_as_data_frames_are_written(table: Any, tmp_path: Path) -> None:
    assert titles(lines(tmp_path, table)) == ["Mill to close", "Mill sold"]


def test_lists_of_one_article_are_no_columns(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": ["Mill to close"], "body": ["It closes.", "Nobody knew."]}))
    assert found.text == "It closes.\n\nNobody knew."


def test_messages_of_a_channel(tmp_path: Path) -> None:
    text = ["Fees rise by ", {"type": "bold", "text": "12 percent"}, ".\n\nBoats pay."]
    message = {"id": 2, "type": "message", "date": "2024-01-15T12:30:00", "date_unixtime": "1705314600", "text": text}
    joined = {"id": 1, "type": "service", "date": "2024-01-01T00:00:00", "text": "", "action": "join"}
    picture = {"id": 3, "type": "message", "date": "2024-01-16T12:30:00", "text": "", "photo": "a.jpg"}
    channel = {"name": "Mill Wire", "type": "public_channel", "id": 5, "messages": [joined, message, picture]}
    for export in (channel, {"about": "An export.", "chats": {"list": [channel]}}):
        found = article(lines(tmp_path, export))
        assert (found.text, found.publisher, found.title) == (
            "Fees rise by 12 percent.\n\nBoats pay.",
            "Mill Wire",
            None,
        )
        assert (found.source_id, found.published_at) == ("5/2", datetime(2024, 1, 15, 10, 30, tzinfo=UTC))
    assert rejected(lines(tmp_path, channel | {"type": "personal_chat"})).reason == "no_text"


def test_lines_that_tell_a_search_engine_what_to_do(tmp_path: Path) -> None:
    assert titles(lines(tmp_path, {"index": {"_id": "1"}}, ONE, {"create": {}}, OTHER)) == [
        "Mill to close",
        "Mill sold",
    ]


def test_drafts_are_no_articles(tmp_path: Path) -> None:
    for said in ({"status": "draft"}, {"post_status": "trash"}, {"draft": True}):
        assert rejected(lines(tmp_path, ONE | said)).reason == "draft"
    for said in ({"status": "publish"}, {"draft": False}, {"status": "ok"}):
        assert titles(lines(tmp_path, ONE | said)) == ["Mill to close"]


def test_parts_of_an_article_that_are_no_paragraphs(tmp_path: Path) -> None:
    parts = [
        {"type": "kicker", "content": "Jobs"},
        {"type": "p", "content": "It closes."},
        {"type": "image", "content": "x"},
    ]
    assert article(lines(tmp_path, {"title": "Mill to close", "contents": parts})).text == "It closes."
