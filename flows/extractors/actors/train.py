"""Fit weights.json: python -m newstables.extractors.actors.train FOLDER...

Each folder holds articles.jsonl (id, text, title) and gold.jsonl (id, entities: start, end, type). The weights that
ship were fitted on documents of re3d (Dstl; Open Government Licence v3, public domain and CC BY-SA parts) and of GUM's
Wikinews parts (text CC BY 2.5, annotation CC BY 4.0). The model is multinomial logistic regression with an L2 penalty,
fitted by plain gradient steps over all examples at once: the same input gives the same weights.
"""

from __future__ import annotations

import json
import pathlib
import sys
from typing import Any

import numpy as np

from newstables.extractors.actors import read_names
from newstables.extractors.actors.features import names_of
from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, default_gazetteer
from newstables.extractors.actors.model import KINDS, NOTHING
from newstables.extractors.actors.names import Name, decide
from newstables.language.annotate import Document

_KIND_OF_TYPE = {"Person": PERSON, "PER": PERSON, "Organisation": ORGANISATION, "ORG": ORGANISATION}
_KIND_OF_TYPE |= {"Location": PLACE, "LOC": PLACE}
# GUM marks only those persons whom Wikipedia has an article on: what is left out but looks like one teaches nothing.
_LIKE_PERSONS = frozenset({"given+", "title_before", "initial", "last_of_person", "first_of_person", "speech_after"})
# What a reader expects of a feature before any data: weights are pulled towards these, not towards nothing, because
# ninety documents show many a feature only a few times. Order: person, organisation, place, nothing.
_EXPECTED = {
    "title_before": (3, -1, -1, -1),
    "style": (2, 0, 0, 0),
    "abu": (2, 0, 0, 0),
    "given+": (2, -0.5, -0.5, -0.5),
    "+surname": (1, 0, 0, 0),
    "given": (1, 0, 0, 0),
    "surname": (0.5, 0, 0, 0),
    "initial": (2, 0, 0, 0),
    "particle": (0.5, 0, 0, 0),
    "trade_before": (2, 0, 0, 0),
    "trade_comma_before": (1, 0, 0, 0),
    "apposition_person": (1.5, 0, 0, 0),
    "apposition_org": (0, 1.5, 0, 0),
    "who_after": (2, 0, 0, 0),
    "which_after": (-0.5, 1, 0.5, 0),
    "age_after": (3, 0, 0, 0),
    "speech_after": (1.5, 1, -1, -1),
    "speech_before": (1.5, 0.5, -0.5, -0.5),
    "last_of_person": (4, -1, -1, -1),
    "first_of_person": (2, 0, 0, 0),
    "part_of_org": (0, 1.5, 0, 0),
    "acronym": (-1, 1, 0, 0),
    "acronym_after": (-1, 2, 0, 0),
    "mixed_case": (0, 1, 0, 0),
    "head": (-1, 3, 0, 0),
    "unsure_head": (0, -1, 0, 1),
    "introducer_comma": (-0.5, 2, 0, 0),
    "introducer_before": (-0.5, 2, 0, 0),
    "follower_after": (0, 1.5, 0, 0),
    "noun_after": (-1, 0.5, 0, 0.7),
    "in_before": (-1, 0, 1.5, 0),
    "place_after": (0, 0, 1.5, 0),
    "place_tail": (-1, -0.5, 2, 1),
    "place_head": (-0.5, 0, 1, 0),
    "misc_tail": (-1, -0.5, 0, 2),
    "the_before": (-1, 0.5, 0, 0.5),
    "known_place": (-0.5, -0.5, 2, 0),
    "big_place": (-0.5, 0, 1, 0),
    "known_organisation": (-1, 2, 0, 0),
    "known_person": (2.5, 0, 0, 0),
    "common": (-0.5, 0, -0.5, 1.5),
    "common_only": (-2, -0.5, -0.5, 1),
    "common+": (-0.5, 0, -0.5, 0.5),
    "+common": (-0.5, 0, 0, 0.5),
    "untrusted": (0, 0, 0, 0.5),
    "lower_elsewhere": (-0.5, -0.5, -0.5, 1.5),
    "ampersand": (-1.5, 3, -0.5, -1),
    "unknown_pair": (0.4, 0.2, 0, 0),
    "all_capitals": (-1.5, -1, -1, 2),
    "digit": (-1, 0, 0, 1),
    "match": (0.5, 2.5, -1.5, -1.5),
    "team_tail": (-1, 1, 0.5, 0),
    "itself_after": (-2.5, 3.5, 0, -1),
    "based_after": (-2, 3.5, 0, -1),
    "owner_before": (1, 0, -0.5, 0),
    "deed_after": (1.2, 0.8, -0.5, -0.8),
    "acronym+": (-1.5, 1.5, 0, 0),
    "misc_head": (-2, -1, 0, 3),
    "lower_too": (-0.5, -0.5, -0.5, 1),
}
_PENALTY = 0.05
_STEPS = 1500
_RATE = 1.0
_RARE = 3  # a feature of fewer names is noise


