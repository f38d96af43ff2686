"""Who says what about whom, who did what, and who is in the news: the tables of a report that name people."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import Any

import pandas as pd

from newstables.display.wording import amount, day, number, together, unit
from newstables.report.archive import Archive
from newstables.report.names import UNNAMED
from newstables.report.series import Series

MOST = 40  # rows of each table
_MOST_NAMES = 3
_COUNTED = ("count", "money", "percent", "rate", "measure", "temperature")  # an age or a time is nobody's figure
_MOST_POINTS = 24  # of a speaker's figure, the latest


def speakers(archive: Archive, series: Series) -> list[dict[str, Any]]:
    """Those who are quoted with numbers most: what they count, about whom, and how their commonest figure moved."""
    said = archive.claims[archive.claims["speaker"].notna() & (archive.claims["speaker"] != UNNAMED)]
    top = said["speaker"].value_counts().index[:MOST]
    by_speaker = dict(list(said[said["speaker"].isin(top)].groupby("speaker", sort=False)))
    return [
        {
            "name": name,
            "claims": len(claims),
            "articles": claims["article_id"].nunique(),
            "counts": _commonest(_quantities(claims)),
            "about": _commonest(claims["whom"]) or _commonest(claims["about"]),
            "moved": _moved(claims, series, archive.published),
        }
        for name in top
        for claims in (by_speaker[name],)
    ]


def doings(archive: Archive) -> list[dict[str, Any]]:
    """Who did what, by the number of claims: agent, verb and event of those that count something, and the latest."""
    done = archive.claims[archive.claims["doer"].notna() & (archive.claims["doer"] != UNNAMED)]
    done = done[done["action"].notna()].assign(event=done["event"].astype(object).fillna(""))
    grouped = done.groupby(["doer", "action", "event"], sort=False, observed=True)
    sizes = grouped.size().sort_values(ascending=False, kind="stable")[:MOST]
    rows = []
    for key in sizes.index:
        claims = grouped.get_group(key)
        latest = claims.iloc[0]  # the newest article comes first
        rows.append(
            {
                "agent": key[0],
                "action": key[1],
                "event": key[2],
                "claims": len(claims),
                "articles": claims["article_id"].nunique(),
                "whom": _commonest(claims["about"]),
                "latest": f"{amount(_plain(latest))} {unit(_plain(latest)['unit'])}".strip(),
                "article": latest["article_id"],
            }
        )
    return rows


def cast(archive: Archive) -> list[dict[str, Any]]:
    """The actors that most articles name: with whom, and the roles that they had, by when."""
    actors = archive.actors
    top = actors["actor_id"].value_counts().index[:MOST]
    together = _together(actors, set(top))
    by_actor = dict(list(actors[actors["actor_id"].isin(top)].groupby("actor_id", sort=False)))
    return [
        {
            "id": actor_id,
            "name": archive.known[actor_id],
            "kind": str(rows["kind"].mode().iloc[0]),
            "country": rows["country"].mode().iloc[0] if rows["country"].notna().any() else "",
            "articles": len(rows),
            "mentions": int(rows["mention_count"].sum()),
            "with": [archive.known[other] for other in together.get(actor_id, [])],
            "roles": _roles(rows, archive.published),
        }
        for actor_id in top
        for rows in (by_actor[actor_id],)
    ]


def _together(actors: pd.DataFrame, top: set[str]) -> dict[str, list[str]]:
    """Of each of the top actors, those that are named beside it in the most articles."""
    pairs = actors.loc[actors["actor_id"].isin(top), ["article_id", "actor_id"]]
    joined = pairs.merge(pairs, on="article_id", suffixes=("", "_other"))
    joined = joined[joined["actor_id"] != joined["actor_id_other"]]
    counted = joined.groupby(["actor_id", "actor_id_other"]).size().sort_values(ascending=False, kind="stable")
    beside: dict[str, list[str]] = {}
    for actor_id, other in counted.index:
        beside.setdefault(actor_id, [])
        if len(beside[actor_id]) < _MOST_NAMES:
            beside[actor_id].append(other)
    return beside


def _roles(rows: pd.DataFrame, published: pd.Series) -> list[str]:
    """ "finance minister (2 Mar 2014 – 5 May 2015)": the commonest roles, from first to last article with each."""
    rows = rows.dropna(subset=["role"])
    if rows.empty:
        return []
    at = rows["article_id"].map(published)
    roles = []
    for role in rows["role"].str.lower().value_counts().index[:_MOST_NAMES]:
        days = at[rows["role"].str.lower() == role].dropna()
        written = rows.loc[rows["role"].str.lower() == role, "role"].iloc[0]
        said = "" if days.empty else " – ".join(dict.fromkeys((day(days.min()), day(days.max()))))
        roles.append(
            (
                days.min() if len(days) else pd.Timestamp.max.tz_localize("UTC"),
                f"{written} ({said})" if said else written,
            )
        )
    return [role for _, role in sorted(roles)]


def _moved(claims: pd.DataFrame, series: Series, published: pd.Series) -> dict[str, Any] | None:
    """The quantity whose figure a speaker changed most often, from report to report; None where none has two."""
    told = claims.assign(series=claims["claim_id"].map(series.number), at=claims["article_id"].map(published))
    told = told.dropna(subset=["series", "at", "value"])
    facts = told.groupby("series").agg(articles=("article_id", "nunique"), values=("value", "nunique"))
    facts = facts[facts["articles"] > 1].sort_values(["values", "articles"], ascending=False, kind="stable")
    if facts.empty:
        return None
    place = int(facts.index[0])
    theirs = told[told["series"] == place].sort_values("at", kind="stable")
    theirs = theirs.drop_duplicates(["article_id", "value"]).tail(_MOST_POINTS)
    values, first, last = theirs["value"].tolist(), theirs["at"].iloc[0], theirs["at"].iloc[-1]
    return {
        "series": place,
        "what": series.words[place],
        "points": _sparkline(values),
        "words": " → ".join(number(value) for value, _ in groupby(values)),
        "days": " – ".join(dict.fromkeys((day(first), day(last)))),
        "reports": int(facts["articles"].iloc[0]),
    }


def _sparkline(values: list[float], width: int = 96, height: int = 24) -> str:
    """The points of an SVG polyline: the values from left to right."""
    middle, reach = (min(values) + max(values)) / 2, (max(values) - min(values)) or 1
    step, scale = width / max(len(values) - 1, 1), (height - 4) / reach
    return " ".join(f"{x * step:.1f},{height / 2 - (value - middle) * scale:.1f}" for x, value in enumerate(values))


def _quantities(claims: pd.DataFrame) -> pd.Series:
    """ "person killed": the unit of each claim with its event; null without a unit, and of ages and durations."""
    counted = claims[claims["kind"].isin(_COUNTED) & claims["unit"].notna()]
    events = counted["event"].astype(object).where(counted["event"].notna(), None)
    return pd.Series([together(unit, event) for unit, event in zip(counted["unit"], events, strict=True)], dtype=object)


def _commonest(values: pd.Series | Iterable[str]) -> list[str]:
    counted = pd.Series(values).dropna().value_counts()
    return [str(name) for name in counted.index[:_MOST_NAMES]]


def _plain(row: pd.Series) -> dict[str, Any]:
    """A row of pandas with None for what it calls missing."""
    return {str(name): None if pd.isna(value) else value for name, value in row.items()}
