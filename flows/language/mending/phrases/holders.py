"""Names of who holds an office, which the tree hangs within the phrase before: the head of the Halden Bank, Ann Lee."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.given_names import given_names
from newstables.language.lemma import lemma
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_DEEPEST = 4  # phrases in one another: the head of the board of the bank of the island


def name_holders(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Put, in place, a person's name between commas in apposition to the noun for a person whose phrase is before the
    first comma, where it was hung on a name within that phrase.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    apposed, joint = model.deps.index("appos"), model.deps.index("cc")
    told = among(deps, [apposed, model.deps.index("conj")]) & (tags == model.tags.index("NNP"))
    names = np.flatnonzero(told & (deps[heads] == model.deps.index("nmod")) & (heads < np.arange(len(heads))))
    for name in names.tolist():
        if tokens.word(name - 1) != "," or tokens.word(name).capitalize() not in given_names():
            continue
        after = name + 1
        while after < len(heads) and heads[after] == name and deps[after] == model.deps.index("flat"):
            after += 1
        holder = _holder(answers, tokens, model, int(heads[name]))
        is_alone = not (deps[hung_on(heads, name)] == joint).any()
        if holder is not None and is_alone and after > name + 1 and tokens.word(after) == ",":
            heads[name], deps[name] = holder, apposed


def _holder(answers: Parsed, tokens: Tokens, model: Weights, within: int) -> int | None:
    """The noun for one person in whose phrase with "of" a name stands; None where that is not a name's phrase."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    token = within
    for _ in range(_DEEPEST):
        if tags[token] == model.tags.index("NN") and _is_of_person(tokens, token):
            return token if token != within else None
        if deps[token] != model.deps.index("nmod") or heads[token] >= token:
            return None
        token = int(heads[token])
    return None


def _is_of_person(tokens: Tokens, noun: int) -> bool:
    word = lemma(tokens.word(noun), "NN")
    return word in nouns_of_people() or word in listed("leading")
