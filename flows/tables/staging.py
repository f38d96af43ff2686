"""A batch's rows, checked and written to the staging folder, one file for each table and month.

Rows of the articles table are written when the batch is committed: only then is it known who is a duplicate.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

import pyarrow as pa

from newstables.records import Extraction, Reject
from newstables.schemas import ACTORS, ARTICLES, CLAIMS, DATES
from newstables.schemas.check import Problem, check_links, check_table
from newstables.tables import parquet
from newstables.tables.arrow import Stamp, month_of, to_tables
from newstables.tables.measures import Measures, measured

STAGING = "_staging"
PARTITIONED = (ARTICLES, ACTORS, CLAIMS, DATES)


def partitions(folder: Path) -> list[Path]:
    """The Parquet files of the four tables, in order."""
    return sorted(path for spec in PARTITIONED for path in (folder / spec.name).glob("month=*/*.parquet"))


@dataclass(frozen=True, slots=True)
class Staged:
    """The rows of one month: those of the articles table, and the files of all. Paths are relative to the tables."""

    month: str
    articles: pa.Table  # yet to be written to articles_file
    sketches: list[bytes | None]  # of their texts
    moves: list[tuple[str, str]]  # staged path → final path

    @property
    def articles_file(self) -> str:
        """Where the articles are to be staged."""
        return next(staged for staged, final in self.moves if final.startswith(f"{ARTICLES.name}/"))


def stage(
    folder: Path, number: int, extractions: Sequence[Extraction], revisions: Sequence[int], stamp: Stamp
) -> tuple[list[Staged], list[Reject], Measures]:
    """Stage the rows of `extractions`; articles whose rows break the schemas are left out and come back as rejects.

    Rows are made and checked once for the whole batch, in the order of months: a month is then a slice of each table.
    """
    in_order = sorted(zip(extractions, revisions, strict=True), key=lambda pair: month_of(pair[0].article))
    tables = _tables(in_order, stamp)
    rejects: list[Reject] = []
    if found := problems(tables):
        broken = {article: problem for problem in reversed(found) for article in problem.article_ids}
        rejects = [_broken(extraction, broken) for extraction, _ in in_order if extraction.article_id in broken]
        in_order = [pair for pair in in_order if pair[0].article_id not in broken]
        tables = _tables(in_order, stamp)
        if found := problems(tables):
            raise ValueError(f"rows break the schema, and no article is to blame: {found[0]}")
    staged = []
    files: dict[Path, pa.Table] = {}
    done = dict.fromkeys(tables, 0)
    for month, pairs in groupby(in_order, key=lambda pair: month_of(pair[0].article)):
        mine = [extraction for extraction, _ in pairs]
        counts = _row_counts(mine)
        rows = {name: table.slice(done[name], counts[name]) for name, table in tables.items()}
        done = {name: done[name] + counts[name] for name in tables}
        moves = []
        for name, table in rows.items():
            move = _move(name, month, f"part-{stamp.run_id}-{number:06}")
            if name != ARTICLES.name:
                files[folder / move[0]] = table
            moves.append(move)
        # A slice would be sent to the main process with all rows around it.
        own = rows[ARTICLES.name].take(pa.array(range(counts[ARTICLES.name])))
        staged.append(Staged(month, own, [extraction.sketch for extraction in mine], moves))
    parquet.write_all(files)
    return staged, rejects, measured(tables)


def _row_counts(extractions: Sequence[Extraction]) -> dict[str, int]:
    return {
        ARTICLES.name: len(extractions),
        ACTORS.name: sum(len(extraction.actors) for extraction in extractions),
        CLAIMS.name: sum(len(extraction.claims) for extraction in extractions),
        DATES.name: sum(len(extraction.dates) for extraction in extractions),
    }


def _tables(pairs: Sequence[tuple[Extraction, int]], stamp: Stamp) -> dict[str, pa.Table]:
    return to_tables([extraction for extraction, _ in pairs], [revision for _, revision in pairs], stamp)


def write_month(folder: Path, month: str, tables: dict[str, pa.Table], name: str) -> list[tuple[str, str]]:
    """Write one file a table to the staging folder; the moves that will bring them into the tables."""
    moves = [_move(table, month, name) for table in tables]
    parquet.write_all({folder / staged: rows for (staged, _), rows in zip(moves, tables.values(), strict=True)})
    return moves


def _move(table: str, month: str, name: str) -> tuple[str, str]:
    """Where a file of a table is staged, and where it belongs."""
    final = f"{table}/month={month}/{name}.parquet"
    return f"{STAGING}/{final}", final


def problems(tables: dict[str, pa.Table]) -> list[Problem]:
    """What is wrong with the rows of the four tables."""
    found: list[Problem] = []
    for spec in PARTITIONED:
        found += check_table(spec, tables[spec.name])
    for spec in PARTITIONED:
        found += check_links(spec, tables[spec.name], tables)
    return found


def _broken(extraction: Extraction, broken: dict[str, Problem]) -> Reject:
    article = extraction.article
    message = f"its rows break the schema ({broken[extraction.article_id]}); please report it"
    return Reject(article.source, article.source_id, "failed", message, article.text[:200].encode())
