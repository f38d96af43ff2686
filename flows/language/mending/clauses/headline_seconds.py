"""Verbs of headlines that share a subject, and look like nouns: "Bomb kills 12, wounds 30"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import LONGEST, among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_TAKEN_FOR = ("NN", "NNS", "NNP", "JJ", "VB", "VBP", "VBZ")
_DEEDS = ("done_to", "done_to_people", "holding_them", "harming", "striking")
_HEDGES = ("about", "around", "over", "nearly", "almost", "more", "than", "at", "least", "up", "to", "some", "another")
_BEHIND = ("CD", "NNS", "RB", "IN", "JJR", "RBR", "JJS", "DT")  # a number or its hedge
_LONGEST_HEDGE = 3  # more than 30, at least 30
_TELLING = ("name", "report", "confirm", "record")  # of which who tells it may stand behind: reports 30 witnesses
_NO_OBJECTS = ("percent", "%", "per", "a", "an", "years", "year", "times")  # behind a number: 40 percent, 40 a day
_TOLD = ("VBZ", "VBP")  # headlines tell what happened in the present


def free_second_verbs(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a verb of the word between a comma, or "and", and a number that names what is done to people and
    things, in the form of the verb before ("kills … wounds", "kill … wound"), with the number, or what it counts, for
    its object; and lift a first verb that hangs on the subject of the second, or is taken for it.
    """
    _free_first(answers, tokens, model)
    _free_presents(answers, tokens, model)
    tags, heads = answers.tags, answers.heads
    forms = [model.tags.index(tag) for tag in _TAKEN_FOR]
    joints = are_word(tokens, ",") | are_word(tokens, "and")
    behind = among(tags[2:], [model.tags.index(tag) for tag in _BEHIND])
    seconds = np.flatnonzero(joints[:-2] & among(tags[1:-1], forms) & behind) + 1
    for second in seconds.tolist():
        object_ = _object(answers, tokens, model, second)
        first = _main(answers, model, second) if object_ is not None else None
        if object_ is None or first is None or not _is_deed(answers, tokens, model, first, second):
            continue
        tags[second], answers.pos[second] = tags[first], model.pos.index("VERB")
        heads[second], answers.deps[second] = first, model.deps.index("conj")
        heads[object_], answers.deps[object_] = second, model.deps.index("obj")
        heads[second - 1] = second
        _seat_first(answers, model, first, second)
    _lift_firsts(answers, tokens, model)


def _main(answers: Parsed, model: Weights, token: int) -> int | None:
    """The verb of the sentence, where it stands before a token, is in the present and has a subject."""
    root = token
    for _ in range(LONGEST):
        if answers.heads[root] == root:
            break
        root = int(answers.heads[root])
    told = root < token and model.tags[answers.tags[root]] in _TOLD
    return root if told and model.deps.index("nsubj") in answers.deps[hung_on(answers.heads, root)] else None


def _is_deed(answers: Parsed, tokens: Tokens, model: Weights, first: int, second: int) -> bool:
    """Whether a word is the form of a verb that the one before has, too."""
    tag, word = model.tags[answers.tags[first]], tokens.word(second)
    base = lemma(word, tag)
    if base in _TELLING:
        return False
    return (word != base) == (tag == "VBZ") and any(base in listed(kind) for kind in _DEEDS)


def _object(answers: Parsed, tokens: Tokens, model: Weights, verb: int) -> int | None:
    """What the number behind a verb counts, or the number: 40 guns, about 30, dozens; none of "wounds 40 a day"."""
    number, last = verb + 1, min(verb + _LONGEST_HEDGE, len(answers.tags) - 1)
    while number < last and tokens.word(number).lower() in _HEDGES:
        number += 1
    at = tokens.word(number - 1).lower() == "at"  # delays at 12 stations; but: at least 12
    if at or (number + 1 < len(answers.tags) and tokens.word(number + 1).lower() in _NO_OBJECTS):
        return None
    if model.tags[answers.tags[number]] != "CD":
        return number if lemma(tokens.word(number), "NNS") in listed("quantities") else None
    noun = int(answers.heads[number])
    counts = answers.deps[number] == model.deps.index("nummod") and noun > number
    return noun if counts else number


