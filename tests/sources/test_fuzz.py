"""Files of every format, broken in every way: each is told of, and none fails its reader or holds it up."""

from __future__ import annotations

import ast
import bz2
import gzip
import io
import json
import lzma
import pickle
import plistlib
import tarfile
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from docx import Document
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from newstables.pipeline.process import read_record
from newstables.records import Article, Reject
from tests.sources.archives import record, zipped
from tests.sources.through import records
from tests.sources.whole_tables import tables_of

_ROOT = Path(__file__).parents[2]
_STORY = "The mill in Kelso will close in March, its owner said on Monday. Some 240 people work there.\n\n"
_HTML = (
    "<!DOCTYPE html><html lang='en'><head><title>Mill to close</title><meta name='author' content='Ana Brandt'>"
    '<script type=\'application/ld+json\'>{"@type": "NewsArticle", "datePublished": "2024-01-15"}</script></head>'
    f"<body><article><h1>Mill to close</h1><time>2024-01-15</time>{f'<p>{_STORY}</p>' * 4}</article></body></html>"
)
_LINE = json.dumps({"id": "a", "title": "Mill to close", "text": _STORY * 2, "published": "2024-01-15", "tags": ["x"]})
_ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><id>a</id><title>Mill</title>'
    f'<updated>2024-01-15T10:30:00Z</updated><content type="html">&lt;p&gt;{_STORY * 3}&lt;/p&gt;</content></entry>'
    "</feed>"
)
_NITF = f"<nitf><head><title>Mill</title></head><body><body.content><p>{_STORY}</p></body.content></body></nitf>"
_MHTML = (
    "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://mill.example/a\r\nMIME-Version: 1.0\r\n"
    'Content-Type: multipart/related; type="text/html"; boundary="--x"\r\n\r\n----x\r\nContent-Type: text/html\r\n'
    f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{_HTML.replace('=', '=3D')}\r\n----x--\r\n"
)


