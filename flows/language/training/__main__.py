"""`python -m newstables.language.training --corpora FOLDER --encoder FOLDER`: treebanks and text in, weights out."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import torch

from . import raw, silver, teach, treebank
from .augment import Pool, exchanged
from .export import export
from .fit import TrainingPlan, fit
from .fit import score as student_score
from .labels import Labels, collect
from .student import Widths
from .treebank import DEV, TEST, TRAIN, TreebankSentence

_SHARES = (0.25, 0.25, 0.4, 0.15, 0.5, 0.3, 0.25, 0.4)  # of words exchanged, one for each copy of the text


def main() -> None:
    """Run the steps asked for: all of them, or one after the other in calls of their own."""
    options = _options()
    if "teach" in options.steps:
        _teach(options)
    if "fit" in options.steps:
        _fit(options)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--encoder", type=Path, help="an encoder as transformers saves it: the teacher's beginning")
    parser.add_argument("--work", type=Path, default=Path("build/language"), help="where the silver trees go")
    parser.add_argument("--output", type=Path, default=Path(__file__).parents[1] / "weights.npz")
    parser.add_argument("--steps", nargs="+", choices=("teach", "fit"), default=["teach", "fit"])
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    parser.add_argument("--epochs", type=int, default=12, help="of the teacher")
    parser.add_argument("--copies", type=int, default=4, help="of each sentence, with words exchanged")
    parser.add_argument("--updates", type=int, default=36000, help="of the pupil")
    parser.add_argument("--minutes", type=float, default=0, help="end the pupil's training by then")
    parser.add_argument("--widths", type=int, nargs=6, default=[128, 96, 128, 64, 96, 1])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--limit", type=int, help="take so many sentences of each part only, for a trial")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    return options


def _parts(options: argparse.Namespace) -> dict[str, list[TreebankSentence]]:
    parts = treebank.read(options.corpora / "treebank")
    return {name: sentences[: options.limit] for name, sentences in parts.items()}


def _teach(options: argparse.Namespace) -> None:
    parts = _parts(options)
    labels = collect(parts[TRAIN])
    train = [sentence for sentence in parts[TRAIN] if len(sentence.words) <= 100]
    teacher, pieces = teach.tune(options.encoder, train, parts[DEV], labels, options.device, options.epochs)
    print("teacher test", teach.score(teacher, pieces, parts[TEST], labels, options.device), flush=True)
    text = raw.read(options.corpora)[: options.limit]
    for batch, logs in teach.parsed(teacher, pieces, text, labels, options.device):
        tags = logs["tags"].argmax(-1).tolist()
        for sentence, row in zip(batch.sentences, tags, strict=True):
            sentence.tags = [labels.tags[tag] for tag in row[: len(sentence.words)]]
    pool = Pool([*train, *text])
    copies = _copies([*train, *text, *text], pool, options.copies, options.seed)
    bare = [TreebankSentence(sentence.words) for sentence in text]
    found, vocabulary = silver.gather(
        teacher, pieces, [(train, True), ([*bare, *copies], False)], labels, options.device
    )
    print("silver words", len(found.words), "types", len(vocabulary.places), flush=True)
    silver.save(found, vocabulary, labels, options.work / "silver.pt")


def _copies(sentences: Sequence[TreebankSentence], pool: Pool, copies: int, seed: int) -> list[TreebankSentence]:
    found: list[TreebankSentence] = []
    for copy in range(copies):
        found += exchanged(sentences, pool, seed * 100 + copy, _SHARES[copy % len(_SHARES)])
    return found


def _fit(options: argparse.Namespace) -> None:
    parts = _parts(options)
    found, rows, labels = silver.load(options.work / "silver.pt", options.device)
    widths = Widths(*options.widths)
    plan = TrainingPlan(options.updates, options.seed, minutes=options.minutes)
    model = fit(found, rows, labels, parts[DEV], widths, plan)
    export(model, labels, options.output)
    print(options.output.name, "dev", _scored(model, parts[DEV], labels, options.device))
    print(options.output.name, "test", _scored(model, parts[TEST], labels, options.device), flush=True)


def _scored(model: object, sentences: list[TreebankSentence], labels: Labels, device: str) -> str:
    return student_score(model, sentences, labels, device)  # type: ignore[arg-type]


if __name__ == "__main__":
    main()
