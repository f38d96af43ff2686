"""`Saw output drop by 3%`, `saw employment rise 4 percent`: what is seen to move, taken for one noun with its verb."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_SEEING = frozenset(("see", "sees", "saw", "seen", "seeing"))
_MOST = 6  # tokens from a verb of seeing to the move: has seen its full-year crude output drop
_ARTICLES = ("a", "an", "the", "another", "this", "that", "any", "no")


def free_seen_moves(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of the word of rise or fall that ends the object of "see", where the noun before it has no
    article and an amount or "by" stands behind: "an output drop of 3%" is a noun, and so is "saw sales growth of 3%".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    compound = model.deps.index("compound")
    above = heads[1:]
    found = (above < np.arange(1, len(heads))) & (deps[:-1] == compound) & (heads[:-1] == np.arange(1, len(heads)))
    found &= among(deps[1:], [model.deps.index(name) for name in ("obj", "xcomp")])
    for move in (1 + np.flatnonzero(found)).tolist():
        see = int(heads[move])
        if move - see > _MOST or tokens.word(move) not in listed("moves") or tokens.word(see) not in _SEEING:
            continue
        below = [one for one in hung_on(heads, move).tolist() if one < move]
        has_article = any(tokens.word(one).lower() in _ARTICLES for one in below)
        if has_article or not _is_measured(answers, tokens, model, move):
            continue
        thing = move - 1
        tags[move], answers.pos[move] = model.tags.index("VB"), model.pos.index("VERB")
        deps[move] = model.deps.index("xcomp")
        heads[below], heads[thing], deps[thing] = thing, see, model.deps.index("obj")
        for phrase in hung_on(heads, move).tolist():
            if deps[phrase] == model.deps.index("nmod"):
                deps[phrase] = model.deps.index("obl")


def _is_measured(answers: Parsed, tokens: Tokens, model: Weights, move: int) -> bool:
    """Whether "by" or an amount stands right behind a word."""
    behind = move + 1
    if behind >= len(answers.tags):
        return False
    return tokens.word(behind) == "by" or model.tags[answers.tags[behind]] in ("CD", "$")
