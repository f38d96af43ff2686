"""Verifying a whole tables folder against the schemas, month by month, so that memory holds one month."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from newstables.schemas import ARTICLES, DERIVED, REJECTS, Table
from newstables.schemas.check import Problem, check_links, check_table
from newstables.tables import parquet
from newstables.tables.staging import PARTITIONED, partitions
from newstables.tables.state import STATE_FILE, StateFailed, read_state

Ids = np.ndarray[tuple[int], np.dtype[np.uint64]]


@dataclass(slots=True)
class Report:
    """What a folder holds and what is wrong with it."""

    rows: dict[str, int]
    problems: list[Problem] = field(default_factory=list)


def verify(folder: Path) -> Report:
    """Check every file of the tables, and of what is derived from them."""
    report = Report({spec.name: 0 for spec in (*PARTITIONED, REJECTS)})
    months = sorted({path.name for spec in PARTITIONED for path in (folder / spec.name).glob("month=*")})
    article_ids: list[Ids] = []
    originals: list[Ids] = []
    report.problems += _of_files(folder)
    for month in months:
        known = len(report.problems)
        tables = {spec.name: _read(spec, folder / spec.name / month, report) for spec in PARTITIONED}
        for spec in PARTITIONED:
            report.rows[spec.name] += tables[spec.name].num_rows
            report.problems += check_table(spec, tables[spec.name])
        if len(report.problems) == known:  # links are only worth following between tables that are well formed
            for spec in PARTITIONED:
                report.problems += check_links(spec, tables[spec.name], tables)
            report.problems += _misplaced(tables[ARTICLES.name], month)
            article_ids.append(_ids(tables[ARTICLES.name]["article_id"]))
            originals.append(_ids(tables[ARTICLES.name]["duplicate_of"]))
    report.problems += _in_two_months(article_ids)
    if not report.problems:
        report.problems += _without_original(article_ids, originals)
    for spec in DERIVED:
        report.problems += check_table(spec, _read(spec, folder / spec.name, report))
    rejects = _read(REJECTS, folder / REJECTS.name, report)
    report.rows[REJECTS.name] = rejects.num_rows
    report.problems += check_table(REJECTS, rejects)
    return report


def _of_files(folder: Path) -> Iterator[Problem]:
    """Whether the Parquet files are those that runs have written, and none of their rows are missing."""
    missing = Problem(REJECTS.name, "*", "is missing; the next run writes it", 0, (), REJECTS.name)
    has_rejects = (folder / REJECTS.name).is_dir()
    if not (folder / STATE_FILE).exists():  # the next run makes it again
        if not has_rejects:
            yield missing
        return
    try:
        with read_state(folder) as state:
            noted, lost, unfinished = state.files.names(), state.articles.lost(), bool(state.files.pending_moves())
            cut_off = state.rejects.unwritten  # a run that was ended before its end has nothing wrong with it
    except StateFailed as error:
        yield Problem("index", "*", str(error), 0, (), STATE_FILE)
        return
    if not has_rejects and not cut_off:
        yield missing
    if unfinished:
        yield Problem(
            "index", "*", "a run was killed while it moved files; the next run ends its work", 0, (), STATE_FILE
        )
        return
    found = {path.relative_to(folder).as_posix() for path in partitions(folder)}
    for path in sorted(noted - found):
        rule = "a file is missing; put it back, or run again over what its articles were read from"
        yield Problem(path.partition("/")[0], "*", rule, 0, (), path)
    for path in sorted(found - noted):
        yield Problem(path.partition("/")[0], "*", "no run has written this file; take it out", 0, (), path)
    if lost:
        rule = "rows were lost with a file; run again over what the articles were read from"
        yield Problem("index", "*", rule, len(lost), tuple(article for article, _ in lost), lost[0][1])


def _read(spec: Table, folder: Path, report: Report) -> pa.Table:
    tables = []
    for path in sorted(folder.glob("*.parquet")):
        try:
            table = pq.read_table(path, partitioning=None)
        except (pa.ArrowException, OSError) as error:
            rule = f"cannot be read ({' '.join(str(error).split())[:120]}); remove it, and run again over its articles"
            report.problems.append(Problem(spec.name, "*", rule, 0, (), str(path)))
            continue
        missing = [
            column.name for column in spec.columns if not column.nullable and column.name not in table.schema.names
        ]
        if missing or set(table.schema.names) - set(spec.schema.names) - set(spec.retired):
            rule = f"{path.name} lacks {missing}" if missing else f"{path.name} has other columns"
            report.problems.append(Problem(spec.name, "*", rule, table.num_rows, (), str(path)))
            continue
        if table.schema.names != spec.schema.names:  # written by an older version
            table = parquet.in_todays_columns(spec, table)
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
