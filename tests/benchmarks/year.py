"""A year of runs every fifteen minutes, at the tables: `python -m tests.benchmarks.year 35000`.

Each run commits some articles, extracted once and renamed; months that are over are compacted. Told is what a run takes
as the archive grows, and a query for one actor in one month.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
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
_BEGINNING = datetime(2024, 1, 1, tzinfo=UTC)
_TEXT = (
    "About 40 people were hurt on Monday, said Angela Merkel, the chancellor of Germany.\n\nThe United Nations counted "
    "12 villages in Norway that were cut off. Prices rose 3.5% in May, Norway's statistics office said.\n\n"
)


def _result(store: Store, options: RunOptions, number: int, patterns: list[Extraction]) -> BatchResult:
    now = _BEGINNING + timedelta(minutes=15 * number)
    extractions = []
    for index in range(_ARTICLES):
        found = deepcopy(patterns[index])
        found.article.published_at = now
        found.article.source_id = f"{number}-{index}"
        found.article_id = f"{number * _ARTICLES + index:016x}"
        extractions.append(found)
    stamp = Stamp(store.run_id, options.pipeline_version, now)
    staged, _, measures = stage(store.folder, 0, extractions, [1] * _ARTICLES, stamp)
    entries = [
        Entry(item.article_id, Known(item.content_hash, "1", 1, month_of(item.article), f"in-{number}.jsonl"), None)
        for item in extractions
    ]
    file = SourceFile(f"in-{number}.jsonl", "in.jsonl", 1, number + 1)
    part = PartResult(file, is_first=True, is_last=True, articles=_ARTICLES, rejects=[])
    return BatchResult(0, options.settings, "1", [part], entries, staged, 0, measures)


def _query(tables: Path, month: str) -> float:
    """The mean seconds of asking for one actor in one month."""
    begun = time.perf_counter()
    for _ in range(5):
        found = dataset(tables, ACTORS, lambda path: f"month={month}" in path)
        found.to_table(filter=pc.field("name") == "Angela Merkel")
    return (time.perf_counter() - begun) / 5


def year(runs: int, tables: Path) -> None:
    """Commit so many runs, and tell what a twentieth of them took each time."""
    patterns = [extract(Article("s", "s", _TEXT * (index + 1), language="en")) for index in range(_ARTICLES)]
    seconds: list[float] = []
    month = ""
    for number in range(runs):
        begun = time.process_time()
        with Store.open(tables, f"run{number:06}") as store:
            options = RunOptions(("in",), tables, 1, store.run_id, pipeline_version="1")
            store.commit(_result(store, options, number, patterns))
            store.finish()
        seconds.append(time.process_time() - begun)
        now = f"{_BEGINNING + timedelta(minutes=15 * number):%Y-%m}"
        if now != month:
            with Store.open(tables, f"compact{number:06}") as store:
                store.compact(now)
                store.finish()
            month = now
        if (number + 1) % max(1, runs // 20) == 0:
            files = sum(1 for _ in tables.rglob("*.parquet"))
            size = (tables / "_state.sqlite").stat().st_size / 1e6
            print(
                f"{number + 1:6} runs: {statistics.median(seconds) * 1000:5.1f} ms a run, {files:4} files, index "
                f"{size:6.1f} MB, a query {_query(tables, '2024-01') * 1000:5.1f} ms",
                flush=True,
            )
            seconds.clear()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        year(int(sys.argv[1]), Path(name) / "tables")
