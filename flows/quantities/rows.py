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
    found = frame.assign(
        label=labels,
        is_part=frame["part_of"].notna(),
        low=frame["value_low"].fillna(frame["value"]),
        high=frame["value_high"].fillna(frame["value"]),
        root=frame["article_id"].map(_sources(articles)),
    )
    series = found.groupby("label", sort=True)
    first = found.drop_duplicates("label").sort_values("label")
    last = found.drop_duplicates("label", keep="last").sort_values("label")
    order = np.argsort(labels, kind="stable")
    columns: dict[str, Any] = {
        "quantity_id": first["claim_id"].str.replace("-c", "-q", regex=False),
        **{name: first[name] for name in _OF_ALL},
        "is_part": first["is_part"],
        **{name: _most_said(found, name) for name in _AS_MOST_SAY},
        "period_start": series["period_start"].min(),
        "period_end": series["period_end"].max(),
        "claim_count": series.size(),
        "article_count": series["article_id"].nunique(),
        "source_count": series["root"].nunique(),
        "first_at": first["published_at"],
        "first_value": first["value"],
        "latest_at": last["published_at"],
        "latest_value": last["value"],
        "lowest": series["low"].min(),
        "highest": series["high"].max(),
        "revision_count": _revisions(found),
        "claim_ids": _lists(found["claim_id"].to_numpy()[order], series.size().to_numpy()),
    }
    return pa.Table.from_arrays(
        [_arrow(columns[field.name], field.type) for field in QUANTITIES.schema], schema=QUANTITIES.schema
    )


def _arrow(column: Any, kind: pa.DataType) -> pa.Array:
    if isinstance(column, pa.Array):
        return column
    if pa.types.is_dictionary(kind):
        return pa.array(column.astype(object).where(column.notna(), None).tolist(), kind)
    return pa.array(column.to_numpy(), kind, from_pandas=True)


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


def _most_said(found: pd.DataFrame, name: str) -> pd.Series[str]:
    """What most claims of each series have in a column; of several what was reported first."""
    said = found.loc[found[name].notna(), ["label", name]].assign(row=lambda rows: np.arange(len(rows)))
    counts = said.groupby(["label", name], sort=False)["row"].agg(["size", "min"]).reset_index()
    counts = counts.sort_values(["label", "size", "min"], ascending=[True, False, True])
    most = counts.drop_duplicates("label").set_index("label")[name]
    return most.reindex(np.unique(found["label"]))


def _revisions(found: pd.DataFrame) -> pd.Series[int]:
    """How many values came later than the first report, and had not been reported before."""
    told = found.dropna(subset=["value", "published_at"])
    told = told.assign(begun=told.groupby("label")["published_at"].transform("min"))
    values = told.drop_duplicates(["label", "value"])  # in order of publication: the first report of each value
    counts = (values["published_at"] > values["begun"]).groupby(values["label"]).sum()
    return counts.reindex(np.unique(found["label"]), fill_value=0).astype("int32")


def _lists(values: Any, lengths: Any) -> pa.Array:
    offsets = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(values, pa.string()))
