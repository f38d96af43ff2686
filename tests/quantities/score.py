"""How rightly claims come together in series, by articles on incidents whose dead and injured are known.

A claim on the dead (injured) whose value is the incident's count belongs with all other such claims of its incident, in
any article, and with no other claim. Pairs of claims are scored. A pair of such a claim with one of the same incident
that has another value counts as wrong in precision, though it may be an earlier count or one by another source:
`lenient` leaves such pairs out of what is wrong.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import pandas as pd

import newstables
from newstables.quantities.build import grouped
from newstables.quantities.frame import ACTOR_COLUMNS, ARTICLE_COLUMNS, CLAIM_COLUMNS

EVENTS = ("killed", "injured")


@dataclass(slots=True)
class Score:
    """Pairs of claims in one series, and those that belong together."""

    right: int = 0
    wrong: int = 0  # of two incidents, or of the dead and the injured
    unclear: int = 0  # of one incident, with another value
    gold: int = 0

    @property
    def precision(self) -> float:
        """In percent, of all pairs in one series."""
        return 100 * self.right / max(1, self.right + self.wrong + self.unclear)

    @property
    def lenient(self) -> float:
        """In percent, where pairs with another value of the same incident are no errors."""
        return 100 * (self.right + self.unclear) / max(1, self.right + self.wrong + self.unclear)

    @property
    def recall(self) -> float:
        """In percent, of the pairs that belong together among the claims that were found."""
        return 100 * self.right / max(1, self.gold)

    def __str__(self) -> str:
        return f"P {self.precision:.1f} (lenient {self.lenient:.1f})  R {self.recall:.1f}  of {self.gold} pairs"


def is_read(incident: str) -> bool:
    """Whether an incident belongs to the half whose errors may be read."""
    return hashlib.sha256(("half" + incident).encode()).digest()[0] < 128


def score(corpus: Path, tables: Path, within: int | None = None) -> dict[str, Score]:
    """The scores of the read and the unread half of the incidents.

    `within` moves them all into so many days, each with all that its articles tell: two incidents a week are seldom
    taken for one, whatever the rules.
    """
    lines = (corpus / "gold.jsonl").read_text(encoding="utf-8").splitlines()
    gold = {row["id"]: row for row in map(json.loads, lines)}
    articles = newstables.read(tables, "articles", columns=[*ARTICLE_COLUMNS, "source_id"])
    incident = {row.article_id: gold[row.source_id] for row in articles.itertuples()}
    claims = newstables.read(tables, "claims", columns=list(CLAIM_COLUMNS))
    closed = claims.select_dtypes("category").columns
    claims[closed] = claims[closed].astype(object)
    if within is not None:
        for frame, columns in ((articles, ["published_at"]), (claims, ["period_start", "period_end"])):
            by = frame["article_id"].map(lambda article: _moved(incident[article], within))
            frame[columns] = frame[columns].add(by, axis=0)
    victims = claims[claims["event"].isin(EVENTS)]
    labels = {row.claim_id: _labelled(row, incident[row.article_id]) for row in victims.itertuples()}
    actors = newstables.read(tables, "actors", columns=list(ACTOR_COLUMNS))
    found = grouped(articles.drop(columns="source_id"), actors.astype(object), claims)
    return _scored(labels, found["claim_ids"].to_pylist())


def _moved(incident: dict[str, Any], within: int) -> pd.Timedelta:
    """How far to move an incident, so that it happens on one of the first days of 2016."""
    place = int(hashlib.sha256(incident["incident"].encode()).hexdigest(), 16) % within
    return pd.Timestamp("2016-01-01") + pd.Timedelta(days=place) - pd.Timestamp(incident["day"])


def _scored(labels: dict[str, tuple[str, str, bool]], series: Iterable[list[str]]) -> dict[str, Score]:
    scores = {"read": Score(), "unread": Score()}
    for claims in series:
        for one, other in combinations([labels[claim] for claim in claims if claim in labels], 2):
            for half in {_half(one), _half(other)}:
                _count(scores[half], one, other)
    for one, other in combinations([label for label in labels.values() if label[2]], 2):
        if one == other:
            scores[_half(one)].gold += 1
    return scores


def _labelled(row: Any, incident: dict[str, Any]) -> tuple[str, str, bool]:
    """Incident and event of a claim, and whether it gives the incident's count."""
    is_count = row.value == incident[row.event] and row.claim_status == "stated" and not isinstance(row.part_of, str)
    return incident["incident"], row.event, is_count


def _half(label: tuple[str, str, bool]) -> str:
    return "read" if is_read(label[0]) else "unread"


def _count(into: Score, one: tuple[str, str, bool], other: tuple[str, str, bool]) -> None:
    if one[:2] != other[:2]:
        into.wrong += 1
    elif one[2] and other[2]:
        into.right += 1
    elif one[2] or other[2]:
        into.unclear += 1
