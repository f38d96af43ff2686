"""A year of runs every fifteen minutes, at the tables: `python -m tests.benchmarks.year 35040`.

Each run commits some articles, extracted once and renamed; months that are over are compacted. Told is what a run takes
as the archive grows, and a query for one actor in one month. With a second number (`… 35040 200`) only so many runs of
each month are done one by one, its last, and those before them a day at a time: the archive grows to the same size in a
tenth of the time.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyarrow.compute as pc

from newstables.options import RunOptions
from newstables.pipeline.stages import extract
from newstables.records import Article, Extraction, SourceFile
from newstables.schemas import ACTORS
from newstables.tables.arrow import Stamp, month_of
from newstables.tables.dataset import dataset
from newstables.tables.index.articles import Entry, Known
from newstables.tables.staged import BatchResult, PartResult
from newstables.tables.staging import stage
from newstables.tables.store import Store

_ARTICLES = 3  # a run
_DAY = 96  # runs
_BEGINNING = datetime(2024, 1, 1, tzinfo=UTC)
_TEXT = (
    "About 40 people were hurt on Monday, said Angela Merkel, the chancellor of Germany.\n\nThe United Nations counted "
    "12 villages in Norway that were cut off. Prices rose 3.5% in May, Norway's statistics office said.\n\n"
)


def _result(store: Store, options: RunOptions, number: int, runs: int, patterns: list[Extraction]) -> BatchResult:
    """What a run brings, or so many runs at once."""
    now = _BEGINNING + timedelta(minutes=15 * number)
    extractions = []
    for index in range(_ARTICLES * runs):
        found = deepcopy(patterns[index % _ARTICLES])
        found.article.published_at = _BEGINNING + timedelta(minutes=15 * (number + index // _ARTICLES))
        found.article.source_id = f"{number}-{index}"
        found.article_id = f"{number * _ARTICLES + index:016x}"
        extractions.append(found)
    stamp = Stamp(store.run_id, options.pipeline_version, now)
    staged, _, measures = stage(store.folder, 0, extractions, [1] * len(extractions), stamp)
    entries = [
        Entry(item.article_id, Known(item.content_hash, "1", 1, month_of(item.article), f"in-{number}.jsonl"), None)
        for item in extractions
    ]
    file = SourceFile(f"in-{number}.jsonl", "in.jsonl", 1, number + 1)
    part = PartResult(file, is_first=True, is_last=True, articles=len(extractions), rejects=[])
    return BatchResult(0, options.settings, "1", [part], entries, staged, 0, measures)


def _query(tables: Path, month: str) -> float:
    """The mean seconds of processor time of asking for one actor in one month."""
    begun = time.process_time()
    for _ in range(5):
        found = dataset(tables, ACTORS, lambda path: f"month={month}" in path)
        found.to_table(filter=pc.field("name") == "Angela Merkel")
    return (time.process_time() - begun) / 5


def _steps(runs: int, one_by_one: int | None) -> Iterator[tuple[int, int]]:
    """(the number of a run, how many runs are done at once from there)."""
    number = 0
    while number < runs:
        now = _BEGINNING + timedelta(minutes=15 * number)
        days_left = (now.replace(day=1) + timedelta(days=32)).replace(day=1, hour=0, minute=0) - now
        at_once = 1 if one_by_one is None or days_left <= timedelta(minutes=15 * (one_by_one + _DAY)) else _DAY
        yield number, at_once
        number += at_once


def year(runs: int, tables: Path, one_by_one: int | None = None) -> None:
    """Commit so many runs, and tell month by month what one took."""
    patterns = [extract(Article("s", "s", _TEXT * (index + 1), language="en")) for index in range(_ARTICLES)]
    seconds: list[float] = []
    month = f"{_BEGINNING:%Y-%m}"
    for number, at_once in _steps(runs, one_by_one):
        now = f"{_BEGINNING + timedelta(minutes=15 * number):%Y-%m}"
        if now != month:
            _tell(number, tables, seconds)
            begun = time.process_time()
            with Store.open(tables, f"compact{number:06}") as store:
                store.compact(now)
                store.finish()
            print(f"       {month} compacted in {time.process_time() - begun:.1f} s", flush=True)
            month = now
            seconds.clear()
        begun = time.process_time()
        with Store.open(tables, f"run{number:06}") as store:
            options = RunOptions(("in",), tables, 1, store.run_id, pipeline_version="1")
            store.commit(_result(store, options, number, at_once, patterns))
            store.finish()
        if at_once == 1:
            seconds.append(time.process_time() - begun)
    _tell(runs, tables, seconds)


def _tell(number: int, tables: Path, seconds: list[float]) -> None:
    files = sum(1 for _ in tables.rglob("*.parquet"))
    size = (tables / "_state.sqlite").stat().st_size / 1e6
    query = _query(tables, f"{_BEGINNING:%Y-%m}") * 1000
    middle, mean = statistics.median(seconds) * 1000, statistics.mean(seconds) * 1000
    print(
        f"{number:6} runs: {middle:5.1f} ms a run in the middle, {mean:5.1f} on average, {files:4} files, "
        f"index {size:6.1f} MB, a query {query:5.1f} ms",
        flush=True,
    )


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        year(int(sys.argv[1]), Path(name) / "tables", int(sys.argv[2]) if len(sys.argv) > 2 else None)
