"""Runs without the engine: the same plan, extraction and commits, in this process."""

from __future__ import annotations

import itertools
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pandas as pd

from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.pipeline.process import process_batch
from newstables.tables.store import Store
from newstables.tables.summary import Summary

TABLES = ("articles", "actors", "claims", "dates")
OF_THE_RUN = ["ingested_at", "run_id"]  # columns that differ between runs
_numbers = itertools.count()


def run(tables: Path, *inputs: Path, **options: Any) -> Summary:
    """One run, batch after batch."""
    settings = RunOptions(tuple(map(str, inputs)), tables, 1, f"run{os.getpid()}-{next(_numbers):04}", **options)
    with Store.open(tables, settings.run_id) as store:
        for batch in make_plan(settings, store).batches():
            store.commit(process_batch(batch))
        return store.finish()


def rows(tables: Path) -> dict[str, list[str]]:
    """The rows of all tables in an order and a form that compare, without what belongs to the run."""
    found = {}
    for name in (*TABLES, "rejects"):
        frame = pd.read_parquet(tables / name)
        frame = frame.drop(columns=OF_THE_RUN, errors="ignore")
        found[name] = sorted(
            frame.to_json(orient="records", lines=True, date_format="iso", default_handler=str).splitlines()
        )
    return found


def write_records(path: Path, records: Iterable[dict[str, Any]]) -> Path:
    """A JSONL file of records."""
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def record(number: int, text: str = "", day: str = "2024-05-06") -> dict[str, Any]:
    """A record of one small article."""
    villages = f"Rescuers in Norway said on Monday that {number + 20} villages were cut off by the storm."
    body = text or f"{villages}\n\nNobody was hurt."
    return {
        "id": f"storm-{number}",
        "title": f"Storm, part {number}",
        "text": body,
        "published": day,
        "publisher": "Gazette",
    }
