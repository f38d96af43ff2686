"""Feeds saved as files."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.page import read_page
from newstables.records import Article, Page, Reject
from tests.sources.through import read, rejected

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Mill Post</title><link>https://mill.example/</link><language>en-gb</language>
<item>
  <title>Mill &amp; pub to close</title><link>https://mill.example/news/close</link><guid isPermaLink="false">m-1</guid>
  <pubDate>Mon, 15 Jan 2024 10:30:00 +0000</pubDate><dc:creator>Ann Poe and Bo Li</dc:creator>
  <category>Jobs</category><category>Textiles</category>
  <description>It employs 240.</description>
  <content:encoded><![CDATA[<p>The mill will close.</p><p>It employs &gt; 240.</p>]]></content:encoded>
</item>
<item>
  <title>Vote on Sunday</title><link>https://mill.example/news/vote?utm_source=rss</link>
  <pubDate>Mon, 15 Jan 2024 11:00:00 +0000</pubDate>
  <description>&lt;p&gt;Some 31&amp;nbsp;500 people may vote.&lt;/p&gt;&lt;p&gt;Polls open at 8.&lt;/p&gt;</description>
</item>
<item><title>Nothing to say</title><link>https://mill.example/news/nothing</link></item>
</channel></rss>
"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Mill Post</title><id>urn:feed</id>
<entry><id>urn:1</id><title>Mill to close</title><link href="https://mill.example/1"/><updated>2024-01-15T10:30:00Z</updated>
<author><name>Ann Poe</name></author><summary>It employs 240.</summary></entry></feed>
"""


def test_an_entry_with_its_article_is_a_page(tmp_path: Path) -> None:
    (tmp_path / "feed.rss").write_text(RSS, encoding="utf-8")
    page, article, reject = read(tmp_path / "feed.rss")
    assert isinstance(page, Page)
    assert (page.source_id, page.url, page.publisher) == ("m-1", "https://mill.example/news/close", "The Mill Post")
    html = str(page.html)
    assert "<p>The mill will close.</p>" in html
    assert '<meta property="og:title" content="Mill &amp; pub to close">' in html
    assert '<meta name="author" content="Bo Li">' in html
    assert '<meta property="article:published_time" content="Mon, 15 Jan 2024 10:30:00 +0000">' in html
    assert 'lang="en"' in html

    assert isinstance(article, Article)
    assert article.text == "Some 31 500 people may vote.\n\nPolls open at 8."
    assert (article.body_status, article.url) == ("short", "https://mill.example/news/vote")
    assert (article.published_at, article.published_origin) == (datetime(2024, 1, 15, 11, tzinfo=UTC), "record")
    assert article.modified_at is None

    assert isinstance(reject, Reject)
    assert (reject.reason, reject.source_id) == ("no_text", "https://mill.example/news/nothing")


def test_atom_under_the_name_of_any_xml(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(ATOM, encoding="utf-8")
    (article,) = read(tmp_path / "feed.xml")
    assert isinstance(article, Article)
    assert (article.source_id, article.authors, article.text) == ("urn:1", ["Ann Poe"], "It employs 240.")
    assert article.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("of_feed", "authors"),
    [
        ("<author><name>Bo Li</name></author>", ["Bo Li"]),
        ("<author><name>The Mill Post</name></author>", []),
        ("", []),
    ],
)
def test_the_author_of_an_atom_feed_is_that_of_its_entries(tmp_path: Path, of_feed: str, authors: list[str]) -> None:
    alone = ATOM.replace("<author><name>Ann Poe</name></author>", "")
    (tmp_path / "a.atom").write_text(alone.replace("<id>urn:feed</id>", of_feed), encoding="utf-8")
    (article,) = read(tmp_path / "a.atom")
    assert isinstance(article, Article)
    assert article.authors == authors


