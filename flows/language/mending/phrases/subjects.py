"""Subjects: one a verb, and hung on the predicate. Words side by side that the model takes for two are one phrase.

Heads are judged word by word, so that the model does not see that it gave two.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, beginning, hung_on
from newstables.language.network import Parsed, Weights
from newstables.language.questions.clauses import HELPERS

_CORE = ("nsubj", "nsubj:pass", "obj", "obl", "ccomp", "xcomp", "advcl")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_MARKS = {"punct", "nsubj", "nsubj:pass", "csubj", "expl", "mark", "advmod"}  # of a clause of its own
_CLAUSE = 40  # tokens before a predicate among which what hangs on it stands
_FARTHEST = 6  # tokens from a noun to the last word of the name behind its comma


def make_subjects(answers: Parsed, model: Weights) -> None:
    """Make, in place, the subject of a finite verb of the noun right before it that was hung on it as the first word of
    one name: `The drug cut deaths by 28%`. No finite verb is named so.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    before = np.arange(len(heads) - 1)
    torn = (heads[:-1] == before + 1) & (deps[:-1] == model.deps.index("compound"))
    torn &= among(tags[1:], [model.tags.index(tag) for tag in ("VBD", "VBZ", "VBP")])
    torn &= _are(answers, model, "VERB")[1:] & _are(answers, model, "NOUN", "PROPN")[:-1]
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    for noun in before[torn].tolist():
        below = hung_on(heads, noun + 1)
        if not among(deps[below], subjects).any():
            deps[noun] = model.deps.index("nsubj")


def make_counted_subjects(answers: Parsed, model: Weights) -> None:
    """Make, in place, the subject of the verb behind it of a plural that was taken for a phrase of it and has no
    preposition, where the verb has no other: `Up to 100,000 patients have had to wait`.
    """
    heads, deps = answers.heads, answers.deps
    obl, case, passive = (model.deps.index(name) for name in ("obl", "case", "aux:pass"))
    plural = (deps == obl) & (answers.tags == model.tags.index("NNS")) & (heads > np.arange(len(heads)))
    subjects = beginning(model.deps, "nsubj", "csubj", "expl")
    for noun in np.flatnonzero(plural & _are(answers, model, "VERB")[heads]).tolist():
        own, below = deps[hung_on(heads, noun)], deps[hung_on(heads, int(heads[noun]))]
        if case not in own and not among(below, subjects).any():
            deps[noun] = model.deps.index("nsubj:pass" if passive in below else "nsubj")


def join_subjects(answers: Parsed, model: Weights) -> None:
    """Join, in place, a noun or a name to the word behind it where both are subject of one verb.

    A name or a number behind is more of a name (flat): `Cal Fire said`, `the union Metall said`, `the Nikkei 225 lost`;
    a noun behind is what the first modifies (compound): `health officials said`; a name behind a comma is in apposition
    to it: `his lawyer, Ann Lee, said`.
    """
    heads, deps = answers.heads, answers.deps
    _lift(answers, model)
    _seat(answers, model)
    _part(answers, model)
    subject = among(deps, [model.deps.index(name) for name in ("nsubj", "nsubj:pass") if name in model.deps])
    names = _are(answers, model, "PROPN")
    inside = np.flatnonzero(subject & names & (heads == np.arange(len(heads)) + 1) & np.append(names[1:], False))
    deps[inside] = model.deps.index("compound")
    subject[inside] = False
    _appose(answers, model, np.flatnonzero(subject), names)
    _reseat(answers, model, np.flatnonzero(subject))
    led = _led(answers, model)
    twice = subject[:-1] & subject[1:] & (heads[:-1] == heads[1:])
    placed = np.flatnonzero(twice & led[:-1])  # "in Oslo prices rose": where, and no part of what rose
    deps[placed] = model.deps.index("obl")
    twice[placed] = False
    first = np.flatnonzero(twice & _are(answers, model, "PROPN", "NOUN")[:-1])
    noun = first[_are(answers, model, "NOUN")[first + 1]]
    name = first[_are(answers, model, "PROPN", "NUM")[first + 1]]
    heads[noun] = noun + 1
    deps[noun] = model.deps.index("compound")
    above = np.arange(len(heads))
    above[name + 1] = name
    while (above != (higher := above[above])).any():  # of three, all hang on the first
        above = higher
    # What stands before a name and hung on its last word hangs on its first.
    heads[:] = np.where(heads == np.arange(len(heads)), heads, above[heads])
    heads[name + 1] = above[name]
    deps[name + 1] = model.deps.index("flat")
    _hang_on_names(answers, model)


