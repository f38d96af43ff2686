"""Inputs elsewhere: https:// against a site on this machine, s3:// against a store on this machine."""

import gzip
import io
import socket
import threading
import time
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest

from newstables import waiting
from newstables.records import Page, Raw, Reject, SourceFile
from newstables.sources import find, opening, stores
from newstables.sources.opening import open_source
from tests.buckets import a_bucket
from tests.fetch.site import Thing, a_site
from tests.sources.through import page, read, records, rejected

HTML = "<!DOCTYPE html><html><body><p>It employs 240.</p></body></html>"
LINES = b'{"id": "a", "text": "One."}\n{"id": "b", "text": "Two."}\n'


def zip_of(name: str, content: bytes) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        archive.writestr(name, content)
    return sink.getvalue()


@pytest.fixture
def silent() -> Iterator[str]:
    """host:port of a server that takes connections and says nothing."""
    with socket.create_server(("127.0.0.1", 0), backlog=100) as server:
        yield f"127.0.0.1:{server.getsockname()[1]}"


def test_a_page_on_the_web_knows_its_address() -> None:
    with a_site() as site:
        site.things["/news/close"] = Thing(HTML)
        found = page(f"{site.address}/news/close")
    assert found.url == f"{site.address}/news/close"
    assert found.fetched_at is not None
    assert found.html == HTML.encode()


def test_lines_and_archives_on_the_web() -> None:
    with a_site() as site:
        site.things["/a.jsonl.gz"] = Thing(gzip.compress(LINES))
        site.things["/b.zip?token=1"] = Thing(zip_of("page.html", HTML.encode()))
        assert [found.source_id for found in read(f"{site.address}/a.jsonl.gz")] == ["a", "b"]
        assert [found.source_id for found in read(f"{site.address}/b.zip?token=1")] == ["b.zip/page.html"]


def test_size_and_time_on_the_web() -> None:
    with a_site() as site:
        site.things["/a.jsonl"] = Thing(LINES)
        (file,) = find([f"{site.address}/a.jsonl"])
    changed = datetime(2024, 1, 15, 10, 30, tzinfo=UTC)
    assert file == SourceFile(
        f"{site.address}/a.jsonl", "a.jsonl", len(LINES), int(changed.timestamp()) * 1_000_000_000
    )


def test_what_is_not_there() -> None:
    with a_site() as site:
        assert rejected(f"{site.address}/none.jsonl").reason == "unreadable"
        address = site.address
    assert rejected(f"{address}/a.jsonl").reason == "unreadable", "nobody answers"


def test_unknown_schemes_are_unreadable() -> None:
    assert rejected("gopher://mill.example/a.jsonl").reason == "unreadable"


def test_a_file_uri_is_a_local_file(tmp_path: Path) -> None:
    (tmp_path / "a page.html").write_text(HTML)
    found = page((tmp_path / "a page.html").as_uri())
    assert (found.source, found.source_id) == (str(tmp_path / "a page.html"), "a page.html")


@pytest.fixture(scope="module")
def bucket() -> Iterator[SimpleNamespace]:
    with a_bucket() as bucket:
        yield bucket


def test_a_prefix_in_a_store_is_a_folder(bucket: SimpleNamespace) -> None:
    bucket.put("in/2024/page.html", HTML.encode())
    bucket.put("in/a.jsonl.gz", gzip.compress(LINES))
    bucket.put("in/b.zip", zip_of("story.txt", b"A story."))
    bucket.put("in/photo.png", b"\x89PNG")
    bucket.put("in/.hidden/c.txt", b"no")
    files = list(find([bucket.uri("in")]))
    assert [f.source_id for f in files] == ["2024/page.html", "a.jsonl.gz", "b.zip"]
    assert all(isinstance(f, SourceFile) and f.size and f.mtime_ns for f in files)
    found = read(bucket.uri("in"))
    assert [f.source_id for f in found] == ["2024/page.html", "a", "b", "b.zip/story.txt"]
    assert isinstance(found[0], Page) and found[0].html == HTML.encode()


def test_one_object_of_a_store(bucket: SimpleNamespace) -> None:
    bucket.put("one/page.html", HTML.encode())
    (record,) = records(bucket.uri("one/page.html"))
    assert isinstance(record, Raw)
    assert record.content is None, "the worker fetches it"
    assert page(bucket.uri("one/page.html")).source_id == "page.html"


def test_an_object_that_is_not_there(bucket: SimpleNamespace) -> None:
    (found,) = find([bucket.uri("nowhere/page.html")])
    assert isinstance(found, Reject) and found.reason == "unreadable"


@pytest.mark.parametrize(
    "uri",
    [
        "s3://mill/in?endpoint_override={}&scheme=http&region=us-east-1",
        "gs://anonymous@mill/in?endpoint_override={}&scheme=http",
        "gs://mill/in?scheme=http",  # its metadata server is asked for an account
        "http://{}/in.jsonl",
        "https://{}/in.jsonl",
    ],
)
def test_what_never_answers_is_given_up(uri: str, silent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "ANSWER_SECONDS", 0.2)
    for name, value in {
        "GCE_METADATA_HOST": silent,
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
    }.items():
        monkeypatch.setenv(name, value)
    uri = uri.format(silent)
    begun = time.monotonic()
    (found,) = find([uri])
    assert isinstance(found, Reject)
    assert found.message.startswith(f"Cannot be opened: no answer of {uri.partition('?')[0]} within 0 seconds")
    with pytest.raises(OSError, match="no answer of"):
        open_source(uri)
    assert time.monotonic() - begun < 10


def test_a_file_whose_rest_never_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(waiting, "ANSWER_SECONDS", 0.2)

    class Stuck(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            return super().read(size) or threading.Event().wait() * b""

    file = io.BufferedReader(waiting.Patient(Stuck(b"It employs 240."), "sftp://mill/a.txt"))
    assert file.read(15) == b"It employs 240."
    with pytest.raises(TimeoutError, match="no answer of sftp"):
        file.read(1)


def test_a_site_that_drips_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_TIMEOUT", 0.3)
    with a_site() as site:
        site.things["/a.jsonl"] = Thing(LINES, drip=0.1)
        with pytest.raises(OSError, match="less than a kilobyte a second"):
            open_source(f"{site.address}/a.jsonl")


@pytest.mark.parametrize("where", ["http://169.254.169.254/latest", "http://[::1]/", "http://10.0.0.1/"])
def test_an_address_that_leads_into_a_private_network(where: str) -> None:
    with a_site() as site:
        site.things["/a.jsonl"] = Thing(status=302, headers={"Location": where})
        assert "leads into a private network" in rejected(f"{site.address}/a.jsonl").message


def test_google_is_not_asked_for_a_quarter_of_an_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def from_uri(uri: str) -> tuple[None, str]:
        asked.append(uri)
        return None, ""

    monkeypatch.setattr("pyarrow.fs.FileSystem", SimpleNamespace(from_uri=from_uri))
    stores._store.cache_clear()
    stores.arrow_store("gs://mill/in?anonymous=true")
    stores.arrow_store("gs://other/in?retry_limit_seconds=5")
    stores._store.cache_clear()
    assert asked == ["gs://mill?anonymous=true&retry_limit_seconds=30", "gs://other?retry_limit_seconds=5"]
