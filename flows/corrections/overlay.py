"""Corrections laid over rows that are read."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from newstables.corrections.file import FILE, WHOLE_ROW
from newstables.corrections.place import Placed, placed
from newstables.schemas import CLAIMS, Table

Key = tuple[str, ...]
_ENDS = ("value_low", "value_high")


@dataclass(slots=True)
class Overlay:
    """What is to be other than in the files, by table and key."""

    cells: dict[str, dict[Key, dict[str, Any]]] = field(default_factory=dict)
    dropped: dict[str, set[Key]] = field(default_factory=dict)
    lost: int = 0  # corrections that find no row

    def touches(self, spec: Table) -> bool:
        """Whether a table has anything corrected: its key columns must be among those that are read then."""
        return bool(self.cells.get(spec.name) or self.dropped.get(spec.name))

    def column_is_touched(self, spec: Table, column: str) -> bool:
        """Whether any cell of a column is corrected."""
        return any(column in cells for cells in self.cells.get(spec.name, {}).values())

    def apply(self, spec: Table, table: pa.Table) -> pa.Table:
        """Rows of a table, with at least its key columns, as they ought to be; their order stays."""
        cells, dropped = self.cells.get(spec.name, {}), self.dropped.get(spec.name, set())
        if not cells and not dropped:
            return table
        first = pa.array(sorted({key[0] for key in (*cells, *dropped)}), pa.string())
        met = np.flatnonzero(pc.is_in(table[spec.key[0]], value_set=first).to_numpy(zero_copy_only=False))
        if not len(met):
            return table
        rows = table.take(pa.array(met)).to_pylist()
        kept: list[dict[str, Any]] = []
        order = np.arange(table.num_rows)
        for position, row in zip(met.tolist(), rows, strict=True):
            key = tuple(row[name] for name in spec.key)
            if key in dropped:
                order[position] = -1
            else:
                order[position] = table.num_rows + len(kept)
                kept.append(row | {name: value for name, value in cells.get(key, {}).items() if name in row})
        corrected = pa.Table.from_pylist(kept, schema=table.schema)
        return self._without_parts(pa.concat_tables([table, corrected]).take(pa.array(order[order >= 0])), dropped)

    def _without_parts(self, table: pa.Table, dropped: set[Key]) -> pa.Table:
        """Rows whose whole is gone are parts of nothing."""
        if not dropped or "part_of" not in table.column_names:
            return table
        gone = pc.is_in(table["part_of"], value_set=pa.array([key[0] for key in dropped], pa.string()))
        kept = pc.if_else(gone, pa.scalar(None, pa.string()), table["part_of"])
        return table.set_column(table.column_names.index("part_of"), "part_of", kept)


def overlay_of(folder: Path) -> Overlay:
    """The corrections of a tables folder, to be laid over its rows; warns of those that find no row any more.

    Raises CorrectionError for a line of the file that cannot be meant.
    """
    if not (folder / FILE).exists():
        return Overlay()
    overlay = _of_placed(placed(folder))
    if overlay.lost:
        warnings.warn(
            f"{overlay.lost} corrections find no row any more; `newstables corrections {folder}` names them",
            stacklevel=3,
        )
    return overlay


def _of_placed(corrections: list[Placed]) -> Overlay:
    """The overlay of corrections whose rows are known."""
    overlay = Overlay(lost=sum(each.status == "lost" for each in corrections))
    for each in corrections:
        if each.row is None or each.status != "applied":
            continue
        spec = each.correction.spec
        key = tuple(each.row[name] for name in spec.key)
        if each.correction.column == WHOLE_ROW:
            overlay.dropped.setdefault(spec.name, set()).add(key)
        else:
            overlay.cells.setdefault(spec.name, {}).setdefault(key, {})[each.correction.column] = each.value
    _follow(overlay, corrections)
    return overlay


def _follow(overlay: Overlay, corrections: list[Placed]) -> None:
    """The ends of a number that were the number itself go with it."""
    rows: dict[Key, Mapping[str, Any]] = {
        (each.row["claim_id"],): each.row for each in corrections if each.row and each.correction.spec is CLAIMS
    }
    for key, cells in overlay.cells.get(CLAIMS.name, {}).items():
        before = rows[key]
        if "value" in cells and before["value"] is not None:
            for end in _ENDS:
                if before[end] == before["value"]:
                    cells.setdefault(end, cells["value"])
