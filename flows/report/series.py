"""Claims that speak of the same quantity in several articles: from the quantities of the archive."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from newstables.api.read import read
from newstables.display.wording import period, together
from newstables.report.archive import Archive

_COLUMNS = ("claim_ids", "article_count", "unit", "event", "about", "place", "period_start", "period_end")


@dataclass(frozen=True)
class Series:
    """The quantities that several articles speak of."""

    number: pd.Series  # claim_id → the place of its quantity in the lists
    words: list[str]  # of each quantity: what it counts, where, when
    differ: list[bool]  # whether two articles cannot both be right about it


def find_series(archive: Archive) -> Series:
    """The quantities of an archive that several articles speak of."""
    rows = read(archive.folder, "quantities", columns=_COLUMNS)
    rows = rows[rows["article_count"] > 1].reset_index(drop=True)
    ids = rows["claim_ids"].explode()
    number = pd.Series(ids.index, index=pd.Index(ids, dtype=object), dtype="int64")
    differ = _differ(archive.claims, archive.claims["claim_id"].map(number))
    words = [_words(row) for row in rows.astype(object).where(rows.notna(), None).to_dict("records")]
    return Series(number, words, [bool(differ.get(place, False)) for place in rows.index])


def _differ(claims: pd.DataFrame, series: pd.Series) -> pd.Series:
    """Whether the ranges that the words of two articles allow have no value in common."""
    facts = pd.DataFrame(
        {
            "series": series,
            "article_id": claims["article_id"],
            "low": claims["value_low"].fillna(float("-inf")),
            "high": claims["value_high"].fillna(float("inf")),
        }
    )
    by_article = facts.groupby(["series", "article_id"]).agg(low=("low", "min"), high=("high", "max"))
    across = by_article.groupby("series").agg(low=("low", "max"), high=("high", "min"))
    return across["low"] > across["high"]


def _words(row: Mapping[Hashable, Any]) -> str:
    """ "person killed, Lisbon, 3 May 2014": what a quantity is of."""
    what = together(row["about"] or row["unit"], row["event"])
    return ", ".join(filter(None, (what, row["place"], period(row["period_start"], row["period_end"]))))
