"""What the rows of a run are like, in counts that add up; and whether they are unlike those of the runs before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from math import sqrt
from statistics import fmean, pstdev

import pyarrow as pa

_LEAST_RUNS = 5  # before that nothing is usual
_LEAST_ARTICLES = 20  # fewer say little of anything
_SPREADS = 4.0  # what chance does not do in years of runs every fifteen minutes


@dataclass(slots=True)
class Measures:
    """Counts over the articles that were extracted."""

    articles: int = 0
    actors: int = 0
    claims: int = 0
    dates: int = 0
    dates_resolved: int = 0
    claims_attributed: int = 0
    cells: int = 0  # of claims
    cells_filled: int = 0
    records_rejected: int = 0

    def __add__(self, other: Measures) -> Measures:
        return Measures(*(getattr(self, field.name) + getattr(other, field.name) for field in fields(self)))

    def rates(self) -> dict[str, float]:
        """Measure → its value, of those that there is something to divide by."""
        pairs = {
            "actors an article": (self.actors, self.articles),
            "claims an article": (self.claims, self.articles),
            "dates an article": (self.dates, self.articles),
            "dates resolved": (self.dates_resolved, self.dates),
            "claims attributed": (self.claims_attributed, self.claims),
            "cells of claims filled": (self.cells_filled, self.cells),
            "records rejected": (self.records_rejected, self.articles + self.records_rejected),
        }
        return {name: part / whole for name, (part, whole) in pairs.items() if whole}


# By how much a measure has to move at least for anyone to care: of its usual value, or of a share.
_LEAST = {
    "actors an article": 0.3,
    "claims an article": 0.3,
    "dates an article": 0.3,
    "dates resolved": 0.1,
    "claims attributed": 0.1,
    "cells of claims filled": 0.05,
    "records rejected": 0.1,
}


def measured(tables: Mapping[str, pa.Table]) -> Measures:
    """The measures of the rows of some articles."""
    claims, dates = tables["claims"], tables["dates"]
    return Measures(
        tables["articles"].num_rows,
        tables["actors"].num_rows,
        claims.num_rows,
        dates.num_rows,
        dates.num_rows - dates["timex_value"].null_count,
        claims.num_rows - claims["attributed_to"].null_count,
        claims.num_rows * claims.num_columns,
        claims.num_rows * claims.num_columns - sum(column.null_count for column in claims.columns),
    )


def drift(now: Measures, before: Sequence[Measures]) -> list[str]:
    """What of a run is unlike the runs `before`, in words; nothing where there are few of either.

    A measure is told if it lies further from the mean of those runs than four of their standard deviations, widened
    where this run has fewer articles than they, and further than matters.
    """
    before = [run for run in before if run.articles >= _LEAST_ARTICLES]
    if now.articles < _LEAST_ARTICLES or len(before) < _LEAST_RUNS:
        return []
    wider = sqrt(max(1.0, fmean(run.articles for run in before) / now.articles))
    told = []
    for name, value in now.rates().items():
        usual = [rates[name] for run in before if name in (rates := run.rates())]
        if len(usual) < _LEAST_RUNS:
            continue
        mean = fmean(usual)
        least = _LEAST[name] * (mean if name.endswith("an article") else 1.0)
        if abs(value - mean) > max(_SPREADS * pstdev(usual) * wider, least):
            told.append(f"{name}: {_said(name, value)}, in the {len(usual)} runs before {_said(name, mean)}")
    return told


def _said(name: str, value: float) -> str:
    return f"{value:.1f}" if name.endswith("an article") else f"{value:.0%}"