def label(name: Name, spans: list[tuple[int, int, str]]) -> str:
    """The kind that most mentions of the name have in gold."""
    counts = dict.fromkeys(KINDS, 0)
    for first, last in name.mentions:
        kinds = [
            (min(end, last) - max(start, first), start - end, kind)
            for start, end, kind in spans
            if start < last and first < end
        ]
        counts[max(kinds)[2] if kinds else NOTHING] += 1
    return max(counts, key=lambda kind: counts[kind])


def examples(folder: pathlib.Path) -> list[tuple[set[str], str, int]]:
    """(features, kind, mentions) of each name that the gazetteer does not settle."""
    gold = {row["id"]: row["entities"] for row in _rows(folder / "gold.jsonl")}
    found = []
    for row in _rows(folder / "articles.jsonl"):
        spans = [
            (entity["start"], entity["end"], _KIND_OF_TYPE[entity["type"]])
            for entity in gold[row["id"]]
            if entity["type"] in _KIND_OF_TYPE
        ]
        names = read_names(Document(row["text"]), default_gazetteer())
        labels = {text: label(name, spans) for text, name in names.items()}
        for text, name in names.items():
            if not name.fixed:
                name.kind, name.fixed = labels[text], True
                name.head = "?"
        # The second round of evidence, single words as parts of longer names, on the true kinds of the longer ones.
        for name in names.values():
            if name.head == "?" and " " not in name.text:
                name.fixed = False
        decide(names, row["text"])
        for text, name in names.items():
            features = names_of(name.evidence)
            if name.head == "?" and not (labels[text] == NOTHING and features & _LIKE_PERSONS):
                found.append((features, labels[text], len(name.mentions)))
    return found


def fit(rows: list[tuple[set[str], str, int]]) -> dict[str, list[float]]:
    """Feature → weight for each kind."""
    counts: dict[str, int] = {}
    for features, _, _ in rows:
        for feature in features:
            counts[feature] = counts.get(feature, 0) + 1
    columns = ["", *sorted(feature for feature, n in counts.items() if n >= _RARE or feature in _EXPECTED)]
    index = {feature: i for i, feature in enumerate(columns)}
    x = np.zeros((len(rows), len(columns)))
    y = np.zeros((len(rows), len(KINDS)))
    importance = np.array([mentions**0.5 for _, _, mentions in rows])[:, None]
    for row, (features, kind, _) in enumerate(rows):
        x[row, 0] = 1
        x[row, [index[feature] for feature in features if feature in index]] = 1
        y[row, KINDS.index(kind)] = 1
    expected = np.array([_EXPECTED.get(column, (0.0,) * len(KINDS)) for column in columns], dtype=float)
    w = expected.copy()
    velocity = np.zeros_like(w)
    total = importance.sum()
    for _ in range(_STEPS):
        z = x @ w
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        gradient = x.T @ (importance * (p - y)) / total + _PENALTY * (w - expected)
        velocity = 0.9 * velocity - 0.2 * _RATE * gradient
        w += velocity
    return {feature: [round(float(v), 3) for v in w[i]] for feature, i in index.items()}


def _rows(path: pathlib.Path) -> list[dict[str, Any]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def main(folders: list[str]) -> None:
    """Fit on all folders and write weights.json beside this file."""
    rows = [row for folder in folders for row in examples(pathlib.Path(folder))]
    path = pathlib.Path(__file__).with_name("weights.json")
    path.write_text(
        "{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in fit(rows).items()) + "\n}\n",
        encoding="utf-8",
    )
    print(f"{len(rows)} names → {path}")


if __name__ == "__main__":
    main(sys.argv[1:])
