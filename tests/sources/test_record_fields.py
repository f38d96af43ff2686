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
        ("Poe, Ann; Li, Bo", ["Poe, Ann", "Li, Bo"]),
        ("Ann Poe; Bo Li and Cy Woe", ["Ann Poe", "Bo Li", "Cy Woe"]),
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
        ("Mon Jan 15 10:30:00 +0000 2024", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Mon Jan 15 12:30:00 +0200 2024", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Mon Jan 15 10:30:00 UTC 2024", datetime(2024, 1, 15, 10, 30, tzinfo=UTC), "second"),
        ("Jan  5 10:30:00 2024", datetime(2024, 1, 5, 10, 30, tzinfo=UTC), "second"),
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


@pytest.mark.parametrize(
    "name", ["date_publish", "published_on", "publishTime", "datePosted", "articleDate", "Datum", "fecha"]
)
def test_names_for_the_day_of_publication(tmp_path: Path, name: str) -> None:
    found = article(lines(tmp_path, {"text": BODY, "date_download": "2025-02-01", name: "2024-01-15"}))
    assert found.published_at == datetime(2024, 1, 15, tzinfo=UTC)


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


def test_a_moment_goes_before_a_day(tmp_path: Path) -> None:
    record = {"text": BODY, "publication_date": "2024-01-15", "publication_datetime": "2024-01-15T10:30:00Z"}
    assert article(lines(tmp_path, record)).published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert article(lines(tmp_path, {"text": BODY, "content_url": "https://mill.example/a.jpg"})).url is None


def test_an_address_in_a_list_of_links(tmp_path: Path) -> None:
    links = [{"href": "https://mill.example/a", "type": "text/html"}]
    assert article(lines(tmp_path, {"text": BODY, "canonical": links})).url == "https://mill.example/a"


def test_a_name_of_its_own_goes_before_one_behind_another_word(tmp_path: Path) -> None:
    record = {"news_title": "Mills", "title": "Mill to close", "post_name": "mill-to-close", "text": BODY}
    assert article(lines(tmp_path, record)).title == "Mill to close"
    assert article(lines(tmp_path, {"post_name": "mill-to-close", "text": BODY})).title is None


@pytest.mark.parametrize(
    ("record", "when"),
    [
        ({"publication_date": "", "timestamp": "2024-05-01 10:00:00"}, None),
        ({"publication_date": "Unknown", "timestamp": "2024-05-01 10:00:00"}, None),
        ({"published": True, "created_at": "2024-01-15T10:30:00Z"}, datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        ({"published": "1", "created_at": "2024-01-15T10:30:00Z"}, datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        ({"timestamp": "2024-01-15T10:30:00Z"}, datetime(2024, 1, 15, 10, 30, tzinfo=UTC)),
        ({"scraped_at": "2024-05-01", "date": "2024-01-15"}, datetime(2024, 1, 15, tzinfo=UTC)),
    ],
)
def test_when_a_row_was_made_is_no_day_of_publication(record: Any, when: datetime | None, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY} | record)).published_at == when


def test_when_a_row_of_a_crawl_was_changed_is_no_change_of_the_article(tmp_path: Path) -> None:
    changed = {"text": BODY, "updated_at": "2024-05-01T10:00:00Z"}
    assert article(lines(tmp_path, changed | {"inserted_at": "2024-05-01T09:00:00Z"})).modified_at is None
    assert article(lines(tmp_path, changed)).modified_at == datetime(2024, 5, 1, 10, tzinfo=UTC)


def test_a_midnight_without_a_zone_is_a_day(tmp_path: Path) -> None:
    given = ["2024-01-15 00:00:00", "2024-01-15T00:00:00.000000", "2024-01-15T00:00:00Z", "2024-01-15 00:00:01"]
    found = read(lines(tmp_path, *({"id": str(n), "text": BODY, "date": date} for n, date in enumerate(given))))
    assert [one.published_precision for one in found if isinstance(one, Article)] == ["day", "day", "second", "second"]


def test_an_empty_list_gives_way_to_another_name(tmp_path: Path) -> None:
    record = {"text": BODY, "authors": [], "author": "Ann Poe", "tags": [], "category": "jobs"}
    found = article(lines(tmp_path, record))
    assert (found.authors, found.tags) == (["Ann Poe"], ["jobs"])


