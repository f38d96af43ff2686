"""`like-for-like sales`: an adjective of five pieces, whose first is taken for a preposition or an exclamation."""

from __future__ import annotations

import numpy as np

from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


def join_like_for_like(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the first "like" on the noun that the last one describes, and the rest on it."""
    heads, deps = answers.heads, answers.deps
    like = are_word(tokens, "like") | are_word(tokens, "Like")
    hyphen = are_word(tokens, "-")
    first = np.flatnonzero(like[:-4] & hyphen[1:-3] & are_word(tokens, "for")[2:-2] & hyphen[3:-1] & like[4:])
    amod, nmod = model.deps.index("amod"), model.deps.index("nmod")
    for opener in first.tolist():
        last = opener + 4
        noun = int(heads[last])
        if noun <= last:
            continue
        heads[opener], deps[opener] = noun, amod
        answers.tags[opener], answers.pos[opener] = model.tags.index("JJ"), model.pos.index("ADJ")
        heads[last], deps[last] = opener, nmod
