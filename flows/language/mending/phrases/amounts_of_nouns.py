"""Amounts that look like those of who gave them: "an estimate by the bureau of 27,000", "a loan from him of $40m"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word, are_words
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_BY = ("by", "from")


def seat_amounts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an amount behind "of" on the noun of an amount before "by" or "from" and who made or gave it. Not
    in "an order by a town of 4,000", where it tells how large that is, behind an article of its own; nor in "a rise of
    $3 from the rate of $40", where the noun has its amount or what stands between is a level.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    nmod, case = model.deps.index("nmod"), model.deps.index("case")
    amounts = [model.tags.index(tag) for tag in ("CD", "$", "NN")]
    of = np.flatnonzero(are_word(tokens, "of") & (deps == case))
    amount = heads[of]
    who = heads[amount]
    known = (
        (deps[amount] == nmod) & (deps[who] == nmod) & (who < of) & (heads[who] < who) & among(tags[amount], amounts)
    )
    for head in amount[known].tolist():
        doer = int(heads[head])
        noun = int(heads[doer])
        is_amount = tags[head] != model.tags.index("NN") or tokens.word(head) in ("%", "percent")
        if not is_amount or lemma(tokens.word(noun).lower(), model.tags[tags[noun]]) not in listed("of_amounts"):
            continue
        led = [tokens.word(one).lower() for one in hung_on(heads, doer).tolist() if one < doer]
        before = tokens.word(noun + 1).lower() == "of" or tokens.word(doer).lower() in listed("levels_left")
        if not before and not {"a", "an"}.intersection(led) and not set(_BY).isdisjoint(led):
            heads[head] = noun


def seat_bounded(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, money and its bound on the noun of a sum right before them that hangs on the same verb: `plants
    with a street value more than 800,000 euros`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    bounds = np.flatnonzero(are_words(tokens, ("more", "less"))[1:-2] & are_word(tokens, "than")[2:-1]) + 1
    for bound in bounds.tolist():
        noun, amount = bound - 1, bound + 2
        while heads[amount] > amount and model.deps[deps[amount]] in ("compound", "nummod"):
            amount = int(heads[amount])
        if heads[amount] != heads[noun] or model.deps[deps[amount]] not in ("obl:unmarked", "obj", "obl"):
            continue
        if model.tags[tags[noun]] in ("NN", "NNS") and lemma(tokens.word(noun).lower(), "NN") in listed("of_money"):
            heads[amount], deps[amount] = noun, model.deps.index("appos")
