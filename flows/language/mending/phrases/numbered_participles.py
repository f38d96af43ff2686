"""Participles between a number and its noun that look like a verb: "Three abducted students have been freed"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_FARTHEST = 3  # words between a participle and its noun
_HELPERS = frozenset(("have", "has", "had", "were", "are", "was", "will", "remain", "remained"))
# Verbs of the mind that have a clause without "that", beside those of saying: four saw soldiers were firing.
_OF_MIND = frozenset(
    (
        "know",
        "see",
        "hear",
        "feel",
        "learn",
        "notice",
        "understand",
        "realise",
        "realize",
        "discover",
        "remember",
        "guess",
        "wish",
        "swear",
        "suspect",
        "doubt",
        "decide",
        "judge",
    )
)
_NO_CLAUSE = frozenset(("accuse", "blame", "cite"))  # verbs of saying that have none
_NEVER_FINITE = frozenset(("known", "seen", "shown", "written", "forgotten", "sworn"))


def seat_participles(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, an adjective of a past form right behind the number that opens a sentence, where the noun behind
    it has a verb of its own with a helper: the number counts that noun.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    past = [model.tags.index(tag) for tag in ("VBD", "VBN")]
    numbers = np.flatnonzero((tags[:-3] == model.tags.index("CD")) & among(tags[1:-2], past))
    subjects = [model.deps.index(dep) for dep in ("nsubj", "nsubj:pass")]
    roots = ("root", "parataxis", "ccomp")
    for number in numbers[heads[numbers] == numbers + 1].tolist():
        verb = number + 1
        if deps[number] not in subjects or deps[verb] not in [model.deps.index(dep) for dep in roots]:
            continue
        if _has_clause(tokens.word(verb)):
            continue
        noun = _plural_behind(answers, model, verb)
        if noun is None or tokens.word(noun + 1) not in _HELPERS:
            continue
        own = int(heads[noun])
        if deps[noun] not in subjects or own <= noun or heads[own] not in (verb, own):
            continue
        if heads[verb] == verb:
            heads[own], deps[own] = own, deps[verb]
        else:
            heads[own], deps[own] = heads[verb], deps[verb]
        below = np.flatnonzero(heads[max(0, number - 1) : own + 60] == verb) + max(0, number - 1)
        heads[below[below != verb]] = own
        heads[number], deps[number] = noun, model.deps.index("nummod")
        heads[verb], deps[verb] = noun, model.deps.index("amod")
        tags[verb] = model.tags.index("VBN")


def free_numbered_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a past of what is taken for a participle between a number and the wounds that so many have: "ten
    died and 50 sustained burns", where no wound is a sustained one. The number is its subject, the wound its object.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    numbers = np.flatnonzero((tags[:-2] == model.tags.index("CD")) & among(tags[1:-1], _pasts(model)))
    amod, own = model.deps.index("amod"), [model.deps.index(dep) for dep in ("conj", "root", "parataxis", "appos")]
    for number in numbers.tolist():
        verb, noun = number + 1, int(heads[number])
        if tokens.word(verb) not in listed("having_wounds") or deps[verb] != amod or heads[verb] != noun:
            continue
        listed_before = deps[noun] == model.deps.index("obj") and tokens.word(number - 1) == ","  # six died, 12 …
        if not (listed_before or deps[noun] in own) or lemma(tokens.word(noun), "NNS") not in listed("wounds"):
            continue
        heads[verb] = heads[noun] if heads[noun] != noun else verb
        deps[verb] = model.deps.index("conj") if listed_before else deps[noun]
        for one in hung_on(heads, noun).tolist():
            before = one < number and deps[one] in (model.deps.index("cc"), model.deps.index("punct"))
            heads[one] = verb if before else number if one < number else heads[one]
        heads[noun], deps[noun] = verb, model.deps.index("obj")
        heads[number], deps[number] = verb, model.deps.index("nsubj")
        tags[verb], answers.pos[verb] = model.tags.index("VBD"), model.pos.index("VERB")


def _pasts(model: Weights) -> list[int]:
    return [model.tags.index("VBD"), model.tags.index("VBN")]


def _has_clause(word: str) -> bool:
    """Whether a past form can have a clause behind it: "five said police were late"."""
    told = lemma(word, "VBD")
    has_clause = told in _OF_MIND or (told in listed("speech_verbs") and told not in _NO_CLAUSE)
    return has_clause and word not in _NEVER_FINITE


def _plural_behind(answers: Parsed, model: Weights, verb: int) -> int | None:
    """The first plural behind a participle, with nothing but adjectives and nouns before it."""
    nouns, plain = model.tags.index("NNS"), [model.tags.index(tag) for tag in ("JJ", "NN", "NNP")]
    for token in range(verb + 1, min(verb + 1 + _FARTHEST, len(answers.heads))):
        if answers.tags[token] == nouns:
            return token
        if answers.tags[token] not in plain:
            return None
    return None
