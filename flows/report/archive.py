"""What a report is made of: the tables of a folder, without the texts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pandas as pd

from newstables.api.read import read
from newstables.report.names import tell_names

_ARTICLES = (
    "article_id",
    "title",
    "publisher",
    "url",
    "published_at",
    "language",
    "word_count",
    "duplicate_of",
    "run_id",
    "ingested_at",
)
_CLAIMS = (
    "claim_id",
    "article_id",
    "char_start",
    "text",
    "value",
    "value_low",
    "value_high",
    "comparator",
    "kind",
    "unit",
    "about",
    "about_actor_id",
    "action",
    "agent",
    "agent_actor_id",
    "event",
    "part_of",
    "claim_status",
    "attributed_to",
    "attributed_actor_id",
    "place",
    "country",
    "period_start",
    "period_end",
)


@dataclass(frozen=True)
class Archive:
    """The tables of a folder as DataFrames; articles the newest first, those without a date last."""

    folder: Path
    articles: pd.DataFrame
    claims: (
        pd.DataFrame
    )  # in the order of their articles; with names for readers: `speaker`, `doer`, `doing_actor` and `whom`
    actors: pd.DataFrame
    dates: int  # rows
    rejects: pd.DataFrame

    @cached_property
    def published(self) -> pd.Series:
        """article_id → when it was published."""
        return self.articles.set_index("article_id")["published_at"]

    @cached_property
    def known(self) -> pd.Series:
        """actor_id → the name that most articles have for the actor."""
        return names_of(self.actors)


def open_archive(folder: Path) -> Archive:
    """The archive in a tables folder. Raises FileNotFoundError where there is none."""
    articles = read(folder, "articles", columns=_ARTICLES)
    articles = articles.sort_values(["published_at", "article_id"], ascending=[False, True], ignore_index=True)
    actors = read(
        folder, "actors", columns=("article_id", "actor_id", "name", "kind", "country", "role", "mention_count")
    )
    claims = read(folder, "claims", columns=_CLAIMS)
    place = pd.Series(articles.index, index=articles["article_id"])
    claims["article"] = claims["article_id"].map(place)
    claims = claims.sort_values(["article", "char_start"], ignore_index=True)
    names = names_of(actors)
    for name, words, actor in (
        ("speaker", "attributed_to", "attributed_actor_id"),
        ("doer", "agent", "agent_actor_id"),
        ("whom", None, "about_actor_id"),
    ):
        claims[name] = tell_names(claims[actor], claims[words] if words else None, names)
    claims["doing_actor"] = tell_names(claims["agent_actor_id"], None, names)
    rejects = read(folder, "rejects", columns=("source", "reason", "message", "run_id", "ingested_at"))
    return Archive(folder, articles, claims, actors, len(read(folder, "dates", columns=["date_id"])), rejects)


def names_of(actors: pd.DataFrame) -> pd.Series:
    """actor_id → the name that most articles have for the actor."""
    counted = actors.groupby(["actor_id", "name"], sort=False).size().reset_index(name="articles")
    counted = counted.sort_values(["articles", "name"], ascending=[False, True], kind="stable")
    return counted.drop_duplicates("actor_id").set_index("actor_id")["name"]
