"""Times one after another: "fell for the sixth month running, by 40", where "running" looks like a verb or a noun."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_COUNTING = ("JJ", "CD")  # the sixth month running, two years running
_OPENING = ("DT", "PRP$", "PRP", "CD", "NN", "NNS", "NNP", "NNPS", "JJ", "$")  # of what somebody runs: running 40 shops


def hang_running(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make an adverb, in place, of "running" behind a time with a number before it and no object behind it: it hangs on
    the time, the time where it hung itself if the tree had it for the head, and what hung on it on what is above.
    """
    found = np.flatnonzero(are_word(tokens, "running"))
    for end in found[(found > 1) & (found + 1 < len(answers.heads))].tolist():
        time, tags = end - 1, [model.tags[answers.tags[near]] for near in (end - 2, end + 1)]
        is_time = tokens.word(time).lower().removesuffix("s") in times()
        if is_time and tags[0] in _COUNTING and tags[1] not in _OPENING:
            _hang(answers, model, time, end)


def _hang(answers: Parsed, model: Weights, time: int, end: int) -> None:
    heads, deps = answers.heads, answers.deps
    if heads[end] == end:
        return
    above = int(heads[end]) if heads[end] != time else int(heads[time])
    below = hung_on(heads, end)
    heads[below[below < time]] = time
    heads[below[below > end]] = above
    if heads[time] == end:
        heads[time], deps[time] = above, model.deps.index("obl")
    heads[end], deps[end] = time, model.deps.index("advmod")
    answers.tags[end], answers.pos[end] = model.tags.index("RB"), model.pos.index("ADV")
