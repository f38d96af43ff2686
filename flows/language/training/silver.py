"""What the pupil learns from: sentences of nearly one length in packs, with the teacher's opinions of them.

Opinions are kept flat, one array each for all sentences, so that a pack is a slice.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..features import types
from ..tokens import given
from .labels import Labels
from .teach import parsed
from .teacher import Pieces, Teacher
from .treebank import TreebankSentence


@dataclass
class Silver:
    """Packs of sentences. `packs`: first word, first arc, sentences, words of the longest, whether gold."""

    packs: list[tuple[int, int, int, int, bool]]
    words: Tensor  # rows of the vocabulary, -1 beyond the sentence
    arcs: Tensor  # log probabilities
    tags: Tensor
    pos: Tensor
    deps: Tensor
    heads: Tensor
    gold: Tensor  # 4 × words, or -1


class SilverVocabulary:
    """Words met, and the feature rows of each in three writings."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}

    def add(self, words: Sequence[str]) -> list[int]:
        """The place of each word."""
        return [self.places.setdefault(word, len(self.places)) for word in words]

    def rows(self) -> Tensor:
        """Feature rows: writings × words × slots."""
        words = list(self.places)
        written = [words, [word.upper() for word in words], [word[:1].upper() + word[1:] for word in words]]
        return torch.from_numpy(np.stack([feature_rows(some) for some in written]))


def feature_rows(words: Sequence[str]) -> np.ndarray:
    """The feature rows of each word."""
    found = types(given(words))
    return found.rows[found.of_token]


def gather(
    teacher: Teacher,
    pieces: Pieces,
    parts: Sequence[tuple[Sequence[TreebankSentence], bool]],
    labels: Labels,
    device: str,
) -> tuple[Silver, SilverVocabulary]:
    """Let the teacher parse `parts`; those that are gold keep their own labels beside its opinions."""
    vocabulary = SilverVocabulary()
    kept: dict[str, list[Tensor]] = {name: [] for name in ("words", "arcs", "tags", "pos", "deps", "heads", "gold")}
    packs: list[tuple[int, int, int, int, bool]] = []
    word, arc = 0, 0
    for sentences, gold in parts:
        for batch, logs in parsed(teacher, pieces, sentences, labels, device):
            size, length = logs["heads"].shape
            places = [vocabulary.add(s.words) + [-1] * (length - len(s.words)) for s in batch.sentences]
            packs.append((word, arc, size, length, gold))
            kept["words"].append(torch.tensor(places, dtype=torch.int32).flatten())
            kept["gold"].append(batch.gold.to(torch.int16).flatten(1).cpu())
            kept["heads"].append(logs["heads"].to(torch.int16).flatten().cpu())
            kept["arcs"].append(logs["arcs"].half().flatten().cpu())
            for name in ("tags", "pos", "deps"):
                kept[name].append(logs[name].half().flatten(0, 1).cpu())
            word += size * length
            arc += size * length * length
    joined = {name: torch.cat(tensors, 1 if name == "gold" else 0) for name, tensors in kept.items()}
    return Silver(packs, **joined), vocabulary


def save(silver: Silver, vocabulary: SilverVocabulary, labels: Labels, path: Path) -> None:
    """Write all that training the pupil needs."""
    torch.save({"silver": silver.__dict__, "rows": vocabulary.rows(), "labels": labels.__dict__}, path)


def load(path: Path, device: str) -> tuple[Silver, Tensor, Labels]:
    """What `save` wrote, with the opinions on the device."""
    found = torch.load(path, weights_only=False)
    silver = Silver(**{k: v.to(device) if isinstance(v, Tensor) else v for k, v in found["silver"].items()})
    return silver, found["rows"].to(device), Labels(**found["labels"])