def _lift(answers: Parsed, model: Weights) -> None:
    """Hang what is said of a predicate on it, and not on the copula or auxiliary before it: "crude was up $3"."""
    heads, deps = answers.heads, answers.deps
    helper = among(deps, [model.deps.index(name) for name in HELPERS if name in model.deps])
    core = among(deps, [model.deps.index(name) for name in _CORE if name in model.deps])
    low = np.flatnonzero(core)
    low = low[helper[heads[low]] & (heads[heads[low]] > heads[low])]
    heads[low] = heads[heads[low]]
    said = core | among(deps, [model.deps.index(name) for name in ("cop", "aux", "mark", "cc")])
    figure = (deps == model.deps.index("compound")) & (answers.tags == model.tags.index("CD"))
    low = np.flatnonzero(said)
    low = low[figure[heads[low]] & (heads[heads[low]] > heads[low])]  # "the budget is Sh4 million": of all of the sum
    heads[low] = heads[heads[low]]


def _seat(answers: Parsed, model: Weights) -> None:
    """Give a predicate that was hung as a clause on the noun before it that noun as its subject, and the root: "Profit
    before tax was $4 million".
    """
    heads, deps = answers.heads, answers.deps
    hung = np.flatnonzero(deps == model.deps.index("advcl"))
    hung = hung[(heads[heads[hung]] == heads[hung]) & (heads[hung] < hung)]
    for predicate in hung[_are(answers, model, "NOUN", "PROPN")[heads[hung]]].tolist():
        noun = heads[predicate]
        if heads[noun] != noun:
            continue  # another predicate has taken it
        between = [word for word in range(noun + 1, predicate) if heads[word] == predicate]
        below = {model.deps[deps[word]] for word in between}
        if not _MARKS & below and any(model.tags[answers.tags[word]] in _FINITE for word in between):
            heads[predicate], deps[predicate] = predicate, deps[noun]
            heads[noun] = predicate
            deps[noun] = model.deps.index("nsubj:pass" if "aux:pass" in below else "nsubj")


def _part(answers: Parsed, model: Weights) -> None:
    """Give a predicate behind "and" the noun that was joined to another noun before it: "changed at $9 an ounce and
    silver dropped".
    """
    heads, deps = answers.heads, answers.deps
    conj, joint = model.deps.index("conj"), model.deps.index("cc")
    finite = among(answers.tags, [model.tags.index(tag) for tag in _FINITE if tag != "MD"])
    nouns = np.flatnonzero(
        (deps[:-1] == conj) & (deps[1:] == conj) & finite[1:] & _are(answers, model, "NOUN", "PROPN")[:-1]
    )
    _unhitch(answers, model, finite)
    for noun in nouns.tolist():
        predicate = noun + 1
        if not noun or deps[noun - 1] != joint or heads[predicate] >= heads[noun]:
            continue
        before = range(max(0, noun - _CLAUSE), noun)
        if not any(heads[word] == predicate and model.deps[deps[word]] in _MARKS - {"punct"} for word in before):
            heads[noun], deps[noun] = predicate, model.deps.index("nsubj")
            heads[noun - 1] = predicate


