"""What a run takes of what is there: since a day, the newest first, in slices; and earlier versions read back."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

import newstables
from newstables.tables.store import Store
from newstables.tables.verify import verify
from tests.tables.runs import record, run, write_records


def test_what_was_published_before_a_day_is_left_out(tmp_path: Path) -> None:
    records = [record(1, day="2024-04-30"), record(2, day="2024-05-01"), {**record(3), "published": None}]
    source = write_records(tmp_path / "in.jsonl", records)
    day = pd.Timestamp("2024-05-01").date()
    summary = run(tmp_path / "tables", source, since=day)
    assert (summary.new, summary.too_old) == (2, 1)
    again = run(tmp_path / "tables", source, since=day)
    assert (again.new, again.unchanged) == (0, 2)
    assert run(tmp_path / "tables", source).new == 1, "what was left out comes when it is asked for"


def test_records_that_are_one_article(tmp_path: Path) -> None:
    page = {"url": "https://mill.example/storm", "text": "Rescuers said on Monday that 40 villages were cut off."}
    source = write_records(tmp_path / "in.jsonl", [page, page, {**page, "text": "Nobody was hurt."}, record(1)])
    summary = run(tmp_path / "tables", source)
    assert (summary.new, summary.repeated) == (2, 2)


def test_reprocessing_goes_on_in_slices_from_the_newest(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    for month in (1, 2, 3, 4):
        write_records(inbox / f"{month}.jsonl", [record(month, day=f"2024-{month:02}-10")])
    tables = tmp_path / "tables"
    run(tables, inbox, pipeline_version="old")
    write_records(inbox / "5.jsonl", [record(5)])
    first = run(tables, inbox, pipeline_version="new", reprocess=True, at_most=3)
    assert (first.new, first.reprocessed) == (1, 3)
    versions = newstables.read(tables, "articles").set_index("source_id")["pipeline_version"]
    assert dict(versions) == {"storm-1": "old"} | {f"storm-{n}": "new" for n in (2, 3, 4, 5)}
    assert run(tables, inbox, pipeline_version="new", reprocess=True, at_most=3).reprocessed == 1
    assert run(tables, inbox, pipeline_version="new", reprocess=True, at_most=3).reprocessed == 0


def test_earlier_versions_beside_those_that_hold(tmp_path: Path) -> None:
    tables = tmp_path / "tables"
    source = write_records(tmp_path / "in.jsonl", [record(1), record(2)])
    run(tables, source)
    plain = newstables.read(tables, "claims", history=True)
    assert plain["superseded_at"].isna().all()
    write_records(source, [record(1, text="Police counted 41 cars in the river."), record(2)])
    run(tables, source)
    claims = newstables.read(tables, "claims", columns=["article_id", "text"], history=True)
    found = {(row.text, row.revision, pd.isna(row.superseded_at)) for row in claims.itertuples()}
    assert found == {("21 villages", 1, False), ("41 cars", 2, True), ("22 villages", 1, True)}
    articles = newstables.read(tables, "articles", history=True)
    assert sorted(articles["revision"]) == [1, 1, 2]
    assert list(newstables.read(tables, "articles").columns) == [c for c in articles.columns if c != "superseded_at"]


@pytest.mark.parametrize("owner, step", [(Store, "_do_moves"), (Path, "unlink")])
def test_earlier_versions_come_once_while_their_files_become_one(
    owner: type, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tables, source = tmp_path / "tables", tmp_path / "in.jsonl"
    for cars in (41, 42, 43):
        run(tables, write_records(source, [record(1, text=f"Police counted {cars} cars in the river.")]))

    def claims() -> list[tuple[str, int]]:
        rows = newstables.read(tables, "claims", history=True)
        return sorted(zip(rows["text"], rows["revision"], strict=True))

    def fail(*_: object, **_more: object) -> None:
        raise OSError("the power is gone")

    with Store.open(tables, "later") as store:
        store.compact("2024-06")
        with monkeypatch.context() as patch:
            patch.setattr(owner, step, fail)
            with pytest.raises(OSError, match="the power is gone"):
                store.compact("9999-01")
        assert store.state.files.pending_moves()
        assert claims() == [("41 cars", 1), ("42 cars", 2), ("43 cars", 3)]
    with Store.open(tables, "mended") as store:
        assert not store.state.files.pending_moves()
    assert claims() == [("41 cars", 1), ("42 cars", 2), ("43 cars", 3)]


def test_a_listing_is_a_row_where_it_was_asked_for(tmp_path: Path) -> None:
    stories = "".join(
        f"<div class=card><h3><a href='/sport/story-{n}'>Club number {n} sells its striker abroad</a></h3>"
        f"<p>The club said that the player would leave for a fee of {n + 3} million pounds.</p></div>"
        for n in range(40)
    )
    (tmp_path / "in").mkdir()
    page = "<html><head><title>Sport news and results</title><meta property='og:type' content='website'></head>"
    (tmp_path / "in" / "sport.html").write_text(f"{page}<body><main><h1>Sport</h1>{stories}</main></body></html>")
    assert run(tmp_path / "without", tmp_path / "in").reasons == {"listing": 1}
    assert run(tmp_path / "tables", tmp_path / "in", keep_listings=True).rows["articles"] == 1
    assert set(pd.read_parquet(tmp_path / "tables" / "articles")["body_status"]) == {"listing"}
    later = run(tmp_path / "tables", tmp_path / "in")
    assert (later.unchanged, later.rejected) == (1, 0), "what was kept once is no reject beside it"
    assert verify(tmp_path / "tables").problems == []