def test_who_answers_for_an_rss_feed_is_not_the_author_of_its_items(tmp_path: Path) -> None:
    item = "<item><link>https://mill.example/1</link><description>It employs 240.</description></item>"
    (tmp_path / "a.rss").write_text(_feed(f"<managingEditor>desk@mill.example (Bo Li)</managingEditor>{item}"))
    (article,) = read(tmp_path / "a.rss")
    assert isinstance(article, Article)
    assert article.authors == []


def test_a_cut_feed_gives_its_whole_entries(tmp_path: Path) -> None:
    (tmp_path / "feed.rss").write_text(RSS[: RSS.index("Polls open")], encoding="utf-8")
    found = read(tmp_path / "feed.rss")
    assert isinstance(found[0], Page)
    assert isinstance(found[-1], Reject) and found[-1].reason == "truncated"


def test_a_feed_without_entries(tmp_path: Path) -> None:
    (tmp_path / "feed.atom").write_text(ATOM[: ATOM.index("<entry>")] + "</feed>")
    assert rejected(tmp_path / "feed.atom").reason == "empty"


def test_what_is_no_feed(tmp_path: Path) -> None:
    (tmp_path / "feed.rss").write_text("<rss><channel><title>The Mill & Post</title><item")
    assert rejected(tmp_path / "feed.rss").reason == "bad_record"


def test_a_feed_that_is_only_untidy_is_whole(tmp_path: Path) -> None:
    (tmp_path / "feed.xml").write_text(ATOM.replace("employs 240", "employs & pays&nbsp;240"), encoding="utf-8")
    (article,) = read(tmp_path / "feed.xml")
    assert isinstance(article, Article)
    assert article.text == "It employs & pays 240."


def test_a_description_of_several_paragraphs_is_the_article(tmp_path: Path) -> None:
    full = "&lt;p&gt;The mill will close.&lt;/p&gt;&lt;p&gt;It employs 240.&lt;/p&gt;&lt;p&gt;It is old.&lt;/p&gt;"
    feed = RSS.replace(
        "&lt;p&gt;Some 31&amp;nbsp;500 people may vote.&lt;/p&gt;&lt;p&gt;Polls open at 8.&lt;/p&gt;", full
    )
    (tmp_path / "feed.rss").write_text(feed, encoding="utf-8")
    _, entry, _ = read(tmp_path / "feed.rss")
    assert isinstance(entry, Page)
    assert "<p>It is old.</p>" in str(entry.html)


@pytest.mark.parametrize(
    "content",
    [
        "The mill will close in March, its owner said.\n\nSome 240 people work there.",
        "&lt;p&gt;The mill will close in March, its owner said.&lt;/p&gt;"
        "&lt;p&gt;Some 240 people work there.&lt;/p&gt;",
        "<p>The mill will close in March, its owner said.</p><p>Some 240 people work there.</p>"
        "<p>The post <a href=https://mill.example/>Mill to close</a> appeared first on The Mill Post.</p>",
    ],
    ids=["text", "escaped twice", "with what the feed puts below"],
)
def test_the_article_of_an_entry_however_it_is_written(content: str, tmp_path: Path) -> None:
    whole = "<p>The mill will close.</p><p>It employs &gt; 240.</p>"
    (tmp_path / "feed.rss").write_text(RSS.replace(whole, content), encoding="utf-8")
    page, *_ = read(tmp_path / "feed.rss")
    assert isinstance(page, Page)
    made = read_page(page)
    assert isinstance(made, Article)
    assert made.text == "The mill will close in March, its owner said.\n\nSome 240 people work there."


def _feed(item: str) -> str:
    site = "<title>Mill Post</title><link>https://mill.example/</link>"
    return f"<rss version='2.0'><channel>{site}{item}</channel></rss>"


def test_what_leads_to_the_rest_is_no_summary(tmp_path: Path) -> None:
    more = '<p>It employs 240. <a href="/a">Read more...</a></p>'
    credit = '<p>The post <a href="/a">Mill</a> appeared first on <a href="/">Mill Post</a>.</p>'
    item = f"<item><title>Mill</title><description><![CDATA[{more}{credit}]]></description></item>"
    (tmp_path / "a.rss").write_text(_feed(item))
    (article,) = read(tmp_path / "a.rss")
    assert isinstance(article, Article)
    assert article.text == "It employs 240."


