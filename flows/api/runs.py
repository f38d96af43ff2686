"""`newstables.runs`: the last runs, as a DataFrame."""

from __future__ import annotations

from pathlib import Path

import pandas as pd

from newstables.tables.files import NoTables, holds_tables
from newstables.tables.place import named
from newstables.tables.runs import last_runs
from newstables.tables.snapshot import copied


def runs(tables: str | Path, last: int = 20) -> pd.DataFrame:
    """The last runs that changed the tables in a folder or at a URI, the oldest first, a row each.

    Columns: run_id, ended_at, seconds, pipeline_version; new, changed, reprocessed, unchanged, rejected; what the rows
    are like ("claims an article", "dates resolved", …); reasons of rejects (a dict) and drift (a list of warnings).
    Raises NoTables, a FileNotFoundError, where there are no tables.
    """
    place = named(str(tables))
    if isinstance(place, Path) and not holds_tables(place):
        raise NoTables(f"{tables} holds no tables; make some by: newstables run INPUT --tables {tables}")
    with copied(place, lambda _folder, _names: ()) as folder:
        return last_runs(folder, last)
