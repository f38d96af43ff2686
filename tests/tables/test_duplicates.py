"""duplicate_of names the earliest near-duplicate, whatever the order of articles, batches and runs."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newstables.article.identity import digest
from newstables.duplicates.index import SCHEMA, Duplicates, Sketched
from newstables.duplicates.rows import with_duplicates
from newstables.duplicates.sketch import are_duplicates, as_array, band_keys, sketch
from newstables.options import RunOptions
from newstables.pipeline import plan
from newstables.pipeline.plan import make_plan
from newstables.pipeline.process import process_batch
from newstables.tables.state import STATE_FILE
from newstables.tables.store import Store
from newstables.tables.verify import verify
from tests import stories
from tests.tables.killed import killed_run
from tests.tables.runs import rows, run, write_records


def _families() -> Iterator[str]:
    """Texts in families. Each member changes the one before it: neighbours are near-duplicates, the ends are not."""
    lot = random.Random(11)
    for _ in range(3):
        words = stories.story(lot, 240).split()
        for _ in range(4):
            yield " ".join(words)
            start = lot.randrange(len(words) - 40)
            words[start : start + 40] = stories.story(lot, 40).split()


TEXTS = [*_families(), "Too short to be compared."]
SKETCHES = [sketch(text) for text in TEXTS]
DAYS = [None, *(f"2024-0{month}-{day}" for month in (4, 5) for day in (10, 20, 30))]

# What an article may be at some time: its text and its day, by number.
Version = tuple[int, int]
versions = st.tuples(st.integers(0, len(TEXTS) - 1), st.integers(0, len(DAYS) - 1))
# Batches of articles (by name), in the order in which they come.
histories = st.lists(st.dictionaries(st.integers(0, 9), versions, max_size=5), max_size=8)


def _id(name: int) -> str:
    return digest(f"id Gazette {name} ")


def _similar(a: int, b: int) -> bool:
    first, second = SKETCHES[a], SKETCHES[b]
    if first is None or second is None:
        return False
    both = as_array([first, second])
    keys = band_keys(both)
    return bool((keys[0] == keys[1]).any()) and bool(are_duplicates(both[:1], both[1:])[0])


def _expected(articles: dict[int, Version]) -> dict[str, str]:
    """By the definition, pair by pair."""

    def place(name: int) -> tuple[str, str]:
        return DAYS[articles[name][1]] or "9999", _id(name)

    found = {}
    for name, (text, _) in articles.items():
        earlier = [n for n, (other, _) in articles.items() if place(n) < place(name) and _similar(text, other)]
        if earlier:
            found[_id(name)] = _id(min(earlier, key=place))
    return found


def _sketched(name: int, version: Version) -> Sketched:
    day = DAYS[version[1]]
    published = int(pd.Timestamp(day, tz="UTC").timestamp()) * 1_000_000 if day else None
    return Sketched(_id(name), published, SKETCHES[version[0]], None)


def _record(name: int, version: Version) -> dict[str, Any]:
    record = {"id": str(name), "publisher": "Gazette", "text": TEXTS[version[0]]}
    return record | ({"published": DAYS[version[1]]} if DAYS[version[1]] else {})


def _marked(tables: Path) -> dict[str, str]:
    marks = pd.read_parquet(tables / "articles", columns=["article_id", "duplicate_of"]).dropna()
    return dict(zip(marks["article_id"], marks["duplicate_of"], strict=True))


def test_the_families_are_what_they_should_be() -> None:
    assert _similar(0, 1) and _similar(1, 2) and _similar(2, 3)
    assert not _similar(0, 3) and not _similar(3, 4) and not _similar(12, 12)


@settings(max_examples=200, deadline=None)
@given(histories, st.lists(st.booleans(), min_size=8, max_size=8))
def test_any_history_ends_as_defined(history: list[dict[int, Version]], ends: list[bool]) -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.executescript(SCHEMA)
    duplicates = Duplicates(db)
    articles: dict[int, Version] = {}
    written: dict[str, str | None] = {}
    for changes, end in zip(history, ends, strict=False):
        found = duplicates.learn([_sketched(name, version) for name, version in changes.items()])
        duplicates.note_written(found)
        written |= {_id(name): found.get(_id(name)) for name in changes}
        articles |= changes
        if end:
            written |= duplicates.outdated()
            duplicates.note_written(written)
            assert duplicates.outdated() == {}
    written |= duplicates.outdated()
    assert {name: original for name, original in written.items() if original} == _expected(articles)
    left = {sketch for text, _ in articles.values() if (sketch := SKETCHES[text])}
    assert db.execute("SELECT count(*) FROM sketches").fetchone() == (len(left),)
    assert db.execute("SELECT count(*) FROM bands").fetchone() == (16 * len(left),)


@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(history=histories, records=st.integers(1, 4))
def test_tables_end_as_defined(
    history: list[dict[int, Version]], records: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("history")
    articles: dict[int, Version] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(plan, "BATCH_RECORDS", records)
        for number, changes in enumerate(history):
            source = write_records(folder / f"{number}.jsonl", (_record(*item) for item in changes.items()))
            run(folder / "tables", source)
            articles |= changes
            assert _marked(folder / "tables") == _expected(articles)
    if history:
        assert verify(folder / "tables").problems == []


FIRST = {0: (1, 3), 1: (3, 4), 2: (5, 0), 3: (6, 6), 4: (12, 1), 5: (9, 2)}
# 6 is earlier than 0, which it resembles; 3 becomes another text; 7 and 8 are alike; 1 becomes too short.
SECOND = FIRST | {6: (0, 1), 3: (2, 1), 7: (9, 1), 8: (9, 5), 1: (12, 4)}


def _write(path: Path, articles: dict[int, Version]) -> Path:
    return write_records(path, (_record(*item) for item in articles.items()))


@pytest.mark.parametrize(
    "points",
    [(12, 48, 65), pytest.param((30, 42, 43, 57, 58, 60, 67), marks=pytest.mark.long)],
    ids=["few", "more"],
)
def test_a_run_killed_at_any_point_is_repaired_by_the_next(tmp_path: Path, points: tuple[int, ...]) -> None:
    source = tmp_path / "in.jsonl"
    for articles in (FIRST, SECOND):
        run(tmp_path / "whole", _write(source, articles))
        assert _marked(tmp_path / "whole") == _expected(articles)
    expected = rows(tmp_path / "whole")
    kills = 0
    for point in points:
        tables = tmp_path / f"killed{point}"
        run(tables, _write(source, FIRST))
        kills += killed_run(point, tables, _write(source, SECOND))
        run(tables, source)
        assert rows(tables) == expected, f"killed at step {point}"
        assert verify(tables).problems == []
    assert kills >= len(points) - 1


def test_a_lost_index_is_made_again_with_its_sketches(tmp_path: Path) -> None:
    source = _write(tmp_path / "in.jsonl", FIRST)
    options = RunOptions((str(source),), tmp_path / "tables", 1, "first")
    with Store.open(options.tables, options.run_id) as store:
        for work in make_plan(options, store).batches():
            store.commit(process_batch(work))
    # The run died before its end, and its index with it.
    (options.tables / STATE_FILE).unlink()
    run(options.tables, source)
    assert _marked(options.tables) == _expected(FIRST)
    (options.tables / STATE_FILE).unlink()
    run(options.tables, _write(source, SECOND))
    assert _marked(options.tables) == _expected(SECOND)


def test_a_second_run_writes_nothing(tmp_path: Path) -> None:
    def files() -> dict[Path, int]:
        return {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*") if path.name != "_lock"}

    source = _write(tmp_path / "in.jsonl", SECOND)
    run(tmp_path / "tables", source)
    before = files()
    run(tmp_path / "tables", source)
    assert files() == before


def test_an_original_that_is_not_in_the_tables_is_a_problem(tmp_path: Path) -> None:
    run(tmp_path / "tables", _write(tmp_path / "in.jsonl", FIRST))
    path = next((tmp_path / "tables" / "articles" / "month=2024-04").glob("*.parquet"))
    broken = with_duplicates(path, {_id(0): "f" * 16})
    assert broken is not None
    pq.write_table(broken, path)
    assert [problem.rule for problem in verify(tmp_path / "tables").problems] == ["is no article's id"]


def test_edited_copies_are_marked_and_other_stories_are_not(tmp_path: Path) -> None:
    texts = {
        "original": stories.DAM,
        **{edit: change(stories.DAM) for edit, change in stories.EDITS.items()},
        "follow-up": stories.DAM_FOLLOW_UP,
        "other agency": stories.DAM_OTHER_AGENCY,
        **{f"{kind} {n}": stories.item(kind, random.Random(n)) for kind in stories.TEMPLATES for n in range(5)},
    }
    # The original comes last of all, and in a run of its own.
    published = [{"id": name, "text": text, "published": "2011-03-02"} for name, text in texts.items()]
    published[0]["published"] = "2011-03-01"
    run(tmp_path / "tables", write_records(tmp_path / "copies.jsonl", published[1:]))
    run(tmp_path / "tables", write_records(tmp_path / "original.jsonl", published[:1]))
    articles = pd.read_parquet(tmp_path / "tables" / "articles").set_index("source_id")
    original = articles.loc["original", "article_id"]
    marked = articles["duplicate_of"].dropna()
    assert set(marked.index) == set(stories.EDITS)
    assert set(marked) == {original}


def test_a_text_that_comes_thousands_of_times_is_compared_once() -> None:
    db = sqlite3.connect(":memory:", isolation_level=None)
    db.executescript(SCHEMA)
    duplicates = Duplicates(db)
    begun = time.process_time()
    for start in range(0, 8_000, 1_000):
        duplicates.learn(Sketched(digest(str(n)), n, SKETCHES[0], None) for n in range(start, start + 1_000))
    assert time.process_time() - begun < 3
    assert len(duplicates.outdated()) == 7_999
    assert set(duplicates.outdated().values()) == {digest("0")}
