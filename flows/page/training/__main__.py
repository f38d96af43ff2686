"""Fit the weights, check them on the half kept aside, and write them: python -m newstables.page.training FOLDER …

Each FOLDER has gold.jsonl ({"id", "body"} a line) beside html/ID.html and text/ID.txt. One named with --whole has no
half kept aside: it is fitted on to its end, and says nothing of pages that were not seen.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from newstables.page import line_choice
from newstables.page.choice import LIKELY
from newstables.page.scoring import Scorer
from newstables.page.sequence import SequenceScorer
from newstables.page.training.examples import (
    Example,
    is_kept_aside,
    likeness,
    read_bodies,
    read_html_page,
    read_rendered_page,
    read_text_page,
    read_title_choice,
    read_titles,
)
from newstables.page.training.fit import fit, fit_choice
from newstables.page.training.fit_sequence import fit_sequence

_WEIGHTS = Path(__file__).parents[1] / "weights.json"
_COSTLY = ("trafilatura", "trafilatura-1", "trafilatura+1")
_FOLDS = 4

_Read = Callable[[Path, str, str], Example | None]
_Fit = Callable[[Sequence[Example]], Scorer | SequenceScorer]
_READERS: dict[str, tuple[str, _Read, float]] = {
    "html": ("html/{}.html", read_html_page, LIKELY),
    "text": ("text/{}.txt", read_text_page, line_choice.SHARE),
}


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m newstables.page.training", description=__doc__.splitlines()[0])
    parser.add_argument("folders", type=Path, nargs="*", help="half of their pages is kept aside for the check")
    parser.add_argument("--whole", type=Path, action="append", default=[], help="a folder to fit on to its end")
    options = parser.parse_args()
    titles = fit_choice([choice for choice, held in _title_choices(options) if not held])
    _write({}, json.loads(_WEIGHTS.read_text(encoding="utf-8"))["scorers"], titles)  # read by what is fitted next
    scorers: dict[str, Any] = {}
    figures: dict[str, Any] = {}
    for kind, (path, read, least) in _READERS.items():
        learned, aside = _read_all(options, path, read)
        said: list[tuple[list[Any], list[Any]]] = []  # by each scorer, of those learned and of those kept aside
        for name, fitted in _scorers(options, kind, learned[0]).items():
            scorer = fitted(learned)
            scorers[name] = scorer.as_json()
            said.append((_cross_checked(learned, fitted), [scorer.likelihoods(example.columns) for example in aside]))
            figures[name] = _figures(learned, aside, *said[-1], least)
            print(name, figures[name])
        if kind == "text":  # of whose scorers the mean is taken
            checked, found = (
                [np.mean(page, axis=0) for page in zip(*some, strict=True)] for some in zip(*said, strict=True)
            )
            figures["text_mean"] = _figures(learned, aside, checked, found, least)
            print("text_mean", figures["text_mean"])
    card = {"fitted_by": "python -m newstables.page.training", "measure": _MEASURE, "figures": figures}
    _write(card, scorers, titles)


def _figures(
    learned: Sequence[Example], aside: Sequence[Example], checked: Sequence[Any], found: Sequence[Any], least: float
) -> dict[str, float]:
    return {
        "pages": len(learned),
        "f1_cross_checked": _f1(learned, checked, least),
        "pages_kept_aside": len(aside),
        "f1_kept_aside": _f1(aside, found, least),
    }


def _read_all(options: argparse.Namespace, path: str, read: _Read) -> tuple[list[Example], list[Example]]:
    """The examples to learn from, and those kept aside."""
    learned: list[Example] = []
    aside: list[Example] = []
    for folder in (*options.whole, *options.folders):
        for identity, body in read_bodies(folder):
            example = read(folder / path.format(identity), identity, body)
            if example is not None:
                held = folder in options.folders and is_kept_aside(identity)
                (aside if held else learned).append(example)
    return learned, aside


def _by_sequence(options: argparse.Namespace, columns: Sequence[str]) -> _Fit:
    """Fits on pages saved as text, and on the same pages as a browser shows their HTML."""
    rendered = {example.identity: example for example in _read_all(options, "html/{}.html", read_rendered_page)[0]}

    def fitted(examples: Sequence[Example]) -> SequenceScorer:
        more = [rendered[example.identity] for example in examples if example.identity in rendered]
        return fit_sequence([example for example in (*examples, *more) if example.is_sound], columns)

    return fitted


def _title_choices(options: argparse.Namespace) -> Iterator[tuple[tuple[dict[str, Any], Any], bool]]:
    """The choices of a title, and whether each is kept aside."""
    for folder in (*options.whole, *options.folders):
        for identity, title in read_titles(folder):
            choice = read_title_choice(folder / f"text/{identity}.txt", title)
            if choice is not None:
                yield choice, folder in options.folders and is_kept_aside(identity)


def _write(card: dict[str, Any], scorers: dict[str, Any], titles: dict[str, float]) -> None:
    written = json.dumps({"card": card, "scorers": scorers, "weights": {"title": titles}}, indent=1)
    written = re.sub(r"\[[^\[\]]*\]", lambda row: " ".join(row[0].split()), written)  # one line for each column
    _WEIGHTS.write_text(written + "\n", encoding="utf-8")


_MEASURE = "F1 of mean precision and mean recall over runs of four words, the mean over pages"


def _scorers(options: argparse.Namespace, kind: str, example: Example) -> dict[str, _Fit]:
    """The scorers of a kind of page, each with how it is fitted to the columns it is given."""

    def by_lines(columns: Sequence[str]) -> _Fit:
        return lambda examples: fit([one for one in examples if one.is_sound], columns)

    every = sorted(example.columns)
    if kind == "text":
        return {"text": by_lines(every), "text_sequence": _by_sequence(options, every)}
    return {"html": by_lines([name for name in every if name not in _COSTLY]), "html_asked": by_lines(every)}


def _cross_checked(examples: Sequence[Example], fitted: _Fit) -> list[Any]:
    """What a scorer says of each that was fitted on others."""
    folds = np.random.default_rng(0).permutation(len(examples)) % _FOLDS
    found: list[Any] = [None] * len(examples)
    for fold in range(_FOLDS):
        scorer = fitted([example for example, of in zip(examples, folds, strict=True) if of != fold])
        for index in np.flatnonzero(folds == fold).tolist():
            found[index] = scorer.likelihoods(examples[index].columns)
    return found


def _f1(examples: Sequence[Example], likely: Sequence[Any], least: float) -> float:
    pairs = [
        likeness("\n\n".join(example.text(found, least)), example.body)
        for example, found in zip(examples, likely, strict=True)
    ]
    precision, recall = np.mean(pairs, axis=0) if pairs else (0.0, 0.0)
    return round(float(2 * precision * recall / max(precision + recall, 1e-9)), 4)


if __name__ == "__main__":
    main()
