"""One article's tokens, tags and trees, as plain lists: what extractors ask."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property
from typing import Any

import numpy as np

from .columns import Columns, Ints
from .quotations import Quotation, quotations
from .together import Together

# Rules read the words beside a token: some places beyond the last one are there, empty, which an index of -1 reads
# too, so that before the first word stands nothing as well.
BEYOND = 4


class _WaysUp(dict[int, tuple[int, ...]]):
    """Token → itself and those above it, found when first asked for."""

    def __init__(self, heads: list[int]) -> None:
        self._heads = heads

    def __missing__(self, token: int) -> tuple[int, ...]:
        steps = [token]
        while (above := self._heads[steps[-1]]) != steps[-1]:
            steps.append(above)
        found = self[token] = tuple(steps)
        return found


class _WordsOfSentences(dict[int, frozenset[str]]):
    """Sentence → its words and their dictionary forms, in small letters, found when first asked for."""

    def __init__(self, sents: list[tuple[int, int]], lower: list[str], lemmas: list[str]) -> None:
        self._sents, self._lower, self._lemmas = sents, lower, lemmas

    def __missing__(self, sentence: int) -> frozenset[str]:
        here = slice(*self._sents[sentence]) if sentence < len(self._sents) else slice(0)
        found = self[sentence] = frozenset(self._lower[here]).union(map(str.lower, self._lemmas[here]))
        return found


def _children(heads: list[int]) -> list[list[int]]:
    none: list[int] = []  # one for all, as most tokens have none
    found = [none] * len(heads)
    for token, head in enumerate(heads):
        if head != token:
            if found[head] is none:
                found[head] = [token]
            else:
                found[head].append(token)
    return found


def _edges(heads: list[int], as_array: Ints) -> tuple[list[int], list[int]]:
    """The first and last token below each. A walk up ends where an earlier one has been: linear in all."""
    left, right = list(range(len(heads))), list(range(len(heads)))
    leads_right = as_array > np.arange(len(as_array))
    for token in np.flatnonzero(leads_right).tolist():
        up = heads[token]
        while left[up] > token:
            left[up] = token
            up = heads[up]
    for token in np.flatnonzero(~leads_right)[::-1].tolist():
        up = heads[token]
        while right[up] < token:
            right[up] = token
            up = heads[up]
    return left, right


class Parse:
    """The language of one text. Offsets are code points into `text`; everything else counts tokens.

    The head of a sentence's root is the root itself. The lists of the tokens are `BEYOND` places longer than the text:
    a word, lemma, tag or relation that is "", beyond the text, its own head. len() counts the tokens alone.
    """

    # All that is asked a hundred times a sentence has a slot, which is read in a fifth of the time.
    __slots__ = (
        "__dict__", "_edges", "_size", "answers", "batch", "cases", "children", "columns", "deps", "ends", "heads",
        "index", "left_edge", "lemmas", "lower", "pos", "relations", "right_edge", "sent_of", "sentences", "sents",
        "starts", "tags", "text", "way_up", "words", "words_of",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        sentences: list[tuple[int, int]],
        starts: list[int],
        ends: list[int],
        words: list[str],
        lower: list[str],
        lemmas: list[str],
        tags: list[str],
        pos: list[str],
        heads: list[int],
        deps: list[str],
        relations: list[str],
        sents: list[tuple[int, int]],
        columns: Columns,
        batch: Together,
        index: int,
    ) -> None:
        size = len(starts)
        for strings in (words, lower, lemmas, tags, pos, deps, relations):
            strings += [""] * BEYOND
        for offsets in (starts, ends):
            offsets += [len(text) + 1] * BEYOND
        heads += range(size, size + BEYOND)
        self._size = size
        self.text = text
        self.sentences = sentences  # (start, end) of each in the text; `sents` begins another behind a dateline
        self.starts = starts
        self.ends = ends
        self.words = words
        self.lower = lower  # the words in small letters
        self.lemmas = lemmas  # their dictionary forms
        self.tags = tags
        self.pos = pos
        self.heads = heads
        self.deps = deps
        self.relations = relations  # of each token to its head, without subtypes ("acl:relcl" → "acl")
        self.sents = sents
        self.columns = columns
        self.batch = batch  # that it was parsed in
        self.index = index  # which text of the batch it is
        self.answers: dict[str, dict[int, Any]] = {}  # to questions that are asked again and again (questions.once)
        self.sent_of: list[int] = []  # the index in `sents` of each token's sentence
        for index, (first, end) in enumerate(sents):
            self.sent_of += [index] * (end - first)
        self.sent_of += [len(sents)] * BEYOND
        # Token → the tokens whose head it is, in order; itself and the heads above it, nearest first; the first and the
        # last token of its subtree. (What is asked most is a look-up and no call of ours.)
        self.children: Callable[[int], list[int]] = _children(heads).__getitem__
        self.way_up: Callable[[int], tuple[int, ...]] = _WaysUp(heads).__getitem__
        self._edges = _edges(heads, columns.heads)
        self.left_edge: Callable[[int], int] = self._edges[0].__getitem__
        self.right_edge: Callable[[int], int] = self._edges[1].__getitem__
        # Sentence → its words and their dictionary forms, in small letters: a rule of a few words asks first whether
        # one of them stands there at all.
        self.words_of: Callable[[int], frozenset[str]] = _WordsOfSentences(sents, lower, lemmas).__getitem__
        self.cases = self._find_cases()

    def __len__(self) -> int:
        return self._size

    def _find_cases(self) -> list[str | None]:
        """The preposition of each noun, in small letters ("of", "according to")."""
        found: list[str | None] = [None] * len(self.heads)
        for token in self._case_words:
            noun = self.heads[token]
            if self.tags[token] != "POS" and found[noun] is None and noun != token:
                more = [self.lower[one] for one in self.children(token) if self.deps[one] == "fixed"]
                found[noun] = " ".join([self.lower[token], *more]) if more else self.lower[token]
        return found

    @cached_property
    def prepositions(self) -> list[str]:
        """The first word of the preposition before each noun, in small letters: "according"; "" where it has none."""
        found = [""] * len(self.heads)
        for token in self._case_words:
            noun = self.heads[token]
            if token < noun and not found[noun]:
                found[noun] = self.lower[token]
        return found

    @cached_property
    def _case_words(self) -> list[int]:
        """The tokens that are a noun's preposition, or part of one."""
        return np.flatnonzero(self.columns.deps == self.columns.dep_names.index("case")).tolist()

    @cached_property
    def quotes(self) -> list[Quotation]:
        """The quotations of the text, in order."""
        return quotations(self.text)

    def subtree(self, token: int) -> tuple[int, int]:
        """The subtree as (first, end), the end not in it. What stands between, though of another tree, counts."""
        return self._edges[0][token], self._edges[1][token] + 1

    def descendants(self, token: int) -> list[int]:
        """The token and all below it, in order."""
        found, todo = [token], list(self.children(token))
        while todo:
            here = todo.pop()
            found.append(here)
            todo += self.children(here)
        return sorted(found)

    def ancestors(self, token: int) -> tuple[int, ...]:
        """The heads above the token, nearest first."""
        return self.way_up(token)[1:]

    def is_root(self, token: int) -> bool:
        """Whether it is the root of its sentence."""
        return self.heads[token] == token

    def token_at(self, char: int) -> int:
        """The token that holds the character, or the last before it (0 where there is none before)."""
        after = bisect_right(self.starts, char)
        return after - 1 if after else 0

    def tokens_in(self, start: int, end: int) -> range:
        """The tokens that share a character with text[start:end]."""
        first = bisect_right(self.ends, start)
        return range(first, max(first, bisect_right(self.starts, end - 1)))

    def sentence(self, token: int) -> tuple[int, int]:
        """(first, end) of the token's sentence; beyond the text one without tokens."""
        return self.sents[self.sent_of[token]] if token < self._size else (self._size, self._size)

    def places(self, question: Callable[[str], int]) -> list[int]:
        """The tokens whose word, in small letters, is what `question` asks for; the batch is asked once."""
        return self.batch.places(question)[self.index]

    def quote_at(self, char: int) -> Quotation | None:
        """The quotation that holds the character, if any."""
        index = bisect_right(self.quotes, char, key=lambda quote: quote.start) - 1
        if index >= 0 and char < self.quotes[index].end:
            return self.quotes[index]
        return None
