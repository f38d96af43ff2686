"""`Last year exports grew by 8 percent`: a time without a comma that is taken for a part of the subject behind it."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_WHICH = frozenset(("last", "this", "next"))
_TIMES = frozenset(("year", "month", "week", "quarter", "season", "summer", "winter", "autumn", "spring", "decade"))


def free_opening_times(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, the "last year" that a clause begins with on the verb, where it is hung on a bare plural that is
    the verb's subject.
    """
    heads, deps = answers.heads, answers.deps
    subjects = [model.deps.index(name) for name in ("nsubj", "nsubj:pass") if name in model.deps]
    within = [model.deps.index(name) for name in ("nmod:unmarked", "compound", "nmod")]
    plural, verbal = model.tags.index("NNS"), [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP", "VBN", "VB")]
    size = len(heads)
    times = np.flatnonzero(among(deps, within) & (heads > np.arange(size)))
    times = times[(times > 0) & (answers.tags[heads[times]] == plural) & among(deps[heads[times]], subjects)]
    for time in times.tolist():
        noun, which = int(heads[time]), time - 1
        if tokens.word(time).lower() not in _TIMES or tokens.word(which).lower() not in _WHICH or noun == time:
            continue
        verb = int(heads[noun])
        opens = which == 0 or answers.pos[which - 1] == model.pos.index("PUNCT")
        if not opens or verb < noun or answers.tags[verb] not in verbal:
            continue
        own = hung_on(heads, noun)
        if heads[which] not in (time, noun) or (own < which).any():
            continue
        heads[time], deps[time] = verb, model.deps.index("obl:unmarked")
        heads[which] = time
