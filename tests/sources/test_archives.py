"""Zip and gzip around anything, JSON files, standard input."""

import gzip
import io
import json
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from newstables.records import Article, Page, Reject
from tests.sources.archives import record, zipped
from tests.sources.through import Found, page, read, rejected

HTML = b"<!DOCTYPE html><html><body><p>It employs 240.</p></body></html>"
LINES = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'


def pack(folder: Path, members: dict[str, bytes], name: str = "all.zip") -> Path:
    with zipfile.ZipFile(folder / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, content in members.items():
            archive.writestr(member, content)
    return folder / name


def ids(found: list[Found]) -> list[str]:
    return [f"!{f.reason}" if isinstance(f, Reject) else f.source_id for f in found]


def parquet(texts: list[str]) -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.table({"id": [str(n) for n in range(len(texts))], "text": texts}), sink)
    return sink.getvalue()


def test_a_zip_of_everything(tmp_path: Path) -> None:
    inner = pack(tmp_path, {"deep.txt": b"A story."}, "inner.zip").read_bytes()
    path = pack(
        tmp_path,
        {
            "2024/page.html": HTML,
            "2024/photo.jpg": b"\xff\xd8\xff",
            "__MACOSX/page.html": b"x",
            "page_lines.jsonl": LINES,
            "more.jsonl.gz": gzip.compress(LINES),
            "crawl.warc.gz": zipped(record("https://mill.example/w1", HTML)),
            "table.parquet": parquet(["One.", "Two."]),
            "story.txt": b"A story.",
            "inner.zip": inner,
            "letter.doc": b"PK",
            "empty.txt": b"",
        },
    )
    found = read(path)
    assert ids(found) == [
        "all.zip/2024/page.html",
        "a",
        "b",
        "a",
        "b",
        "w1",
        "0",
        "1",
        "all.zip/story.txt",
        "all.zip/inner.zip/deep.txt",
        "!unknown_format",
        "!empty",
    ]
    assert {f.source for f in found} == {str(path)}
    assert isinstance(found[0], Page) and found[0].html == HTML


def test_gzipped_pages_and_tables(tmp_path: Path) -> None:
    (tmp_path / "page.html.gz").write_bytes(gzip.compress(HTML))
    (tmp_path / "rows.csv.gz").write_bytes(gzip.compress(b"id,text\n1,one\n"))
    (tmp_path / "table.parquet.gz").write_bytes(gzip.compress(parquet(["One."])))
    (tmp_path / "unnamed.gz").write_bytes(gzip.compress(LINES))
    assert ids(read(tmp_path)) == ["page.html.gz", "1", "0", "a", "b"]


def test_a_cut_gzipped_page_is_no_page(tmp_path: Path) -> None:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(HTML * 50)[:-9])
    assert rejected(path).reason == "truncated"


@pytest.mark.parametrize(
    "tail", [b"\0" * 100, gzip.compress(b'{"id": "c", "text": "Three."}\n')], ids=["padding", "member"]
)
def test_gzip_members_and_padding(tmp_path: Path, tail: bytes) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(gzip.compress(LINES) + tail)
    assert ids(read(path)) == (["a", "b"] if tail[0] == 0 else ["a", "b", "c"])


def test_a_cut_table_drops_its_half_row(tmp_path: Path) -> None:
    rows = "id,text\n" + "".join(f"{n},story {n * n * 7919}\n" for n in range(5000))
    path = tmp_path / "a.csv.gz"
    path.write_bytes(gzip.compress(rows.encode())[:-5000])
    *articles, last = read(path)
    assert isinstance(last, Reject) and last.reason == "truncated"
    assert len(articles) > 1000
    assert all(isinstance(a, Article) and a.text == f"story {n * n * 7919}" for n, a in enumerate(articles))


