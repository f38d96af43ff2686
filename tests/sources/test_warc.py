"""Web archives: pages with their addresses and times, whatever is broken around them."""

import gzip
import random
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Page, Reject
from tests.sources.archives import record, zipped
from tests.sources.through import page, read, rejected


def html(number: int) -> bytes:
    noise = random.Random(number).randbytes(3000).hex()
    return f"<html><head><!-- {noise} --></head><body><p>The mill employs {number}.</p></body></html>".encode()


def pages(count: int) -> list[bytes]:
    return [record(f"https://mill.example/{n}", html(n)) for n in range(count)]


def numbers(found: list[object]) -> list[str]:
    return [f.source_id if isinstance(f, Page) else f"!{f.reason}" if isinstance(f, Reject) else "?" for f in found]


def write(folder: Path, content: bytes, name: str = "news.warc") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("name", ["news.warc", "news.warc.gz", "crawl"])
def test_pages_come_with_address_and_time(tmp_path: Path, name: str) -> None:
    content = zipped(*pages(3)) if name.endswith("gz") else b"".join(pages(3))
    found = read(write(tmp_path, content, name))
    assert numbers(found) == ["0", "1", "2"]
    assert isinstance(found[1], Page)
    assert found[1].url == "https://mill.example/1"
    assert found[1].fetched_at == datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert "employs 1." in str(found[1].html)


def test_what_is_no_page_is_passed_over(tmp_path: Path) -> None:
    archive = [
        record("https://mill.example/info", b"software: x", kind="warcinfo", content_type="application/warc-fields"),
        record("https://mill.example/request", b"GET / HTTP/1.1\r\n\r\n", kind="request"),
        record("https://mill.example/logo", b"\x89PNG", content_type="image/png"),
        record("https://mill.example/moved", html(0), status="301 Moved Permanently"),
        record("https://mill.example/missing", html(0), status="404 Not Found"),
        record("https://mill.example/good", html(7)),
        record("https://mill.example/wget", html(8), kind="resource", content_type="text/html"),
        record("https://mill.example/wet", b"It employs 9.", kind="conversion", content_type="text/plain"),
    ]
    assert numbers(read(write(tmp_path, zipped(*archive), "a.warc.gz"))) == ["good", "wget", "wet"]


def test_the_charset_of_the_http_header_is_used(tmp_path: Path) -> None:
    body = "<html><p>Müll in Köln</p>".encode("cp1251", "ignore") + "Газета".encode("cp1251")
    archive = record("https://mill.example/1", body, content_type="text/html; charset=windows-1251")
    assert "Газета" in str(page(write(tmp_path, archive)).html)


def chunked(body: bytes) -> bytes:
    return b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (10, body[:10], len(body) - 10, body[10:])


