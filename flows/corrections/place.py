"""Which row a correction means, though rules or the article have changed since: by where it stands and its words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import pyarrow as pa
import pyarrow.compute as pc

from newstables.corrections.file import CORRECTED, FILE, WHOLE_ROW, Correction, CorrectionError, read_corrections
from newstables.corrections.values import parsed
from newstables.schemas import ARTICLES, Table
from newstables.tables.dataset import dataset

Row = dict[str, Any]
Rows = Mapping[str, Mapping[str, list[Row]]]  # table → article_id → its rows
Status = Literal["applied", "settled", "lost"]


@dataclass(frozen=True, slots=True)
class Placed:
    """A correction with the row that it means today."""

    correction: Correction
    status: Status  # settled: the row says so by itself now; lost: there is no such row any more
    row: Row | None = None  # as the rules made it
    value: Any = None  # what is right
    why: str = ""  # of what is lost


def placed(folder: Path) -> list[Placed]:
    """The corrections of a tables folder with their rows. Raises CorrectionError for a line that cannot be meant."""
    corrections = read_corrections(folder / FILE)
    rows = rows_of(folder, {correction.article_id for correction in corrections})
    try:
        return [place(correction, rows) for correction in corrections]
    except CorrectionError as error:
        raise CorrectionError(f"{folder / FILE}: {error}") from None


def rows_of(folder: Path, article_ids: set[str]) -> Rows:
    """All rows of some articles, as the rules made them."""
    found: dict[str, dict[str, list[Row]]] = {}
    if not article_ids:
        return found
    theirs = pc.field("article_id").isin(pa.array(sorted(article_ids), pa.string()))
    for name, spec in CORRECTED.items():
        columns = [column.name for column in spec.columns if spec is not ARTICLES or column.name != "text"]
        by_article = found.setdefault(name, {})
        for row in dataset(folder, spec).to_table(columns=columns, filter=theirs).to_pylist():
            by_article.setdefault(row["article_id"], []).append(row)
    return found


def place(correction: Correction, rows: Rows) -> Placed:
    """One correction among the rows of its article. Raises CorrectionError where it cannot be meant."""
    spec = correction.spec
    value = parsed(spec, correction.column, correction.value)
    candidates = rows.get(spec.name, {}).get(correction.article_id, [])
    if correction.article_id not in rows.get(ARTICLES.name, {}):
        return Placed(correction, "lost", why="the article is not in the tables")
    row = _row(correction, spec, candidates)
    if row is None:
        return Placed(correction, "lost", why=f"the article has no such row of {spec.name} any more")
    if missing := _dangling(correction, rows, value):
        return Placed(correction, "lost", why=missing)
    settled = correction.column != WHOLE_ROW and row[correction.column] == value
    return Placed(correction, "settled" if settled else "applied", row, value)


def _row(correction: Correction, spec: Table, rows: Sequence[Row]) -> Row | None:
    if not spec.spans or "char_start" not in spec.schema.names:  # articles, actors: ids that do not change
        id_column = spec.key[-1]
        wanted = correction.row or correction.article_id
        return next((row for row in rows if row[id_column] == wanted), None)
    if not (correction.char_start and correction.char_end):  # a line that somebody wrote: its id is all there is
        return next((row for row in rows if row[spec.key[0]] == correction.row), None)
    start, end, words = int(correction.char_start), int(correction.char_end), correction.text
    for row in rows:
        if (row["char_start"], row["char_end"], " ".join(row["text"].split())) == (start, end, words):
            return row
    for alike in (
        [row for row in rows if row["char_start"] < end and start < row["char_end"] and _holds(row["text"], words)],
        [row for row in rows if " ".join(row["text"].split()) == words],  # the text before it became longer or shorter
    ):
        if len(alike) == 1:
            return alike[0]
    return None


def _holds(one: str, other: str) -> bool:
    """Whether of two texts one stands in the other: "40 people" in "about 40 people"."""
    one, other = " ".join(one.split()).lower(), " ".join(other.split()).lower()
    return one in other or other in one


def _dangling(correction: Correction, rows: Rows, value: Any) -> str:
    """What is wrong with a value that names another row: that row is not there."""
    for here, table, there in correction.spec.references:
        if here == correction.column and value is not None:
            known = rows.get(table, {}).get(correction.article_id, [])
            if not any(row[there] == value for row in known):
                return f"the article has no {there} {value}"
    return ""
