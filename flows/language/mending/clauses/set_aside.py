"""Participles between commas taken for the verb of the sentence, and what goes on behind "adding that"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import LONGEST, among, beginning, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VB")  # "put", which a tagger that sees no subject takes for a bare form


def set_participles_aside(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Brun, asked how many died, put the number at 3`: in place, one comma never parts a subject from its verb, so
    that the verb behind it tells more of the subject and that behind the next comma is the sentence's.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    roots = np.flatnonzero(heads == np.arange(len(heads)))
    roots = roots[(roots > 1) & among(tags[roots], [model.tags.index(tag) for tag in ("VBD", "VBN")])]
    subjects = [model.deps.index(name) for name in ("nsubj", "nsubj:pass")]
    for root in roots[are_word(tokens, ",")[roots - 1]].tolist():
        below = hung_on(heads, root).tolist()
        own = [one for one in below if one < root and deps[one] in subjects]
        if len(own) != 1 or any(tokens.word(one) == "," for one in range(own[0], root - 1)):
            continue
        verb = next((one for one in below if one > root and _goes_on(answers, tokens, model, one)), None)
        if verb is None:
            continue
        passive = model.deps.index("aux:pass") in deps[hung_on(heads, verb)]
        heads[verb], deps[verb], tags[verb] = verb, deps[root], model.tags.index("VBD")
        heads[root], deps[root], tags[root] = own[0], model.deps.index("acl"), model.tags.index("VBN")
        heads[own[0]], deps[own[0]] = verb, subjects[1 if passive else 0]
        outer = [one for one in below if one not in (root, own[0]) and (one < own[0] or one > verb)]
        heads[outer] = verb


def _goes_on(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> bool:
    """Whether a verb right behind a comma has no subject of its own."""
    subjects = beginning(model.deps, "nsubj", "csubj", "expl", "mark", "cc")
    finite = model.tags[answers.tags[verb]] in _FINITE
    return (
        finite
        and tokens.word(verb - 1) == ","
        and not among(answers.deps[hung_on(answers.heads, verb)], subjects).any()
    )


def free_from_added(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`He said 40 left, adding that 12 stayed, and promised aid`: hang, in place, a verb of saying behind a comma and
    "and" on the one before "adding", whose subject it shares.
    """
    heads, deps = answers.heads, answers.deps
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    joined = (deps == model.deps.index("conj")) & (answers.tags == model.tags.index("VBD"))
    for verb in np.flatnonzero(joined).tolist():
        if tokens.word(verb - 1) not in ("and", "but") or tokens.word(verb - 2) != ",":
            continue
        if among(deps[hung_on(heads, verb)], subjects).any() or lemma(tokens.word(verb), "VBD") not in listed(
            "speech_verbs"
        ):
            continue
        above = _told_before(answers, tokens, model, verb)
        if above is not None:
            heads[verb] = above


def _told_before(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> int | None:
    """The verb of saying that "adding" goes on from, where a verb hangs on what is added."""
    step, adding = int(answers.heads[verb]), False
    for _ in range(LONGEST):
        tag = model.tags[answers.tags[step]]
        tells = lemma(tokens.word(step), tag) in listed("speech_verbs") if tag in ("VBG", "VBD") else False
        if adding and tag == "VBD" and tells:
            return step
        adding = adding or (tag == "VBG" and tells and tokens.word(step - 1) == ",")
        if answers.heads[step] == step:
            return None
        step = int(answers.heads[step])
    return None
