"""What becomes of a batch in its worker: read → select → extract → sketch → check → stage."""

from __future__ import annotations

import gc
import time
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import TypeVar

from newstables import sources
from newstables.duplicates.sketch import sketches
from newstables.extractors.actors import actor_finder
from newstables.options import RunOptions
from newstables.page import read_page
from newstables.pipeline.failure import failed
from newstables.pipeline.limits import TooSlow, time_limit, too_slow
from newstables.pipeline.plan import Batch, Part
from newstables.pipeline.select import Selection
from newstables.pipeline.stages import extract_all
from newstables.records import Article, Extraction, Page, Raw, Reject
from newstables.tables.arrow import Stamp
from newstables.tables.staged import BatchResult, PartResult
from newstables.tables.staging import Staged, stage

Item = TypeVar("Item")


def process_batch(batch: Batch) -> BatchResult:
    """Make rows of a batch's records and stage them as checked Parquet files. A record that fails is a reject."""
    # Records hang on each other like a tree: looking for cycles among them finds none and takes a tenth of the time.
    gc.disable()
    try:
        return _process_batch(batch)
    finally:
        gc.enable()


def _process_batch(batch: Batch) -> BatchResult:
    begun = time.perf_counter()
    options = batch.options
    selection = Selection(options)
    parts = [_read(part, selection, options) for part in batch.parts]
    rejects = _extract(selection, options)
    _sketch(selection.extractions)
    staged, broken = _stage(batch, selection)
    part_of = {part.file.path: part for part in parts}
    for reject in rejects + broken:  # ours to mend, both; until then the article waits among the rejects
        part_of.get(reject.source, parts[0]).rejects.append(reject)
    entries = [selection.entry(identity) for item in staged for identity in item.articles["article_id"].to_pylist()]
    seconds = time.perf_counter() - begun
    return BatchResult(
        batch.number,
        options.settings,
        options.pipeline_version,
        parts,
        entries,
        staged,
        selection.unchanged,
        seconds,
    )


def _read(part: Part, selection: Selection, options: RunOptions) -> PartResult:
    """Read one input's records, and select what is new among their articles."""
    articles = set()
    rejects = list(part.rejects)
    for raw in part.raws:
        try:
            for found in _within_time(
                read_record(raw, options.fields, keep_listings=options.keep_listings), options.time_limit
            ):
                if isinstance(found, Reject):
                    rejects.append(found)
                else:
                    articles.add(selection.offer(found))
        except TooSlow:
            rejects.append(too_slow(raw.source, raw.source_id, options.time_limit))
        except Exception as error:
            rejects.append(failed(raw.source, raw.source_id, error))
    return PartResult(part.file, part.is_first, part.is_last, len(articles), rejects)


def _within_time(items: Iterator[Item], seconds: float) -> Iterator[Item]:
    """`items`, for each of which there is so much time. Raises TooSlow."""
    while True:
        with time_limit(seconds):
            item = next(items, None)
        if item is None:
            return
        yield item


def read_record(raw: Raw, fields: Mapping[str, str], *, keep_listings: bool = False) -> Iterator[Article | Reject]:
    """The articles in one record, those on pages cleaned, and what could not become one."""
    for item in sources.parse(raw, fields):
        yield read_page(item, keep_listings=keep_listings) if isinstance(item, Page) else item


def _extract(selection: Selection, options: RunOptions) -> list[Reject]:
    """Fill in what the selected articles say; those that fail are selected no more, and come back."""
    finder = actor_finder(options.actors, options.recogniser)
    failures = extract_all(selection.extractions, finder, options.time_limit)
    rejects = []
    for extraction, error in failures:
        selection.drop(extraction.article_id)
        source, source_id = extraction.article.source, extraction.article.source_id
        if isinstance(error, TooSlow):
            rejects.append(too_slow(source, source_id, options.time_limit))
        else:
            rejects.append(failed(source, source_id, error))
    return rejects


def _sketch(extractions: list[Extraction]) -> None:
    """Sketch all texts together: each takes a fifth of the time that it takes alone."""
    for extraction, found in zip(extractions, sketches(e.article.text for e in extractions), strict=True):
        extraction.sketch = found


def _stage(batch: Batch, selection: Selection) -> tuple[list[Staged], list[Reject]]:
    """Check the rows and write them beside the tables."""
    options, extractions = batch.options, selection.extractions
    stamp = Stamp(options.run_id, options.pipeline_version, datetime.now(UTC))
    revisions = [selection.entry(extraction.article_id).now.revision for extraction in extractions]
    return stage(options.tables, batch.number, extractions, revisions, stamp)
