"""`They fled as a blaze, dubbed the Quill Fire, charred 320 acres`: the subject behind "as" or "after" that what stands
between two commas parts from its verb, or whose verb looks like a participle. The model takes it for a noun behind a
preposition, and the verb for another's.
"""

from __future__ import annotations

from functools import reduce
from operator import or_

import numpy as np

from newstables.language.batches import LONGEST, among, hung_on, is_under
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

# Those that open a phrase and a clause; "when" and "while" open none but a clause, and are read so.
_OPENERS = ("as", "after", "before", "until", "since")
_FINITE = ("VBD", "VBP", "VBZ", "VBN")
_ASIDE = ("acl", "acl:relcl", "appos")


def seat_parted_subjects(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, such a noun the subject of the finite verb right behind the second comma, in a clause of its own
    that hangs on the verb of the main one.
    """
    heads, deps = answers.heads, answers.deps
    opens = reduce(or_, (are_word(tokens, opener) for opener in _OPENERS)) & (deps == model.deps.index("case"))
    openers = np.flatnonzero(opens)
    commas = are_word(tokens, ",")
    nouns = heads[openers]
    near = (nouns > openers) & (nouns < len(heads) - 4) & commas[np.minimum(nouns + 1, len(heads) - 1)]
    asides = [model.deps.index(name) for name in _ASIDE if name in model.deps]
    for opener, noun in zip(openers[near].tolist(), nouns[near].tolist(), strict=True):
        below = hung_on(heads, noun)
        if not (among(deps[below], asides) & (below > noun + 1)).any():
            continue
        close = _close(answers, commas, noun)
        if close is not None and _lacks_subject(answers, model, opener, close + 1):
            _seat(answers, model, opener, close + 1)


def seat_subjects_of_pasts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, such a noun the subject of what looks like a participle right behind it and has an object, "fell
    after a blast injured 40 workers": nothing is done to a blast that has one, but to those who are given something.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    participle, case = model.tags.index("VBN"), model.deps.index("case")
    beside = [model.deps.index(name) for name in ("advcl", "acl", "conj")]
    verbs = 1 + np.flatnonzero((tags[1:] == participle) & among(deps[1:], beside))
    objects = np.flatnonzero(deps == model.deps.index("obj"))
    verbs = np.intersect1d(verbs, heads[objects[heads[objects] < objects]])
    for verb in verbs.tolist():
        noun = verb - 1
        led = hung_on(heads, noun)
        openers = led[(deps[led] == case) & (led < noun)].tolist()
        if not openers or tokens.word(openers[0]).lower() not in _OPENERS or heads[verb] not in (noun, heads[noun]):
            continue
        below = [model.deps[dep] for dep in deps[hung_on(heads, verb)]]
        taken = any("subj" in name or name.startswith("aux") or name in ("cc", "mark") for name in below)
        if not taken and lemma(tokens.word(verb), "VBN") not in listed("giving"):
            _seat(answers, model, openers[0], verb)


def _close(answers: Parsed, commas: np.ndarray[tuple[int], np.dtype[np.bool_]], noun: int) -> int | None:
    """The second comma, where all between the two hangs on the noun; None if something else stands there."""
    for token in range(noun + 2, min(noun + LONGEST, len(answers.heads) - 1)):
        if commas[token] and token > noun + 2 and not is_under(answers.heads, token + 1, noun):
            return token
        if not commas[token] and not is_under(answers.heads, token, noun):
            return None
    return None


def _lacks_subject(answers: Parsed, model: Weights, opener: int, verb: int) -> bool:
    """Whether a token is a finite verb of the kind, with no subject but one before the opener, and the noun hangs on a
    verb before that or behind it.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    tag, main = model.tags[tags[verb]], int(heads[heads[opener]])
    if tag not in _FINITE or opener <= main <= verb or not model.tags[tags[main]].startswith("VB"):
        return False
    below = hung_on(heads, verb)
    own = [(int(child), model.deps[deps[child]]) for child in below.tolist() if child != verb]
    if tag == "VBN" and not any(name == "obj" for _, name in own):
        return False
    if any(name in ("cc", "mark") or name.startswith("aux") for child, name in own if opener < child < verb):
        return False
    return not any("subj" in name and child > opener for child, name in own)


def _seat(answers: Parsed, model: Weights, opener: int, verb: int) -> None:
    heads, deps = answers.heads, answers.deps
    noun = int(heads[opener])
    main = int(heads[noun])
    if heads[verb] == verb or is_under(heads, main, verb):
        below = hung_on(heads, verb)
        heads[below[below < opener]] = main
        heads[main], deps[main] = (main if heads[verb] == verb else heads[verb]), deps[verb]
    heads[opener], deps[opener] = verb, model.deps.index("mark")
    heads[noun], deps[noun] = verb, model.deps.index("nsubj")
    heads[verb], deps[verb] = main, model.deps.index("advcl")
    if model.tags[answers.tags[verb]] == "VBN":
        answers.tags[verb] = model.tags.index("VBD")
