"""What becomes the text of a record: paragraphs, HTML, a summary, what a service has cut."""

from pathlib import Path
from typing import Any

import pytest

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from tests.sources.through import BODY, article, lines, read, rejected

HTML = "".join(f"<p>{line}</p>\n" for line in BODY.split("\n\n"))


def test_paragraphs_in_a_list(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": ["One.", "Two."]})).text == "One.\n\nTwo."


def test_paragraphs_as_objects(tmp_path: Path) -> None:
    content = [
        {"type": "paragraph", "text": "One."},
        {"type": "image", "src": "a.jpg"},
        {"type": "paragraph", "text": "Two."},
    ]
    assert article(lines(tmp_path, {"title": "Mill", "content": content})).text == "One.\n\nTwo."


@pytest.mark.parametrize("fields", [{}, {"text": "Body"}])
def test_a_text_that_is_empty_is_no_name_that_is_missing(tmp_path: Path, fields: dict[str, str]) -> None:
    reject = rejected(lines(tmp_path, {"headline": "Mill burns", "Body": ""}), fields=fields)
    assert reject.reason == "no_text"
    assert reject.message == "No text: body is empty in export.jsonl:1. Get the record again, or take it out."


def test_html_only_records_are_pages(tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path, {"id": "7", "html": "<p>Hello", "url": "https://a.example/1"}))
    assert isinstance(found, Page)
    assert (found.html, found.url, found.source_id) == ("<p>Hello", "https://a.example/1", "7")


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
    "marked",
    [
        "<!-- wp:image -->\n<!-- wp:paragraph -->\n<p>{}</p>\n<p>{}</p>\n<!-- /wp:paragraph -->",
        "{}</p>\n<p>{}",
        "{}<br /><br />{}",
        '<img src="mill.jpg" alt="The mill">\n{}\n{}',
        "<script>count(12)</script><p>{}</p><p>{}</p>",
        "&lt;p&gt;{}&lt;/p&gt;&lt;p&gt;{}&lt;/p&gt;",
    ],
    ids=["comments", "a seam", "empty lines", "a picture and lines", "a script", "escaped twice"],
)
def test_text_with_elements_that_no_plain_text_has_is_html(marked: str, tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path, {"title": "Mill to close", "content": marked.format(*BODY.split("\n\n"))}))
    assert isinstance(found, Page)
    made = read_page(found)
    assert isinstance(made, Article)
    assert made.text == BODY


def test_paragraphs_of_lines_with_links_in_them_are_html(tmp_path: Path) -> None:
    text = (
        'The mill will close, <a href="https://mill.example/2024/31">its owner said</a>.\n\nSome 240 people work there.'
    )
    (found,) = read(lines(tmp_path, {"title": "Mill to close", "content": text}))
    assert isinstance(found, Page)
    made = read_page(found)
    assert isinstance(made, Article)
    assert made.text == "The mill will close, its owner said.\n\nSome 240 people work there."


@pytest.mark.parametrize("record", [{"content": "<p>Mill burns.</p>"}, {"title": "Mill", "html": "<p>Mill burns.</p>"}])
def test_html_of_one_short_line_is_an_article(record: dict[str, str], tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path, record))
    assert isinstance(found, Page)
    made = read_page(found)
    assert isinstance(made, Article)
    assert (made.text, made.body_status) == ("Mill burns.", "short")


@pytest.mark.parametrize("html", ["<img src='mill.jpg'>", "<p> </p>"])
def test_html_that_shows_nothing_but_its_title_is_no_article(html: str, tmp_path: Path) -> None:
    (found,) = read(lines(tmp_path, {"title": "Mill burns", "content": html}))
    assert isinstance(found, Page)
    made = read_page(found)
    assert isinstance(made, Reject)
    assert made.reason == "no_text"


@pytest.mark.parametrize(
    "text",
    [
        "a <b>bold</b> claim",
        "<3 from the mill",
        "The <p> element. Close it: </p>",
        "<Mill> closes",
        "Use <a> and </a>",
        "The mill <br> the owner",
        "Write to <ann@mill.example> or <https://mill.example/1>",
        "Some &lt; 40 people",
    ],
)
def test_text_with_marks_is_no_html(text: str, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": text})).text == text


def test_a_summary_is_a_short_body(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": "Mill to close", "description": "It employs 240."}))
    assert (found.text, found.body_status) == ("It employs 240.", "short")


@pytest.mark.parametrize(
    "summary",
    [
        "<p>Some 240 people work there.</p><p><a href='https://mill.example/a'>Read more</a></p>",
        "Some 240 people&nbsp;work there.",
        "&lt;p&gt;Some 240 people work there.&lt;/p&gt;",
        "Some 240 people work there.<a href='https://mill.exa",
    ],
)
def test_a_summary_is_read_without_its_markup(summary: str, tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"title": "Mill to close", "description": summary}))
    assert found.text == "Some 240 people work there."


