"""More sentences from few: words exchanged for others of their tag, and the writing that treebanks lack.

The teacher parses exchanged sentences anew. A change of writing (capitals, a missing stop) leaves the tree as it is, so
it is made while the pupil learns, on its input alone.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence

from .treebank import TreebankSentence

_OPEN = {"NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "VB", "VBD", "VBN", "VBZ", "VBP", "VBG", "CD", "RB"}
_KEPT = {
    "be", "is", "are", "was", "were", "been", "being", "am", "'s", "'re", "'m", "’s", "has", "have", "had", "having",
    "do", "does", "did", "done", "not", "n't", "n’t", "one", "there", "so", "as", "then", "also", "only",
}  # fmt: skip
_AMOUNTS = (
    "{n}", "{n},{k:03d}", "{n} {k:03d}", "{n}.{d}", "{n}.{d}bn", "{n}m", "{k}", "{y}", "{n}.{d}m", "{n},{k:03d},{l:03d}"
)  # fmt: skip


class Pool:
    """Words by tag, as often as text uses them (rare ones a little oftener)."""

    def __init__(self, sentences: Sequence[TreebankSentence]) -> None:
        counts: dict[str, Counter[str]] = defaultdict(Counter)
        for sentence in sentences:
            for word, tag in zip(sentence.words, sentence.tags, strict=True):
                if tag in _OPEN and word.lower() not in _KEPT:
                    counts[tag][word] += 1
        self.words = {tag: sorted(found) for tag, found in counts.items()}
        self.weights = {tag: [counts[tag][word] ** 0.5 for word in words] for tag, words in self.words.items()}

    def draw(self, chance: random.Random, tag: str, size: int) -> list[str]:
        """`size` words of the tag."""
        return chance.choices(self.words[tag], self.weights[tag], k=size)


def exchanged(sentences: Sequence[TreebankSentence], pool: Pool, seed: int, share: float) -> list[TreebankSentence]:
    """Copies with about `share` of the content words exchanged; without trees."""
    chance = random.Random(seed)
    stock: dict[str, list[str]] = {}
    copies: list[TreebankSentence] = []
    for sentence in sentences:
        words = list(sentence.words)
        for index, tag in enumerate(sentence.tags):
            if tag in pool.words and words[index].lower() not in _KEPT and chance.random() < share:
                if tag == "CD" and words[index][0].isdigit():
                    words[index] = _amount(chance)
                    continue
                if not stock.get(tag):
                    stock[tag] = pool.draw(chance, tag, 5000)
                words[index] = _cased(stock[tag].pop(), words[index], tag)
        copies.append(TreebankSentence(words))
    return copies


def _amount(chance: random.Random) -> str:
    form = chance.choice(_AMOUNTS)
    return form.format(
        n=chance.randint(1, 99), k=chance.randint(100, 999), l=chance.randint(0, 999), d=chance.randint(0, 9),
        y=chance.randint(1930, 2030),
    )  # fmt: skip


def _cased(word: str, like: str, tag: str) -> str:
    """A word in the place of `like`: with its capital, and without one of its own (names keep theirs)."""
    if like[:1].isupper() and not tag.startswith("NNP"):
        return word[:1].upper() + word[1:]
    if like[:1].islower() and word.istitle() and not tag.startswith("NNP"):
        return word.lower()
    return word
