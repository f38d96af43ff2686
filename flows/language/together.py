"""The texts of a batch side by side: what is looked for in every text is found in all of them at once."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np

from .columns import Columns, Ints
from .vocabulary import Vocabulary

Found = TypeVar("Found")


class Together:
    """The tokens of all texts of a batch, one text after the other. Each text counts its own from 0."""

    __slots__ = ("_known", "columns", "cuts", "vocabulary", "words")

    def __init__(self, vocabulary: Vocabulary, columns: Columns, cuts: list[int]) -> None:
        self.vocabulary = vocabulary
        self.columns = columns  # offsets and heads are, from the second text on, behind those of the first
        self.words = columns.words  # which word of the vocabulary each token is
        self.cuts = cuts  # the first token of each text, and the number of all
        self._known: dict[Callable[..., Any], Any] = {}

    def once(self, look: Callable[[Together], Found]) -> Found:
        """What `look` finds in the batch, looked for when the first text asks."""
        if look not in self._known:
            self._known[look] = look(self)
        found: Found = self._known[look]
        return found

    def places(self, question: Callable[[str], int]) -> list[list[int]]:
        """For each text its tokens whose word, in small letters, is what `question` asks for."""
        if question not in self._known:
            self._known[question] = self.parted(np.flatnonzero(self.vocabulary.answers(question, np.bool_)[self.words]))
        found: list[list[int]] = self._known[question]
        return found

    def parted(self, tokens: Ints) -> list[list[int]]:
        """Some tokens of the batch, in order, as those of each text."""
        bounds = np.searchsorted(tokens, self.cuts).tolist()
        counts = np.diff(bounds)
        own = (tokens - np.repeat(self.cuts[:-1], counts)).tolist()
        return [own[first:after] for first, after in pairwise(bounds)]
