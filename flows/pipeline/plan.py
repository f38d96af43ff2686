"""What a run has to do: the inputs that are new, found in one walk, and batches of their records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from newstables import sources
from newstables.options import RunOptions
from newstables.pipeline.collecting import uncollected
from newstables.pipeline.failure import failed
from newstables.records import Look, Raw, Reject, SourceFile
from newstables.sources.files import Sighted
from newstables.sources.finding import own_path
from newstables.sources.folder import LeftOut
from newstables.sources.opening import STDIN, is_uri
from newstables.tables.staged import BatchResult
from newstables.tables.store import Store

# A batch is some seconds of work: its task run and its commit do not count beside it, and it fits in memory.
BATCH_BYTES = 4_000_000
BATCH_RECORDS = 1_000
_ASKED_AT_ONCE = 1_000  # inputs: a question for each would take most of the time of a run over nothing new
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


@dataclass(slots=True)
class Plan:
    """The inputs to read, and those that cannot be."""

    options: RunOptions
    inputs: list[SourceFile | Reject]
    left_out: LeftOut = field(default_factory=LeftOut)  # what was found there and is not read

    @property
    def size(self) -> int | None:
        """Bytes to read; None where the inputs do not say beforehand."""
        files = [found for found in self.inputs if isinstance(found, SourceFile)]
        if any(file.path == STDIN or (not file.size and not file.mtime_ns) for file in files):
            return None
        return sum(file.size for file in files)

    def unopened(self, result: BatchResult) -> Iterator[str]:
        """What of a batch a person had named and could not be opened, and why."""
        named = {own_path(name) for name in self.options.inputs}
        for part in result.parts:
            if part.file.path in named and (reject := part.unopened):
                yield f"{part.file.path}: {reject.message}"

    def batches(self) -> Iterator[Batch]:
        """The work, read record by record. Commit in this order: an input is done with its last part."""
        batch = Batch(0, self.options)
        for found in self.inputs:
            if isinstance(found, Reject):
                file = SourceFile(found.source, found.source_id, 0, 0)
                batch.parts.append(Part(file, is_first=True, is_last=True, rejects=[found]))
                continue
            if _is_full(batch, 0):
                yield batch
                batch = Batch(batch.number + 1, self.options)
            part = Part(found, is_first=True)
            batch.parts.append(part)
            for raw in _split(found, self.options):
                if isinstance(raw, Reject):
                    part.rejects.append(raw)
                    continue
                if _is_full(batch, raw.size):
                    yield batch
                    batch = Batch(batch.number + 1, self.options)
                    part = Part(found, is_first=False)
                    batch.parts.append(part)
                part.raws.append(raw)
                batch.size += raw.size
                batch.records += 1
            part.is_last = True
        if batch.parts:
            yield batch


def make_plan(options: RunOptions, store: Store) -> Plan:
    """Look for what is new among the inputs; what is not is counted by the store. What is gone is rejected no more."""
    left_out = LeftOut()
    with uncollected():
        new = _new_among(options, store, left_out)
    if options.reprocess:
        new = _newest_first(new, store, options.at_most)
    return Plan(options, new, left_out)


def _new_among(options: RunOptions, store: Store, left_out: LeftOut) -> list[SourceFile | Reject]:
    rejected_before = store.state.rejects.inputs()
    closed: list[str] = []
    new: list[SourceFile | Reject] = []
    for found in _in_chunks(sources.look(options.inputs, left_out)):
        if isinstance(found, Reject):
            closed.append(found.source)
            new.append(found)
            rejected_before.discard(found.source)
        else:
            new += store.new_among(found, options)
            if rejected_before:
                rejected_before.difference_update(path for path, *_ in found)
    named = [own_path(name) for name in options.inputs]
    store.forget_inputs(path for path in rejected_before if _lies_in(path, named) and not _lies_in(path, closed))
    return new


def _in_chunks(walk: Iterable[Sighted]) -> Iterator[Sighted]:
    """What was found, in its order, files of several folders together until they are worth a question."""
    files: list[Look] = []
    for found in walk:
        if not isinstance(found, Reject):
            files += found
        if files and (isinstance(found, Reject) or len(files) >= _ASKED_AT_ONCE):
            yield files
            files = []
        if isinstance(found, Reject):
            yield found
    if files:
        yield files


def _newest_first(found: list[SourceFile | Reject], store: Store, at_most: int | None) -> list[SourceFile | Reject]:
    """What is new, as it came, and after it `at_most` of what was read before, the newest articles first."""
    months = store.state.inputs.newest_months([item.path for item in found if isinstance(item, SourceFile)])
    before = [item for item in found if isinstance(item, SourceFile) and item.path in months]
    before.sort(key=lambda item: months[item.path], reverse=True)
    fresh = [item for item in found if isinstance(item, Reject) or item.path not in months]
    return [*fresh, *before[:at_most]]


def _lies_in(path: str, folders: Iterable[str]) -> bool:
    """Whether a path or URI is one of `folders` or lies under one."""
    place = _without_query(path)
    return any(place == folder or place.startswith(folder.rstrip("/") + "/") for folder in map(_without_query, folders))


def _without_query(uri: str) -> str:
    return uri.partition("?")[0] if is_uri(uri) else uri


def _is_full(batch: Batch, coming: int) -> bool:
    """Whether a record of `coming` bytes is one too many."""
    share = min(1.0, (batch.number + 1) / _GROWTH)
    too_long = batch.records > 0 and batch.size + coming > BATCH_BYTES
    return too_long or batch.size >= BATCH_BYTES * share or batch.records >= BATCH_RECORDS * share


def _split(file: SourceFile, options: RunOptions) -> Iterator[Raw | Reject]:
    try:
        yield from sources.split(file, options.fields)
    except Exception as error:  # a reader's bug or a broken disk costs this file, not the run
        yield failed(file.path, file.source_id, error)
