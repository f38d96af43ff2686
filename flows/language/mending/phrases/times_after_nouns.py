"""`A second strike hours later killed two`: a time behind a subject that the tree takes for its head."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import times
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_OF_NOUN = ("det", "amod", "compound", "nmod:poss")


def free_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the subject of a verb of the noun before a bare plural of time with "later" or "earlier" behind
    it and that verb, which has no other subject: the time says when.
    """
    heads, tags = answers.heads, answers.tags
    apart = are_word(tokens, "later") | are_word(tokens, "earlier")
    finite = among(tags, [model.tags.index(tag) for tag in _FINITE])
    common = among(tags, [model.tags.index(tag) for tag in ("NN", "NNS")])
    inner = np.arange(1, len(heads) - 2)
    found = inner[(tags[1:-2] == model.tags.index("NNS")) & apart[2:-1] & finite[3:] & common[:-3]]
    for time in found.tolist():
        if tokens.word(time).lower().removesuffix("s") not in times() or tokens.word(time - 1).lower() in times():
            continue
        verb = max(int(heads[time]), int(heads[time + 1]), int(heads[time - 1]))
        noun = time - 1
        under = heads[noun] in (time, time + 1) or model.deps[answers.deps[noun]].startswith("nsubj")
        led = any((answers.deps[hung_on(heads, one)] == model.deps.index("case")).any() for one in (noun, time))
        if verb > time + 1 and under and not led and _has_no_other(answers, model, verb, noun):
            _free(answers, model, noun, verb)


def _has_no_other(answers: Parsed, model: Weights, verb: int, noun: int) -> bool:
    """Whether a verb has no subject but the noun or the time right behind it."""
    own = hung_on(answers.heads, verb).tolist()
    subjects = (token for token in own if model.deps[answers.deps[token]].startswith("nsubj"))
    return all(token in (noun, noun + 1) for token in subjects)


def _free(answers: Parsed, model: Weights, noun: int, verb: int) -> None:
    heads, deps = answers.heads, answers.deps
    time, apart = noun + 1, noun + 2
    for other in (time, apart):
        own = hung_on(heads, other)
        heads[own[(own < noun) & among(deps[own], [model.deps.index(name) for name in _OF_NOUN])]] = noun
    passive = any(model.deps[deps[token]] == "aux:pass" for token in hung_on(heads, verb).tolist())
    heads[noun], deps[noun] = verb, model.deps.index("nsubj:pass" if passive else "nsubj")
    heads[time], deps[time] = apart, model.deps.index("obl:unmarked")
    heads[apart], deps[apart] = verb, model.deps.index("advmod")
