"""Passives whose "was" stands apart: "was on Monday handed a three-year term", "with 170 people reported missing"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens


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
    verb: "with nine people found dead"; and hang such a participle on the noun of "with" right before it.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    participle, helper, obl = model.tags.index("VBN"), model.deps.index("aux"), model.deps.index("obl")
    past = among(tags, [participle, model.tags.index("VBD")])
    leads = (deps == model.deps.index("mark")) & (are_word(tokens, "with") | are_word(tokens, "With"))
    for mark in np.flatnonzero(leads & past[heads]).tolist():
        verb = int(heads[mark])
        own = hung_on(heads, verb)
        subjects = own[deps[own] == model.deps.index("nsubj")]
        if helper not in deps[own] and len(subjects) and mark < subjects[0] < verb:
            tags[verb], deps[subjects] = participle, model.deps.index("nsubj:pass")
    nouns = np.arange(len(heads) - 1)
    nouns = nouns[(deps[:-1] == obl) & (tags[1:] == participle) & (deps[1:] == model.deps.index("advcl"))]
    leads = (deps == model.deps.index("case")) & (are_word(tokens, "with") | are_word(tokens, "With"))
    for noun in nouns[heads[nouns] == heads[nouns + 1]].tolist():
        if leads[hung_on(heads, noun)].any():
            heads[noun + 1], deps[noun + 1] = noun, model.deps.index("acl")
