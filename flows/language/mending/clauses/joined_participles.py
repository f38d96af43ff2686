"""Participles and infinitives that hang on the wrong verb: "causing 12 roofs to collapse and killing nine", "Hale, the
first man to win it, died".
"""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
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


def seat_infinitives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, on a noun beside a name an infinitive right behind it that the tree takes for an aim, where
    that noun is the most or the first of its kind: the infinitive tells of which.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    aim = (deps == model.deps.index("advcl")) & (tags == model.tags.index("VB"))
    mark = are_word(tokens, "to") & (deps == model.deps.index("mark"))
    to = 1 + np.flatnonzero(mark[1:] & (deps[:-1] == model.deps.index("appos")))
    for lead in to[aim[heads[to]] & (heads[to] > to)].tolist():
        verb, noun = int(heads[lead]), lead - 1
        if any(
            model.tags[tags[word]] == "JJS" or tokens.word(word) == "first" for word in hung_on(heads, noun).tolist()
        ):
            heads[verb], deps[verb] = noun, model.deps.index("acl")
