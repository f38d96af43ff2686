"""Pasts that the tree joins to what is said would be: "said it would cut 200 jobs, but cut 350"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_OWN = ("nsubj", "nsubj:pass", "aux", "aux:pass", "mark", "expl", "cop")  # of a clause that says itself who, or is told
_BEYOND = ("aux:pass", "cop")  # "would be shut and turned into flats": participles are joined there


def free_left_contents(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a past without a subject that is joined to "would" and an infinitive on the past that tells of
    it: whoever said what he would do did this. A verb whose past is its base needs a "but" to be told from another
    infinitive: "said it would cut 200 jobs and shut 12 shops". What he says of others he did not do.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    past, conj, ccomp = model.tags.index("VBD"), model.deps.index("conj"), model.deps.index("ccomp")
    found = np.flatnonzero((tags == past) & (deps == conj))
    found = found[(deps[heads[found]] == ccomp) & (tags[heads[found]] == model.tags.index("VB"))]
    found = found[tags[heads[heads[found]]] == past]
    but = are_word(tokens, "but") if len(found) else None
    for verb in found.tolist():
        content = int(heads[verb])
        own = hung_on(heads, verb)
        names = {model.deps[deps[token]] for token in own.tolist()}
        above = {model.deps[deps[token]] for token in hung_on(heads, content).tolist()}
        if not names.isdisjoint(_OWN) or not above.isdisjoint(_BEYOND) or "aux" not in above or verb < content:
            continue
        doer = [one for one in hung_on(heads, content).tolist() if model.deps[deps[one]] == "nsubj"]
        if not doer or not _is_speaker(answers, tokens, model, doer[0], int(heads[content])):
            continue  # said fares would fall but rose: the fares did
        word = tokens.word(verb).lower()
        told = but is not None and but[own[own < verb]].any()
        if (told or lemma(word, "VBD") != word) and heads[content] < content:
            heads[verb] = heads[content]


def free_left_comparisons(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, a past behind "but" that is joined to the clause of a comparison on what is compared: "was better
    than the firm had predicted in May, but still fell".
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    found = np.flatnonzero((tags == model.tags.index("VBD")) & (deps == model.deps.index("conj")))
    found = found[deps[heads[found]] == model.deps.index("advcl")]
    if not len(found):
        return
    but, than = are_word(tokens, "but"), are_word(tokens, "than")
    for verb in found.tolist():
        clause = int(heads[verb])
        above = int(heads[clause])
        own = hung_on(heads, verb)
        told = but[own[own < verb]].any() and not any(model.deps[deps[one]] in _OWN for one in own.tolist())
        if told and above < clause < verb and than[above:clause].any():
            heads[verb] = above


def _is_speaker(answers: Parsed, tokens: Tokens, model: Weights, doer: int, says: int) -> bool:
    """Whether a pronoun means who says it: the firm said it would; no other pronoun than the speaker's own does."""
    word = tokens.word(doer)
    if model.tags[answers.tags[doer]] != "PRP" or word in ("i", "we", "you"):
        return False
    own = hung_on(answers.heads, says).tolist()
    speaker = next((one for one in own if model.deps[answers.deps[one]] == "nsubj"), None)
    if speaker is None:
        return True
    told = model.tags[answers.tags[speaker]]
    if told == "PRP":
        return tokens.word(speaker) == tokens.word(doer)
    return told not in ("NNS", "NNPS") or word == "they"  # police said that he would
