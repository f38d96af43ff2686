"""Levels that look like a phrase of the time before them: "fell by 7 kg since the last report to 121 kg"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_BRINGING = ("bring", "take", "push", "lift", "raise", "carry", "cut", "reduce")
_TOTALS = ("number", "total", "toll", "tally", "count", "figure", "population")


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
        told = lemma(tokens.word(verb).lower(), model.tags[answers.tags[verb]])
        if told in _BRINGING and _brings_total(answers, tokens, model, verb, amount):
            heads[amount], deps[amount] = verb, obl
            continue
        if told not in listed("moves"):
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


def seat_levels_behind_told(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, an amount behind "to" on the verb that moves a figure "from" the amount before it, where it hangs
    on a participle that tells of that: "was raised from $4m approved in May to $6m".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    case = model.deps.index("case")
    to = np.flatnonzero(are_word(tokens, "to") & (deps == case))
    told = heads[heads[to]]
    found = (tags[told] == model.tags.index("VBN")) & (deps[told] == model.deps.index("acl")) & (told < to - 1)
    for level in heads[to[found]].tolist():
        participle = int(heads[level])
        noun = int(heads[participle])
        verb = int(heads[noun])
        begins = any(deps[one] == case and tokens.word(one) == "from" for one in hung_on(heads, noun).tolist())
        if not (begins and verb < noun < participle and _is_amount(answers, model, level)):
            continue
        if lemma(tokens.word(verb).lower(), model.tags[tags[verb]]) in listed("moves") | listed("moving"):
            heads[level], deps[level] = verb, model.deps.index("obl")


def _brings_total(answers: Parsed, tokens: Tokens, model: Weights, verb: int, amount: int) -> bool:
    """Whether an amount behind "to" is what a verb brings a total to: `brought the number of cubs at the zoo to 55`."""
    things = [one for one in hung_on(answers.heads, verb).tolist() if model.deps[answers.deps[one]] == "obj"]
    number = answers.tags[amount] == model.tags.index("CD")
    return bool(number) and any(verb < one < amount and tokens.word(one).lower() in _TOTALS for one in things)


def _is_amount(answers: Parsed, model: Weights, token: int) -> bool:
    """Whether a token is a number or has one."""
    number = model.tags.index("CD")
    return bool(answers.tags[token] == number or (answers.tags[hung_on(answers.heads, token)] == number).any())
