"""Levels that look like a phrase of the time before them: "fell by 7 kg since the last report to 121 kg"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def seat_levels(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an amount behind "to" on the verb of rise or fall that has its change before, where it hangs on
    the noun of another phrase of that verb. Without a change it may be that noun's: "rose after a visit to 12 towns".
    """
    heads, deps = answers.heads, answers.deps
    obl, nmod, case = (model.deps.index(name) for name in ("obl", "nmod", "case"))
    to = np.flatnonzero(are_word(tokens, "to") & (deps == case))
    level = heads[to]
    noun = heads[level]
    found = (deps[level] == nmod) & (deps[noun] == obl) & (heads[noun] < noun) & (noun < to)
    for amount in level[found].tolist():
        phrase = int(heads[amount])
        verb = int(heads[phrase])
        if lemma(tokens.word(verb).lower(), model.tags[answers.tags[verb]]) not in listed("moves"):
            continue
        own = lemma(tokens.word(phrase).lower(), "NN") in listed("moves")  # on a 4% decline to $713 million
        if own or _is_amount(answers, model, phrase):
            continue
        changes = [one for one in hung_on(heads, verb).tolist() if verb < one < phrase]
        changes = [one for one in changes if _is_amount(answers, model, one)]
        bare = answers.tags[amount] in (model.tags.index("CD"), model.tags.index("$"))
        same = any(tokens.word(one) == tokens.word(amount) for one in changes)  # both in kilograms, say
        if changes and (bare or (same and _is_amount(answers, model, amount))):
            heads[amount], deps[amount] = verb, obl


def _is_amount(answers: Parsed, model: Weights, token: int) -> bool:
    """Whether a token is a number or has one."""
    number = model.tags.index("CD")
    return bool(answers.tags[token] == number or (answers.tags[hung_on(answers.heads, token)] == number).any())
