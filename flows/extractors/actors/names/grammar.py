"""What the tags and the tree say of tokens: the part of speech, what the name is to the verb or noun above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from newstables.extractors.actors.names.hashing import FactColumn, number
from newstables.extractors.actors.names.runs import JudgedRuns
from newstables.extractors.actors.names.vocabulary import NameVocabulary
from newstables.language.columns import Columns

Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]

# From these a token leads to the head of the name that it stands in.
_INSIDE = frozenset(["compound", "flat", "amod", "nmod", "nummod", "det", "case", "goeswith", "punct"])
_TELLING = ("appos", "acl:relcl", "det", "nmod:poss")  # relations of words that tell something of their head
_MOST_STEPS = 8
_RELATIVES = frozenset(["who", "which", "that", "whose", "where"])


class Tree(Protocol):
    """What is asked of a parse."""

    def __len__(self) -> int:
        """The number of its tokens."""

    @property
    def columns(self) -> Columns:
        """Tags, relations and heads as arrays."""

    @property
    def lower(self) -> list[str]:
        """The words in small letters."""

    def children(self, token: int) -> Sequence[int]:
        """The tokens whose head is `token`."""


def grammar_facts(
    runs: JudgedRuns, classes: Ints, parses: Sequence[Tree | None], vocabulary: NameVocabulary
) -> list[FactColumn]:
    """The columns of facts; of a text without a tree there is none but that."""
    forest = _forest([parse if parse is not None and len(parse) else None for parse in parses], runs)
    treed = forest.treed[runs.owner].astype(np.int64)
    token, top, steps = _tops(runs, forest)
    above = forest.heads[top]
    lower = [forest.lower[i] for i in above.tolist()]
    kind = np.array(list(map(vocabulary.kinds.__getitem__, lower)), np.int64) * treed
    word_above = np.array(list(map(number, lower)), np.int64)
    apposition, relative, article = (told[top] * treed for told in _told_below(top, forest, vocabulary))
    here, before, after = (forest.tags[token + by] for by in (0, -1, 1))
    here = here * treed
    relation, top_relation = forest.relations[token] * treed, forest.relations[top] * treed
    climbed = (np.minimum(steps, 2) + 1) * treed
    return [
        FactColumn("no tree", 1 - treed),
        FactColumn("tag", here),
        FactColumn("tag before", here, before),
        FactColumn("tag after", here, after),
        FactColumn("tag, class", here, classes),
        FactColumn("relation", relation),
        FactColumn("name's relation", top_relation),
        FactColumn("above", kind),
        FactColumn("relation, above", top_relation, kind),
        FactColumn("relation, word above", top_relation, word_above),
        FactColumn("steps up", climbed),
        FactColumn("apposition", apposition),
        FactColumn("apposition of", kind * (forest.relations[top] == number("appos"))),
        FactColumn("relative", relative),
        FactColumn("article", article),
        FactColumn("head, tag", climbed, here),
        FactColumn("relation, class", relation, classes),
    ]


@dataclass(slots=True)
class _Forest:
    """The trees of all texts in one row, an empty token on both sides of each."""

    parses: Sequence[Tree | None]
    treed: Bools  # whether a text has a tree
    bases: Ints  # the first token of each text
    edges: Ints  # what is added to the characters of each text, so that all stand in one row too
    starts: Ints
    heads: Ints
    tags: Ints  # as numbers
    relations: Ints
    inside: Bools  # whether the relation leads to the head of a name
    lower: list[str]


def _forest(parses: Sequence[Tree | None], runs: JudgedRuns) -> _Forest:
    bases: list[int] = []
    edges: list[int] = []
    starts: list[Ints | list[int]] = []
    heads: list[Ints | list[int]] = []
    tags: list[Ints] = []
    deps: list[Ints] = []
    inside: list[Bools] = []
    lower: list[str] = []
    base = edge = 1
    edge_of_tree, outside = np.array([number("")], np.int64), np.zeros(1, np.bool_)
    for parse, tokens in zip(parses, runs.texts, strict=True):
        own, low = (parse.columns, parse.lower[: len(parse)]) if parse is not None else (_NO_TREE, [])
        bases.append(base)
        edges.append(edge)
        starts += [[edge - 1], own.starts + edge, [len(tokens.text) + edge]]
        heads += [[base - 1], own.heads + base, [len(low) + base]]
        tags += [edge_of_tree, _numbers(own.tag_names)[own.tags], edge_of_tree]
        deps += [edge_of_tree, _numbers(own.dep_names)[own.deps], edge_of_tree]
        inside += [outside, _lead_inside(own.dep_names)[own.deps], outside]
        lower += ["", *low, ""]
        base += len(low) + 2
        edge += len(tokens.text) + 2
    tags.append(edge_of_tree)  # behind the empty tokens of a last text that has none of its own
    return _Forest(
        parses,
        np.array([parse is not None for parse in parses], np.bool_),
        np.array(bases, np.int64),
        np.array(edges, np.int64),
        np.concatenate(starts),
        np.concatenate(heads),
        np.concatenate(tags),
        np.concatenate(deps),
        np.concatenate(inside),
        lower,
    )


_NOTHING = np.zeros(0, np.int64)
_NO_TREE = Columns(_NOTHING, _NOTHING, _NOTHING, _NOTHING, _NOTHING, _NOTHING, (), ())


@lru_cache(maxsize=64)
def _numbers(names: tuple[str, ...]) -> Ints:
    """The numbers of tags or relations, by their places."""
    return np.array([number(name) for name in names], np.int64)


@lru_cache(maxsize=64)
def _lead_inside(names: tuple[str, ...]) -> Bools:
    """Which relations lead to the head of the name that a token stands in."""
    return np.array([name.partition(":")[0] in _INSIDE for name in names], np.bool_)


def _tops(runs: JudgedRuns, forest: _Forest) -> tuple[Ints, Ints, Ints]:
    """For each judged token the tree's, the head of the name that it stands in, and how many steps up that is."""
    edge = forest.edges[runs.owner]
    begins, ends = runs.begins + edge, runs.ends + edge
    starts, heads = forest.starts, forest.heads
    token = np.maximum(np.searchsorted(starts, begins, "right"), np.searchsorted(starts, ends, "left")) - 1
    token = np.maximum(token, forest.bases[runs.owner])
    first = np.cumsum(runs.sizes) - runs.sizes
    begin, end = (np.repeat(values, runs.sizes) for values in (begins[first], ends[first + runs.sizes - 1]))
    top, steps = token, np.zeros_like(token)
    for _ in range(_MOST_STEPS):
        up = heads[top]
        goes = (up != top) & (begin <= starts[up]) & (starts[up] < end) & forest.inside[top]
        if not goes.any():
            break
        top, steps = np.where(goes, up, top), steps + goes
    return token, top, steps


