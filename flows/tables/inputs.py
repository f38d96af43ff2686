"""What a batch tells of the inputs that it is of: how far they were read, and what was rejected in them."""

from __future__ import annotations

from datetime import UTC, datetime

from newstables.tables.staged import BatchResult, PartResult
from newstables.tables.state import State


def note_inputs(state: State, result: BatchResult, run_id: str) -> None:
    """Note it in the index, within a transaction."""
    now = int(datetime.now(UTC).timestamp() * 1_000_000)
    for part in result.parts:
        if _is_known(state, part):
            continue
        path = part.file.path
        before = state.rejects.of(path)
        if part.is_first:
            state.inputs.begin(part.file, result.settings, result.pipeline_version)
        state.rejects.note(path, part.rejects, now, run_id)
        state.inputs.add(path, part.articles, len(part.rejects), complete=_is_done(part))
        if state.rejects.of(path) != before:
            state.rejects.unwritten = True


def _is_known(state: State, part: PartResult) -> bool:
    """Whether a part says nothing but what was noted before: a link loop is found anew by every run."""
    found = {(reject.source, reject.source_id, reject.reason, reject.message) for reject in part.rejects}
    again = not part.file.mtime_ns or not _is_done(part)
    return again and not part.articles and found == state.rejects.of(part.file.path)


def _is_done(part: PartResult) -> bool:
    """Whether an input was read to its end; one that could not be opened is tried again by every run."""
    return part.is_last and part.unopened is None
