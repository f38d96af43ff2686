"""A table of articles, and a text of one, in formats of offices, databases and exports."""

from __future__ import annotations

import io
import sqlite3
import zipfile

import openpyxl
import pyarrow as pa
import pyarrow.ipc

from tests.sources.documents import odt


def tables_of(story: str) -> dict[str, bytes]:
    """Files by their names, each with this story."""
    element = f"<title>Mill</title><text>{story}</text><date>2024-01-15</date>"
    return {
        "a.xlsx": _workbook(story),
        "a.ods": _open_sheets(story),
        "a.odt": odt(f"<text:h>Mill to close</text:h><text:p>{story}</text:p>" * 2),
        "a.sqlite": _database(story),
        "a.arrow": _arrow(story),
        "a.sgm": f"<DOC>\n<DOCNO>7</DOCNO>\n<TITLE>Mill</TITLE>\n<TEXT>\n{story}</TEXT>\n</DOC>\n".encode() * 2,
        "rows.xml": f"<?xml version='1.0'?>\n<rows><row>{element}</row><row>{element}</row></rows>".encode(),
        "a.wxr": (
            '<rss xmlns:wp="http://wordpress.org/export/1.2/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
            f"<channel><title>Post</title><item><title>Mill</title><content:encoded>{story * 4}</content:encoded>"
            "<wp:post_date_gmt>2024-01-15 10:30:00</wp:post_date_gmt></item></channel></rss>"
        ).encode(),
        "lines.txt": f"Title: Mill to close\nDate: 2024-01-15\n\n{story}".encode(),
    }


def _workbook(story: str) -> bytes:
    book, sink = openpyxl.Workbook(), io.BytesIO()
    for row in (["title", "text", "published"], ["Mill", story, "2024-01-15"], ["Dam", story, None]):
        book.active.append(row)
    book.save(sink)
    return sink.getvalue()


def _open_sheets(story: str) -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    rows = "".join(
        f"<table:table-row>{''.join(f'<table:table-cell><text:p>{cell}</text:p></table:table-cell>' for cell in row)}"
        "</table:table-row>"
        for row in (("title", "text"), ("Mill", story))
    )
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr("content.xml", f"<office:body {spaces}><table:table>{rows}</table:table></office:body>")
    return sink.getvalue()


def _database(story: str) -> bytes:
    made = sqlite3.connect(":memory:")
    made.execute("CREATE TABLE articles (title, content)")
    made.executemany("INSERT INTO articles VALUES (?, ?)", [("Mill", story)] * 60)
    made.commit()
    return made.serialize()


def _arrow(story: str) -> bytes:
    table, sink = pa.table({"title": ["Mill", "Dam"], "text": [story, story]}), io.BytesIO()
    with pa.ipc.new_stream(sink, table.schema) as writer:
        writer.write_table(table)
    return sink.getvalue()
