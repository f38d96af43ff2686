"""Article views for a report: the newest articles in full, in packs that a browser opens one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from newstables.corrections.overlay import Overlay, overlay_of
from newstables.display.article_html import fragment
from newstables.display.lookup import Rows
from newstables.report.archive import Archive
from newstables.report.pack import packed
from newstables.schemas import CLAIMS, Table
from newstables.tables.dataset import dataset
from newstables.tables.staging import PARTITIONED

PACK = 25  # articles a pack: enough that one compresses well, few enough that a browser opens it at once
_LONGEST = 30_000  # words; a pile of articles under one name would leave no room for the others
_AT_ONCE = 40 * PACK  # articles whose rows are in memory


def article_packs(archive: Archive, room: int) -> list[str]:
    """Packs of PACK articles, the newest first, as many as have `room` characters; "" for one that is too long."""
    packs: list[str] = []
    waiting: list[str] = []
    ids = archive.articles["article_id"].tolist()
    for rows in _newest(archive.folder, ids):
        is_long = rows["articles"][0]["word_count"] > _LONGEST
        waiting.append("" if is_long else fragment(rows, full=False))
        if len(waiting) == PACK:
            room -= _add(packs, waiting, room)
            if room <= 0:
                return packs
    if waiting:
        _add(packs, waiting, room)
    return packs


def _add(packs: list[str], waiting: list[str], room: int) -> int:
    """Pack what waits, if there is room for it; the characters that it takes."""
    made = packed(waiting)
    waiting.clear()
    if len(made) <= room:
        packs.append(made)
    return len(made)


def _newest(folder: Path, ids: list[str]) -> Iterator[Rows]:
    """The rows of each article, in this order."""
    overlay = overlay_of(folder)
    for first in range(0, len(ids), _AT_ONCE):
        wanted = ids[first : first + _AT_ONCE]
        tables = {spec.name: _rows(folder, spec, wanted, overlay) for spec in PARTITIONED}
        for article_id in wanted:
            yield {name: found.get(article_id, []) for name, found in tables.items()}


def _rows(folder: Path, spec: Table, ids: list[str], overlay: Overlay) -> dict[str, list[dict[str, Any]]]:
    """article_id → its rows, in the order of the text."""
    theirs = pc.field("article_id").isin(pa.array(ids, pa.string()))
    rows = overlay.apply(spec, dataset(folder, spec).to_table(filter=theirs)).to_pylist()
    if spec is CLAIMS:
        rows.sort(key=lambda row: row["char_start"])  # as the explorer counts them
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["article_id"], []).append(row)
    return found
