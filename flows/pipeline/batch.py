"""Batches: planned in the main process, extracted in a worker, which stages their rows as checked Parquet files."""

from __future__ import annotations

import gc
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from newstables import sources
from newstables.article.identity import article_id, content_hash, is_named, is_whole_file
from newstables.duplicates.sketch import sketches
from newstables.extractors.actors import actor_finder
from newstables.options import RunOptions
from newstables.page import read_page
from newstables.pipeline.stages import extract_all
from newstables.records import Article, Extraction, Page, Raw, Reject, SourceFile
from newstables.tables.arrow import Stamp, month_of
from newstables.tables.staged import BatchResult, PartResult
from newstables.tables.staging import stage
from newstables.tables.state import Entry, Known, State
from newstables.tables.store import Store

# A batch is some seconds of work: its task run and its commit do not count beside it, and it fits in memory.
BATCH_BYTES = 4_000_000
BATCH_RECORDS = 1_000
_GROWTH = 8  # the first batch has an eighth of that, the second two …: all workers are busy with a middling pile too


@dataclass(slots=True)
class Part:
    """What a batch takes from one input."""

    file: SourceFile
    is_first: bool
    is_last: bool = False
    raws: list[Raw] = field(default_factory=list)
    rejects: list[Reject] = field(default_factory=list)


@dataclass(slots=True)
class Batch:
    """Work for one worker. Picklable."""

    number: int
    options: RunOptions
    parts: list[Part] = field(default_factory=list)
    size: int = 0  # bytes
    records: int = 0


def plan_batches(options: RunOptions, store: Store) -> Iterator[Batch]:
    """Batches of what is new among the inputs. Commit them in this order: an input is done with its last part."""
    batch = Batch(0, options)
    for found in sources.find(options.inputs):
        if isinstance(found, Reject):
            file = SourceFile(found.source, found.source_id, 0, 0)
            batch.parts.append(Part(file, is_first=True, is_last=True, rejects=[found]))
            continue
        if store.skips(found, options):
            continue
        if _is_full(batch, 0):
            yield batch
            batch = Batch(batch.number + 1, options)
        part = Part(found, is_first=True)
        batch.parts.append(part)
        for raw in _split(found, options):
            if isinstance(raw, Reject):
                part.rejects.append(raw)
                continue
            if _is_full(batch, raw.size):
                yield batch
                batch = Batch(batch.number + 1, options)
                part = Part(found, is_first=False)
                batch.parts.append(part)
            part.raws.append(raw)
            batch.size += raw.size
            batch.records += 1
        part.is_last = True
    if batch.parts:
        yield batch


def _is_full(batch: Batch, coming: int) -> bool:
    """Whether a record of `coming` bytes is one too many."""
    share = min(1.0, (batch.number + 1) / _GROWTH)
    too_long = batch.records > 0 and batch.size + coming > BATCH_BYTES
    return too_long or batch.size >= BATCH_BYTES * share or batch.records >= BATCH_RECORDS * share


def _split(file: SourceFile, options: RunOptions) -> Iterator[Raw | Reject]:
    try:
        yield from sources.split(file, options.fields)
    except Exception as error:  # a reader's bug or a broken disk costs this file, not the run
        yield _failed(file.path, file.source_id, error)


def extract_batch(batch: Batch) -> BatchResult:
    """Read, extract, check and stage a batch. Runs in a worker process; a record that fails is a reject."""
    # Records hang on each other like a tree: looking for cycles among them finds none and takes a tenth of the time.
    gc.disable()
    try:
        return _extract_batch(batch)
    finally:
        gc.enable()


