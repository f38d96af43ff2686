"""Participles behind a bare number that look like nouns: "with two fighting for life", "with six facing charges"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on, is_under
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

# Their participles tell what somebody does to what is behind them, and describe no noun.
_WITH_OBJECT = ("facing", "needing", "seeking", "awaiting", "receiving", "requiring", "undergoing", "suffering")
_ONE = ("one", "1")
_MOST_HEDGES = 4  # words between "with" and a number: with as many as 12
_TURNED = {"nmod": "obl"}  # what a noun has, as a verb has it


def free_acting_numbers(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a participle, in place, of a noun in the singular that ends in -ing, or of what is taken to describe the
    noun behind it, right behind a number beyond one that "with" leads: two are no fighting, but fight. Those whom "with
    12 hurt" counts were hurt.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, noun, gerund = (model.tags.index(tag) for tag in ("CD", "NN", "VBG"))
    found = np.flatnonzero((tags[:-1] == number) & ((tags[1:] == noun) | (tags[1:] == gerund)))
    for subject in found.tolist():
        verb = subject + 1
        word, hurt = tokens.word(verb).lower(), tokens.word(verb) == "hurt"
        if not (word.endswith("ing") or hurt) or tokens.word(subject).lower() in _ONE:
            continue
        if tags[verb] == gerund and heads[heads[subject]] == verb and heads[subject] > verb:
            heads[subject], deps[subject] = verb, model.deps.index("nsubj")  # with two facing charges of murder
            continue
        thing = _described(answers, tokens, model, subject, verb)
        if thing is None and (heads[subject] != verb or tags[verb] == gerund):
            continue
        mark = _with(answers, tokens, model, subject, verb if thing is None else thing)
        if mark is not None:
            _free(answers, model, (mark, subject, verb), thing, is_active=not hurt)


def _described(answers: Parsed, tokens: Tokens, model: Weights, subject: int, verb: int) -> int | None:
    """The noun that a participle right behind its subject is taken to describe: 12 needing hospital *treatment*."""
    thing = int(answers.heads[verb])
    told = model.deps[answers.deps[verb]] in ("amod", "compound") and thing > verb
    own = model.deps[answers.deps[subject]] == "nsubj" and answers.heads[subject] == verb
    torn = answers.heads[subject] in (thing, answers.heads[thing])
    takes = torn and tokens.word(verb).lower() in _WITH_OBJECT
    return thing if told and (own or takes) else None


def _with(answers: Parsed, tokens: Tokens, model: Weights, subject: int, head: int) -> int | None:
    """The "with" that leads a phrase, where but the number's hedge nothing stands between."""
    for token in range(subject - 1, max(-1, subject - 2 - _MOST_HEDGES), -1):
        if tokens.word(token).lower() == "with":
            return token if answers.heads[token] == head and model.deps[answers.deps[token]] == "case" else None
        if not is_under(answers.heads, token, subject):
            return None
    return None


def _free(answers: Parsed, model: Weights, words: tuple[int, int, int], thing: int | None, *, is_active: bool) -> None:
    heads, deps = answers.heads, answers.deps
    mark, subject, verb = words
    if thing is not None:
        heads[verb], heads[thing], deps[thing] = heads[thing], verb, model.deps.index("obj")
    heads[subject] = verb
    form, relation = ("VBG", "nsubj") if is_active else ("VBN", "nsubj:pass")
    answers.tags[verb], answers.pos[verb] = model.tags.index(form), model.pos.index("VERB")
    deps[verb], deps[subject] = model.deps.index("advcl"), model.deps.index(relation)
    heads[mark], deps[mark] = verb, model.deps.index("mark")
    for token in hung_on(heads, verb).tolist():
        turned = _TURNED.get(model.deps[deps[token]])
        if turned is not None and token > verb:
            deps[token] = model.deps.index(turned)


def free_their_deeds(answers: Parsed, model: Weights) -> None:
    """Give the clause, in place, to a participle that has a subject right before it and is taken for the subject of the
    noun behind it: `with six states reporting measles outbreaks`; no outbreak is a reporting.
    """
    heads, deps = answers.heads, answers.deps
    nsubj, places = model.deps.index("nsubj"), np.arange(len(heads))
    found = np.flatnonzero((answers.tags == model.tags.index("VBG")) & (deps == nsubj) & (heads > places))
    for verb in found.tolist():
        thing = int(heads[verb])
        subject = verb - 1
        if subject < 0 or heads[subject] != verb or deps[subject] != nsubj or heads[thing] == thing:
            continue
        if model.tags[answers.tags[thing]] not in ("NN", "NNS"):
            continue
        before = hung_on(heads, thing)
        heads[before[before < subject]] = verb
        heads[verb], deps[verb] = heads[thing], deps[thing]
        heads[thing], deps[thing] = verb, model.deps.index("obj")
