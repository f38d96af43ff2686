"""Checks of Arrow tables against the schemas: types, nulls, closed sets, patterns, keys, offsets, references."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from newstables.schemas.column import Column, Table


@dataclass(frozen=True, slots=True)
class Problem:
    """One rule of the contract that rows break; `article_ids` and `example` name the first of them."""

    table: str
    column: str
    rule: str
    rows: int
    article_ids: tuple[str, ...]
    example: str

    def __str__(self) -> str:
        return f"{self.table}.{self.column}: {self.rule}, {self.rows} rows, first: {self.example}"


_SHOWN = 1000  # article ids that a problem carries; more of one kind in one batch is a bug of ours, not of its input


def check_table(spec: Table, table: pa.Table) -> Iterator[Problem]:
    """What is wrong with the columns of one table, taken alone."""
    for column in spec.columns:
        if column.name not in table.column_names:
            yield Problem(spec.name, column.name, "is missing", table.num_rows, (), "")
            continue
        values = table[column.name]
        if values.type != column.type:
            yield Problem(spec.name, column.name, f"has type {values.type}, not {column.type}", table.num_rows, (), "")
            continue
        if not column.nullable:
            yield from _problem(spec, table, column.name, "is null", pc.is_null(values))
        yield from _check_values(spec, table, column, values)
    yield from _check_key(spec, table)


def _check_values(spec: Table, table: pa.Table, column: Column, values: pa.ChunkedArray) -> Iterator[Problem]:
    if column.values is not None:
        plain = values.cast(pa.string())
        known = pc.is_in(plain, value_set=pa.array([*column.values, None], pa.string()))
        yield from _problem(spec, table, column.name, "is not in its closed set", pc.invert(known))
    if column.minimum is not None:
        yield from _problem(spec, table, column.name, f"is under {column.minimum}", pc.less(values, column.minimum))
    if column.pattern is not None:
        matches = pc.match_substring_regex(values, f"^(?:{column.pattern})$")
        yield from _problem(spec, table, column.name, f"does not match {column.pattern}", pc.invert(matches))


def _check_key(spec: Table, table: pa.Table) -> Iterator[Problem]:
    if any(name not in table.column_names for name in spec.key):
        return
    counts = table.group_by(list(spec.key)).aggregate([([], "count_all")])
    twice = counts.filter(pc.greater(counts["count_all"], 1))
    if twice.num_rows:
        owners = twice["article_id"].to_pylist() if "article_id" in spec.key else _owners(table, spec, twice)
        yield Problem(
            spec.name,
            "+".join(spec.key),
            "is not unique",
            twice.num_rows,
            tuple(owners[:_SHOWN]),
            str(twice.slice(0, 1).to_pylist()[0]),
        )


def _owners(table: pa.Table, spec: Table, twice: pa.Table) -> list[str]:
    if "article_id" not in table.column_names:
        return []
    rows = table.filter(pc.is_in(table[spec.key[0]], value_set=twice[spec.key[0]].combine_chunks()))
    owners: list[str] = pc.unique(rows["article_id"]).to_pylist()
    return owners


def check_links(spec: Table, table: pa.Table, others: Mapping[str, pa.Table]) -> Iterator[Problem]:
    """Whether the rows of `table` point to rows that exist in `others`, and their offsets to the text they quote."""
    for here, other, there in spec.references:
        found = pc.or_(
            pc.is_in(_within_article(table, here), value_set=pc.unique(_within_article(others[other], there))),
            pc.is_null(table[here]),
        )
        yield from _problem(spec, table, here, f"has no {other}.{there} to join", pc.invert(found))
    if spec.spans:
        texts = dict(
            zip(others["articles"]["article_id"].to_pylist(), others["articles"]["text"].to_pylist(), strict=True)
        )
        for start, end, text in spec.spans:
            wrong = pa.array(_bad_spans(table, texts, start, end, text), pa.bool_())
            yield from _problem(spec, table, start, f"and {end} do not slice articles.text to {text}", wrong)


def _within_article(table: pa.Table, column: str) -> pa.Array:
    """The values of a column that points or is pointed to, each with its article: no row points to another article."""
    if column == "article_id":
        joined = table[column]
    else:
        joined = pc.binary_join_element_wise(table["article_id"], table[column], " ")
    return joined.combine_chunks() if isinstance(joined, pa.ChunkedArray) else joined


def _bad_spans(table: pa.Table, texts: Mapping[str, str], start: str, end: str, text: str) -> list[bool]:
    owners = table["article_id"].to_pylist()
    if "." in start:  # a list of structs: "mentions.start"
        items = table[start.split(".")[0]].combine_chunks()
        row_of = pc.list_parent_indices(items).to_pylist()
        columns = [items.flatten().field(name.split(".")[1]).to_pylist() for name in (start, end, text)]
        bad = [False] * len(owners)
        for row, a, b, words in zip(row_of, *columns, strict=True):
            if texts.get(owners[row], "")[a:b] != words:
                bad[row] = True
        return bad
    rows = zip(owners, table[start].to_pylist(), table[end].to_pylist(), table[text].to_pylist(), strict=True)
    return [texts.get(owner, "")[a:b] != words or not words for owner, a, b, words in rows]


def _problem(
    spec: Table, table: pa.Table, column: str, rule: str, bad: pa.Array | pa.ChunkedArray
) -> Iterator[Problem]:
    bad = pc.fill_null(bad, False)
    count = pc.sum(bad).as_py() or 0
    if not count:
        return
    rows = table.filter(bad)
    owners = pc.unique(rows["article_id"]).to_pylist() if "article_id" in rows.column_names else []
    shown = {name: rows[name][0].as_py() for name in dict.fromkeys((*spec.key, column.split(".")[0]))}
    yield Problem(spec.name, column, rule, count, tuple(owners[:_SHOWN]), str(shown)[:300])