def _extract_batch(batch: Batch) -> BatchResult:
    options = batch.options
    begun = time.perf_counter()
    work = _Work(options)
    parts = []
    for part in batch.parts:
        articles_before = work.articles
        rejects = list(part.rejects)
        for raw in part.raws:
            rejects += work.take(raw)
        parts.append(PartResult(part.file, part.is_first, part.is_last, work.articles - articles_before, rejects))
    failed = work.extract()
    extractions = list(work.extractions.values())
    stamp = Stamp(options.run_id, options.pipeline_version, datetime.now(UTC))
    revisions = [work.entries[extraction.article_id].now.revision for extraction in extractions]
    part_of = {part.file.path: part for part in parts}
    staged, broken = stage(options.tables, batch.number, extractions, revisions, stamp)
    for reject in failed + broken:  # ours to mend, both; until then the article waits among the rejects
        part_of.get(reject.source, parts[0]).rejects.append(reject)
    entries = [work.entries[identity] for item in staged for identity in item.articles["article_id"].to_pylist()]
    seconds = time.perf_counter() - begun
    return BatchResult(
        batch.number, options.settings, options.pipeline_version, parts, entries, staged, work.unchanged, seconds
    )


class _Work:
    """What a batch has gathered so far, and what the tables held when it looked."""

    def __init__(self, options: RunOptions) -> None:
        self.options = options
        self.articles = 0
        self.unchanged = 0
        self.extractions: dict[str, Extraction] = {}
        self.entries: dict[str, Entry] = {}
        self._state = State(options.tables, read_only=True)
        self._finder = actor_finder(options.actors, options.recogniser)

    def take(self, raw: Raw) -> list[Reject]:
        """Gather what one record holds, if it is new; what could not be used comes back."""
        rejects = []
        try:
            for item in sources.parse(raw, self.options.fields):
                article = read_page(item) if isinstance(item, Page) else item
                if isinstance(article, Reject):
                    rejects.append(article)
                else:
                    self._add(article)
        except Exception as error:
            rejects.append(_failed(raw.source, raw.source_id, error))
        return rejects

    def extract(self) -> list[Reject]:
        """Fill in what the gathered articles say; those that failed are gathered no more, and come back."""
        failed = extract_all(list(self.extractions.values()), self._finder)
        for extraction, _ in failed:
            del self.extractions[extraction.article_id], self.entries[extraction.article_id]
        extractions = self.extractions.values()
        for extraction, found in zip(extractions, sketches(e.article.text for e in extractions), strict=True):
            extraction.sketch = found
        return [_failed(found.article.source, found.article.source_id, error) for found, error in failed]

    def _add(self, article: Article) -> None:
        self.articles += 1
        content = content_hash(article)
        identity, stored = self._identify(article, content)
        if stored and stored.content_hash == content and not self._is_outdated(stored):
            self.extractions.pop(identity, None)  # a version that came before it in this batch has no say
            self.entries.pop(identity, None)
            self.unchanged += 1
            return
        latest = self.entries[identity].now if identity in self.entries else stored
        if latest and latest.content_hash == content and not self._is_outdated(latest):
            self.unchanged += 1
            return
        revision = 1 if latest is None else latest.revision + (latest.content_hash not in ("", content))
        now = Known(content, self.options.pipeline_version, revision, month_of(article), article.source)
        self.extractions[identity] = Extraction(article, identity, content)
        self.entries[identity] = Entry(identity, now, stored)

    def _identify(self, article: Article, content: str) -> tuple[str, Known | None]:
        """The article's id and what the tables hold of it. Two files of one name in two folders are two articles."""
        identity = article_id(article)
        stored = self._state.known(identity)
        latest = self.entries[identity].now if identity in self.entries else stored
        if latest is None and not is_named(article) and is_whole_file(article):
            of_file = self._state.find(article.source)
            if len(of_file) == 1:  # it was read before as a file of a folder around this one, or within it
                identity = of_file[0][0]
                stored = self._state.known(identity)
        elif latest and latest.source != article.source and latest.content_hash != content and not is_named(article):
            identity = article_id(article, apart_from_others=True)
            stored = self._state.known(identity)
        return identity, stored

    def _is_outdated(self, known: Known) -> bool:
        return self.options.reprocess and known.pipeline_version != self.options.pipeline_version


def _failed(source: str, source_id: str, error: Exception) -> Reject:
    where = traceback.extract_tb(error.__traceback__)[-1]
    message = f"{type(error).__name__}: {error} (at {Path(where.filename).name}:{where.lineno}); please report it"
    return Reject(source, source_id, "failed", message)
