"""JSON lines: text stays as it is, a bad line costs itself, encodings, lines that end early."""

import gzip
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newstables.records import Article, Reject
from tests.sources.through import BODY, article, lines, read, rejected


@pytest.mark.parametrize(
    "text",
    [
        "  leads with blanks\n\n\n\nand has\ttabs \n",
        "a\u00a0b\u2009c\u200bd\u00ade",
        "``so'' they said\x0b\x0c",
        "NUL \x00 inside",
    ],
)
def test_text_is_stored_unchanged(tmp_path: Path, text: str) -> None:
    assert article(lines(tmp_path, {"text": text})).text == text


def test_only_line_endings_change(tmp_path: Path) -> None:
    assert article(lines(tmp_path, {"text": "one\r\ntwo\rthree\n"})).text == "one\ntwo\nthree\n"


def test_half_a_surrogate_pair_cannot_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "cut \\ud83d here, whole \\ud83d\\ude00 there"}\n')
    found = article(path)
    assert found.text == "cut \ufffd here, whole 😀 there"
    found.text.encode()


def test_without_an_id_the_content_tells_articles_apart(tmp_path: Path) -> None:
    first = read(lines(tmp_path, {"text": BODY}, {"text": BODY + " More."}))
    moved = read(lines(tmp_path, {"text": "New on top."}, {"text": BODY}, name="other.jsonl"))
    assert first[0].source_id != first[1].source_id
    assert first[0].source_id == moved[1].source_id


def test_a_bad_line_costs_itself(tmp_path: Path) -> None:
    path = tmp_path / "mixed.jsonl"
    good = json.dumps({"id": "a", "text": BODY})
    deep = "[" * 100_000
    path.write_text(
        "\n".join(
            [
                good,
                '{"id": "b", "text": ',
                "[1, 2]",
                "null",
                "",
                '"text"',
                '{"id": "c"}',
                '{"id": "d", "text": " "}',
                deep,
                good,
            ]
        )
    )
    found = read(path)
    assert [f.reason if isinstance(f, Reject) else "article" for f in found] == [
        "article",
        "bad_record",
        "bad_record",
        "bad_record",
        "bad_record",
        "no_text",
        "no_text",
        "bad_record",
        "article",
    ]
    rejects = [f for f in found if isinstance(f, Reject)]
    assert [r.source_id for r in rejects] == [
        "mixed.jsonl:2",
        "mixed.jsonl:3",
        "mixed.jsonl:4",
        "mixed.jsonl:6",
        "c",
        "d",
        "mixed.jsonl:9",
    ]
    assert rejects[0].head == b'{"id": "b", "text": \n'
    assert "a list" in rejects[1].message


@pytest.mark.parametrize("name", ["a.jsonl", "a.json"])
@pytest.mark.parametrize("content", [b"\n \n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_blank_lines_are_nothing(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    assert rejected(tmp_path / name).reason == "empty"


def test_a_number_without_end_costs_no_article(tmp_path: Path) -> None:
    line = '{"id": "a", "text": "It employs 240.", "count": ' + "9" * 5_000 + "}"
    for name, content in (("a.jsonl", f"{line}\n"), ("b.json", f"[{line}, {line}]")):
        (tmp_path / name).write_text(content)
        assert all(isinstance(found, Article) for found in read(tmp_path / name))


def test_a_line_in_another_encoding(tmp_path: Path) -> None:
    path = tmp_path / "latin.jsonl"
    path.write_bytes('{"text": "Der Präsident sprach über Müll in Köln."}\n'.encode("cp1252"))
    assert article(path).text == "Der Präsident sprach über Müll in Köln."


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "marked.jsonl"
    path.write_bytes('{"text": "Grün"}\n{"text": "Rot"}\n'.encode(encoding))
    assert [f.text for f in read(path) if isinstance(f, Article)] == ["Grün", "Rot"]


def test_a_line_beyond_all_measure_costs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("newstables.sources.jsonl.MAX_PAGE", 1000)
    path = lines(tmp_path, {"text": "x" * 5_000_000}, {"text": BODY})
    first, second = read(path)
    assert isinstance(first, Reject) and first.reason == "too_large"
    assert isinstance(second, Article) and second.text == BODY


def test_gzipped_lines_that_end_early(tmp_path: Path) -> None:
    objects = [{"id": str(n), "text": f"{BODY} {n} {n * 7919}"} for n in range(2000)]
    whole = gzip.compress(lines(tmp_path, *objects).read_bytes())
    path = tmp_path / "cut" / "export.jsonl.gz"
    path.parent.mkdir()
    path.write_bytes(whole[: len(whole) // 2])
    *articles, last = read(path)
    assert len(articles) > 500
    assert [a.source_id for a in articles] == [str(n) for n in range(len(articles))]
    assert isinstance(last, Reject)
    assert (last.reason, last.source_id) == ("truncated", "export.jsonl.gz")


CORPORA = Path(__file__).parents[2].parent / "shared" / "corpora"


@pytest.mark.parametrize("name", ["newsquant", "re3d", "timebank", "wikinews"])
def test_corpora_come_through_whole(name: str) -> None:
    path = CORPORA / name / "articles.jsonl"
    if not path.exists():
        pytest.skip("no corpora here")
    given = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    found = read(path)
    assert len(found) == len(given)
    for record, got in zip(given, found, strict=True):
        assert isinstance(got, Article)
        assert (got.source_id, got.text, got.publisher) == (record["id"], record["text"], record.get("publisher"))
        if record["published"]:
            assert got.published_at == datetime.fromisoformat(record["published"]).replace(tzinfo=UTC)
            assert (got.published_precision, got.published_origin) == ("day", "record")
