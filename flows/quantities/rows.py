"""Series of claims → the rows of the quantities table."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

from newstables.quantities.series import Ints
from newstables.schemas.quantities import QUANTITIES

_AS_MOST_SAY = (
    "unit",
    "about",
    "about_actor_id",
    "place",
    "country",
)  # reports may differ in these
_OF_ALL = ("kind", "event", "claim_status")


def summed_up(frame: pd.DataFrame, labels: Ints, articles: pd.DataFrame) -> pa.Table:
    """The quantities table of the claims of a prepared frame, whose series are `labels` (the row of the first report).

    Rows are in the order of first reports.
    """
    order = np.argsort(labels, kind="stable")  # a series after the other, each in the order of publication
    begin = np.flatnonzero(np.diff(labels[order], prepend=-1))
    count = np.diff(np.append(begin, len(labels)))
    first, last = frame.iloc[order[begin]], frame.iloc[order[begin + count - 1]]
    source = frame["article_id"].map(_sources(articles))
    in_order = np.repeat(np.arange(len(begin)), count)  # the series of each claim, in that order
    low, high = frame["value_low"].fillna(frame["value"]), frame["value_high"].fillna(frame["value"])
    columns: dict[str, Any] = {
        "quantity_id": first["claim_id"].str.replace("-c", "-q", regex=False),
        **{name: first[name] for name in _OF_ALL},
        "is_part": first["part_of"].notna(),
        **{name: _most_said(frame[name], order, begin, count) for name in _AS_MOST_SAY},
        "period_start": frame["period_start"].iloc[order].groupby(in_order).min(),
        "period_end": frame["period_end"].iloc[order].groupby(in_order).max(),
        "claim_count": pd.Series(count),
        "article_count": _different(frame["article_id"], order, in_order),
        "source_count": _different(source, order, in_order),
        "first_at": first["published_at"],
        "first_value": first["value"],
        "latest_at": last["published_at"],
        "latest_value": last["value"],
        "lowest": low.iloc[order].groupby(in_order).min(),
        "highest": high.iloc[order].groupby(in_order).max(),
        "revision_count": _revisions(frame, order, in_order),
        "claim_ids": _lists(frame["claim_id"].iloc[order], count),
    }
    schema = QUANTITIES.schema
    return pa.Table.from_arrays([_arrow(columns[field.name], field.type) for field in schema], schema=schema)


def _arrow(column: Any, kind: pa.DataType) -> pa.Array:
    if isinstance(column, pa.Array):
        return column
    plain = pa.string() if pa.types.is_dictionary(kind) else kind
    found = pa.Array.from_pandas(column, type=plain)
    found = found.combine_chunks() if isinstance(found, pa.ChunkedArray) else found
    return found.dictionary_encode().cast(kind) if plain != kind else found


def _sources(articles: pd.DataFrame) -> pd.Series[str]:
    """article_id → whose report it is: the publisher of the earliest near-duplicate, else that article itself."""
    originals = articles.set_index("article_id")["duplicate_of"]
    root = originals.fillna(originals.index.to_series())
    while True:  # a copy of a copy; each round halves the way
        above = root.map(root).fillna(root)
        if (above == root).all():
            break
        root = above
    publisher = articles.set_index("article_id")["publisher"]
    return root.map(publisher).fillna(root)


def _most_said(column: pd.Series[str], order: Ints, begin: Ints, count: Ints) -> pd.Series[str]:
    """What most claims of each series have in a column; of several what was reported first."""
    said = column.iloc[order[begin]].reset_index(drop=True)
    several = np.flatnonzero(count > 1)
    codes, values = pd.factorize(column)
    told = codes[order[np.isin(np.repeat(np.arange(len(begin)), count), several)]]
    named = told >= 0
    pairs, first, size = np.unique(
        (np.repeat(several, count[several]) * len(values) + told)[named], return_index=True, return_counts=True
    )
    series, value = np.divmod(pairs, max(1, len(values)))
    best = np.lexsort((first, -size, series))
    best = best[np.flatnonzero(np.diff(series[best], prepend=-1))]
    return pd.Series(values.take(value[best]), index=series[best]).reindex(said.index).fillna(said)


def _different(column: pd.Series[str], order: Ints, in_order: Ints) -> pd.Series[int]:
    """How many values each series has in a column."""
    pairs = pd.DataFrame({"series": in_order, "value": pd.factorize(column)[0][order]}).drop_duplicates()
    return pairs.groupby("series").size()


def _revisions(frame: pd.DataFrame, order: Ints, in_order: Ints) -> pd.Series[int]:
    """How many values came later than the first report, and had not been reported before."""
    told = frame[["published_at", "value"]].iloc[order].assign(series=in_order).dropna()
    told["begun"] = told.groupby("series")["published_at"].transform("min")
    values = told.drop_duplicates(["series", "value"])  # in order of publication: the first report of each value
    counts = (values["published_at"] > values["begun"]).groupby(values["series"]).sum()
    return counts.reindex(range(int(in_order[-1]) + 1), fill_value=0).astype(int)


def _lists(values: pd.Series[str], lengths: Ints) -> pa.Array:
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(offsets), _arrow(values, pa.string()))
