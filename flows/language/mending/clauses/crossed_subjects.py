"""`Two officials who asked not to be named said gunmen kidnapped 40 pupils`: a subject that the model hangs across the
verb of saying on what is said.
"""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, beginning, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_ASIDE = ("acl", "acl:relcl", "advcl", "parataxis", "ccomp")


def free_crossed_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a subject that stands before a verb of saying on that verb, where it has no subject and what is
    said has one of its own. The verb of saying takes the place of what is said, if that was above it.
    """
    heads, deps = answers.heads, answers.deps
    nouns = np.flatnonzero(deps == model.deps.index("nsubj"))
    clauses = heads[nouns]
    torn = among(deps[clauses - 1], beginning(model.deps, "nsubj")) & (heads[clauses - 1] < clauses - 1)
    twice = np.bincount(clauses, minlength=len(heads))[clauses] > 1
    for noun in nouns[(clauses > nouns + 2) & (torn | twice)].tolist():
        clause = int(heads[noun])
        said = _verb_between(answers, tokens, model, noun, clause)
        if said is not None:
            _seat(answers, model, noun, said, clause)


def _verb_between(answers: Parsed, tokens: Tokens, model: Weights, noun: int, clause: int) -> int | None:
    """The verb of saying without a subject right before the other subject of a clause."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    own = hung_on(heads, clause)
    within = own[(deps[own] == model.deps.index("nsubj")) & (own > noun)].tolist()
    torn = [] if within else [at for at in (clause - 1,) if model.deps[deps[at]].startswith("nsubj") and heads[at] < at]
    if not (within or torn):
        return None
    other = (within or torn)[0]
    first = min([other, *hung_on(heads, other).tolist()])
    said = first - 1
    if said <= noun or model.tags[tags[said]] not in ("VBN", "VBD"):
        return None
    if lemma(tokens.word(said), model.tags[tags[said]]) not in listed("speech_verbs") or tokens.word(noun + 1) == ",":
        return None
    above = deps[said] in [model.deps.index(name) for name in _ASIDE] or heads[clause] == said
    below = hung_on(heads, said)
    taken = among(
        deps[below], [*beginning(model.deps, "nsubj"), *beginning(model.deps, "aux"), model.deps.index("obj")]
    )
    return said if above and not taken.any() else None


def _seat(answers: Parsed, model: Weights, noun: int, said: int, clause: int) -> None:
    heads, deps = answers.heads, answers.deps
    if heads[clause] != said:
        heads[said], deps[said] = (said if heads[clause] == clause else heads[clause]), deps[clause]
        heads[clause], deps[clause] = said, model.deps.index("ccomp")
    other = [at for at in hung_on(heads, clause).tolist() if deps[at] == model.deps.index("nsubj") and at > said]
    if not other:
        heads[clause - 1], deps[clause - 1] = clause, model.deps.index("nsubj")
    heads[noun] = said
    answers.tags[said] = model.tags.index("VBD")
