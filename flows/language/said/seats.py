"""What is said, read alone, hung on the verb that says it in the tree of its sentence."""

from __future__ import annotations

import numpy as np

from newstables.language.network import Parsed, Weights

from .words import Ints, Saying


def seat(answers: Parsed, model: Weights, saying: Saying, alone: Parsed, sentence: range) -> None:
    """Put the answers of what was read `alone` into those of its `sentence`, in place, as the clause that the verb of
    saying has. Nothing is changed where the model sees no verb there, or no clause: "said the same in 12 towns".
    """
    heads, deps = answers.heads, answers.deps
    first, after = saying.first, saying.after
    verb = next((token for token in saying.verbs if answers.pos[token] == model.pos.index("VERB")), None)
    if (saying.verbs and verb is None) or (saying.is_clause and not _has_subject(alone, model, first)):
        return
    outside = [token for token in sentence if not first <= token < after]
    answers.tags[first:after], answers.pos[first:after] = alone.tags, alone.pos
    heads[first:after], deps[first:after] = alone.heads, alone.deps
    top = next(token for token in range(first, after) if heads[token] == token)
    torn = [token for token in outside if first <= heads[token] < after]
    if verb is not None:
        says = _last_before(heads, verb, first, after)
        root = next((token for token in outside if heads[token] == token), says)
        heads[says], deps[says] = root, deps[says] if root != says else model.deps.index("root")
        heads[top], deps[top] = verb, model.deps.index("ccomp")
        torn = [token for token in torn if token != says]
    for token in torn:
        is_mark = answers.pos[token] == model.pos.index("PUNCT")
        heads[token] = top if is_mark or verb is None else verb
    for joint in saying.joints:
        is_mark = answers.pos[joint] == model.pos.index("PUNCT")
        heads[joint], deps[joint] = top, model.deps.index("punct" if is_mark else "mark")
        if not is_mark:
            answers.tags[joint], answers.pos[joint] = model.tags.index("IN"), model.pos.index("SCONJ")


def _last_before(heads: Ints, verb: int, first: int, after: int) -> int:
    """The verb itself, or the word above it that hangs on one of [first, after) or is the root."""
    token = verb
    while heads[token] != token and not first <= heads[token] < after:
        token = int(heads[token])
    return token


def _has_subject(alone: Parsed, model: Weights, first: int) -> bool:
    """Whether the top of a tree whose words begin at the token `first` has a subject."""
    top = next(token for token in range(len(alone.heads)) if alone.heads[token] == first + token)
    below = np.flatnonzero(alone.heads == first + top)
    return any(model.deps[alone.deps[token]].startswith(("nsubj", "csubj", "expl")) for token in below.tolist())
