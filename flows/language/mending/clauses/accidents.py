"""Verbs of accidents that look like participles: "a lorry with 20 tonnes of cement overturned, injuring two"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_CLAUSES = ("advcl", "ccomp", "conj", "parataxis")
_LEADING = ("as", "after", "before", "until", "since")  # which lead a noun or a clause
_OF_CLAUSES = ("nsubj", "nsubj:pass", "cop", "case", "aux")  # what a noun with a verb, or in a phrase, has


def free_accidents(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, the verb of a noun's clause of a participle that tells what befell a vehicle, where that clause
    has no verb: what overturns needs nobody who does it, and a load or its passengers only go with it.
    """
    _make_past(answers, tokens, model)
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    acl, nmod = model.deps.index("acl"), model.deps.index("nmod")
    found = np.flatnonzero((deps == acl) & (tags == model.tags.index("VBN")))
    for verb in found.tolist():
        if lemma(tokens.word(verb).lower(), "VBN") not in listed("accidents"):
            continue
        noun = int(heads[verb])
        while deps[noun] == nmod and heads[noun] < noun:
            noun = int(heads[noun])
        free = noun < verb and not _is_done(tokens, noun, verb)
        relation = _clause_of(answers, tokens, model, noun) if free else None
        if relation is not None:
            _lead_clause(answers, tokens, model, noun)
            _free(answers, model, noun, verb, relation)


def _make_past(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Two buses and a lorry overturned`: what is taken for a passive without "be", and has nobody behind "by"."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    past = model.tags.index("VBD")
    found = np.flatnonzero(among(deps, [model.deps.index(name) for name in ("nsubj", "nsubj:pass")]))
    for vehicle in found[tags[heads[found]] == model.tags.index("VBN")].tolist():
        verb = int(heads[vehicle])
        if lemma(tokens.word(verb).lower(), "VBN") not in listed("accidents") or _is_done(tokens, vehicle, verb):
            continue
        own = {model.deps[deps[token]] for token in hung_on(heads, verb).tolist()}
        if own.isdisjoint(("aux", "aux:pass", "obl:agent", "obj")):
            tags[verb], deps[vehicle] = past, model.deps.index("nsubj")


def _is_done(tokens: Tokens, noun: int, verb: int) -> bool:
    """Whether somebody did it: cars overturned by rioters, 12 convictions overturned in May."""
    return tokens.word(verb + 1) == "by" or lemma(tokens.word(noun).lower(), "NNS") in listed("decisions")


def _clause_of(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> str | None:
    """What the clause of a noun without a verb is to what it hangs on: that of a mark ("when a bus overturned"), of a
    verb of saying ("said a bus overturned"), the whole sentence; None where the noun is no head of a clause.
    """
    heads, deps = answers.heads, answers.deps
    own = [token for token in hung_on(heads, noun).tolist() if token != noun]
    led = _led_by(tokens, noun, own)
    told = {model.deps[deps[token]] for token in own if token not in led}
    if not told.isdisjoint(_OF_CLAUSES) or not model.tags[answers.tags[noun]].startswith("NN"):
        return None
    relation: str = model.deps[deps[noun]]
    above = int(heads[noun])
    if above == noun:
        return relation
    if led or any(model.deps[deps[token]] == "mark" or model.tags[answers.tags[token]] == "WRB" for token in own):
        return relation if relation in _CLAUSES else "advcl"
    if relation in _CLAUSES and "cc" in told:
        return relation
    told_of = relation == "obj" and lemma(tokens.word(above).lower(), "VBD") in listed("speech_verbs")
    return "ccomp" if told_of else None


def _led_by(tokens: Tokens, noun: int, own: list[int]) -> list[int]:
    """The words before a noun that may lead its clause as well as itself."""
    return [token for token in own if token < noun and tokens.word(token) in _LEADING]


def _lead_clause(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> None:
    """`killed as 14 coaches of a train derailed`: "as" leads the clause, and not the noun."""
    for token in _led_by(tokens, noun, hung_on(answers.heads, noun).tolist()):
        answers.deps[token] = model.deps.index("mark")


def _free(answers: Parsed, model: Weights, noun: int, verb: int, relation: str) -> None:
    heads, deps = answers.heads, answers.deps
    own = hung_on(heads, noun)
    led = among(deps[own], [model.deps.index(name) for name in ("mark", "cc", "advmod", "punct")])
    moved = own[((own > verb) | ((own < noun) & led)) & (own != noun)]
    heads[verb], deps[verb] = (verb if heads[noun] == noun else heads[noun]), model.deps.index(relation)
    heads[moved] = verb
    heads[noun], deps[noun] = verb, model.deps.index("nsubj")
    answers.tags[verb] = model.tags.index("VBD")