def test_numbers_of_rows_in_other_tables_name_nobody(tmp_path: Path) -> None:
    record = {"text": BODY, "author": "12", "source": "3", "category": "4", "provider": "Mill Post"}
    found = article(lines(tmp_path, record))
    assert (found.authors, found.publisher, found.tags) == ([], "Mill Post", [])
    assert article(lines(tmp_path, {"text": BODY, "tags": ["1984", "jobs"]})).tags == ["1984", "jobs"]


@pytest.mark.parametrize(
    ("given", "publisher"),
    [
        ({"provider": [{"_type": "Organization", "name": "Mill Post"}]}, "Mill Post"),
        ({"domain": "www.mill.example"}, "mill.example"),
        ({"thread": {"site": "mill.example", "title": "Mill"}}, "mill.example"),
        ({"fields": {"publication": "Mill Post"}}, "Mill Post"),
    ],
)
def test_publishers_as_services_name_them(given: Any, publisher: str, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY} | given)).publisher == publisher


@pytest.mark.parametrize(
    ("given", "authors"),
    [
        (["By Ann Poe"], ["Ann Poe"]),
        ("Ann Poe in Skarn", ["Ann Poe"]),
        ("No author", []),
        ([{"displayName": "Ann Poe"}], ["Ann Poe"]),
        ("Ann Poe,", ["Ann Poe"]),
        (["[[Ann Poe]]", "[[people/li|Bo Li]]"], ["Ann Poe", "Bo Li"]),
    ],
)
def test_what_stands_beside_a_writer_s_name(given: Any, authors: list[str], tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY, "author": given})).authors == authors


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


def test_keywords_with_their_kind(tmp_path: Path) -> None:
    record = {"text": BODY, "keywords": [{"name": "subject", "value": "Ports"}, {"name": "people", "value": "Ann Poe"}]}
    assert article(lines(tmp_path, record)).tags == ["Ports", "Ann Poe"]


@pytest.mark.parametrize("key", ["ddUyU0VZz0BRneMiox", "https://mill.example/a/1", "docs/001.txt"])
def test_the_key_of_an_article_is_no_text(key: str, tmp_path: Path) -> None:
    assert rejected(lines(tmp_path, {"title": "Mill", "story": key})).reason == "no_text"
    assert article(lines(tmp_path, {"article": key, "content": BODY})).text == BODY


@pytest.mark.parametrize("said", ["No body", "No content available", "nan", "N/A"])
def test_words_that_stand_for_no_text(said: str, tmp_path: Path) -> None:
    assert rejected(lines(tmp_path, {"title": "Mill", "body": said})).reason == "no_text"


def test_the_other_rows_say_whether_the_day_comes_first(tmp_path: Path) -> None:
    def days(*dates: str) -> list[str]:
        rows = ({"id": str(n), "text": BODY, "date": date} for n, date in enumerate(dates))
        found = read(lines(tmp_path, *rows))
        return [str(one.published_at)[:10] for one in found if isinstance(one, Article)]

    assert days("03/04/2021", "13/04/2021") == ["2021-04-03", "2021-04-13"]
    assert days("03/04/2021", "04/13/2021") == ["2021-03-04", "2021-04-13"]
    assert days("03-01-2021", "03-25-2021") == ["2021-03-01", "2021-03-25"]
    assert days("03/04/2021", "13/04/2021", "04/13/2021") == ["2021-03-04", "2021-04-13", "2021-04-13"]


def test_a_day_as_spreadsheets_write_it(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"text": BODY, "date": "5-Mar-24"}))
    assert (found.published_at, found.published_precision) == (datetime(2024, 3, 5, tzinfo=UTC), "day")


def test_a_title_with_the_name_of_its_publisher(tmp_path: Path) -> None:
    record = {"text": BODY, "publisher": "Mill Post", "title": "Mill to close - Mill Post"}
    assert article(lines(tmp_path, record)).title == "Mill to close"
    assert article(lines(tmp_path, record | {"title": "Mill to close - for good"})).title == "Mill to close - for good"


def test_a_day_in_milliseconds(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"text": BODY, "timestamp_ms": 1705276800000}))
    assert found.published_at == datetime(2024, 1, 15, tzinfo=UTC)


def test_headings_of_other_languages(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"Titel": "Mill to close", "Inhalt": BODY})).title == "Mill to close"
