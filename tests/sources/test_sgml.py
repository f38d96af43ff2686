"""Collections of newswire in SGML."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Article, Reject
from tests.sources.through import article, read, rejected

REUTERS = """<!DOCTYPE lewis SYSTEM "lewis.dtd">
<REUTERS TOPICS="YES" LEWISSPLIT="TRAIN" OLDID="9" NEWID="1">
<DATE>26-FEB-1987 15:01:01.79</DATE>
<TOPICS><D>ship</D></TOPICS>
<UNKNOWN>&#5;&#5;f0704</UNKNOWN>
<TEXT>&#2;
<TITLE>MILL &lt;MLL> TO CLOSE</TITLE>
<AUTHOR>    By Ann Roe, Reuters</AUTHOR>
<DATELINE>    SKARN, Feb 26 - </DATELINE><BODY>The mill will close,
its owner said.
    Some 240 people work there.
 Reuter
&#3;</BODY></TEXT>
</REUTERS>
"""
BRIEF = (
    '<REUTERS NEWID="2"><DATE>26-FEB-1987</DATE><TEXT TYPE="BRIEF">&#2;\n<TITLE>MILL</TITLE>\n&#3;</TEXT></REUTERS>\n'
)
BARE = (
    '<REUTERS NEWID="3"><DATE>1-FEB-1987</DATE><TEXT TYPE="UNPROC">&#2;\nMILL PRICES\n  Up 12.\n&#3;</TEXT></REUTERS>\n'
)


def write(folder: Path, content: str, name: str = "reut2-000.sgm") -> Path:
    path = folder / name
    path.write_bytes(content.encode("latin-1"))
    return path


def test_articles_of_reuters(tmp_path: Path) -> None:
    whole, brief, bare = read(write(tmp_path, REUTERS + BRIEF + BARE))
    assert isinstance(whole, Article) and isinstance(bare, Article)
    assert (whole.source_id, whole.title, whole.publisher) == ("1", "MILL <MLL> TO CLOSE", "Reuters")
    assert whole.text == "The mill will close, its owner said.\n\nSome 240 people work there."
    assert (whole.published_at, whole.published_precision) == (datetime(1987, 2, 26, 15, 1, 1, tzinfo=UTC), "second")
    assert (whole.authors, whole.dateline, whole.tags) == (["Ann Roe"], "SKARN", ["ship"])
    assert isinstance(brief, Reject) and (brief.reason, brief.source_id) == ("no_text", "2")
    assert (bare.text, bare.published_precision) == ("MILL PRICES\n\nUp 12.", "day")


@pytest.mark.parametrize(
    ("content", "own_id", "day"),
    [
        ("<DOC>\n<DOCNO> NW880212-0001 </DOCNO>\n<HEAD>Mill to close</HEAD>{}</DOC>\n", "NW880212-0001", "1988-02-12"),
        (
            '<DOC id="NWK_ENG_20101201.0001" type="story">\n<HEADLINE>\nMill\nto close\n</HEADLINE>{}</DOC>\n',
            "NWK_ENG_20101201.0001",
            "2010-12-01",
        ),
        (
            "<DOC><DOCNO>7</DOCNO><DATE>January 5, 1989, Thursday</DATE><TITLE>Mill to close</TITLE>{}</DOC>\n",
            "7",
            "1989-01-05",
        ),
        (
            "<DOC><DOCNO>NWK19981016.0240</DOCNO><TITLE>Mill to close</TITLE>{}</DOC>\n",
            "NWK19981016.0240",
            "1998-10-16",
        ),
        ("<DOC><DOCNO>7</DOCNO><TITLE>Mill to close</TITLE>{}</DOC>\n", "7", "None"),
    ],
)
def test_documents_of_collections(content: str, own_id: str, day: str, tmp_path: Path) -> None:
    for text in (
        "<TEXT>\n   It closes,\nhe said.\n   So it is.\n</TEXT>",
        "<TEXT><P>\nIt closes,\nhe said.\n</P><P>So it is.</P></TEXT>",
    ):
        found = article(write(tmp_path, content.format(text), "wire.sgml"))
        assert (found.source_id, found.title, found.text) == (
            own_id,
            "Mill to close",
            "It closes, he said.\n\nSo it is.",
        )
        assert str(found.published_at)[:10] == day


def test_a_collection_that_ends_early(tmp_path: Path) -> None:
    found = read(write(tmp_path, REUTERS + REUTERS[:300]))
    assert [one.reason for one in found if isinstance(one, Reject)] == ["truncated"] and len(found) == 2
    assert rejected(write(tmp_path, "nothing here\n")).reason == "empty"
