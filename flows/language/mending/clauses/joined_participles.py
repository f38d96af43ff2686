"""Participles joined to a verb of another form: "causing 12 roofs to collapse and killing nine"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_OTHER_FORMS = ("VB", "VBD", "VBN", "VBZ", "VBP")
_OWN = ("nsubj", "nsubj:pass", "aux", "mark", "expl")  # what a clause of its own has
_INNER = ("xcomp", "ccomp", "acl:relcl", "acl", "advcl", "conj")  # from a clause to the one that it is in


def join_participles(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Join, in place, a participle in "-ing" that is joined to a verb of another form to the nearest one in "-ing" in
    whose clause that verb stands: what "and" joins has one form. Not where that is itself what somebody begins.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    participle = model.tags.index("VBG")
    joined = np.flatnonzero((deps == model.deps.index("conj")) & (tags == participle))
    others = among(tags, [model.tags.index(tag) for tag in _OTHER_FORMS])
    own = [model.deps.index(name) for name in _OWN]
    inner = [model.deps.index(name) for name in _INNER]
    for verb in joined[others[heads[joined]]].tolist():
        above = int(heads[verb])
        if above > verb or among(deps[hung_on(heads, verb)], own).any() or tokens.word(verb).lower() == "including":
            continue
        while above != heads[above] and tags[above] != participle and deps[above] in inner:
            above = _over(answers, model, above)
        is_free = tags[above] == participle and model.deps[deps[above]] in ("advcl", "acl")
        if is_free and above < verb and not (deps[hung_on(heads, above)] == model.deps.index("aux")).any():
            heads[verb] = above


def _over(answers: Parsed, model: Weights, verb: int) -> int:
    """What a clause is in: the verb above, over the noun of which a clause tells."""
    above = int(answers.heads[verb])
    of_noun = model.deps[answers.deps[verb]] in ("acl", "acl:relcl")
    while (
        of_noun and model.deps[answers.deps[above]] in ("nmod", "obj", "obl", "conj") and answers.heads[above] < above
    ):
        above = int(answers.heads[above])
        of_noun = model.pos[answers.pos[above]] != "VERB"
    return above
