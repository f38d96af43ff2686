"""The names of tags and relations, and sentences as numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .treebank import TreebankSentence


@dataclass(frozen=True)
class Labels:
    """Each list in the order of the model's outputs."""

    tags: tuple[str, ...]
    pos: tuple[str, ...]
    deps: tuple[str, ...]


def collect(sentences: Sequence[TreebankSentence]) -> Labels:
    """The labels that the sentences use."""
    return Labels(
        tuple(sorted({tag for sentence in sentences for tag in sentence.tags})),
        tuple(sorted({pos for sentence in sentences for pos in sentence.pos})),
        tuple(sorted({dep for sentence in sentences for dep in sentence.deps})),
    )


def numbers(names: Sequence[str], labels: Sequence[str]) -> list[int]:
    """The index of each label (0 where the training part never had it)."""
    places = {name: index for index, name in enumerate(names)}
    return [places.get(label, 0) for label in labels]
