"""Pasts joined to a past that look like something else: "confirmed the blast and put the toll at twelve"."""

from __future__ import annotations

from functools import cache

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens
from newstables.lexicon import load

_WON = frozenset(("won", "lost", "led", "trailed"))
_PERCENT = ("%", "percent", "cent")
_BEFORE_BASE = ("aux", "mark", "nsubj")  # before a verb that is no finite past: to put, did put; they put is of its own


@cache
def _of_one_form() -> frozenset[str]:
    """The verbs that the table of irregular forms has one form of: burst, cast, put, set."""
    return frozenset(
        forms for forms in load("newstables.language", "lemma.toml")["irregular_verbs"] if " " not in forms
    )


def make_joined_past(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a past, in place, of such a verb that is tagged as its base and joined to a past without "to" or "did"."""
    base = among(answers.tags, [model.tags.index(tag) for tag in ("VB", "VBP")])
    joined = np.flatnonzero(base & (answers.deps == model.deps.index("conj")))
    past = model.tags.index("VBD")
    before = [model.deps.index(name) for name in _BEFORE_BASE]
    for verb in joined[answers.tags[answers.heads[joined]] == past].tolist():
        if tokens.word(verb).lower() not in _of_one_form():
            continue
        if not among(answers.deps[hung_on(answers.heads, verb)], before).any():
            answers.tags[verb] = past


def lift_joined_past(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Join a past, in place, that was joined to an infinitive, to the verb above that has its tense, else to the first
    finite one: `tried to sign him and paid $4m instead`. Where base and past are one form, a comma and a past above
    must tell them apart: `said it expects it to fall, and cut its forecast`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    base, past, mark = model.tags.index("VB"), model.tags.index("VBD"), model.deps.index("mark")
    joined = np.flatnonzero((deps == model.deps.index("conj")) & (tags == past) & (tags[heads] == base))
    finite = [model.tags.index(tag) for tag in ("VBP", "VBZ")]
    for verb in joined.tolist():
        infinitive = int(heads[verb])
        own = hung_on(heads, infinitive)
        if not any(tokens.word(one) == "to" for one in own[deps[own] == mark].tolist()):
            continue  # no infinitive: said that he would leave but stayed
        above, found = infinitive, None
        while heads[above] != above and tags[above] != past:
            above = int(heads[above])
            found = above if tags[above] == past or (found is None and tags[above] in finite) else found
        if found is None or found > verb:
            continue
        behind_comma = tokens.word(verb - 2) == "," and tags[found] == past
        if behind_comma or tokens.word(verb).lower() not in _of_one_form():
            heads[verb] = found
        else:
            tags[verb] = base


def make_joined_margins(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a past, in place, of a participle without a subject that is joined to a past and has a margin behind "by": a
    bare number or a percentage, of who wins or leads any other: "led by eight at half-time and won by three goals"; not
    "seemed well and supported by 12 friends". What it is joined to has a subject and no passive.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    joined, agent = model.deps.index("conj"), model.deps.index("obl:agent")
    number, past = model.tags.index("CD"), model.tags.index("VBD")
    by = np.flatnonzero(deps == agent)
    by = by[(tags[heads[by]] == model.tags.index("VBN")) & (deps[heads[by]] == joined)]
    for margin in by[tags[heads[heads[by]]] == past].tolist():
        verb = int(heads[margin])
        counted = (tags[hung_on(heads, margin)] == number).any()
        won = tokens.word(verb).lower() in _WON or tokens.word(margin).lower() in _PERCENT
        counted = tags[margin] == number or (won and counted)
        own = {model.deps[dep] for dep in deps[hung_on(heads, verb)].tolist()}
        above = {model.deps[dep] for dep in deps[hung_on(heads, int(heads[verb]))].tolist()}
        if counted and own.isdisjoint(("nsubj", "nsubj:pass", "aux", "aux:pass", "obj")) and "nsubj" in above:
            tags[verb], deps[margin] = past, model.deps.index("obl")