def _unhitch(answers: Parsed, model: Weights, finite: NDArray[np.bool_]) -> None:
    """Take from a predicate the unit of a price that was taken for its subject, with the noun joined to it: "stood at
    $9 an ounce and silver dropped".
    """
    heads, deps = answers.heads, answers.deps
    numbers, articles = _are(answers, model, "NUM"), _are(answers, model, "DET")
    joined = (deps == model.deps.index("conj")) & np.append(finite[1:], False)
    for noun in np.flatnonzero(joined & (heads == np.arange(len(heads)) - 2)).tolist():
        unit = noun - 2
        priced = unit > 1 and articles[unit - 1] and numbers[unit - 2]
        if priced and deps[unit] == model.deps.index("nsubj") and heads[unit] == noun + 1:
            heads[unit], deps[unit] = unit - 2, model.deps.index("nmod:unmarked")
            heads[noun], deps[noun] = noun + 1, model.deps.index("nsubj")
            heads[noun - 1] = noun + 1


def _appose(answers: Parsed, model: Weights, subjects: NDArray[np.int64], names: NDArray[np.bool_]) -> None:
    heads, deps = answers.heads, answers.deps
    apart = np.diff(subjects)
    same = (heads[subjects[:-1]] == heads[subjects[1:]]) & (apart > 1) & (apart <= _FARTHEST)
    nouns, marks = _are(answers, model, "NOUN"), _are(answers, model, "PUNCT")
    for first, name in zip(subjects[:-1][same].tolist(), subjects[1:][same].tolist(), strict=True):
        if nouns[first] and marks[first + 1] and names[first + 2 : name + 1].all():
            heads[name], deps[name] = first, model.deps.index("appos")


def _reseat(answers: Parsed, model: Weights, subjects: NDArray[np.int64]) -> None:
    """Give a predicate the subject before it that was hung on the verb of saying behind it, which has its own: "Rain
    was twice the average, the institute said". What has a preposition is no subject: "demand for it grew".
    """
    heads, deps = answers.heads, answers.deps
    led, nouns = _led(answers, model), _are(answers, model, "NOUN", "PROPN")
    ranked = subjects[np.lexsort((subjects, heads[subjects]))]
    same = heads[ranked[:-1]] == heads[ranked[1:]]
    for first, second in zip(ranked[:-1][same].tolist(), ranked[1:][same].tolist(), strict=True):
        if nouns[first] and led[second]:
            heads[second], deps[second] = first, model.deps.index("nmod")
            continue
        said = np.arange(first + 2, second)
        said = said[(heads[said] == heads[second]) & (deps[said] == model.deps.index("ccomp"))]
        if len(said):
            _seat_first(answers, model, first, int(said[0]), subjects[~led[subjects]])


def _seat_first(answers: Parsed, model: Weights, first: int, predicate: int, subjects: NDArray[np.int64]) -> None:
    """Hang the subject `first` on a predicate with a copula, or on a verb with none of the `subjects` as its own."""
    heads, deps = answers.heads, answers.deps
    between = np.arange(first + 1, predicate)
    copula = between[(deps[between] == model.deps.index("cop")) & np.isin(heads[between], (first, predicate))]
    heads[copula] = predicate
    is_verb = answers.pos[predicate] == model.pos.index("VERB")
    if len(copula) or (is_verb and not (heads[subjects[np.isin(subjects, between)]] == predicate).any()):
        heads[first] = predicate


def _hang_on_names(answers: Parsed, model: Weights) -> None:
    """Hang what tells of somebody on the whole name, and not on its last word: "Ann Lee, who had left"."""
    heads, deps = answers.heads, answers.deps
    told = among(deps, [model.deps.index(name) for name in ("acl", "acl:relcl", "appos")])
    low = np.flatnonzero(told)
    low = low[deps[heads[low]] == model.deps.index("flat")]
    heads[low] = heads[heads[low]]


def _led(answers: Parsed, model: Weights) -> NDArray[np.bool_]:
    """Which tokens have a preposition."""
    led = np.zeros(len(answers.heads), np.bool_)
    led[answers.heads[answers.deps == model.deps.index("case")]] = True
    return led


def _are(answers: Parsed, model: Weights, *names: str) -> NDArray[np.bool_]:
    return among(answers.pos, [model.pos.index(name) for name in names])
