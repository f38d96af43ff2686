"""Compressed files and tar archives around anything; web archives as Safari and crawlers with a browser write them."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import plistlib
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

from newstables.records import Reject
from tests.sources.archives import record, zipped
from tests.sources.through import Found, page, read, rejected

HTML = b"<!DOCTYPE html><html><body><p>The yard built 31 ferries.</p></body></html>"
LINES = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'
Pack = Callable[[bytes], bytes]


def zstd(content: bytes) -> bytes:
    packed: bytes = pa.compress(content, codec="zstd", asbytes=True)
    return packed


PACKS: dict[str, Pack] = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress, ".zst": zstd}
SHORT = {".gz": ".tgz", ".bz2": ".tbz2", ".xz": ".txz", ".zst": ".tzst"}


def tar(members: dict[str, bytes], more: tuple[tarfile.TarInfo, ...] = ()) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
        for info in more:
            archive.addfile(info)
    return sink.getvalue()


def ids(found: list[Found]) -> list[str]:
    return [f"!{f.reason}" if isinstance(f, Reject) else f.source_id for f in found]


@pytest.mark.parametrize("suffix", PACKS)
def test_whatever_packed_it_a_file_is_read(tmp_path: Path, suffix: str) -> None:
    pack = PACKS[suffix]
    (tmp_path / f"lines.jsonl{suffix}").write_bytes(pack(LINES))
    (tmp_path / f"page.html{suffix}").write_bytes(pack(HTML))
    (tmp_path / f"twice.jsonl{suffix}").write_bytes(pack(pack(LINES)))
    (tmp_path / "unnamed").write_bytes(pack(LINES))
    assert ids(read(tmp_path)) == ["a", "b", f"page.html{suffix}", "a", "b", "a", "b"]


@pytest.mark.parametrize("suffix", PACKS)
def test_what_was_packed_in_parts_is_read_whole(tmp_path: Path, suffix: str) -> None:
    pack = PACKS[suffix]
    (tmp_path / f"lines.jsonl{suffix}").write_bytes(pack(LINES) + pack(b'{"id": "c", "text": "Three."}\n'))
    assert ids(read(tmp_path)) == ["a", "b", "c"]


@pytest.mark.parametrize("suffix", PACKS)
def test_of_cut_data_the_whole_records_are_read(tmp_path: Path, suffix: str) -> None:
    rows = "".join(f'{{"id": "{n}", "text": "Story {n * n * 7919 % 10007}."}}\n' for n in range(60_000))
    path = tmp_path / f"rows.jsonl{suffix}"
    path.write_bytes(PACKS[suffix](rows.encode())[:-2000])
    *articles, last = read(path)
    assert isinstance(last, Reject) and last.reason == "truncated" and "ends early" in last.message
    assert len(articles) > 100
    assert not any(isinstance(article, Reject) for article in articles)


@pytest.mark.parametrize("suffix", PACKS)
def test_what_is_not_packed_as_its_name_says(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"lines.jsonl{suffix}"
    path.write_bytes(LINES)
    assert rejected(path).reason == "truncated"


@pytest.mark.parametrize("suffix", PACKS)
def test_tar_archives(tmp_path: Path, suffix: str) -> None:
    link = tarfile.TarInfo("again.html")
    link.type, link.linkname = tarfile.SYMTYPE, "2024/page.html"
    folder = tarfile.TarInfo("2024")
    folder.type = tarfile.DIRTYPE
    archive = tar(
        {
            "./2024/page.html": HTML,
            "2024/photo.jpg": b"\xff\xd8\xff",
            "2024/._page.html": b"\0\5\x16\7",
            "lines.jsonl.gz": gzip.compress(LINES),
            "crawl.warc.gz": zipped(record("https://yard.example/w1", HTML)),
            "empty.txt": b"",
        },
        (folder, link),
    )
    pack = PACKS[suffix]
    for name in (f"all.tar{suffix}", f"all{SHORT[suffix]}"):
        path = tmp_path / name
        path.write_bytes(pack(archive))
        assert ids(read(path)) == [f"{name}/2024/page.html", "a", "b", "w1", "!empty"]
        path.unlink()
    (tmp_path / "all.tar").write_bytes(archive)
    (tmp_path / "unnamed").write_bytes(archive)
    assert ids(read(tmp_path))[::5] == ["all.tar/2024/page.html", "unnamed/2024/page.html"]


def test_a_cut_tar_gives_what_comes_before(tmp_path: Path) -> None:
    archive = tar({"a.html": HTML, "b.html": HTML * 500, "c.html": HTML})
    (tmp_path / "cut.tar").write_bytes(archive[:5000])
    assert ids(read(tmp_path / "cut.tar"))[0] == "cut.tar/a.html"
    assert {found.reason for found in read(tmp_path / "cut.tar") if isinstance(found, Reject)} <= {
        "bad_record",
        "truncated",
    }
    (tmp_path / "cut.tar.gz").write_bytes(gzip.compress(archive, compresslevel=0)[:5000])
    assert ids(read(tmp_path / "cut.tar.gz")) == ["cut.tar.gz/a.html", "!truncated"]


def test_what_is_no_tar(tmp_path: Path) -> None:
    path = tmp_path / "a.tar"
    path.write_bytes(b"A story. " * 200)
    assert rejected(path).reason == "truncated"


def test_a_crawl_of_a_browser_is_read_by_its_web_archives(tmp_path: Path) -> None:
    path = tmp_path / "crawl.wacz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.warc.gz", zipped(record("https://yard.example/w1", HTML)))
        archive.writestr("pages/pages.jsonl", '{"format": "json-pages-1.0"}\n{"id": "p", "text": "The yard built."}\n')
        archive.writestr("indexes/index.cdx.gz", gzip.compress(b"example,yard)/w1 20240115103000 {}\n"))
        archive.writestr("datapackage.json", '{"profile": "data-package"}')
    assert ids(read(path)) == ["w1"]


def safari(**changes: Any) -> dict[str, Any]:
    """A page as Safari saves it."""
    main = {
        "WebResourceData": "<html><body><p>The café employs 12.</p></body></html>".encode("latin-1"),
        "WebResourceMIMEType": "text/html",
        "WebResourceTextEncodingName": "iso-8859-1",
        "WebResourceURL": "https://yard.example/cafe",
    }
    return {"WebMainResource": main | changes, "WebSubresources": [main | {"WebResourceMIMEType": "image/png"}]}


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_page_that_safari_saved(tmp_path: Path, form: plistlib.PlistFormat) -> None:
    (tmp_path / "page.webarchive").write_bytes(plistlib.dumps(safari(), fmt=form))
    found = page(tmp_path)
    assert found.url == "https://yard.example/cafe"
    assert isinstance(found.html, str) and "café" in found.html


def test_what_safari_saved_that_is_no_page(tmp_path: Path) -> None:
    path = tmp_path / "page.webarchive"
    path.write_bytes(plistlib.dumps(safari(WebResourceMIMEType="application/pdf"), fmt=plistlib.FMT_BINARY))
    assert rejected(path).reason == "no_text"
    path.write_bytes(plistlib.dumps(safari(WebResourceData=b" "), fmt=plistlib.FMT_BINARY))
    assert rejected(path).reason == "empty"
    path.write_bytes(plistlib.dumps(safari(), fmt=plistlib.FMT_BINARY)[:200])
    assert rejected(path).reason == "truncated"
