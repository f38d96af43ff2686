"""Times of a clause that the tree gives to a noun: "fired nine rockets at the town overnight", "was shut by 4 p.m."."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_words
from newstables.language.network import Parsed, Weights
from newstables.language.people import nouns_of_people
from newstables.language.tokens import Tokens

_ADVERBS = ("overnight", "yesterday", "today", "tonight", "tomorrow")
_CLOCKS = ("a.m.", "p.m.", "am", "pm", "o'clock", "noon", "midnight", "gmt")
_BODIES = ("police", "authorities")
_PHRASES = ("nmod", "obj", "obl", "conj", "compound", "nmod:unmarked", "obl:unmarked")


def free_clocks(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Take, in place, a time of the clock behind "by" for when it was done, and for nobody who did it: `were confirmed
    by 4 p.m.`
    """
    doer, time = model.deps.index("obl:agent"), model.deps.index("obl")
    for token in np.flatnonzero((answers.deps == doer) & (answers.tags == model.tags.index("CD"))).tolist():
        if tokens.word(token + 1) in _CLOCKS:
            answers.deps[token] = time


def free_adverbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, such an adverb that the tree takes for a word of the noun right before it, in a phrase of one
    behind a verb, on that verb: no noun has an adverb of time of its own behind an object.
    """
    heads, deps = answers.heads, answers.deps
    found = np.flatnonzero(are_words(tokens, _ADVERBS))
    hung = among(deps, [model.deps.index(name) for name in ("advmod", "nmod:unmarked")])
    verb, phrases = model.pos.index("VERB"), [model.deps.index(name) for name in _PHRASES]
    for adverb in found[hung[found] & (heads[found] < found)].tolist():
        above, steps = int(heads[adverb]), 0
        while answers.pos[above] != verb and deps[above] in phrases and heads[above] < above:
            above, steps = int(heads[above]), steps + 1
        if steps and answers.pos[above] == verb:
            heads[adverb] = above


def free_earlier(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a bare "earlier" or "later" that opens a sentence on the verb, where the tree gives it to the
    people right behind it: `Earlier police had put the toll at 68` tells of no earlier police.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    found = np.flatnonzero(are_words(tokens, ("Earlier", "Later")) & (deps == model.deps.index("amod")))
    subject, plural = model.deps.index("nsubj"), model.tags.index("NNS")
    for word in found.tolist():
        who = word + 1
        if heads[word] != who or deps[who] != subject or tags[who] != plural:
            continue
        if tokens.word(who) in _BODIES or lemma(tokens.word(who), "NNS") in nouns_of_people():
            heads[word], deps[word] = heads[who], model.deps.index("advmod")
            tags[word], answers.pos[word] = model.tags.index("RBR"), model.pos.index("ADV")


def free_counted(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Take, in place, such an adverb right behind a number for none that is counted, and the number for who it is:
    `were followed by another 300 overnight`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    count, number = model.deps.index("nummod"), model.tags.index("CD")
    found = np.flatnonzero(are_words(tokens, _ADVERBS))
    for adverb in found[found > 0].tolist():
        amount, verb = adverb - 1, int(heads[adverb])
        counted = tags[amount] == number and deps[amount] == count and heads[amount] == adverb
        if not counted or answers.pos[verb] != model.pos.index("VERB"):
            continue
        own = hung_on(heads, adverb)
        heads[own[own < adverb]] = amount
        heads[amount], deps[amount] = verb, deps[adverb]
        deps[adverb], tags[adverb] = model.deps.index("obl:unmarked"), model.tags.index("RB")
        answers.pos[adverb] = model.pos.index("ADV")
