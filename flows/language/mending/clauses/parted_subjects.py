"""`They fled as a blaze, dubbed the Quill Fire, charred 320 acres`: the subject behind "as" or "after" that what stands
between two commas parts from its verb, or whose verb looks like a participle. The model takes it for a noun behind a
preposition, and the verb for another's.
"""

from __future__ import annotations

from functools import reduce
from operator import or_

import numpy as np
from numpy.typing import NDArray

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
    openers = np.flatnonzero(_openers(answers, tokens, model))
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
    """Make, in place, such a noun the subject of the past right behind it and what describes it, "fell after a blast
    near the port injured 40 workers", where the tree joins that past to the verb before "after", or has it for a
    participle: nothing is done to a blast that has an object, but to those who are given something.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    beside = [model.deps.index(name) for name in ("advcl", "acl", "conj", "parataxis")]
    pasts = among(tags, [model.tags.index(tag) for tag in ("VBN", "VBD")])
    verbs = 1 + np.flatnonzero(pasts[1:] & among(deps[1:], beside))
    met = np.cumsum(_openers(answers, tokens, model))  # few verbs have one between them and what they hang on
    above = np.minimum(heads[verbs], heads[heads[verbs]])
    for verb in verbs[met[verbs] != met[above]].tolist():
        opener = _opener(answers, tokens, model, verb)
        if opener is None:
            continue
        below = [model.deps[dep] for dep in deps[hung_on(heads, verb)]]
        taken = any("subj" in name or name.startswith("aux") or name in ("cc", "mark") for name in below)
        deed = lemma(tokens.word(verb), "VBN")
        passive = model.tags[tags[verb]] == "VBN" and "obj" not in below and deed not in listed("accidents")
        if not (taken or passive) and deed not in listed("giving"):
            _seat(answers, model, opener, verb)


def seat_behind_relatives(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, such a noun the subject of what the tree takes for the content of a relative clause of harm:
    "after a blast that killed 40 people destroyed a market", where nobody kills that people destroy something.
    """
    heads, deps = answers.heads, answers.deps
    told = np.flatnonzero(deps == model.deps.index("ccomp"))
    for verb in told[deps[heads[told]] == model.deps.index("acl:relcl")].tolist():
        relative = int(heads[verb])
        noun = int(heads[relative])
        below = hung_on(heads, verb)
        subjects = below[deps[below] == model.deps.index("nsubj")].tolist()
        harms = lemma(tokens.word(relative), "VBD") in listed("harming")
        if not harms or len(subjects) != 1 or not noun < relative < subjects[0] < verb:
            continue
        heads[subjects[0]], deps[subjects[0]] = relative, model.deps.index("obj")
        heads[verb], deps[verb] = noun, model.deps.index("acl")
        led = hung_on(heads, noun)
        openers = led[(deps[led] == model.deps.index("case")) & (led < noun)].tolist()
        if openers and model.tags[answers.tags[heads[noun]]].startswith("VB"):
            _seat(answers, model, openers[0], verb)


def _opener(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> int | None:
    """The "after" of the noun whose phrase ends right before a verb; None where no such phrase does."""
    heads, deps = answers.heads, answers.deps
    noun, above = verb - 1, int(heads[verb])
    for _ in range(LONGEST):
        if heads[noun] in (above, verb, noun) or noun == above:
            break
        noun = int(heads[noun])
    if heads[noun] == verb or not noun < verb or (heads[noun] != above and noun != above):
        return None
    led = hung_on(heads, noun)
    openers = led[(deps[led] == model.deps.index("case")) & (led < noun)].tolist()
    if not openers or tokens.word(openers[0]).lower() not in _OPENERS:
        return None
    main = int(heads[noun])
    is_verb = model.tags[answers.tags[main]].startswith("VB")
    return openers[0] if is_verb and main < openers[0] else None


def _openers(answers: Parsed, tokens: Tokens, model: Weights) -> NDArray[np.bool_]:
    """Which words open such a phrase by the tree."""
    opens: NDArray[np.bool_] = reduce(or_, (are_word(tokens, opener) for opener in _OPENERS))
    opens &= answers.deps == model.deps.index("case")
    return opens


def _close(answers: Parsed, commas: NDArray[np.bool_], noun: int) -> int | None:
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
    if any("subj" in name and is_under(heads, main, child) for child, name in own):
        return False  # the man shot after the raid, led by Hale, died
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