def _zip(*members: tuple[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return sink.getvalue()


def _tar(*members: tuple[str, bytes]) -> bytes:
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w") as archive:
        for name, content in members:
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return sink.getvalue()


def _docx() -> bytes:
    sink = io.BytesIO()
    document = Document()
    document.add_paragraph(_STORY)
    document.save(sink)
    return sink.getvalue()


def _parquet() -> bytes:
    sink = io.BytesIO()
    pq.write_table(pa.table({"id": ["a", "b"], "text": [_STORY, _STORY], "published": ["2024-01-15", None]}), sink)
    return sink.getvalue()


_WHOLE: dict[str, bytes] = {
    "a.html": _HTML.encode(),
    "a.txt": f"Mill to close\n\nBy Ana Brandt\n15 January 2024\n\n{_STORY * 4}".encode(),
    "a.jsonl": (_LINE + "\n" + _LINE.replace('"a"', '"b"') + "\n").encode(),
    "a.json": f"[{_LINE}, {_LINE}]".encode(),
    "a.csv": f'id,title,text,published\n1,Mill,"{_STORY}",2024-01-15\n2,Dam,"{_STORY}",\n'.encode(),
    "a.parquet": _parquet(),
    "a.warc": record("https://mill.example/1", _HTML.encode()) + record("https://mill.example/2", _HTML.encode()),
    "a.warc.gz": zipped(record("https://mill.example/1", _HTML.encode())),
    "a.xml": _NITF.encode(),
    "a.atom": _ATOM.encode(),
    "a.mhtml": _MHTML.encode(),
    "a.zip": _zip(
        ("page.html", _HTML.encode()), ("../lines.jsonl", _LINE.encode()), ("a/b.zip", _zip(("c.txt", b"x")))
    ),
    "a.html.gz": gzip.compress(_HTML.encode(), mtime=0),
    "a.jsonl.bz2": bz2.compress((_LINE + "\n").encode() * 2),
    "a.html.xz": lzma.compress(_HTML.encode()),
    "a.jsonl.zst": pa.compress((_LINE + "\n").encode() * 2, codec="zstd", asbytes=True),
    "a.docx": _docx(),
    "a.rtf": b"{\\rtf1\\ansi " + _STORY.replace("\n", "\\par\n").encode() + b"}",
    "export.txt": (
        f"1 of 2 DOCUMENTS\n\nThe Post\n\nJanuary 15, 2024 Monday\n\nMill\n\nLENGTH: 40 words\n\n{_STORY}"
        f"LOAD-DATE: x\n\n2 of 2 DOCUMENTS\n\n{_STORY}"
    ).encode(),
    "a.tar": _tar(("page.html", _HTML.encode()), ("lines.jsonl", _LINE.encode())),
    "a.webarchive": plistlib.dumps(
        {"WebMainResource": {"WebResourceData": _HTML.encode(), "WebResourceMIMEType": "text/html"}},
        fmt=plistlib.FMT_BINARY,
    ),
    **tables_of(_STORY),
}
_MAY_BE_NOTHING = ("a.warc", "a.warc.gz", "a.atom", "a.tar")  # what is no page in them is passed over
_BITS = [
    b"",
    b"\x00",
    b"\xff\xfe",
    b"\x1f\x8b",
    b"PK\x03\x04",
    b"PAR1",
    b"\r\n\r\n",
    b"<",
    b">",
    b"&#x110000;",
    b"&#0;",
    b'"',
    b"\\ud800",
    b"[" * 5_000,
    b'{"a":' * 2_000,
    b"<div>" * 3_000,
    b"</p>",
    b"<!--",
    b"<![CDATA[",
    b'<!DOCTYPE a [<!ENTITY b "c">]>&b;',
    b"WARC/1.0\r\n",
    b"Content-Length: 99999999999999999999\r\n",
    b"Content-Length: -1\r\n",
    b"1e999",
    b"-" * 2_000,
    b"9" * 5_000,
    "\u202e\u0661\u0663".encode(),
    b"0000-00-00T99:99:99Z",
]
_Change = tuple[float, int, bytes]  # where, by share; how many bytes go; what comes
_CHANGES = st.lists(
    st.tuples(
        st.floats(0, 1), st.sampled_from([0, 0, 1, 8, 300, 1 << 20]), st.sampled_from(_BITS) | st.binary(max_size=6)
    ),
    min_size=1,
    max_size=4,
)


def _changed(content: bytes, changes: list[_Change]) -> bytes:
    for share, gone, comes in changes:
        at = int(share * len(content))
        content = content[:at] + comes + content[at + gone :]
    return content


def _read(name: str, content: bytes) -> list[Article | Reject]:
    """What a run would make of a file."""
    found: list[Article | Reject] = []
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / name).write_bytes(content)
        for raw in records(folder):
            found += [raw] if isinstance(raw, Reject) else read_record(pickle.loads(pickle.dumps(raw)), {})
    return found


def _check(name: str, content: bytes) -> None:
    begun = time.process_time()
    found = _read(name, content)
    assert time.process_time() - begun < 10
    assert found or name in _MAY_BE_NOTHING or (name == "a.csv" and len(content.splitlines()) < 2)  # a head, no rows
    assert [item.message for item in found if isinstance(item, Reject) and item.reason == "failed"] == []
    for item in found:
        if isinstance(item, Article):
            (item.text + (item.title or "")).encode()  # can be stored


@pytest.mark.parametrize("name", _WHOLE)
def test_whole_files_give_articles(name: str) -> None:
    assert any(isinstance(item, Article) for item in _read(name, _WHOLE[name]))


def _fuzzed(examples: int) -> Callable[[], None]:
    @settings(max_examples=examples, deadline=None, suppress_health_check=list(HealthCheck))
    @given(st.sampled_from(sorted(_WHOLE)), _CHANGES)
    @example("a.json", [(0.0, 0, b"[" * 100_000)])
    @example("a.jsonl", [(0.5, 0, b'{"a":' * 100_000)])
    @example("a.json", [(0.0, 1, b'[{"text": "It employs 240.", "count": ' + b"9" * 5_000 + b"}, ")])
    @example("a.jsonl", [(0.0, 0, b'{"text": "It employs 240.", "count": ' + b"9" * 5_000 + b"}\n")])
    @example("a.jsonl", [(0.0, 0, b"9" * 5_000)])
    @example("a.html", [(0.5, 0, b"<div>" * 100_000)])
    @example("a.csv", [(0.5, 0, b'"' + b"x" * 300_000)])
    def fuzz(name: str, changes: list[_Change]) -> None:
        _check(name, _changed(_WHOLE[name], changes))

    return fuzz


def test_broken_files_end_no_run() -> None:
    _fuzzed(200)()


@pytest.mark.long
def test_ten_thousand_broken_files_end_no_run() -> None:
    _fuzzed(10_000)()


_LAUGHS = '<!ENTITY l0 "lol">' + "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        (
            "a.html",
            f"<!DOCTYPE html [{_LAUGHS}]><html><body><p>&l11;</p><p>{_STORY}</p></body></html>",
        ),
        (
            "a.xhtml",
            f"<?xml version='1.0'?><!DOCTYPE html [{_LAUGHS}]><html><p>&l11; {_STORY}</p></html>",
        ),
        ("a.atom", f"<!DOCTYPE feed [{_LAUGHS}]>{_ATOM.replace('Mill', '&l11;')}"),
        (
            "a.rss",
            f"<!DOCTYPE rss [{_LAUGHS}]><rss><channel><item><title>&l11;</title></item></channel></rss>",
        ),
        ("rows.xml", f"<!DOCTYPE r [{_LAUGHS}]><r><a><title>M</title><text>&l11; {_STORY}</text></a></r>"),
        ("a.xml", f"<!DOCTYPE nitf [{_LAUGHS}]>{_NITF.replace('Mill', '&l11;')}"),
    ],
)
def test_entities_that_multiply_are_not_followed(name: str, content: str) -> None:
    found = _read(name, content.encode())
    assert found and not any("lollol" in str(item) for item in found)


@pytest.mark.parametrize("name", ["a.html", "a.xhtml", "a.atom", "a.rss", "a.xml"])
def test_entities_read_no_file(name: str, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("SECRET")
    attack = f'<!DOCTYPE a [<!ENTITY x SYSTEM "file://{tmp_path}/secret.txt">]>'
    whole = {"a.atom": _ATOM, "a.rss": _ATOM, "a.xml": _NITF}.get(name, _HTML)
    content = attack + whole.removeprefix("<!DOCTYPE html>").replace("Mill", "&x;").replace("Kelso", "&x;")
    assert "SECRET" not in str(_read(name, content.encode()))


_UNSAFE = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "shelve", "marshal", "eval", "exec", "allow_pickle"}


def test_nothing_that_is_read_can_run_code() -> None:
    """No pickle, no eval: an archive, a model or an index from elsewhere is data. Training reads what it wrote."""
    found = []
    for path in sorted([*(_ROOT / "flows").rglob("*.py"), *(_ROOT / "schemas").rglob("*.py")]):
        if "training" in path.parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [name.name for name in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            if isinstance(node, ast.Call):
                names += [node.func.id] if isinstance(node.func, ast.Name) else []
                names += [word.arg for word in node.keywords if word.arg == "allow_pickle"]
            found += [
                f"{path.name}: {name}"
                for name in names
                if name.split(".")[0] in {*_UNSAFE, "eval", "exec", "allow_pickle"}
            ]
    assert found == []
