"""A batch's rows, checked and written to the staging folder, one file for each table and month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa

from flows.records import Extraction, Reject
from flows.tables import parquet
from flows.tables.arrow import Stamp, month_of, to_tables
from schemas import ACTORS, ARTICLES, CLAIMS, DATES
from schemas.check import Problem, check_links, check_table

STAGING = "_staging"
PARTITIONED = (ARTICLES, ACTORS, CLAIMS, DATES)


@dataclass(frozen=True, slots=True)
class Staged:
    """The files of one month, and whose rows are in them. Paths are relative to the tables folder."""

    month: str
    article_ids: list[str]
    moves: list[tuple[str, str]]  # staged path → final path


def stage(
    folder: Path, number: int, extractions: Sequence[Extraction], revisions: Sequence[int], stamp: Stamp
) -> tuple[list[Staged], list[Reject]]:
    """Write the rows of `extractions`; articles whose rows break the schemas are left out and come back as rejects."""
    months: dict[str, list[int]] = {}
    for index, extraction in enumerate(extractions):
        months.setdefault(month_of(extraction), []).append(index)
    staged, rejects = [], []
    for month, indices in sorted(months.items()):
        mine = [extractions[index] for index in indices]
        tables = to_tables(mine, [revisions[index] for index in indices], stamp)
        problems = _problems(tables)
        if problems:
            broken = {article: problem for problem in reversed(problems) for article in problem.article_ids}
            rejects += [_broken(extraction, broken) for extraction in mine if extraction.article_id in broken]
            indices = [index for index in indices if extractions[index].article_id not in broken]
            mine = [extractions[index] for index in indices]
            tables = to_tables(mine, [revisions[index] for index in indices], stamp)
            if problems := _problems(tables):
                raise ValueError(f"rows break the schema, and no article is to blame: {problems[0]}")
        if mine:
            moves = write_month(folder, month, tables, f"part-{stamp.run_id}-{number:06}")
            staged.append(Staged(month, [extraction.article_id for extraction in mine], moves))
    return staged, rejects


def write_month(folder: Path, month: str, tables: dict[str, pa.Table], name: str) -> list[tuple[str, str]]:
    """Write one file a table to the staging folder; the moves that will bring them into the tables."""
    moves = []
    for table, rows in tables.items():
        final = f"{table}/month={month}/{name}.parquet"
        parquet.write(rows, folder / STAGING / final)
        moves.append((f"{STAGING}/{final}", final))
    return moves


def _problems(tables: dict[str, pa.Table]) -> list[Problem]:
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
