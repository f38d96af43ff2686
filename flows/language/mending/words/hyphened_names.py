"""Names with hyphens of which the tree takes a half for another noun: "Paris Saint-Germain paid €60m"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def join_names(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on the name before it a capitalised word that a hyphen joins to the last word of that name, and
    that was hung on the same verb in the same way: one name is one subject. So of two such words, "in
    Villeneuve-Saint-Georges".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    proper, hyphen, flat = model.tags.index("NNP"), model.tags.index("HYPH"), model.deps.index("flat")
    compound = model.deps.index("compound")
    last = np.arange(2, len(heads))
    last = last[(tags[2:] == proper) & (tags[1:-1] == hyphen) & (tags[:-2] == proper)]
    last = last[(tokens.ends[last - 2] == tokens.starts[last - 1]) & (tokens.ends[last - 1] == tokens.starts[last])]
    joined = frozenset(last.tolist())
    for half in last.tolist():
        name = int(heads[half - 2]) if deps[half - 2] == flat else half - 2
        is_inner = half + 2 in joined and heads[half] == half + 2 and deps[half] == compound
        outer = half + 2 if is_inner else half
        if heads[name] == heads[outer] and deps[name] == deps[outer] and deps[outer] != flat:
            heads[[half, outer]], deps[[half, outer]] = name, flat


def join_based(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on "based" the town that a hyphen joins to it, where the tree takes that for a noun of its own:
    "Aalborg-based Vindar said".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    proper, hyphen = model.tags.index("NNP"), model.tags.index("HYPH")
    based = np.flatnonzero(are_word(tokens, "based"))
    based = based[(based > 1) & (based < len(heads) - 1)]
    based = based[(tags[based - 1] == hyphen) & (tags[based - 2] == proper) & (heads[based] > based)]
    for word in based.tolist():
        town = word - 2
        if heads[town] == heads[heads[word]] and deps[town] == deps[heads[word]]:
            own = hung_on(heads, town)
            heads[own[own < town]] = word
            heads[town], deps[town] = word, model.deps.index("compound")
            heads[word - 1] = town
