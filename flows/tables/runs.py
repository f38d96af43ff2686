"""The runs that changed the tables: what they did, and what their rows are like."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pandas as pd

from newstables.tables.measures import Measures, drift
from newstables.tables.state import STATE_FILE, State, read_state
from newstables.tables.summary import Summary
from newstables.version import pipeline_version

_COMPARED = 20
_COUNTS = ("new", "changed", "reprocessed", "unchanged", "rejected")


def note_run(state: State, run_id: str, summary: Summary, measures: Measures) -> None:
    """Note a run that changed articles, and say in its summary what is unlike the runs before."""
    summary.measures = measures.rates()
    if not summary.has_news:
        return
    before = [Measures(**json.loads(run["measures"])) for run in state.runs.last(_COMPARED)]
    summary.drift = drift(measures, before)
    with state:
        state.runs.note(
            {
                "run_id": run_id,
                "ended_at": int(datetime.now(UTC).timestamp() * 1_000_000),
                "seconds": summary.seconds,
                "pipeline_version": pipeline_version(),
                "counts": json.dumps({name: getattr(summary, name) for name in _COUNTS}),
                "reasons": json.dumps(summary.reasons),
                "measures": json.dumps(asdict(measures)),
                "drift": json.dumps(summary.drift),
            }
        )


def last_runs(folder: Path, last: int) -> pd.DataFrame:
    """The last runs that changed the tables, the oldest first: a row each, its measures as columns."""
    if not (folder / STATE_FILE).exists():
        return pd.DataFrame(columns=["run_id", "ended_at", "seconds", "pipeline_version", *_COUNTS])
    with read_state(folder) as state:
        return pd.DataFrame([_row(run) for run in state.runs.last(last)])


def _row(run: dict[str, Any]) -> dict[str, Any]:
    return {
        "run_id": run["run_id"],
        "ended_at": datetime.fromtimestamp(run["ended_at"] / 1_000_000, UTC),
        "seconds": run["seconds"],
        "pipeline_version": run["pipeline_version"],
        **json.loads(run["counts"]),
        **Measures(**json.loads(run["measures"])).rates(),
        "reasons": json.loads(run["reasons"]),
        "drift": json.loads(run["drift"]),
    }
