"""A year of runs every fifteen minutes, one by one: `OPENBLAS_NUM_THREADS=1 python -m tests.benchmarks.year 35040`.

Each run finds a new file of three articles in an inbox that keeps a week, now and then with a changed version of one of
the hour before; it plans, reads, extracts and commits as a run does, without Prefect's start. Months that are over are
compacted. Told, a thousand runs at a time, is the processor time that a run took, how much of it beside extraction, and
what a query for one actor in one month takes; in the end the last thousand beside the first.
"""

from __future__ import annotations

import random
import shutil
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pyarrow.compute as pc

from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.pipeline.process import process_batch
from newstables.schemas import ACTORS
from newstables.tables.dataset import dataset
from newstables.tables.state import STATE_FILE
from newstables.tables.store import Store
from tests.tables.runs import write_records

_ARTICLES = 3  # a run
_TOLD = 1_000  # runs
_CHANGED = 0.1  # of the runs bring an article anew
_KEPT = timedelta(days=7)
_QUARTER = timedelta(minutes=15)
_BEGINNING = datetime(2024, 1, 1, tzinfo=UTC)
_PEOPLE = ["Angela Merkel", "Barack Obama", "Justin Trudeau", "Emmanuel Macron", "Olaf Scholz", "Shinzo Abe"]
_PLACES = ["Norway", "Kenya", "Texas", "Lisbon", "Osaka", "Toronto", "Berlin", "Peru", "Nairobi", "Queensland"]
_THINGS = ["villages", "bridges", "schools", "workers", "patients", "voters", "farmers", "houses", "trains", "pupils"]
_SENTENCES = [
    "About {a} {thing} in {place} were cut off on Monday, {who} said.",
    "Prices in {place} rose {b}.{c}% in May, the statistics office said.",
    "{who} promised ${a} million for {thing} in {place} over {b} years.",
    "Police counted {a} {thing} near {place} on Tuesday, {b} more than a week before.",
    "The United Nations said that {a} {thing} in {place} need help.",
    "A court in {place} fined the company {a},000 euros on Friday.",
    "By {year}, {b} percent of the {thing} of {place} will be gone, according to {who}.",
    "The river at {place} stood {b}.{c} metres high, and {a} {thing} were moved.",
]


def _text(dice: random.Random) -> str:
    told = [
        sentence.format(
            a=dice.randrange(20, 999),
            b=dice.randrange(2, 40),
            c=dice.randrange(10),
            year=dice.randrange(2025, 2050),
            who=dice.choice(_PEOPLE),
            place=dice.choice(_PLACES),
            thing=dice.choice(_THINGS),
        )
        for sentence in dice.sample(_SENTENCES, 6)
    ]
    return "\n\n".join(" ".join(told[at : at + 2]) for at in range(0, len(told), 2))


def _record(number: int, index: int, dice: random.Random) -> dict[str, Any]:
    published = f"{_BEGINNING + _QUARTER * number:%Y-%m-%dT%H:%M:00Z}"
    text = _text(dice)
    return {"id": f"{number}-{index}", "title": text[:40], "text": text, "published": published, "publisher": "Gazette"}


def _deliver(inbox: Path, number: int) -> None:
    """What comes in this quarter of an hour; what came a week ago goes."""
    dice = random.Random(number)
    now = _BEGINNING + _QUARTER * number
    records = [_record(number, index, dice) for index in range(_ARTICLES)]
    if number >= 4 and dice.random() < _CHANGED:
        records.append(_record(number - 4, 0, dice))
    day = inbox / f"{now:%Y-%m-%d}"
    day.mkdir(parents=True, exist_ok=True)
    write_records(day / f"{now:%H%M}.jsonl", records)
    shutil.rmtree(inbox / f"{now - _KEPT:%Y-%m-%d}", ignore_errors=True)


def _run(tables: Path, inbox: Path, number: int) -> tuple[float, float]:
    """The processor time of a run, and of its extraction."""
    begun, extraction = time.process_time(), 0.0
    options = RunOptions((str(inbox),), tables, 1, f"run{number:06}")
    with Store.open(tables, options.run_id) as store:
        for batch in make_plan(options, store).batches():
            before = time.process_time()
            result = process_batch(batch)
            extraction += time.process_time() - before
            store.commit(result)
        assert store.finish().new == _ARTICLES
    return time.process_time() - begun, extraction


def _query(tables: Path, month: str) -> float:
    """The mean milliseconds of processor time of asking for one actor in one month."""
    begun = time.process_time()
    for _ in range(5):
        found = dataset(tables, ACTORS, lambda path: f"month={month}" in path)
        found.to_table(filter=pc.field("name") == "Angela Merkel")
    return (time.process_time() - begun) / 5 * 1000


def _compact(tables: Path, number: int, month: str) -> None:
    begun = time.process_time()
    with Store.open(tables, f"compact{number:06}") as store:
        store.compact(month)
        store.finish()
    print(f"       compacted before {month} in {time.process_time() - begun:.2f} s", flush=True)


def _tell(name: str, number: int, tables: Path, taken: list[tuple[float, float]]) -> None:
    whole = [run * 1000 for run, _ in taken]
    beside = [(run - extraction) * 1000 for run, extraction in taken]
    now = _BEGINNING + _QUARTER * (number - 1)
    over = max(_BEGINNING, now.replace(day=1) - timedelta(days=1))
    queries = [_query(tables, f"{month:%Y-%m}") for month in (_BEGINNING, over)]
    print(
        f"{name}: {statistics.median(whole):.1f} ms a run, {statistics.fmean(whole):.1f} on average; "
        f"beside extraction {statistics.median(beside):.1f}, {statistics.fmean(beside):.1f} on average; "
        f"{sum(1 for _ in tables.rglob('*.parquet'))} files, "
        f"index {(tables / STATE_FILE).stat().st_size / 1e6:.1f} MB; "
        f"a query in the first month {queries[0]:.1f} ms, in the last that is over {queries[1]:.1f}",
        flush=True,
    )


def year(runs: int, folder: Path) -> None:
    """Do so many runs in `folder`, and tell what they took."""
    inbox, tables = folder / "inbox", folder / "tables"
    taken: list[tuple[float, float]] = []
    month = f"{_BEGINNING:%Y-%m}"
    for number in range(runs):
        now = f"{_BEGINNING + _QUARTER * number:%Y-%m}"
        if now != month:
            _compact(tables, number, now)
            month = now
        _deliver(inbox, number)
        taken.append(_run(tables, inbox, number))
        if len(taken) % _TOLD == 0:
            _tell(f"{number + 1:6} runs", number + 1, tables, taken[-_TOLD:])
    _tell(f"first {_TOLD}", runs, tables, taken[:_TOLD])
    _tell(f"last {_TOLD}", runs, tables, taken[-_TOLD:])


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        year(int(sys.argv[1]), Path(name))
