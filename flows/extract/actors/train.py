"""Fit weights.json: python -m flows.extract.actors.train FOLDER...

Each folder holds articles.jsonl (id, text, title) and gold.jsonl (id, entities: start, end, type). The weights that ship
were fitted on documents of re3d (Dstl; Open Government Licence v3, public domain and CC BY-SA parts) and of GUM's
Wikinews parts (text CC BY 2.5, annotation CC BY 4.0). The model is multinomial logistic regression with an L2 penalty,
fitted by plain gradient steps over all examples at once: the same input gives the same weights.
"""

from __future__ import annotations

import json
import pathlib
import sys

import numpy as np

from flows.annotate import Document
from flows.extract.actors import read_names
from flows.extract.actors.gazetteer import ORGANISATION, PERSON, PLACE, default_gazetteer
from flows.extract.actors.model import KINDS, NOTHING
from flows.extract.actors.resolve import Name, decide

_KIND_OF_TYPE = {"Person": PERSON, "PER": PERSON, "Organisation": ORGANISATION, "ORG": ORGANISATION}
_KIND_OF_TYPE |= {"Location": PLACE, "LOC": PLACE}
# GUM marks only those persons whom Wikipedia has an article on: what is left out but looks like one teaches nothing.
_LIKE_PERSONS = frozenset({"given+", "title_before", "initial", "last_of_person", "first_of_person", "speech_after"})
_PENALTY = 0.02
_STEPS = 1500
_RATE = 1.0
_RARE = 3  # a feature of fewer names is noise


def label(name: Name, spans: list[tuple[int, int, str]]) -> str:
    """The kind that most mentions of the name have in gold."""
    counts = dict.fromkeys(KINDS, 0)
    for mention in name.mentions:
        kinds = [
            (min(end, mention.end) - max(start, mention.start), start - end, kind)
            for start, end, kind in spans
            if start < mention.end and mention.start < end
        ]
        counts[max(kinds)[2] if kinds else NOTHING] += 1
    return max(counts, key=lambda kind: counts[kind])


def examples(folder: pathlib.Path, keep: str = "") -> list[tuple[set[str], str, int]]:
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
        found += [
            (name.features, labels[text], len(name.mentions))
            for text, name in names.items()
            if name.head == "?" and not (labels[text] == NOTHING and name.features & _LIKE_PERSONS)
        ]
    return found


def fit(rows: list[tuple[set[str], str, int]]) -> dict[str, list[float]]:
    """Feature → weight for each kind."""
    counts: dict[str, int] = {}
    for features, _, _ in rows:
        for feature in features:
            counts[feature] = counts.get(feature, 0) + 1
    columns = ["", *sorted(feature for feature, count in counts.items() if count >= _RARE)]
    index = {feature: i for i, feature in enumerate(columns)}
    x = np.zeros((len(rows), len(columns)))
    y = np.zeros((len(rows), len(KINDS)))
    importance = np.array([mentions**0.5 for _, _, mentions in rows])[:, None]
    for row, (features, kind, _) in enumerate(rows):
        x[row, 0] = 1
        x[row, [index[feature] for feature in features if feature in index]] = 1
        y[row, KINDS.index(kind)] = 1
    w = np.zeros((len(columns), len(KINDS)))
    velocity = np.zeros_like(w)
    total = importance.sum()
    for _ in range(_STEPS):
        z = x @ w
        p = np.exp(z - z.max(axis=1, keepdims=True))
        p /= p.sum(axis=1, keepdims=True)
        gradient = x.T @ (importance * (p - y)) / total + _PENALTY * w / 20
        velocity = 0.9 * velocity - 0.2 * _RATE * gradient
        w += velocity
    return {feature: [round(float(v), 3) for v in w[i]] for feature, i in index.items()}


def _rows(path: pathlib.Path) -> list[dict[str, object] | dict[str, list[dict[str, object]]]]:
    with path.open(encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def main(folders: list[str]) -> None:
    """Fit on all folders and write weights.json beside this file."""
    rows = [row for folder in folders for row in examples(pathlib.Path(folder))]
    path = pathlib.Path(__file__).with_name("weights.json")
    path.write_text(
        "{\n" + ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in fit(rows).items()) + "\n}\n", encoding="utf-8"
    )
    print(f"{len(rows)} names → {path}")


if __name__ == "__main__":
    main(sys.argv[1:])
