"""The report: what is in the file, whatever the articles say."""

from __future__ import annotations

import base64
import gzip
import json
import re
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

import newstables.report
from newstables.cli import main
from newstables.report import MissingPackage, write_report
from newstables.report.glance import drift
from newstables.report.names import UNNAMED, plain_name
from newstables.report.pack import fit, packed
from tests.report.archives import needs_altair, write_archive
from tests.tables.runs import record, run, write_records

pytestmark = needs_altair


def _pack(page: str, name: str) -> Any:
    [found] = re.findall(f'id="pack-{name}">([^<]*)<', page)
    return json.loads(gzip.decompress(base64.b64decode(found)))


def test_the_command_writes_one_file_that_needs_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    tables = write_archive(tmp_path / "tables", 30)
    assert main(["report", str(tables), "--out", str(tmp_path / "out" / "r.html")]) == 0
    assert "r.html" in capsys.readouterr().out
    page = (tmp_path / "out" / "r.html").read_text(encoding="utf-8")
    assert not re.findall(r"<(?:link|img|iframe)\b|<script[^>]*\ssrc=|@import|url\(", page)


def test_without_tables_the_command_says_what_to_do(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(tmp_path)]) == 2
    assert "newstables run" in capsys.readouterr().err


def test_without_altair_the_command_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "altair", None)
    for name in ("newstables.report.page", "newstables.report.charts"):
        monkeypatch.delitem(sys.modules, name, raising=False)
        monkeypatch.delattr(newstables.report, name.rpartition(".")[2], raising=False)
    with pytest.raises(MissingPackage, match=r"pip install 'newstables\[report\]'"):
        write_report(tmp_path, tmp_path / "r.html")


def test_every_claim_and_sentence_of_a_small_archive_is_in_it(small: Path) -> None:
    page = small.read_text(encoding="utf-8")
    claims, told = _pack(page, "claims"), _pack(page, "sentences")
    assert len(claims["claims"]["article"]) == len(told["of"]) == 120 * 8
    for i in (0, 500, 959):
        text = claims["names"]["text"][claims["claims"]["text"][i]]
        assert text in told["sentences"][told["of"][i]]
    assert "To keep it small" not in page
    assert len(_pack(page, "article-4")) == 20  # 120 articles in packs of 25


def test_a_run_that_is_unlike_the_others_is_told() -> None:
    usual = {"words": 400, "numbers": 8.0, "actors": 5.0, "spoken": 30, "dated": 90}
    assert drift([usual, usual, usual, usual | {"dated": 20, "words": 380}]) == [set(), set(), set(), {"dated"}]
    assert drift([usual, usual | {"dated": 20}]) == [set(), set()]
    assert drift([]) == []


EVIL = "<script>alert(1)</script></script><!--\u2028\"'&"


def test_whatever_an_article_says_is_escaped(tmp_path: Path) -> None:
    wire = record(1) | {"title": f"Storm {EVIL}", "publisher": EVIL, "source_id": EVIL, "authors": [EVIL]}
    run(tmp_path / "tables", write_records(tmp_path / "in.jsonl", [wire]))
    write_report(tmp_path / "tables", tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "alert(1)" in page
    assert "<script>alert" not in page
    [article] = _pack(page, "article-0")
    assert "Storm &lt;script&gt;alert(1)" in article
    assert "<script" not in article


def test_a_large_archive_keeps_to_the_size_and_says_what_it_leaves_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newstables.report.page.LIMIT", 900_000)
    size = write_report(write_archive(tmp_path / "tables", 600), tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert 700_000 < size <= 900_000
    assert re.search(r"The newest \d+ articles can be read in full", page)
    newest = _pack(page, "claims")["articles"]["published"]
    assert newest == sorted(newest, reverse=True)


def test_a_pile_of_articles_under_one_name_leaves_room_for_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newstables.report.articles._LONGEST", 0)
    write_report(write_archive(tmp_path / "tables", 2), tmp_path / "r.html")
    assert _pack((tmp_path / "r.html").read_text(encoding="utf-8"), "article-0") == ["", ""]


def test_an_archive_of_nothing_is_a_page_too(tmp_path: Path) -> None:
    write_report(write_archive(tmp_path / "tables", 0), tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "0 articles, 0 numbers" in page
    assert "No article has a date of publication." in page


def test_corrections_are_laid_over_the_rows_and_listed(tmp_path: Path) -> None:
    text = "A bomb killed 12 people in Oslo on 3 May 2014, police said. Windows broke far away from the place."
    wire = {"id": "1", "headline": "Blast", "body": text, "date": "2014-05-04"}
    tables = tmp_path / "tables"
    run(tables, write_records(tmp_path / "in.jsonl", [wire]))
    [claim] = pd.read_parquet(tables / "claims").query("text == '12 people'").to_dict("records")
    assert main(["correct", claim["article_id"], claim["claim_id"], "value", "13", "--tables", str(tables)]) == 0
    write_report(tables, tmp_path / "r.html")
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "1 correction laid over these rows" in page
    assert 13 in _pack(page, "claims")["claims"]["value"]
    assert re.search(r'<a class="nt-amount"[^>]*>13</a>', _pack(page, "article-0")[0])


def test_reports_that_differ_on_a_quantity_are_told(tmp_path: Path) -> None:
    text = "A bomb killed {} people in Oslo on 3 May 2014, police said. Windows broke far away from the place."
    wires = [
        {"id": str(number), "headline": f"Blast {number}", "body": text.format(number), "date": "2014-05-04"}
        for number in (12, 12, 15)
    ]
    wires[1]["headline"], wires[1]["id"] = "Oslo blast", "other"
    run(tmp_path / "tables", write_records(tmp_path / "in.jsonl", wires))
    write_report(tmp_path / "tables", tmp_path / "r.html")
    data = _pack((tmp_path / "r.html").read_text(encoding="utf-8"), "claims")
    assert [differ for _, differ in data["series"]] == [1]
    assert data["series"][0][0].startswith("people killed, Oslo, 3 May 2014")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the army", "Army"),
        ("Police", "Police"),
        ("police", "Police"),
        ("He", UNNAMED),
        ("the", "The"),
        ("a US official", "US official"),
    ],
)
def test_speakers_are_told_by_a_name_that_meets_itself_again(words: str, name: str) -> None:
    assert plain_name(words) == name


def test_as_much_is_packed_as_fits() -> None:
    items = [f"item {number * 7919 % 1000}" for number in range(1000)]
    room = len(packed(items)) // 2
    count, made = fit(1000, lambda some: packed(items[:some]), room)
    assert made == packed(items[:count])
    assert room * 0.8 < len(made) <= room
    assert fit(0, lambda some: packed(items[:some]), 0)[0] == 0
