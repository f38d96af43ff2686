"""Agency XML."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Article, Reject
from tests.sources.through import article, read, rejected

NITF = """<?xml version="1.0"?>
<nitf><head><title>Mill</title><docdata><doc-id id-string="mill.20240115.7"/><date.issue norm="20240115T103000Z"/>
<key-list><keyword key="jobs"/><keyword key="textiles"/></key-list></docdata>
<pubdata name="Mill Wire" date.publication="20240115T000000"/></head>
<body><body.head><hedline><hl1>Mill to close</hl1></hedline>
<byline>By <person>Ann Poe</person> and <person>Bo Li</person></byline>
<dateline><location>KELSO</location></dateline></body.head>
<body.content><block><p>The mill, which pays &nbsp;<money>EUR
  240</money> a day, will close.</p><hl2>No buyer</hl2><p>Nobody &amp; nothing helped.</p></block>
<media media-type="image"><media-caption><p>The mill in spring.</p></media-caption></media></body.content></body></nitf>
"""
ITEM = """<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"
guid="urn:newsml:mill.example:20240115:{n}" version="2" xml:lang="en-GB">
<itemMeta><itemClass qcode="ninat:text"/><provider qcode="x:mill"><name>Mill Wire</name></provider>
<versionCreated>2024-01-15T12:00:00+01:00</versionCreated></itemMeta>
<contentMeta><contentCreated>2024-01-15T11:30:00+01:00</contentCreated><contentModified>2024-01-15T12:00:00+01:00</contentModified>
<by>By Ann Poe</by><dateline>KELSO, Jan 15</dateline><headline>Mill to close ({n})</headline>
<subject qcode="medtop:1"><name>labour</name></subject></contentMeta>
<contentSet>{content}</contentSet></newsItem>"""
XHTML = """<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head>
<body><p>The mill will close.</p><p>It employs <b>240</b>.</p></body></html></inlineXML>"""
PLAIN = "<inlineData contenttype='text/plain'>The mill will\nclose.\n\nIt employs 240.</inlineData>"


def write(folder: Path, content: str, name: str = "item.xml") -> Path:
    (folder / name).write_text(content, encoding="utf-8")
    return folder / name


@pytest.mark.parametrize("name", ["item.xml", "item.nitf"])
def test_an_article_in_nitf(tmp_path: Path, name: str) -> None:
    assert article(write(tmp_path, NITF, name)) == Article(
        source=str(tmp_path / name),
        source_id="mill.20240115.7",
        text="The mill, which pays EUR 240 a day, will close.\n\nNo buyer\n\nNobody & nothing helped.",
        publisher="Mill Wire",
        title="Mill to close",
        authors=["Ann Poe", "Bo Li"],
        published_at=datetime(2024, 1, 15, tzinfo=UTC),
        published_precision="day",
        published_origin="record",
        language="en",
        dateline="KELSO",
        tags=["jobs", "textiles"],
        body_status="short",
    )


@pytest.mark.parametrize("content", [XHTML, PLAIN], ids=["xhtml", "plain"])
def test_an_article_in_newsml_g2(tmp_path: Path, content: str) -> None:
    found = article(write(tmp_path, ITEM.format(n=1, content=content)))
    assert found.source_id == "urn:newsml:mill.example:20240115:1"
    assert found.text == "The mill will close.\n\nIt employs 240."
    assert (found.title, found.publisher, found.authors) == ("Mill to close (1)", "Mill Wire", ["Ann Poe"])
    assert (found.dateline, found.tags, found.language) == ("KELSO, Jan 15", ["labour"], "en")
    assert found.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert found.modified_at == datetime(2024, 1, 15, 11, tzinfo=UTC)


def test_nitf_inside_newsml(tmp_path: Path) -> None:
    nitf = NITF[NITF.index("<nitf>") :].replace("&nbsp;", " ")
    found = article(write(tmp_path, ITEM.format(n=1, content=f"<inlineXML>{nitf}</inlineXML>")))
    assert (found.source_id, found.title) == ("urn:newsml:mill.example:20240115:1", "Mill to close (1)")
    assert found.text.startswith("The mill, which pays EUR 240")
    assert "spring" not in found.text


def test_a_message_of_several_items(tmp_path: Path) -> None:
    items = [ITEM.format(n=n, content=content) for n, content in enumerate([XHTML, "<remoteContent/>", PLAIN])]
    message = (
        f'<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>{"".join(items)}</itemSet></newsMessage>'
    )
    first, picture, last = read(write(tmp_path, message))
    assert isinstance(first, Article) and isinstance(last, Article)
    assert isinstance(picture, Reject)
    assert (picture.reason, picture.source_id) == ("no_text", "urn:newsml:mill.example:20240115:1")


def test_broken_xml_is_a_bad_record(tmp_path: Path) -> None:
    assert rejected(write(tmp_path, NITF[:-40])).reason == "bad_record"


def test_nothing_outside_the_file_is_read(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRET")
    attack = f'<!DOCTYPE nitf [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]>'
    content = attack + "<nitf><body><body.content><p>Words &x; here.</p></body.content></body></nitf>"
    found = read(write(tmp_path, content))
    assert found and not any("SECRET" in str(item) for item in found)


def test_entities_that_multiply_are_not_followed(tmp_path: Path) -> None:
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    attack = f'<!DOCTYPE nitf [<!ENTITY l0 "lol">{entities}]>'
    content = attack + "<nitf><body><body.content><p>&l9;</p></body.content></body></nitf>"
    assert rejected(write(tmp_path, content)).reason in ("no_text", "bad_record")


def test_html_as_the_text_of_an_item(tmp_path: Path) -> None:
    html = "<p>The mill will close.</p><p>It employs <b>240</b>.</p>".replace("<", "&lt;")
    content = f"<inlineData contenttype='text/html'>{html}</inlineData>"
    assert article(write(tmp_path, ITEM.format(n=1, content=content))).text == "The mill will close.\n\nIt employs 240."


def test_a_lead_that_stands_in_the_whole_once_more(tmp_path: Path) -> None:
    lead = '<block class="lead_paragraph"><p>The mill will close.</p></block>'
    whole = '<block class="full_text"><p>The mill will close.</p><p>It employs 240.</p></block>'
    body = f"<nitf><body><body.content>{lead}{{}}</body.content></body></nitf>"
    assert article(write(tmp_path, body.format(whole))).text == "The mill will close.\n\nIt employs 240."
    assert article(write(tmp_path, body.format(""))).text == "The mill will close."


def test_what_a_writer_is_called_is_no_name(tmp_path: Path) -> None:
    nitf = NITF.replace("<person>Ann Poe</person> and <person>Bo Li</person>", "Ann Poe<byttl>Staff Writer</byttl>")
    assert article(write(tmp_path, nitf)).authors == ["Ann Poe"]


def test_a_later_version_was_changed_when_it_was_made(tmp_path: Path) -> None:
    item = ITEM.replace("<contentModified>2024-01-15T12:00:00+01:00</contentModified>", "")
    found = article(write(tmp_path, item.format(n=1, content=PLAIN)))
    assert found.published_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert found.modified_at == datetime(2024, 1, 15, 11, tzinfo=UTC)
    first = item.replace("11:30:00", "12:00:00")
    assert article(write(tmp_path, first.format(n=1, content=PLAIN))).modified_at is None
