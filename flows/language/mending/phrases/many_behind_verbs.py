"""`A quake killed 40 people and flattened dozens of homes`: verbs whose object is joined to the object before."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_MANY = ("dozens", "scores", "tens", "hundreds", "thousands", "millions", "billions")
_FARTHEST = 6  # tokens from a verb to its object, with what describes it
_JOINING = frozenset((",", "and", "or", "but"))


def free_from_many(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Join, in place, to the verb above a past form that the tree hangs on "dozens" or the like behind it, which is
    joined to that verb's object: no adjective stands before such a number right behind "and" or a comma.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    many = np.flatnonzero(are_words(tokens, _MANY))
    many = many[many > 1]
    past = [model.tags.index(tag) for tag in ("VBD", "VBN", "JJ")]
    verbs = many - 1
    torn = (deps[many] == model.deps.index("conj")) & (heads[many] < verbs) & (heads[verbs] == many)
    torn &= (deps[verbs] == model.deps.index("amod")) & among(tags[verbs], past)
    verbal = model.pos.index("VERB")
    for noun in many[torn].tolist():
        verb, first = noun - 1, int(heads[noun])
        above = int(heads[first])
        is_object = deps[first] == model.deps.index("obj") and answers.pos[above] == verbal and above < first
        if not is_object or tokens.word(verb - 1) not in _JOINING or not tokens.word(verb).endswith(("ed", "t", "n")):
            continue
        own = hung_on(heads, noun)
        heads[own[own < verb]] = verb
        heads[verb], deps[verb], answers.pos[verb] = above, model.deps.index("conj"), verbal
        tags[verb] = tags[above] if model.tags[tags[above]] in ("VBD", "VBN") else model.tags.index("VBD")
        heads[noun], deps[noun] = verb, model.deps.index("obj")


def seat_objects_of_joined(answers: Parsed, model: Weights) -> None:
    """Make, in place, what stands right behind a joined verb its object, where the tree gives it to the verb before
    ("killed 12 and injured 40"), or joins it, and the "and" too, to that one's object ("shut 40 shops and displaced
    thousands").
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    conj, obj, joint, mark = (model.deps.index(name) for name in ("conj", "obj", "cc", "punct"))
    past = [model.tags.index(tag) for tag in ("VBD", "VBN")]
    joined = (deps == conj) & (deps[heads] == obj)
    nouns = np.flatnonzero(joined | (deps == obj))
    pasts = np.append(0, np.cumsum(among(tags, past)))  # before each token
    nouns = nouns[pasts[nouns] > pasts[np.maximum(nouns - _FARTHEST, 0)]]
    leads = among(deps, [joint, mark])
    for noun in nouns.tolist():
        above = int(heads[heads[noun]] if joined[noun] else heads[noun])
        own = hung_on(heads, noun)
        led = own[(own < noun) & ~leads[own]]
        verb = int(led[0] if len(led) else noun) - 1
        if not above < verb - 1 or heads[verb] != above or deps[verb] != conj or tags[verb] not in past:
            continue
        others = hung_on(heads, above)
        if not joined[noun] and not ((deps[others] == obj) & (others < verb)).any():
            continue  # approved and delivered six visas
        joins = own[(own == verb - 1) & leads[own]]
        if obj in deps[hung_on(heads, verb)] or (joined[noun] and not (len(joins) and heads[noun] < verb)):
            continue
        heads[joins] = verb
        heads[noun], deps[noun] = verb, obj
