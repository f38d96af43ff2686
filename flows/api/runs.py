"""`newstables.runs`: the last runs, as a DataFrame."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from newstables.tables.place import named
from newstables.tables.runs import last_runs
from newstables.tables.snapshot import copied


def runs(tables: str | Path, last: int = 20) -> pd.DataFrame:
    """The last runs that changed the tables in a folder or at a URI, the oldest first, a row each.

    Columns: run_id, ended_at, seconds, pipeline_version; new, changed, reprocessed, unchanged, rejected; what the rows
    are like ("claims an article", "dates resolved", …); reasons of rejects (a dict) and drift (a list of warnings).
    """
    with copied(named(str(tables)), lambda _folder, _names: ()) as folder:
        return last_runs(folder, last)
