"""What came of all that a sentence tells hangs on its verb: "the ferry sank after hitting a tanker, killing 40"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on, is_under
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_PRICED = ("share", "shares", "stock", "stocks", "scrip")
_DURING = ("after", "before", "while", "when", "upon")


def lift_results(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a participle behind a comma that tells what came of it on the verb of its sentence, where the
    tree hangs it on a participle without a subject that says when: whoever hit the tanker sank, and 40 died of that.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    beside = (deps == model.deps.index("advcl")) & (tags == model.tags.index("VBG"))
    results = 1 + np.flatnonzero(beside[1:] & are_word(tokens, ",")[:-1])
    for result in results[beside[heads[results]]].tolist():
        during = int(heads[result])
        main = int(heads[during])
        came = lemma(tokens.word(result), "VBG")
        if not main < during < result or came not in listed("harming") | listed("coming_of"):
            continue
        own = hung_on(heads, during)
        marks = own[(deps[own] == model.deps.index("mark")) & (own < during)]
        if any(tokens.word(mark).lower() in _DURING for mark in marks.tolist()):
            heads[result] = main


def lower_results(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a participle of harm on the clause right before its comma, where the tree hangs it on the verb
    above that, which harms nobody: of "protests began when a bus overturned, killing 40" the bus killed them.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    clause, gerund = model.deps.index("advcl"), model.tags.index("VBG")
    beside = (deps == clause) & (tags == gerund)
    results = 1 + np.flatnonzero(beside[1:] & are_word(tokens, ",")[:-1])
    harming = listed("harming")
    harmful = harming | listed("striking") | listed("accidents")
    for result in results.tolist():
        main = int(heads[result])
        if not main < result - 2 or lemma(tokens.word(result), "VBG") not in harming:
            continue
        own = hung_on(heads, main)
        before = own[(deps[own] == clause) & (own > main) & (own < result) & (tags[own] != gerund)].tolist()
        near = next((one for one in reversed(before) if is_under(heads, result - 2, one) or one == result - 2), None)
        if near is not None and lemma(tokens.word(main), "VBD") not in harmful:
            heads[result] = near


def lift_moves_of_shares(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a participle that moves shares on who said what moved them: in "said its profit would miss the
    forecast, sending its shares down 10 percent" the shares fell at what was said, and not at the miss to come.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    beside = (deps == model.deps.index("advcl")) & (tags == model.tags.index("VBG"))
    results = 1 + np.flatnonzero(beside[1:] & are_word(tokens, ",")[:-1])
    for result in results[deps[heads[results]] == model.deps.index("ccomp")].tolist():
        told = int(heads[result])
        main = int(heads[told])
        if not main < told < result or lemma(tokens.word(result), "VBG") not in listed("moving_shares"):
            continue
        foreseen = (tags[hung_on(heads, told)] == model.tags.index("MD")).any()
        own = hung_on(heads, result)
        moved = own[deps[own] == model.deps.index("obj")].tolist()
        if foreseen and any(tokens.word(thing).lower() in _PRICED for thing in moved):
            heads[result] = main
