"""What is timed: newstables without its engine, and what an analyst would assemble instead."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pyarrow as pa

from newstables.options import RunOptions
from newstables.pipeline.plan import make_plan
from newstables.pipeline.process import process_batch
from newstables.tables import parquet
from newstables.tables.store import Store


def timed(work: Callable[[], Any]) -> float:
    """Seconds that `work` takes."""
    gc.collect()
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def best(work: Callable[[], Any], times: int = 3) -> float:
    """The least of some timings: the one that the machine disturbed least."""
    return min(timed(work) for _ in range(times))


def best_in_a_batch(work: Callable[[], Any]) -> float:
    """The same of a part of process_batch, which works without the garbage collector."""
    gc.disable()
    try:
        return best(work)
    finally:
        gc.enable()


@dataclass(slots=True)
class Shares:
    """Where the seconds of a run went."""

    reading: float = 0.0  # finding the inputs and cutting them into records
    extracting: float = 0.0
    writing: float = 0.0  # rows of the articles table: at the commit, which knows who is a duplicate
    committing: float = 0.0  # near-duplicates, the index, moving files


def run(tables: Path, inputs: Sequence[Path], run_id: str = "benchmark") -> Shares:
    """A whole run on one core, without Prefect."""
    options = RunOptions(tuple(map(str, inputs)), tables, 1, run_id)
    shares = Shares()
    write_all = parquet.write_all

    def write(files: Mapping[Path, pa.Table]) -> None:
        begun = time.perf_counter()
        write_all(files)
        shares.writing += time.perf_counter() - begun

    with Store.open(tables, run_id) as store:
        batches = make_plan(options, store).batches()
        while True:
            begun = time.perf_counter()
            batch = next(batches, None)
            shares.reading += time.perf_counter() - begun
            if batch is None:
                break
            result = process_batch(batch)
            shares.extracting += result.seconds
            begun = time.perf_counter()
            with patch.object(parquet, "write_all", write):
                store.commit(result)
            shares.committing += time.perf_counter() - begun
        begun = time.perf_counter()
        store.finish()
        shares.committing += time.perf_counter() - begun - shares.writing
    return shares


def run_with_workers(tables: Path, inputs: Sequence[Path], workers: int) -> tuple[float, float]:
    """A whole run through the project's worker pool. -> (seconds in all, seconds that workers were busy)."""
    from concurrent.futures import ThreadPoolExecutor

    from newstables.pipeline.workers import WorkerPool, prepare

    options = RunOptions(tuple(map(str, inputs)), tables, workers, f"workers{workers}")
    prepare()
    busy = 0.0
    with (
        Store.open(tables, options.run_id) as store,
        WorkerPool(process_batch, workers) as pool,
        ThreadPoolExecutor(workers + 1) as threads,
    ):
        begun = time.perf_counter()
        for result in threads.map(pool.run, list(make_plan(options, store).batches())):
            busy += result.seconds
            store.commit(result)
        store.finish()
        return time.perf_counter() - begun, busy


def run_with_engine(tables: Path, inputs: Sequence[Path]) -> float:
    """Seconds of the whole command, Prefect's own start with them."""
    command = [Path(sys.executable).with_name("newstables"), "run", *inputs, "--tables", tables]
    return timed(lambda: subprocess.run(command, check=True, capture_output=True))


def assembled_text(texts: Sequence[str], out: Path) -> None:
    """dateparser.search + quantulum3 + DataFrame.to_parquet."""
    import pandas as pd
    from dateparser.search import search_dates
    from quantulum3 import parser

    dates, quantities = [], []
    for number, text in enumerate(texts):
        found = search_dates(text, languages=["en"]) or []
        dates += [(number, words, when.isoformat()) for words, when in found]  # some with a time zone, some without
        quantities += [(number, q.surface, q.value, q.unit.name, q.span[0], q.span[1]) for q in parser.parse(text)]
    pd.DataFrame({"text": texts}).to_parquet(out / "articles.parquet")
    pd.DataFrame(dates, columns=["article", "text", "date"]).to_parquet(out / "dates.parquet")
    pd.DataFrame(quantities, columns=["article", "text", "value", "unit", "start", "end"]).to_parquet(
        out / "claims.parquet"
    )


def spacy_pipeline() -> Any:
    """spaCy's small English model, if it is installed here; None if not."""
    import importlib.util

    if importlib.util.find_spec("en_core_web_sm") is None:
        return None
    import spacy

    return spacy.load("en_core_web_sm")


def assembled_html(pages: Sequence[bytes], out: Path) -> None:
    """trafilatura with metadata, then the text stack."""
    import trafilatura

    texts = []
    for page in pages:
        document = trafilatura.bare_extraction(page, with_metadata=True, favor_precision=True)
        texts.append((document.text if document else "") or "")
    assembled_text(texts, out)


def trafilatura_bodies(pages: Sequence[bytes]) -> None:
    """trafilatura's extraction alone."""
    import trafilatura

    for page in pages:
        trafilatura.extract(page, favor_precision=True)