@pytest.mark.parametrize(
    "summary",
    [
        "Mill to close",
        '<a href="https://a.example">Mill to close</a>&nbsp;&nbsp;<font color="#6f6f6f">Mill Post</font>',
        '&lt;a href="https://a.example/rss/articles/CBMi2wF',
    ],
)
def test_a_headline_once_more_is_no_text(summary: str, tmp_path: Path) -> None:
    record = {"title": "Mill to close - Mill Post", "source": "Mill Post", "description": summary}
    assert rejected(lines(tmp_path, record)).reason == "no_text"


def test_ends_of_lines_written_into_a_line(tmp_path: Path) -> None:
    assert (
        article(lines(tmp_path, {"text": "It closes.\\n\\nSo it is.\\nYes."})).text == "It closes.\n\nSo it is.\nYes."
    )
    for text in ("The path C:\\new is no break.", "One \\n\\n of two.\nTwo."):
        assert article(lines(tmp_path, {"text": text})).text == text


def test_a_list_in_a_cell_is_a_text_of_paragraphs(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"body": "['It closes.', 'So it is.']"})).text == "It closes.\n\nSo it is."


def test_the_content_of_a_feed_goes_before_its_excerpt(tmp_path: Path) -> None:
    parts = [{"type": "text/html", "value": f"<p>{BODY}</p>"}]
    for record in ({"content": "short", "content:encoded": BODY}, {"summary": "short", "content": parts}):
        (found,) = read(lines(tmp_path, {"title": "Mill to close"} | record))
        assert BODY.split("\n", 1)[0] in (str(found.html) if isinstance(found, Page) else found.text)  # type: ignore[union-attr]


def test_json_by_the_name_of_a_text(tmp_path: Path) -> None:
    lines(tmp_path, {"title": "Mill", "text": "One."}, {"title": "Pier", "text": "Two."}, name="a.txt")
    assert [found.text for found in read(tmp_path / "a.txt") if isinstance(found, Article)] == ["One.", "Two."]
    (tmp_path / "a.txt").write_text('[{"title": "Mill", "text": "One."}]', encoding="utf-8")
    assert article(tmp_path / "a.txt").text == "One."
    (tmp_path / "a.txt").write_text("[Update] The mill closes.", encoding="utf-8")
    assert isinstance(read(tmp_path / "a.txt")[0], Page)


def test_what_stands_for_no_text_gives_way_to_the_summary(tmp_path: Path) -> None:
    record = {"name": "Mill to close", "content": "ONLY AVAILABLE IN PAID PLANS", "description": BODY}
    found = article(lines(tmp_path, {"value": [{**record, "author": {"id": 3, "name": "Ann Roe"}}]}))
    assert (found.title, found.text, found.authors, found.body_status) == ("Mill to close", BODY, ["Ann Roe"], "short")


@pytest.mark.parametrize(
    ("mark", "kept"),
    [
        ("… [+2113 chars]", "…"),  # NewsAPI
        ("... [2113 chars]", "..."),  # GNews
        (" [+1,340 more characters] ", ""),
        (" […]", ""),
        (" [...] ", ""),
    ],
)
def test_what_a_service_says_of_its_cut_is_no_text(mark: str, kept: str, tmp_path: Path) -> None:
    said = "The mill will close in March, its owner said, and some 240 people will have to look for work."
    found = article(lines(tmp_path, {"content": said + mark}))
    assert (found.text, found.body_status) == (said + kept, "truncated")


def test_a_text_of_which_nothing_is_left_gives_way_to_the_summary(tmp_path: Path) -> None:
    found = article(lines(tmp_path, {"content": "[+2113 chars]", "description": "It employs 240."}))
    assert (found.text, found.body_status) == ("It employs 240.", "short")


@pytest.mark.parametrize(
    "end", ["The key takes [340 chars] at most.", "He wrote [12 letters]", "[+340 charts]", "It […] shut."]
)
def test_what_only_looks_like_a_cut_stays(end: str, tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"content": end})).text == end
