"""Asides that say who vouches: "If nothing changes, the agency estimates, the state will have …"."""

from __future__ import annotations

import numpy as np

from .batches import hung_on
from .lemma import lemma
from .network import Parsed, Weights
from .questions.listed import listed
from .tokens import Tokens

_MARKS = (",", ".", "")
_FARTHEST = 8  # tokens from the aside to the subject behind its comma


def free_asides(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of saying of a plural between marks that was taken for one more subject of the clause, or
    for a noun beside it: "Gangs control the city, the agency estimates."
    """
    heads, deps = answers.heads, answers.deps
    subject, compound, beside = (model.deps.index(name) for name in ("nsubj", "compound", "parataxis"))
    plural = answers.tags == model.tags.index("NNS")
    ahead = (deps == subject) & (heads > np.arange(len(heads)) + 1)
    found = np.flatnonzero((ahead | (deps == beside)) & plural)
    found = found[(found > 1) & (deps[found - 1] == compound) & (heads[found - 1] == found)]
    for aside in found.tolist():
        own = _subject_behind(answers, model, aside) if deps[aside] == subject else None
        lacks = deps[aside] == subject and own is None
        if lacks or tokens.word(aside + 1) not in _MARKS or not _begins_behind_comma(answers, tokens, aside):
            continue
        if lemma(tokens.word(aside), "VBZ") in listed("speech_verbs"):
            _free(answers, model, aside, own)


def join_infinitives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an infinitive behind words of saying on the verb before them that lacks it: "It expects, its
    lawyer said, to pay $4 million".
    """
    heads, deps = answers.heads, answers.deps
    clause, below, beside = (model.deps.index(name) for name in ("ccomp", "xcomp", "advcl"))
    infinitives = np.flatnonzero(((deps == beside) | (deps == below)) & (answers.tags == model.tags.index("VB")))
    for verb in infinitives[infinitives > 1].tolist():
        says = heads[verb]
        if tokens.word(verb - 1) != "to" or tokens.word(verb - 2) != "," or says > verb:
            continue
        torn = [one for one in hung_on(heads, says).tolist() if deps[one] == clause and one < says]
        torn += [heads[says]] if deps[says] == model.deps.index("parataxis") and heads[says] < says else []
        is_said = lemma(tokens.word(says), model.tags[answers.tags[says]]) in listed("speech_verbs")
        if is_said and len(torn) == 1 and tokens.word(torn[0] + 1) == ",":
            heads[verb], deps[verb] = torn[0], below


def _subject_behind(answers: Parsed, model: Weights, aside: int) -> int | None:
    """The subject of the clause's own behind an aside: hung on the verb too, or on the aside as an apposition."""
    heads, deps, verb = answers.heads, answers.deps, answers.heads[aside]
    for token in range(aside + 2, min(verb, aside + 2 + _FARTHEST)):
        name = model.deps[deps[token]]
        if (heads[token] == verb and name.startswith("nsubj")) or (heads[token] == aside and name == "appos"):
            return token
    return None


def _begins_behind_comma(answers: Parsed, tokens: Tokens, aside: int) -> bool:
    first = aside
    while first and answers.heads[first - 1] in range(first, aside + 1) and tokens.word(first - 1) != ",":
        first -= 1
    return first > 0 and tokens.word(first - 1) == ","


def _free(answers: Parsed, model: Weights, aside: int, own: int | None) -> None:
    """Hang the aside on the clause, its first words on their last noun, and the subject behind on the clause's verb."""
    heads, deps = answers.heads, answers.deps
    speaker, verb = aside - 1, heads[aside]
    answers.tags[aside], answers.pos[aside] = model.tags.index("VBZ"), model.pos.index("VERB")
    deps[aside] = model.deps.index("parataxis")
    below = hung_on(heads, aside)
    heads[below[below < speaker]] = speaker
    heads[speaker], deps[speaker] = aside, model.deps.index("nsubj")
    if own is not None:
        heads[own], deps[own] = verb, model.deps.index("nsubj")