def test_what_is_no_gzip(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl.gz"
    path.write_bytes(b"plain text")
    assert rejected(path).reason == "truncated"


def test_a_broken_member_costs_itself(tmp_path: Path) -> None:
    path = pack(tmp_path, {"a.txt": b"A story." * 300, "b.txt": b"B story.", "c.txt": b"C story."})
    content = bytearray(path.read_bytes())
    at = content.index(b"a.txt") + 5
    content[at + 3 : at + 10] = b"\xff" * 7
    path.write_bytes(bytes(content))
    assert ids(read(path)) == ["!bad_record", "all.zip/b.txt", "all.zip/c.txt"]


def test_a_cut_zip_is_truncated(tmp_path: Path) -> None:
    path = pack(tmp_path, {"a.txt": b"A story."})
    path.write_bytes(path.read_bytes()[:-30])
    assert rejected(path).reason == "truncated"


def test_a_locked_zip_is_rejected(tmp_path: Path) -> None:
    path = pack(tmp_path, {"a.txt": b"A story."})
    content = bytearray(path.read_bytes())
    content[6] |= 1  # the flag of the member, there and in the directory
    content[content.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(content))
    reject = rejected(path)
    assert reject.reason == "unreadable"
    assert "password" in reject.message


def test_archives_within_archives_end(tmp_path: Path) -> None:
    content = b"A story."
    name = "a.txt"
    for depth in range(6):
        content = pack(tmp_path, {name: content}, f"{depth}.zip").read_bytes()
        name = f"{depth}.zip"
    assert rejected(tmp_path / "5.zip").reason == "unreadable"
    assert "archives" in rejected(tmp_path / "5.zip").message
    assert page(tmp_path / "2.zip").text == "A story."


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = pack(tmp_path, {"a.html": b"\n" * 60_000_000, "b.txt": b"A story."})
    assert ids(read(path)) == ["!too_large", "all.zip/b.txt"]


OBJECTS = [{"id": str(n), "text": f"Story {n} with ] and {{ inside."} for n in range(3)]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(OBJECTS),
        json.dumps(OBJECTS, indent=2),
        "\n".join(map(json.dumps, OBJECTS)),
        "\n\n".join(json.dumps(o, indent=2) for o in OBJECTS),
        "\ufeff" + json.dumps(OBJECTS),
    ],
    ids=["array", "indented", "lines", "one after the other", "marked"],
)
def test_a_json_file_has_a_record_an_object_however_they_are_wrapped(tmp_path: Path, content: str) -> None:
    path = tmp_path / "export.json"
    path.write_text(content, encoding="utf-8")
    found = read(path)
    assert ids(found) == ["0", "1", "2"]
    assert isinstance(found[2], Article) and found[2].text == OBJECTS[2]["text"]


def test_a_json_array_larger_than_a_buffer(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    path.write_text(json.dumps([{"id": str(n), "text": "word " * 9000} for n in range(20)]))
    assert ids(read(path)) == [str(n) for n in range(20)]


def test_a_broken_json_file_gives_what_comes_before(tmp_path: Path) -> None:
    path = tmp_path / "export.json"
    whole = json.dumps(OBJECTS, indent=1)
    path.write_text(whole[:-20])
    assert ids(read(path)) == ["0", "1", "!bad_record"]
    path.write_text(whole[: whole.rindex("{\n")])
    assert ids(read(path)) == ["0", "1", "!truncated"]
    path.write_text('[{"id": "0", "text": "One."}, 7, {"id": "2", "text": "Two."}]')
    assert ids(read(path)) == ["0", "!bad_record", "2"]


def test_standard_input_is_json_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BufferedReader(io.BytesIO(LINES + b"oops\n"))))
    found = read("-")
    assert ids(found) == ["a", "b", "!bad_record"]
    assert (found[0].source, found[2].source_id) == ("-", "stdin:3")


def test_members_that_are_named_from_a_folder_around_them_are_read(tmp_path: Path) -> None:
    path = pack(
        tmp_path, {"./a.txt": b"A story.", "../b.txt": b"B story.", "/c/../d.txt": b"D story.", "./.e.txt": b"-"}
    )
    assert ids(read(path)) == ["all.zip/a.txt", "all.zip/b.txt", "all.zip/d.txt"]


def test_lines_that_were_zipped_twice(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl.gz").write_bytes(gzip.compress(gzip.compress(LINES)))
    assert ids(read(tmp_path)) == ["a", "b"]
