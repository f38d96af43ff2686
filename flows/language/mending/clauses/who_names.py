"""Relative clauses with "who" behind a name that the tree hangs on a thing: "a case of Ana Lind's" owns no "who"."""

from __future__ import annotations

import numpy as np

from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_OF_NAME = ("flat", "compound")


def seat_who(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a clause behind ", who" on the name right before the comma, where the tree has it on a noun in
    the singular before the name that names no person and no body of them: `a case that belonged to Ana Lind, who was
    two months old`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    name, noun = model.tags.index("NNP"), model.tags.index("NN")
    behind = np.flatnonzero(are_word(tokens, "who"))
    for who in behind[behind > 1].tolist():
        verb, first = int(heads[who]), who - 2
        if tokens.word(who - 1) != "," or tags[first] != name or model.deps[deps[verb]] != "acl:relcl":
            continue
        thing = int(heads[verb])
        while model.deps[deps[first]] in _OF_NAME and heads[first] < who - 1:
            first = int(heads[first])
        if thing >= first or tags[thing] != noun or tags[first] != name:
            continue
        if lemma(tokens.word(thing).lower(), "NN") not in nouns_of_people() | listed("bodies") | listed("groups"):
            heads[verb] = first
