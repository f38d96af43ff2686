"""JSON lines: fields are guessed or named, text stays as it is, a bad line costs itself."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from newstables.sources.fields import check_fields
from tests.sources.through import article, read, rejected

BODY = "The mill will close in March, its owner said.\n\nSome 240 people work there."


HTML = "".join(f"<p>{line}</p>\n" for line in BODY.split("\n\n"))


def lines(folder: Path, *objects: Any, name: str = "export.jsonl") -> Path:
    path = folder / name
    path.write_text("".join(json.dumps(o) + "\n" for o in objects), encoding="utf-8")
    return path


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


@pytest.mark.parametrize(
    "text",
    [
        "  leads with blanks\n\n\n\nand has\ttabs \n",
        "a\u00a0b\u2009c\u200bd\u00ade",
        "``so'' they said\x0b\x0c",
        "NUL \x00 inside",
    ],
)
def test_text_is_stored_unchanged(tmp_path: Path, text: str) -> None:
    assert article(lines(tmp_path, {"text": text})).text == text


def test_only_line_endings_change(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": "one\r\ntwo\rthree\n"})).text == "one\ntwo\nthree\n"


def test_half_a_surrogate_pair_cannot_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "cut \\ud83d here, whole \\ud83d\\ude00 there"}\n')
    found = article(path)
    assert found.text == "cut \ufffd here, whole 😀 there"
    found.text.encode()


def test_named_fields_go_before_guesses(tmp_path: Path) -> None:
    record = {"text": "a teaser", "story_html": "x", "full": BODY, "kop": "Mill to close"}
    found = article(lines(tmp_path, record), fields={"text": "full", "title": "kop"})
    assert (found.text, found.title) == (BODY, "Mill to close")


def test_a_named_field_that_is_missing_is_not_guessed(tmp_path: Path) -> None:
    reject = rejected(lines(tmp_path, {"text": BODY}), fields={"text": "fulltext"})
    assert reject.reason == "no_text"
    assert "fulltext" in reject.message


@pytest.mark.parametrize("fields", [{}, {"text": "Body"}])
def test_a_text_that_is_empty_is_no_name_that_is_missing(tmp_path: Path, fields: dict[str, str]) -> None:
    reject = rejected(lines(tmp_path, {"headline": "Mill burns", "Body": ""}), fields=fields)
    assert reject.reason == "no_text"
    assert reject.message == "No text: body is empty. Get the record again, or take it out."


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
        ("BY ANN POE", ["ANN POE"]),
        ("Fernando Brand", ["Fernando Brand"]),
        ("", []),
        (None, []),
        (7, ["7"]),
    ],
)
def test_authors(tmp_path: Path, given: Any, authors: list[str]) -> None:
    if given == 7:
        authors = []
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


def test_without_an_id_the_content_tells_articles_apart(tmp_path: Path) -> None:
    first = read(lines(tmp_path, {"text": BODY}, {"text": BODY + " More."}))
    moved = read(lines(tmp_path, {"text": "New on top."}, {"text": BODY}, name="other.jsonl"))
    assert first[0].source_id != first[1].source_id
    assert first[0].source_id == moved[1].source_id


def test_a_url_is_an_id(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": BODY, "link": "https://a.example/1"})).source_id == "https://a.example/1"


def test_paragraphs_in_a_list(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": ["One.", "Two."]})).text == "One.\n\nTwo."


def test_html_only_records_are_pages(tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path, {"id": "7", "html": "<p>Hello", "url": "https://a.example/1"}))
    assert isinstance(found, Page)
    assert (found.html, found.url, found.source_id) == ("<p>Hello", "https://a.example/1", "7")


def test_a_summary_is_a_short_body(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": "Mill to close", "description": "It employs 240."}))
    assert (found.text, found.body_status) == ("It employs 240.", "short")


def test_a_body_that_the_service_cut_says_so(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"content": "The mill will close in March, its ow… [+2113 chars]"}))
    assert found.body_status == "truncated"


def test_a_bad_line_costs_itself(tmp_path: Path) -> None:
    path = tmp_path / "mixed.jsonl"
    good = json.dumps({"id": "a", "text": BODY})
    deep = "[" * 100_000
    path.write_text(
        "\n".join(
            [
                good,
                '{"id": "b", "text": ',
                "[1, 2]",
                "null",
                "",
                '"text"',
                '{"id": "c"}',
                '{"id": "d", "text": " "}',
                deep,
                good,
            ]
        )
    )
    found = read(path)
    assert [f.reason if isinstance(f, Reject) else "article" for f in found] == [
        "article",
        "bad_record",
        "bad_record",
        "bad_record",
        "bad_record",
        "no_text",
        "no_text",
        "bad_record",
        "article",
    ]
    rejects = [f for f in found if isinstance(f, Reject)]
    assert [r.source_id for r in rejects] == [
        "mixed.jsonl:2",
        "mixed.jsonl:3",
        "mixed.jsonl:4",
        "mixed.jsonl:6",
        "c",
        "d",
        "mixed.jsonl:9",
    ]
    assert rejects[0].head == b'{"id": "b", "text": \n'
    assert "a list" in rejects[1].message


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
@pytest.mark.parametrize("content", [b"\n \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_blank_lines_are_nothing(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    assert rejected(tmp_path / name).reason == "empty"


def test_a_number_without_end_costs_no_article(tmp_path: Path) -> None:
    line = '{"id": "a", "text": "It employs 240.", "count": ' + "9" * 5_000 + "}"
    for name, content in (("a.jsonl", f"{line}\n"), ("b.json", f"[{line}, {line}]")):
        (tmp_path / name).write_text(content)
        assert all(isinstance(found, Article) for found in read(tmp_path / name))


def test_a_line_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "latin.jsonl"
    path.write_bytes('{"text": "Der Präsident sprach über Müll in Köln."}\n'.encode("cp1252"))
    assert article(path).text == "Der Präsident sprach über Müll in Köln."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_bytes('{"text": "Grün"}\n{"text": "Rot"}\n'.encode(encoding))
    assert [f.text for f in read(path) if isinstance(f, Article)] == ["Grün", "Rot"]


def test_a_line_beyond_all_measure_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newstables.sources.jsonl.MAX_PAGE", 1000)
    path = lines(tmp_path, {"text": "x" * 5_000_000}, {"text": BODY})
    first, second = read(path)
    assert isinstance(first, Reject) and first.reason == "too_large"
    assert isinstance(second, Article) and second.text == BODY


def test_gzipped_lines_that_end_early(tmp_path: Path) -> None:
    objects = [{"id": str(n), "text": f"{BODY} {n} {n * 7919}"} for n in range(2000)]
    whole = gzip.compress(lines(tmp_path, *objects).read_bytes())
    path = tmp_path / "cut" / "export.jsonl.gz"
    path.parent.mkdir()
    path.write_bytes(whole[: len(whole) // 2])
    *articles, last = read(path)
    assert len(articles) > 500
    assert [a.source_id for a in articles] == [str(n) for n in range(len(articles))]
    assert isinstance(last, Reject)
    assert (last.reason, last.source_id) == ("truncated", "export.jsonl.gz")


CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora"


@pytest.mark.parametrize("name", ["newsquant", "re3d", "timebank", "wikinews"])
def test_corpora_come_through_whole(name: str) -> None:
    path = CORPORA / name / "articles.jsonl"
    if not path.exists():
        pytest.skip("no corpora here")
    given = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = read(path)
    assert len(found) == len(given)
    for record, got in zip(given, found, strict=True):
        assert isinstance(got, Article)
        assert (got.source_id, got.text, got.publisher) == (record["id"], record["text"], record.get("publisher"))
        if record["published"]:
            assert got.published_at == datetime.fromisoformat(record["published"]).replace(tzinfo=UTC)
            assert (got.published_precision, got.published_origin) == ("day", "record")


def test_a_byline_in_the_text_names_the_authors_that_the_record_does_not(tmp_path: Path) -> None:
    text = "By Mara Lind and Tom Oduya in Kisumu\n\nThe harbour opened again on Monday after the storm."
    path = lines(tmp_path, {"id": "1", "text": text}, {"id": "2", "text": text, "author": "Ann Roe"})
    assert [found.authors for found in read(path)] == [["Mara Lind", "Tom Oduya"], ["Ann Roe"]]


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


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "Mill’s end", "content": HTML},
        {"title": "Mill&#8217;s end", "content_html": HTML},
        {
            "title": {"rendered": "Mill&#8217;s end"},
            "content": {"rendered": HTML},
        },
    ],
    ids=["text that is html", "html beside", "rendered"],
)
def test_html_of_an_article_alone_is_a_page_with_what_the_record_says(fields: dict[str, Any], tmp_path: Path) -> None:
    record = {"id": "7", "date_published": "2024-03-04", "authors": [{"name": "Ann Roe"}], **fields}
    (found,) = read(lines(tmp_path, record))
    assert isinstance(found, Page)
    made = read_page(found)
    assert isinstance(made, Article)
    assert (made.title, made.authors, str(made.published_at)[:10]) == ("Mill’s end", ["Ann Roe"], "2024-03-04")
    assert made.text == BODY


@pytest.mark.parametrize(
    "text", ["a <b>bold</b> claim", "<3 from the mill", "The <p> element. Close it: </p>", "<Mill> closes"]
)
def test_text_with_marks_is_no_html(text: str, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": text})).text == text


def test_paragraphs_as_objects(tmp_path: Path) -> None:
    content = [
        {"type": "paragraph", "text": "One."},
        {"type": "image", "src": "a.jpg"},
        {"type": "paragraph", "text": "Two."},
    ]
    assert article(lines(tmp_path, {"title": "Mill", "content": content})).text == "One.\n\nTwo."


def test_what_stands_for_no_text_gives_way_to_the_summary(tmp_path: Path) -> None:
    record = {"name": "Mill to close", "content": "ONLY AVAILABLE IN PAID PLANS", "description": BODY}
    found = article(lines(tmp_path, {"value": [{**record, "author": {"id": 3, "name": "Ann Roe"}}]}))
    assert (found.title, found.text, found.authors, found.body_status) == ("Mill to close", BODY, ["Ann Roe"], "short")


def test_an_article_beside_what_is_said_of_it(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"article": {"headline": "Mill", "text": BODY}, "meta": {"run": 3}})).text == BODY


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


def test_numbers_are_no_tags_and_no_authors(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": "Mill", "text": BODY, "tags": [12, 15, "jobs"], "authors": [7]}))
    assert (found.tags, found.authors) == (["jobs"], [])


def test_an_error_that_says_nothing(tmp_path: Path) -> None:
    assert "it does not say which" in rejected(lines(tmp_path, {"status": "error", "message": None})).message
