"""The words of a batch: what an extractor asks of every token is asked once of each word, and taken by array."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Answers = NDArray[np.integer[Any] | np.bool_]


class Vocabulary:
    """The different words of a batch of texts, in small letters; `Columns.words` says which of them each token is.

    Words that differ in their capitals are different ones.
    """

    def __init__(self, words: Sequence[str]) -> None:
        self.words = words
        self._answers: dict[Callable[[str], int], Answers] = {}

    def answers(self, question: Callable[[str], int], kind: type[np.uint8 | np.bool_] = np.uint8) -> Answers:
        """What `question` answers for each word, asked once: a small number, or whether it is so."""
        known = self._answers.get(question)
        if known is None:
            known = self._answers[question] = np.fromiter(map(question, self.words), kind, len(self.words))
        return known
