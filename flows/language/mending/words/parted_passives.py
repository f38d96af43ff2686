"""Passives whose "was" stands apart: "was on Monday handed a three-year term", "with 170 people reported missing"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_LEAVING = ("left", "leave", "leaves", "leaving")


def make_parted_passives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a passive, in place, of a past that has a form of "be" beside it, which no past has."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    helper = np.flatnonzero(deps == model.deps.index("cop"))
    past = model.tags.index("VBD")
    others = [
        model.deps.index(name) for name in ("nsubj", "mark", "nsubj:pass")
    ]  # his answer was that she left; it was, said the judge, a fraud
    for being in helper[tags[heads[helper]] == past].tolist():
        verb = int(heads[being])
        own = hung_on(heads, verb)
        between = own[(own > being) & (own < verb)]
        if being > verb or among(deps[between], others).any() or tokens.word(verb - 1) == ",":
            continue
        tags[verb], deps[being] = model.tags.index("VBN"), model.deps.index("aux:pass")
        deps[own[deps[own] == model.deps.index("nsubj")]] = model.deps.index("nsubj:pass")


def make_passives_behind_with(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a passive, in place, of a past or a participle without a helper that "with" leads, which leads no finite
    verb, and its subject of the noun right before it: "with nine people found dead".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    participle, helper, obl = model.tags.index("VBN"), model.deps.index("aux"), model.deps.index("obl")
    passive = model.deps.index("nsubj:pass")
    past = among(tags, [participle, model.tags.index("VBD")])
    leads = are_word(tokens, "with") | are_word(tokens, "With")
    marks = np.flatnonzero((deps == model.deps.index("mark")) & leads)
    for mark in marks.tolist():
        verb = int(heads[mark])
        if not past[verb]:
            _lead_noun(answers, model, mark)
            continue
        own = hung_on(heads, verb)
        subjects = own[deps[own] == model.deps.index("nsubj")]
        if helper not in deps[own] and len(subjects) and mark < subjects[0] < verb:
            tags[verb], deps[subjects] = participle, passive
        elif mark < verb - 1 and deps[verb - 1] == obl and heads[verb - 1] == heads[verb] and heads[verb] > verb:
            heads[verb - 1], deps[verb - 1] = verb, passive  # with two men hurt, she left
    _hang_participles(answers, model, leads)


def _lead_noun(answers: Parsed, model: Weights, mark: int) -> None:
    """`With nine people dead, …`: "with" leads the noun that an adjective right behind it describes."""
    heads, deps = answers.heads, answers.deps
    state = int(heads[mark])
    noun = int(heads[state])
    if deps[state] == model.deps.index("amod") and mark < noun < state:
        heads[mark], deps[mark] = noun, model.deps.index("case")


def _hang_participles(answers: Parsed, model: Weights, leads: NDArray[np.bool_]) -> None:
    """Hang on a noun behind "with" the participle right behind it that the tree takes for a clause of its own."""
    heads, deps = answers.heads, answers.deps
    nouns = np.arange(len(heads) - 1)
    nouns = nouns[(deps[:-1] == model.deps.index("obl")) & (answers.tags[1:] == model.tags.index("VBN"))]
    nouns = nouns[(deps[nouns + 1] == model.deps.index("advcl")) & (heads[nouns] == heads[nouns + 1])]
    leads = (deps == model.deps.index("case")) & leads
    for noun in nouns.tolist():
        if leads[hung_on(heads, noun)].any():
            heads[noun + 1], deps[noun + 1] = noun, model.deps.index("acl")


def join_states(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Join, in place, to the state of those whom something "left" so a participle with a subject and no helper that is
    joined to "left": "a crash that left six dead and 19 injured".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    joined = np.flatnonzero((deps == model.deps.index("conj")) & (tags == model.tags.index("VBN")))
    passive, state = model.deps.index("nsubj:pass"), model.deps.index("xcomp")
    helpers = [model.deps.index(name) for name in ("aux", "aux:pass", "cop")]
    for participle in joined.tolist():
        verb = int(heads[participle])
        own = deps[hung_on(heads, participle)]
        if tokens.word(verb) not in _LEAVING or passive not in own or among(own, helpers).any():
            continue
        below = hung_on(heads, verb)
        states = below[(deps[below] == state) & (below < participle)]
        if len(states):
            heads[participle] = int(states[-1])
