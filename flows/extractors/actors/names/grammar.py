"""What the tags and the tree say of tokens: the part of speech, what the name is to the verb or noun above it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.hashing import FactColumn, number
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.names.vocabulary import NameVocabulary

Ints = NDArray[np.int64]

# From these a token leads to the head of the name that it stands in.
_INSIDE = frozenset(["compound", "flat", "amod", "nmod", "nummod", "det", "case", "goeswith", "punct"])
_MOST_STEPS = 8
_RELATIVES = frozenset(["who", "which", "that", "whose", "where"])


class Tree(Protocol):
    """What is asked of a parse."""

    starts: list[int]
    words: list[str]
    tags: list[str]
    heads: list[int]
    deps: list[str]

    def children(self, token: int) -> Sequence[int]:
        """The tokens whose head is `token`."""


def grammar_facts(
    tokens: NameTokens, judged: Ints, classes: Ints, parse: Tree | None, vocabulary: NameVocabulary
) -> list[FactColumn]:
    """The columns of facts; without a tree there is none but that."""
    if parse is None or not len(parse.words):
        return [FactColumn("no tree", np.ones_like(judged))]
    tags = [1, *map(number, parse.tags), 1]
    facts = _Tree(tokens, parse, vocabulary)
    found = [facts.of(first, after, i) for first, after in tokens.runs for i in range(first, after)]
    table = np.array(found, np.int64).reshape(len(found), _Tree.WIDTH)
    token, relation, climbed, top_relation, above, word_above, apposition, relative, article, apposed = table.T
    tag = np.array(tags, np.int64)
    here = tag[token + 1]
    return [
        FactColumn("tag", here),
        FactColumn("tag before", here, tag[token]),
        FactColumn("tag after", here, tag[token + 2]),
        FactColumn("tag, class", here, classes),
        FactColumn("relation", relation),
        FactColumn("name's relation", top_relation),
        FactColumn("above", above),
        FactColumn("relation, above", top_relation, above),
        FactColumn("relation, word above", top_relation, word_above),
        FactColumn("steps up", climbed),
        FactColumn("apposition", apposition),
        FactColumn("apposition of", apposed),
        FactColumn("relative", relative),
        FactColumn("article", article),
        FactColumn("head, tag", climbed, here),
        FactColumn("relation, class", relation, classes),
    ]


class _Tree:
    """Reads the tree around tokens."""

    WIDTH = 10

    def __init__(self, tokens: NameTokens, parse: Tree, vocabulary: NameVocabulary) -> None:
        self.tokens, self.parse, self.vocabulary = tokens, parse, vocabulary
        self._relations = {dep: number(dep) for dep in set(parse.deps)}

    def of(self, first: int, after: int, i: int) -> tuple[int, ...]:
        """The facts of token `i` in the run [first, after), in the order that `grammar_facts` names."""
        tokens, parse = self.tokens, self.parse
        heads, deps, starts = parse.heads, parse.deps, parse.starts
        token = max(bisect_right(starts, tokens.starts[i]) - 1, bisect_left(starts, tokens.ends[i]) - 1, 0)
        begin, end = tokens.starts[first], tokens.ends[after - 1]
        top, steps = token, 0
        while steps < _MOST_STEPS and heads[top] != top and begin <= starts[heads[top]] < end:
            if deps[top].partition(":")[0] not in _INSIDE:
                break
            top, steps = heads[top], steps + 1
        above = heads[top]
        apposition = relative = article = 0
        for child in parse.children(top):
            dep = deps[child]
            if dep == "appos":
                apposition = self._kind(child)
            elif dep == "acl:relcl":
                relative = number(
                    next((low for c in parse.children(child) if (low := parse.words[c].lower()) in _RELATIVES), "-")
                )
            elif dep == "det":
                article = number(parse.words[child].lower())
            elif dep == "nmod:poss":
                article = 1
        return (
            token,
            self._relations[deps[token]],
            min(steps, 2) + 1,
            self._relations[deps[top]],
            self._kind(above),
            number(parse.words[above].lower()),
            apposition,
            relative,
            article,
            self._kind(above) if deps[top] == "appos" else 0,
        )

    def _kind(self, token: int) -> int:
        """What the word says of a name: a verb of speech, an office, a class of words that stand in like places."""
        return self.vocabulary.kind(self.parse.words[token].lower())