@pytest.mark.parametrize(
    ("item", "url", "title"),
    [
        ("<title>Mill to close</title><link>/news/close</link>", "https://mill.example/news/close", "Mill to close"),
        ("<title>Mill to close</title><guid isPermaLink='false'>m-1</guid>", None, "Mill to close"),
        (
            "<title>Mill to close - Lund Post</title><source url='https://lund.example'>Lund Post</source>",
            None,
            "Mill to close",
        ),
    ],
)
def test_address_and_title_of_an_entry(tmp_path: Path, item: str, url: str | None, title: str) -> None:
    day = "<pubDate>Mon, 15 Jan 24 10:30:00 +0000</pubDate><author>desk@mill.example (Ann Poe)</author>"
    (tmp_path / "a.rss").write_text(_feed(f"<item>{item}{day}<description>It employs 240.</description></item>"))
    (article,) = read(tmp_path / "a.rss")
    assert isinstance(article, Article)
    assert (article.url, article.title, article.authors) == (url, title, ["Ann Poe"])
    assert article.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize("mark", ["[&amp;#8230;]", "[…]", "[...]"])
def test_what_marks_the_cut_of_a_summary_is_none_of_it(mark: str, tmp_path: Path) -> None:
    told = f"<item><title>Mill</title><description>It employs 240 and then {mark}</description></item>"
    (tmp_path / "a.rss").write_text(_feed(told), encoding="utf-8")
    [found] = read(tmp_path / "a.rss")
    assert isinstance(found, Article)
    assert (found.text, found.body_status) == ("It employs 240 and then", "truncated")


MEDIA = "<media:content url='a.jpg'><media:description>The mill at dusk</media:description></media:content>"


@pytest.mark.parametrize(
    ("told", "text"),
    [
        ("&amp;lt;p&amp;gt;It employs &amp;lt;b&amp;gt;240&amp;lt;/b&amp;gt;.&amp;lt;/p&amp;gt;", "It employs 240."),
        ("Pay rose by &amp;lt; 3%.", "Pay rose by < 3%."),
        ("&lt;![CDATA[It employs 240.]]&gt;", "It employs 240."),
    ],
    ids=["escaped twice", "a sign", "an escaped section"],
)
def test_a_summary_that_was_escaped_twice(told: str, text: str, tmp_path: Path) -> None:
    (tmp_path / "a.rss").write_text(_feed(f"<item><title>Mill</title><description>{told}</description></item>"))
    [found] = read(tmp_path / "a.rss")
    assert isinstance(found, Article) and found.text == text


def test_what_is_said_of_a_picture_is_no_text_of_an_entry_that_has_one(tmp_path: Path) -> None:
    own = f"<item><title>Mill</title><description>It employs 240.</description>{MEDIA}</item>"
    none = f"<item><title>Dusk</title>{MEDIA}</item>"
    feed = _feed(own + none).replace("<rss ", "<rss xmlns:media='http://search.yahoo.com/mrss/' ")
    (tmp_path / "a.rss").write_text(feed)
    assert [found.text for found in read(tmp_path / "a.rss") if isinstance(found, Article)] == [
        "It employs 240.", "The mill at dusk",
    ]  # fmt: skip


def test_a_day_that_is_still_to_come_is_none_of_an_entry(tmp_path: Path) -> None:
    told = "<pubDate>Sat, 31 Oct 2099 00:00:00 GMT</pubDate><description>It employs 240.</description>"
    (tmp_path / "a.rss").write_text(_feed(f"<item><title>Mill</title>{told}</item>"))
    [found] = read(tmp_path / "a.rss")
    assert isinstance(found, Article) and found.published_at is None
