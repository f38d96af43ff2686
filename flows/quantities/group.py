"""Claims → the series that each belongs to."""

from __future__ import annotations

import numpy as np
import pandas as pd

from newstables.quantities.frame import PEOPLE
from newstables.quantities.keys import coded, equal_pairs, other_pairs, revised_pairs
from newstables.quantities.series import Bools, Groups, Ints


def series_of(frame: pd.DataFrame, actors: pd.DataFrame) -> Ints:
    """For each claim of a prepared frame the row of the first report of its series."""
    groups = Groups(len(frame))
    groups.join(equal_pairs(frame, actors))
    groups.join(other_pairs(frame))
    agreed = _apart_by_noun(frame, groups.labels())
    groups = Groups(len(frame))
    groups.join(enumerate(agreed.tolist()))
    groups.join(revised_pairs(frame))
    revised = groups.labels()
    return _first(np.where(_is_contradicted(frame, revised), _by_value(frame, agreed), revised))


def _first(labels: Ints) -> Ints:
    """Any labels as the first row that bears each."""
    _, first, codes = np.unique(labels, return_index=True, return_inverse=True)
    return first[codes].astype(np.int64)


def _apart_by_noun(frame: pd.DataFrame, labels: Ints) -> Ints:
    """Two women and two men of one article are not the same two: such a series falls apart by what is counted."""
    specific = (frame["is_incident"] & (frame["noun"] != PEOPLE)).to_numpy()
    rows = pd.DataFrame({"label": labels, "article": frame["article_id"], "noun": frame["noun"].fillna("")})[specific]
    nouns = rows.drop_duplicates().groupby(["label", "article"], sort=False).size()
    torn = nouns[nouns > 1].index.get_level_values("label")
    apart = _first(coded(labels, frame["noun"].fillna("")))
    return np.where(np.isin(labels, torn), apart, labels)


def _is_contradicted(frame: pd.DataFrame, labels: Ints) -> Bools:
    """Whether a claim's series has two numbers in one article, so that it is not known to be one quantity.

    A number that the article gives as the earlier one ("rose from 12 to 15") is no contradiction.
    """
    rows = pd.DataFrame({"label": labels, "article": frame["article_id"], "value": frame["value"]})
    told = rows[~frame["is_earlier"]].dropna().drop_duplicates()
    counts = told.groupby(["label", "article"], sort=False).size()
    return np.isin(labels, counts[counts > 1].index.get_level_values("label"))


def _by_value(frame: pd.DataFrame, labels: Ints) -> Ints:
    return _first(coded(labels, frame["value"].fillna(-1.0)))
