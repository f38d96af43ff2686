"""Verifying a whole tables folder against the schemas, month by month, so that memory holds one month."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from flows.tables.staging import PARTITIONED
from schemas import ARTICLES, REJECTS, Table
from schemas.check import Problem, check_links, check_table

Ids = np.ndarray[tuple[int], np.dtype[np.uint64]]


@dataclass(slots=True)
class Report:
    """What a folder holds and what is wrong with it."""

    rows: dict[str, int]
    problems: list[Problem] = field(default_factory=list)


def verify(folder: Path) -> Report:
    """Check every file of the five tables."""
    report = Report({spec.name: 0 for spec in (*PARTITIONED, REJECTS)})
    months = sorted({path.name for spec in PARTITIONED for path in (folder / spec.name).glob("month=*")})
    article_ids: list[Ids] = []
    originals: list[Ids] = []
    for month in months:
        tables = {spec.name: _read(spec, folder / spec.name / month, report) for spec in PARTITIONED}
        for spec in PARTITIONED:
            report.rows[spec.name] += tables[spec.name].num_rows
            report.problems += check_table(spec, tables[spec.name])
        if not report.problems:  # links are only worth following between tables that are well formed
            for spec in PARTITIONED:
                report.problems += check_links(spec, tables[spec.name], tables)
            report.problems += _misplaced(tables[ARTICLES.name], month)
            article_ids.append(_ids(tables[ARTICLES.name]["article_id"]))
            originals.append(_ids(tables[ARTICLES.name]["duplicate_of"]))
    report.problems += _in_two_months(article_ids)
    if not report.problems:
        report.problems += _without_original(article_ids, originals)
    rejects = _read(REJECTS, folder / REJECTS.name, report)
    report.rows[REJECTS.name] = rejects.num_rows
    report.problems += check_table(REJECTS, rejects)
    return report


def _read(spec: Table, folder: Path, report: Report) -> pa.Table:
    tables = []
    for path in sorted(folder.glob("*.parquet")):
        table = pq.read_table(path, partitioning=None)
        if table.schema.names != spec.schema.names:
            missing = sorted(set(spec.schema.names) - set(table.schema.names))
            rule = f"{path.name} lacks {missing}" if missing else f"{path.name} has other columns"
            report.problems.append(Problem(spec.name, "*", rule, table.num_rows, (), str(path)))
            continue
        tables.append(table)
    return pa.concat_tables(tables, promote_options="permissive") if tables else spec.schema.empty_table()


def _misplaced(articles: pa.Table, month: str) -> list[Problem]:
    months = pc.fill_null(pc.strftime(articles["published_at"], format="month=%Y-%m"), "month=undated")
    wrong = articles.filter(pc.not_equal(months, month))
    if not wrong.num_rows:
        return []
    first = wrong["article_id"][0].as_py()
    return [Problem("articles", "published_at", f"is not in {month}", wrong.num_rows, (first,), first)]


def _ids(column: pa.ChunkedArray) -> Ids:
    return np.array([int(identity, 16) for identity in column.drop_null().to_pylist()], np.uint64)


def _in_two_months(months: list[Ids]) -> list[Problem]:
    ids, counts = np.unique(np.concatenate(months), return_counts=True) if months else (np.array([]), np.array([]))
    twice = ids[counts > 1]
    if not len(twice):
        return []
    first = f"{int(twice[0]):016x}"
    return [Problem("articles", "article_id", "is in two months", len(twice), (first,), first)]


def _without_original(article_ids: list[Ids], originals: list[Ids]) -> list[Problem]:
    if not article_ids:
        return []
    lost = np.setdiff1d(np.concatenate(originals), np.concatenate(article_ids))
    if not len(lost):
        return []
    first = f"{int(lost[0]):016x}"
    return [Problem("articles", "duplicate_of", "is no article's id", len(lost), (), first)]