def _told_below(tops: Ints, forest: _Forest, vocabulary: NameVocabulary) -> tuple[Ints, Ints, Ints]:
    """For each token of the trees that is a name's head: its apposition, its relative clause, its article."""
    apposition, relative, article = np.zeros((3, len(forest.heads)), np.int64)
    is_top = np.zeros(len(forest.heads), np.bool_)
    is_top[tops] = True
    appos, relcl, det, poss = map(number, _TELLING)
    telling = np.isin(forest.relations, [appos, relcl, det, poss]) & is_top[forest.heads]
    for child in np.flatnonzero(telling).tolist():
        head, relation = forest.heads[child], forest.relations[child]
        if head == child:
            continue
        if relation == appos:
            apposition[head] = vocabulary.kinds[forest.lower[child]]
        elif relation == relcl:
            relative[head] = number(_relative(child, forest))
        else:
            article[head] = number(forest.lower[child]) if relation == det else 1
    return apposition, relative, article


def _relative(verb: int, forest: _Forest) -> str:
    """The pronoun that a relative clause hangs on its noun with, "-" where it has none."""
    text = int(np.searchsorted(forest.bases, verb, "right")) - 1
    parse, base = forest.parses[text], int(forest.bases[text])
    children = parse.children(verb - base) if parse is not None else ()
    return next((word for child in children if (word := forest.lower[base + child]) in _RELATIVES), "-")
