"""XML with an element for each article, or with one article alone."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Article, Reject
from tests.sources.through import BODY, Found, article, read, rejected

WRITER = "<author><name>Ann</name><text>Ann writes.</text></author>"
ROW = "<{0}><title>Mill to close</title><body>{1}</body><date>2024-01-15</date></{0}>"


def write(folder: Path, content: str, name: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def titles(found: list[Found]) -> list[str | None]:
    return [one.title for one in found if isinstance(one, Article)]


@pytest.mark.parametrize(
    "content",
    [
        f"<items>{ROW.format('item', BODY)}{ROW.format('item', BODY)}</items>",
        f"<?xml version='1.0'?><data><site>{ROW.format('row', BODY)}{ROW.format('row', BODY)}</site></data>",
        f'<r xmlns="urn:x">{ROW.format("a", BODY)}{WRITER}{ROW.format("a", BODY)}</r>',
    ],
    ids=["items", "rows", "names of a space"],
)
def test_an_element_an_article(content: str, tmp_path: Path) -> None:
    found = read(write(tmp_path, content, "export.xml"))
    assert titles(found) == ["Mill to close", "Mill to close"] and len(found) == 2
    assert isinstance(found[0], Article)
    assert (found[0].text, found[0].published_at) == (BODY, datetime(2024, 1, 15, tzinfo=UTC))


def test_attributes_and_paragraphs(tmp_path: Path) -> None:
    paragraphs = "<p>It <b>closes</b>.</p><p>So it is.</p>"
    content = f'<r><article id="7" published-at="2024-01-15" title="Mill">{paragraphs}</article></r>'
    found = article(write(tmp_path, content, "a.xml"))
    assert (found.source_id, found.title, found.text) == ("7", "Mill", "It closes.\n\nSo it is.")


def test_an_article_alone(tmp_path: Path) -> None:
    content = (
        '<newsitem itemid="7" date="1996-08-20" xml:lang="en"><headline>Mill to close</headline>'
        "<byline>Ann Roe</byline>"
        "<dateline>SKARN 1996-08-20</dateline><text><p>It closes.</p><p>So it&nbsp;is.</p></text></newsitem>"
    )
    found = article(write(tmp_path, content, "a.xml"))
    assert (found.title, found.text, found.authors, found.language) == (
        "Mill to close",
        "It closes.\n\nSo it is.",
        ["Ann Roe"],
        "en",
    )
    assert (found.published_at, found.dateline) == (datetime(1996, 8, 20, tzinfo=UTC), "SKARN")


def test_a_page_as_trafilatura_writes_it(tmp_path: Path) -> None:
    content = (
        '<doc sitename="Mill Post" title="Mill to close" author="Ann Roe; Bo Li" date="2024-01-15" '
        'hostname="mill.example" '
        'source="https://mill.example/a" tags="jobs;mills"><main><p>It closes.</p>'
        "<head>And then?</head><p>Nothing.</p></main></doc>"
    )
    found = article(write(tmp_path, content, "a.xml"))
    assert (found.text, found.url, found.publisher) == (
        "It closes.\n\nAnd then?\n\nNothing.",
        "https://mill.example/a",
        "Mill Post",
    )
    assert (found.authors, found.tags) == (["Ann Roe", "Bo Li"], ["jobs", "mills"])


def test_values_in_lists_of_elements(tmp_path: Path) -> None:
    tags = "<tags><value>jobs</value><value>mills</value></tags><author>Ann Roe</author><author>Bo Li</author>"
    content = f"<r><a><title>Mill</title><text>It closes.</text>{tags}</a></r>"
    found = article(write(tmp_path, content, "a.xml"))
    assert (found.tags, found.authors) == (["jobs", "mills"], ["Ann Roe", "Bo Li"])


@pytest.mark.parametrize(
    ("content", "reason", "says"),
    [
        ("<mediawiki><page><title>Mill</title></page></mediawiki>", "no_text", "wiki"),
        ('<?xml version="1.0"?><urlset><url><loc>https://a.example</loc></url></urlset>', "no_text", "sitemap"),
        ("<opml><body><outline text='Mill Post'/></body></opml>", "no_text", "feeds"),
        ("<r><price>3</price><stock>4</stock></r>", "no_text", "price, stock"),
    ],
)
def test_xml_without_articles_says_what_it_is(content: str, reason: str, says: str, tmp_path: Path) -> None:
    found = rejected(write(tmp_path, content, "a.xml"))
    assert found.reason == reason and says in found.message


def test_broken_xml_costs_what_follows(tmp_path: Path) -> None:
    found = read(write(tmp_path, f"<items>{ROW.format('item', BODY)}<item><title>Pier", "a.xml"))
    assert titles(found) == ["Mill to close"]
    assert [one.reason for one in found if isinstance(one, Reject)] == ["bad_record"]


def test_entities_do_not_grow(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "/etc/hostname">]>'
    found = read(write(tmp_path, f"{bomb}<r><a><title>Mill</title><text>It &b;closes.&c;</text></a></r>", "a.xml"))
    assert all("aaaa" not in one.text for one in found if isinstance(one, Article))


TEI = (
    '<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt><title type="main">Mill to close</title>'
    "<author>Ann Roe</author></titleStmt><publicationStmt><publisher>Mill Post</publisher>"
    '<ptr type="URL" target="https://mill.example/a"/><date>2024-01-15</date></publicationStmt></fileDesc>'
    "<revisionDesc><date>2024-05-01</date></revisionDesc></teiHeader>"
    "<text><body><div><head>Jobs</head><p>It <hi>closes</hi>.</p><note>See.</note>"
    "<p>So it is.</p></div></body></text></TEI>"
)


@pytest.mark.parametrize("content", [TEI, f"<?xml version='1.0'?>\n<teiCorpus>{TEI}</teiCorpus>"])
def test_texts_in_tei(content: str, tmp_path: Path) -> None:
    found = article(write(tmp_path, content, "a.xml"))
    assert (found.title, found.text) == ("Mill to close", "Jobs\n\nIt closes.\n\nSo it is.")
    assert (found.authors, found.publisher, found.url) == (["Ann Roe"], "Mill Post", "https://mill.example/a")
    assert (found.published_at, found.published_precision) == (datetime(2024, 1, 15, tzinfo=UTC), "day")


def test_tei_without_a_text_or_an_end(tmp_path: Path) -> None:
    assert rejected(write(tmp_path, "<TEI><teiHeader/></TEI>", "a.xml")).reason == "no_text"
    found = read(write(tmp_path, f"<teiCorpus>{TEI}<TEI><text>", "a.xml"))
    assert titles(found) == ["Mill to close"] and [one.reason for one in found if isinstance(one, Reject)] == [
        "bad_record"
    ]
