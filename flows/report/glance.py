"""The archive at a glance: how much there is, from when and whom, what could not be read, how the last runs went."""

from __future__ import annotations

from statistics import median
from typing import Any

import pandas as pd

from newstables.corrections.file import WHOLE_ROW
from newstables.corrections.place import placed
from newstables.report.archive import Archive

MOST_PUBLISHERS = 6  # more colours than that nobody tells apart
MOST_RUNS = 20
_TELLING = 4  # of fewer runs none is unlike the others
_STEADY = ("words", "numbers", "actors", "spoken", "dated")  # what one run after the other has much the same of
_FAR = 0.3  # of the median
_MOST_REASONS = 12
OTHERS = "all others"
UNKNOWN = "publisher unknown"


def tiles(archive: Archive) -> list[tuple[str, int, str]]:
    """The figures of the archive: what is counted, how many, a word beside it."""
    articles, claims = archive.articles, archive.claims
    duplicates = int(articles["duplicate_of"].notna().sum())
    return [
        ("articles", len(articles), _plural(articles["publisher"].nunique(), "publisher")),
        ("numbers", len(claims), f"{_share(claims['attributed_to'])} with a speaker"),
        ("actors", int(archive.actors["actor_id"].nunique()), f"{len(archive.actors):,} times in an article"),
        ("dates", archive.dates, f"{_share(claims['period_start'])} of the numbers have a time"),
        ("near-duplicates", duplicates, "of earlier articles"),
        ("rejects", len(archive.rejects), "records that became no article"),
    ]


def over_time(archive: Archive) -> tuple[list[dict[str, Any]], str]:
    """Articles by time and publisher, and the unit of that time: year, month or day, as a chart can show it."""
    dated = archive.articles.dropna(subset=["published_at"])
    if dated.empty:
        return [], "month"
    days = (dated["published_at"].max() - dated["published_at"].min()).days
    unit, form = ("day", "%Y-%m-%d") if days <= 62 else ("month", "%Y-%m") if days <= 3650 else ("year", "%Y")
    publishers = dated["publisher"].astype(object).where(dated["publisher"].notna(), UNKNOWN)
    top = publishers.value_counts().index[:MOST_PUBLISHERS]
    groups = [dated["published_at"].dt.strftime(form).rename("time"), publishers.where(publishers.isin(top), OTHERS)]
    counted = dated.groupby(groups).size().reset_index(name="articles")
    return [
        {"time": str(time), "publisher": str(publisher), "articles": int(articles)}
        for time, publisher, articles in counted.itertuples(index=False)
    ], unit


def counts(values: pd.Series, missing: str, most: int = _MOST_REASONS) -> list[tuple[str, int, float]]:
    """The commonest values: each with its count and its share of the greatest; what is left is summed up."""
    counted = values.astype(object).where(values.notna(), missing).value_counts()
    rows = [(str(name), int(count)) for name, count in counted[:most].items()]
    if len(counted) > most:
        rows.append((f"{len(counted) - most:,} others", int(counted[most:].sum())))
    greatest = max((count for _, count in rows), default=1)
    return [(name, count, count / greatest) for name, count in rows]


def runs(archive: Archive) -> list[dict[str, Any]]:
    """What the articles of the last runs are like, the oldest first: a run unlike the others tells of drift."""
    claims = archive.claims
    facts = archive.articles[["article_id", "run_id", "ingested_at", "published_at", "word_count"]].copy()
    for name, counted in (
        ("claims", claims.groupby("article_id").size()),
        ("spoken", claims.groupby("article_id")["attributed_to"].count()),
        ("actors", archive.actors.groupby("article_id").size()),
    ):
        facts[name] = facts["article_id"].map(counted).astype(float).fillna(0)
    facts["dated"] = facts["published_at"].notna()
    grouped = facts.groupby("run_id").agg(
        at=("ingested_at", "max"),
        articles=("article_id", "size"),
        claims=("claims", "sum"),
        spoken=("spoken", "sum"),
        actors=("actors", "mean"),
        words=("word_count", "mean"),
        dated=("dated", "mean"),
    )
    rejected = archive.rejects.groupby("run_id").size()
    last = grouped.sort_values("at").tail(MOST_RUNS).reset_index()
    return [
        {
            "at": run["at"].strftime("%Y-%m-%d %H:%M"),
            "articles": run["articles"],
            "rejects": int(rejected.get(run["run_id"], 0)),
            "words": round(run["words"]),
            "numbers": round(run["claims"] / run["articles"], 1),
            "actors": round(run["actors"], 1),
            "spoken": round(100 * run["spoken"] / run["claims"]) if run["claims"] else 0,
            "dated": round(100 * run["dated"]),
        }
        for run in last.to_dict("records")
    ]


def drift(rows: list[dict[str, Any]]) -> list[set[str]]:
    """Of each run the figures that are far from what is usual among these runs."""
    usual = {name: median(run[name] for run in rows) for name in _STEADY} if len(rows) >= _TELLING else {}
    return [{name for name, middle in usual.items() if abs(run[name] - middle) > _FAR * middle} for run in rows]


def corrections(archive: Archive) -> list[dict[str, str]]:
    """The corrections of the archive, as they stand: what said what, what is right, who says so."""
    return [
        {
            "article": each.correction.article_id,
            "words": each.correction.text or each.correction.row,
            "column": each.correction.table if each.correction.column == WHOLE_ROW else each.correction.column,
            "was": each.correction.was,
            "right": "no such row" if each.correction.column == WHOLE_ROW else each.correction.value,
            "by": ", ".join(filter(None, (each.correction.who, each.correction.made_at[:10], each.correction.why))),
            "status": each.status,
        }
        for each in placed(archive.folder)
    ]


def _share(values: pd.Series) -> str:
    return f"{100 * values.notna().mean():.0f}%" if len(values) else "0%"


def _plural(count: int, noun: str) -> str:
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