def _free_first(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Rebels kidnap 12`: a bare form between a plural that heads the sentence and a number is the verb of both, as is
    an adjective with a subject and an object of its own, `Rebels free 12`.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    for verb in np.flatnonzero((tags == model.tags.index("JJ")) & are_word(tokens, "free")).tolist():
        below = deps[hung_on(heads, verb)]
        if {model.deps.index("nsubj"), model.deps.index("obj")} <= set(below.tolist()):
            tags[verb], answers.pos[verb] = model.tags.index("VBP"), model.pos.index("VERB")
    heading = np.flatnonzero((heads[:-2] == np.arange(len(heads) - 2)) & (tags[:-2] == model.tags.index("NNS")))
    forms = [model.tags.index(tag) for tag in ("NN", "JJ", "VB")]
    for verb in (heading[among(tags[heading + 1], forms)] + 1).tolist():
        object_ = _object(answers, tokens, model, verb)
        if object_ is None or not any(tokens.word(verb) in listed(kind) for kind in _DEEDS):
            continue
        subject = verb - 1
        tags[verb], answers.pos[verb] = model.tags.index("VBP"), model.pos.index("VERB")
        own = hung_on(heads, subject)
        heads[own[own > verb]] = verb
        heads[verb], deps[verb] = verb, model.deps.index("root")
        heads[subject], deps[subject] = verb, model.deps.index("nsubj")
        heads[object_], deps[object_] = verb, model.deps.index("obj")


def _free_presents(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Storm damages 40 homes, injures 12`: the first verb looks like a plural that is the subject of the second."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    subject, compound = model.deps.index("nsubj"), model.deps.index("compound")
    number, present = model.tags.index("CD"), model.tags.index("VBZ")
    found = np.flatnonzero((tags[1:-1] == model.tags.index("NNS")) & (deps[1:-1] == subject) & (tags[2:] == number)) + 1
    for first in found.tolist():
        second, who = int(heads[first]), first - 1
        asides = second > first and tags[second] == present and tokens.word(second - 1) == ","
        if not asides or deps[who] != compound or heads[who] != first or not _is_deed_word(tokens.word(first)):
            continue
        thing = int(heads[first + 1]) if heads[first + 1] > first + 1 else first + 1
        tags[first], answers.pos[first] = present, model.pos.index("VERB")
        own = hung_on(heads, first)
        heads[own[own < who]] = who
        heads[first], deps[first] = (first if heads[second] == second else heads[second]), deps[second]
        heads[second], deps[second] = first, model.deps.index("conj")
        heads[who], deps[who] = first, subject
        heads[thing], deps[thing] = first, model.deps.index("obj")


def _is_deed_word(word: str) -> bool:
    """Whether a word has the present form of a verb that is done to people or things."""
    base = lemma(word, "VBZ")
    return base != word and any(base in listed(kind) for kind in _DEEDS)


def _seat_first(answers: Parsed, model: Weights, first: int, second: int) -> None:
    """Make the number that was hung on the second, as if it counted wounds, the object of the first, which has none."""
    heads, deps, thing = answers.heads, answers.deps, model.deps.index("obj")
    behind = hung_on(heads, second)
    torn = behind[(behind > first) & (behind < second) & (deps[behind] == model.deps.index("nummod"))]
    if len(torn) and thing not in deps[hung_on(heads, first)]:
        heads[torn[-1]], deps[torn[-1]] = first, thing


def _lift_firsts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """`Rebels kidnap 12 women and children, kill 30`: the first verb is no aside on their common subject."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    aside = np.flatnonzero(deps == model.deps.index("parataxis"))
    aside = aside[among(tags[aside], [model.tags.index(tag) for tag in _TOLD])]
    told = among(tags, [model.tags.index(tag) for tag in _TOLD])
    nsubj = model.deps.index("nsubj")
    subjects = np.flatnonzero((deps == nsubj) & told[heads])
    own = subjects[
        (deps[heads[subjects]] == nsubj) & (heads[subjects] > subjects)
    ]  # a verb that is taken for a subject
    pairs = [(first, int(heads[first])) for first in aside.tolist()] + [(int(heads[one]), one) for one in own.tolist()]
    for first, subject in pairs:
        second = int(heads[subject]) if heads[subject] != first else int(heads[first])
        torn = subject < first < second and deps[subject] == nsubj
        if torn and tags[second] == tags[first] and tokens.word(second - 1) == ",":
            heads[first], deps[first] = (first if heads[second] == second else heads[second]), deps[second]
            heads[second], deps[second] = first, model.deps.index("conj")
            heads[subject] = first
