"""Verbs behind a share that look like nouns: "61% trust doctors", "some 12% fear crime", "40% approve of it"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import LONGEST, hung_on
from newstables.language.lemma import lemma, verbs
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_ENDS = frozenset((".", ";", "!", "?"))
_CLAUSES = ("root", "conj", "parataxis", "ccomp", "advcl")
_JOINTS = frozenset(("and", "but", "while", ","))
_ARTICLES = frozenset(("a", "an", "the", "this", "that", "its", "their", "his", "her", "our"))
_HEDGES = frozenset(
    ("some", "about", "around", "over", "under", "nearly", "almost", "just", "only", "roughly", "another")
)
_OF = ("approve", "disapprove")  # have their object behind "of"
_TURNED = {"nmod": "obl", "acl": "xcomp"}  # what a noun has, as a verb has it


def free_acting(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make a verb, in place, of a noun in the singular, or of "own", right behind a percent that no article leads,
    where its clause has no other verb and ends with a full stop or a semicolon, as no headline does: a sentence has a
    verb. Not in: "a 12% rise in crime", "12% trust in doctors is low".
    """
    percent = are_word(tokens, "%") | are_word(tokens, "percent") | are_word(tokens, "cent")
    noun = answers.tags == model.tags.index("NN")
    noun |= are_word(tokens, "own") & (answers.tags == model.tags.index("JJ"))  # the richest 1% own half
    behind = np.flatnonzero(percent[:-2] & noun[1:-1]) + 1
    for verb in behind.tolist():
        if tokens.word(verb).lower() in verbs() and _is_alone(answers, tokens, model, verb):
            _free(answers, model, verb)


def _is_alone(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> bool:
    """Whether a word and what is right behind it can be verb and object of a clause that has no verb."""
    begin = _begin(answers, tokens, model, verb)
    end = verb + 1
    while end < min(len(answers.heads), verb + LONGEST) and tokens.word(end) not in _ENDS:
        end += 1
    if begin is None or end >= len(answers.heads) or tokens.word(end) not in _ENDS:
        return False
    finite = [model.tags.index(tag) for tag in _FINITE]
    return not any(tag in finite for tag in answers.tags[begin:end]) and _goes_on(answers, tokens, model, verb)


def _begin(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> int | None:
    """Where the clause of a share begins: at a joint right before it, or behind who found or says so; None where an
    article or a preposition leads the share, which then belongs to what is behind it, and in a list behind a colon:
    "On the table: 3% study grants".
    """
    first = verb - 2  # its number
    first -= first > 0 and tokens.word(first).lower() == "per"  # 30 per cent
    while first > 0 and tokens.word(first - 1).lower() in _HEDGES:
        first -= 1
    before = tokens.word(first - 1).lower() if first else ""
    tag = model.tags[answers.tags[first - 1]] if first else ""
    if before in _ARTICLES or tag in ("IN", "TO", "POS"):
        return first if before == "that" else None
    if _is_listed(tokens, first):
        return None
    told = tag.startswith("VB") and lemma(before, tag) in listed("speech_verbs")
    if not first or told or before in _JOINTS:
        return first
    while first > max(0, verb - LONGEST) and tokens.word(first - 1) not in _ENDS:
        first -= 1
    return first


def _is_listed(tokens: Tokens, first: int) -> bool:
    """Whether a colon stands in the clause before a share."""
    words = (tokens.word(at) for at in range(first - 1, max(-1, first - LONGEST), -1))
    return next((word == ":" for word in words if word == ":" or word in _ENDS), False)


def _goes_on(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> bool:
    """Whether a word right behind it hangs on it as an object or an infinitive does, or is a noun that it, a verb of
    what people think or do, was joined to.
    """
    heads, deps = answers.heads, answers.deps
    behind = model.tags[answers.tags[verb + 1]]
    own = {model.deps[deps[token]] for token in hung_on(heads, verb).tolist() if token > verb}
    beside = heads[verb + 1] == heads[verb] and model.deps[deps[verb]] == model.deps[deps[verb + 1]] == "obj"
    joined = model.deps[deps[verb]] == "compound" and heads[verb] == verb + 1
    joined = joined and tokens.word(verb).lower() in listed("opinions")
    joined = joined or (model.deps[deps[verb]] == "amod" and heads[verb] > verb)  # own 2% of wealth
    led = behind == "TO" or (tokens.word(verb).lower() in _OF and "nmod" in own)
    return joined or beside or led or not own.isdisjoint(("obj", "ccomp"))


def _free(answers: Parsed, model: Weights, verb: int) -> None:
    heads, deps = answers.heads, answers.deps
    share, top = verb - 1, verb
    if model.deps[deps[verb]] in ("compound", "amod") and heads[verb] > verb:
        top = int(heads[verb])
    beside = verb + 1 if heads[verb + 1] == heads[verb] and deps[verb + 1] == deps[verb] else None
    relation = "ccomp" if beside else model.deps[deps[top]]
    above = verb if heads[top] == top else int(heads[top])
    if top != verb:
        own = hung_on(heads, top)
        leaves = (own < verb) | (own > top)
        if model.deps[deps[verb]] == "amod":
            leaves &= deps[own] != model.deps.index("nmod")  # 2% of wealth
        heads[own[leaves]] = verb
    heads[verb], deps[verb] = above, model.deps.index(relation if relation in _CLAUSES else "parataxis")
    thing = beside if top == verb else top
    if thing is not None:
        heads[thing], deps[thing] = verb, model.deps.index("obj")
    answers.tags[verb], answers.pos[verb] = model.tags.index("VBP"), model.pos.index("VERB")
    for token in hung_on(heads, verb).tolist():
        told = model.deps[deps[token]]
        if token < share and told in ("det", "advmod", "nummod", "amod", "case"):
            heads[token] = share
        elif token > verb and told in _TURNED:
            deps[token] = model.deps.index(_TURNED[told])
    heads[share], deps[share] = verb, model.deps.index("nsubj")
    behind = hung_on(heads, verb)
    for thing in behind[(behind > verb) & (deps[behind] == model.deps.index("obj"))].tolist():
        lost = hung_on(heads, thing)
        heads[lost[lost < share]] = share  # "the richest", which the tree has before the object
