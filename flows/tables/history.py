"""What changed articles said before: their earlier rows, with the revision that they were and when that ended.

They lie in _history/TABLE/month=…/, by the month in which they were replaced, for readers of tables to leave alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc

from newstables.schemas import Table
from newstables.schemas.column import TIMESTAMP
from newstables.tables import parquet
from newstables.tables.files import HISTORY, Files, month_of_file
from newstables.tables.index.files import Move
from newstables.tables.staging import STAGING


class History:
    """Collects the rows that leave the tables, of those articles whose `revisions` (by id) were replaced."""

    def __init__(self, revisions: Mapping[str, int]) -> None:
        self._revisions = revisions
        self._rows: dict[str, list[pa.Table]] = {}

    def add(self, spec: Table, rows: pa.Table) -> None:
        """Take in rows of a table, if they are of such an article."""
        kept = rows.filter(pc.is_in(rows["article_id"], value_set=pa.array(self._revisions, pa.string())))
        if kept.num_rows:
            self._rows.setdefault(spec.name, []).append(kept)

    def write(self, folder: Path, name: str) -> list[Move]:
        """Stage what was collected; the moves that bring it into the history."""
        now = datetime.now(UTC)
        moves: list[Move] = []
        for table, collected in self._rows.items():
            rows = pa.concat_tables(collected)
            revisions = pa.array(
                [self._revisions[article_id] for article_id in rows["article_id"].to_pylist()], pa.int32()
            )
            ended = pa.array([now] * rows.num_rows, TIMESTAMP)
            rows = rows.drop_columns([column for column in ("revision",) if column in rows.column_names])
            rows = rows.append_column("revision", revisions).append_column("superseded_at", ended)
            final = f"{HISTORY}/{table}/month={now:%Y-%m}/{name}.parquet"
            parquet.write(rows, folder / STAGING / final)
            moves.append((f"{STAGING}/{final}", final))
        return moves


def without_history(folder: Path, files: Files, article_ids: Sequence[str], name: Callable[[], str]) -> list[Move]:
    """Moves that take all that is kept of some articles out of the history."""
    moves: list[Move] = []
    for old in files.history():
        rows = parquet.read_columns(files.path(old))
        theirs = pc.is_in(rows["article_id"], value_set=pa.array(article_ids, pa.string()))
        if not pc.any(theirs).as_py():
            continue
        kept = rows.filter(pc.invert(theirs))
        moves.append((None, old))
        if kept.num_rows:
            final = f"{old.rpartition('/')[0]}/{name()}.parquet"
            parquet.write(kept, folder / STAGING / final)
            moves.append((f"{STAGING}/{final}", final))
    return moves


def merged(folder: Path, files: Files, before: str, name: Callable[[], str]) -> dict[str, list[Move]]:
    """Months before one in which articles were replaced → moves that make one file of a table's; only those of many."""
    together: dict[str, list[str]] = {}
    for old in files.history():
        if month_of_file(old) < before:
            together.setdefault(old.rpartition("/")[0], []).append(old)
    moves: dict[str, list[Move]] = {}
    for place, names in sorted(together.items()):
        if len(names) > 1:
            rows = [parquet.read_columns(files.path(old)) for old in names]
            final = f"{place}/{name()}.parquet"
            parquet.write(pa.concat_tables(rows, promote_options="permissive"), folder / STAGING / final)
            found = moves.setdefault(month_of_file(final), [])
            found.append((f"{STAGING}/{final}", final))
            found += [(None, old) for old in names]
    return moves
