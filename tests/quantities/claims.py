"""Claims for tests, a line each."""

from __future__ import annotations

from typing import Any

import pandas as pd

from newstables.quantities.build import grouped
from newstables.quantities.frame import ACTOR_COLUMNS, ARTICLE_COLUMNS, CLAIM_COLUMNS


def claim(article: int, value: float | None, day: str | None = None, **columns: Any) -> dict[str, Any]:
    """A claim of one article: by itself so many people killed; `day` is the one that it tells."""
    start = pd.Timestamp(day, tz="UTC") if day else None
    end = start + pd.Timedelta(days=columns.pop("days", 1)) if start is not None else None
    usual = {
        "value": value,
        "value_low": value,
        "value_high": value,
        "kind": "count",
        "unit": "person",
        "about": "people",
        "action": "kill",
        "event": "killed",
        "claim_status": "stated",
        "period_start": start,
        "period_end": end,
    }
    return {**dict.fromkeys(CLAIM_COLUMNS), "article_id": f"{article:016x}", **usual, **columns}


def level(article: int, value: float, **columns: Any) -> dict[str, Any]:
    """A claim of a measure, by itself some percent of unemployment."""
    usual = {"kind": "percent", "unit": "percent", "about": "unemployment", "action": None, "event": None}
    return claim(article, value, **{**usual, **columns})


def series(
    claims: list[dict[str, Any]],
    published: dict[int, str] | None = None,
    actors: dict[int, str] | None = None,
    seed: int | None = None,
    **articles: dict[int, Any],
) -> pd.DataFrame:
    """The quantities of some claims, in the order of first reports.

    Articles are published one a day from 2024-03-01 on, or as `published` says; `seed` shuffles the rows.
    """
    numbered: dict[str, int] = {}
    for row in claims:
        place = numbered[row["article_id"]] = numbered.get(row["article_id"], 0) + 1
        row["char_start"] = place * 100
        row["claim_id"] = f"{row['article_id']}-c{row['char_start']}"
    rows = []
    for article_id in sorted(numbered):
        number = int(article_id, 16)
        when = (published or {}).get(number, f"2024-03-{number:02}")
        known = {name: column.get(number) for name, column in articles.items()}
        row = {**dict.fromkeys(ARTICLE_COLUMNS), "article_id": article_id, **known}
        rows.append({**row, "published_at": pd.Timestamp(when, tz="UTC")})
    named = [(f"{number:016x}", actor, "person") for number, actor in (actors or {}).items()]
    frame = pd.DataFrame(claims, columns=list(CLAIM_COLUMNS))
    if seed is not None:
        frame = frame.sample(frac=1, random_state=seed)
    for name in ("period_start", "period_end"):
        frame[name] = pd.to_datetime(frame[name], utc=True)
    for name in ("value", "value_low", "value_high", "changed_from"):
        frame[name] = frame[name].astype(float)
    found: pd.DataFrame = grouped(
        pd.DataFrame(rows), pd.DataFrame(named, columns=list(ACTOR_COLUMNS)), frame
    ).to_pandas()
    return found


def members(found: pd.DataFrame) -> list[list[str]]:
    """The claims of each series as "article.claim": ["1.1", "2.1"]."""
    return [[f"{int(one[:16], 16)}.{int(one[18:]) // 100}" for one in ids] for ids in found["claim_ids"]]
