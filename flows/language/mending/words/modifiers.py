"""What stands before a noun and the model hangs on the participle between: "a five-month suspended sentence"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens


def hang_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a unit of time that a hyphen joins to its number on the noun behind the participle: it is the
    sentence that lasts five months. A share says how far: "a 90-percent owned firm".
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    noun, participle = model.tags.index("NN"), model.tags.index("VBN")
    unit = np.arange(2, len(heads) - 2)
    verb = heads[unit]
    unit = unit[(tags[unit] == noun) & (verb == unit + 1) & (tags[verb] == participle) & (heads[verb] > verb)]
    unit = unit[(deps[heads[unit]] == model.deps.index("amod")) & (tags[unit - 2] == model.tags.index("CD"))]
    for time in unit.tolist():
        if tokens.word(time - 1) == "-" and tokens.word(time).lower() in times():
            heads[time], deps[time] = heads[heads[time]], model.deps.index("compound")


def name_origins(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a noun, in place, of a capitalised adjective that has the place of one and an article: "a 20-year-old
    Ghanaian was held".
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    places = [model.deps.index(name) for name in ("nsubj", "nsubj:pass", "obj", "obl", "nmod") if name in model.deps]
    first = tokens.points[tokens.starts]
    found = np.flatnonzero(
        (tags == model.tags.index("JJ")) & among(deps, places) & (first >= ord("A")) & (first <= ord("Z"))
    )
    article = deps == model.deps.index("det")
    for token in found.tolist():
        before = range(max(0, token - 8), token)
        if any(article[word] and heads[word] == token and tokens.word(word).lower() in ("a", "an") for word in before):
            answers.tags[token], answers.pos[token] = model.tags.index("NNP"), model.pos.index("PROPN")