def deflated(body: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(body) + packer.flush()


@pytest.mark.parametrize(
    ("headers", "body"),
    [
        ("Content-Encoding: gzip\r\n", gzip.compress(html(1))),
        ("Content-Encoding: deflate\r\n", zlib.compress(html(1))),
        ("Content-Encoding: deflate\r\n", deflated(html(1))),
        ("Transfer-Encoding: chunked\r\n", chunked(html(1))),
        ("Transfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n", chunked(gzip.compress(html(1)))),
        ("Content-Encoding: gzip\r\n", html(1)),
        ("Transfer-Encoding: chunked\r\n", html(1)),
        ("Content-Encoding: br\r\n", html(1)),
    ],
    ids=["gzip", "deflate", "bare deflate", "chunked", "both", "undone gzip", "undone chunks", "undone br"],
)
def test_transfer_encodings_are_undone(tmp_path: Path, headers: str, body: bytes) -> None:
    archive = record("https://mill.example/1", body, headers=headers, content_type="text/html")
    found = page(write(tmp_path, archive)).html
    assert found == html(1)


@pytest.mark.parametrize("zips", [False, True])
def test_a_cut_archive_gives_what_is_whole(tmp_path: Path, zips: bool) -> None:
    archive = [zipped(one) if zips else one for one in pages(3)]
    whole = b"".join(archive)
    for left in (20, 60, 150, 250, 400, 1000, len(archive[2]) - 300):
        found = numbers(read(write(tmp_path, whole[: -len(archive[2]) + left], "a.warc.gz" if zips else "a.warc")))
        assert found[:2] == ["0", "1"], left
        assert found[2:] in (["!truncated"], ["!bad_record"]), left
    for left in (20, 150, 1000):
        found = numbers(read(write(tmp_path, whole[:left], "a.warc.gz" if zips else "a.warc")))
        assert found in (["!truncated"], ["!bad_record"]), left


@pytest.mark.parametrize("zips", [False, True])
def test_a_broken_record_costs_itself(tmp_path: Path, zips: bool) -> None:
    archive = pages(5)
    if zips:
        members = [zipped(one) for one in archive]
        broken = bytearray(members[2])
        broken[300:500] = bytes(200)
        members[2] = bytes(broken)
        path = write(tmp_path, b"".join(members), "a.warc.gz")
    else:
        archive[2] = archive[2].replace(b"WARC/1.0\r\n", b"WARX 1.0\r\n", 1)
        path = write(tmp_path, b"".join(archive))
    found = numbers(read(path))
    assert [f for f in found if f[0] != "!"] == ["0", "1", "3", "4"]
    assert [f for f in found if f[0] == "!"] == ["!bad_record"]


def test_every_broken_record_is_told_of(tmp_path: Path) -> None:
    archive = pages(7)
    for n in (1, 2, 5):
        archive[n] = archive[n].replace(b"WARC/1.0\r\n", b"WARX 1.0\r\n", 1)
    found = numbers(read(write(tmp_path, b"".join(archive))))
    assert [f for f in found if f[0] != "!"] == ["0", "3", "4", "6"]
    assert found.count("!bad_record") >= 2


def test_a_record_that_lost_its_end_does_not_swallow_the_next(tmp_path: Path) -> None:
    archive = pages(4)
    archive[1] = archive[1][:2000]
    found = numbers(read(write(tmp_path, b"".join(archive))))
    assert found == ["0", "!bad_record", "2", "3"]


def test_a_length_that_is_no_number(tmp_path: Path) -> None:
    archive = pages(3)
    archive[1] = archive[1].replace(b"Content-Length: ", b"Content-Length: x")
    found = numbers(read(write(tmp_path, b"".join(archive))))
    assert [f for f in found if f[0] != "!"] == ["0", "2"]
    assert "!bad_record" in found or "!truncated" in found or "!empty" in found


def test_a_record_beyond_all_measure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newstables.sources.warc.MAX_PAGE", 10_000)
    archive = [record("https://mill.example/big", b"<html>" + b"x" * 50_000), *pages(2)]
    assert numbers(read(write(tmp_path, zipped(*archive), "a.warc.gz"))) == ["!too_large", "0", "1"]


@pytest.mark.parametrize(
    ("body", "reason"), [(b"", "empty"), (b"\r\n ", "empty"), (b"\x89PNG\r\n\x1a\n" + bytes(99), "binary")]
)
def test_answers_without_a_page(tmp_path: Path, body: bytes, reason: str) -> None:
    assert rejected(write(tmp_path, record("https://mill.example/1", body))).reason == reason


def test_a_body_that_cannot_be_unpacked(tmp_path: Path) -> None:
    body = bytearray(gzip.compress(html(1)))
    body[200:300] = bytes(100)
    archive = [record("https://mill.example/1", bytes(body), headers="Content-Encoding: gzip\r\n"), *pages(1)]
    assert numbers(read(write(tmp_path, b"".join(archive)))) == ["!bad_record", "0"]


def test_what_is_no_archive_at_all(tmp_path: Path) -> None:
    assert rejected(write(tmp_path, b"This is no archive.\n" * 50)).reason == "bad_record"


def in_lower_case(archive: bytes) -> bytes:
    for name in (b"WARC-Type", b"Content-Length", b"Content-Type"):
        archive = archive.replace(b"\n" + name + b":", b"\n" + name.lower() + b":")
    return archive


@pytest.mark.parametrize("name", ["news.warc", "news.warc.gz", "crawl"])
def test_names_of_headers_in_lower_case(tmp_path: Path, name: str) -> None:
    archive = [in_lower_case(one) for one in pages(20)]
    assert archive != pages(20)
    content = zipped(*archive) if name.endswith("gz") else b"".join(archive)
    found = read(write(tmp_path, content, name))
    assert numbers(found) == [str(number) for number in range(20)]
    assert isinstance(found[12], Page) and found[12].url == "https://mill.example/12"
    assert [str(one.html) for one in found if isinstance(one, Page)] == [html(number).decode() for number in range(20)]


def test_a_record_cut_in_two_among_names_in_lower_case(tmp_path: Path) -> None:
    archive = [in_lower_case(one) for one in pages(5)]
    archive[2] = archive[2][: len(archive[2]) // 2]
    found = numbers(read(write(tmp_path, b"".join(archive))))
    assert {"0", "1", "4"} <= set(found) and any(one.startswith("!") for one in found)
    packed = zipped(*[in_lower_case(one) for one in pages(5)])
    found = numbers(read(write(tmp_path, packed[: len(packed) - 900], "a.warc.gz")))
    assert found[:2] == ["0", "1"] and found[-1].startswith("!")
