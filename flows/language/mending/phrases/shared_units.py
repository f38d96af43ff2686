"""Numbers that share the noun behind the last of them: "rates are at 20 and 22 percent"."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import among, hung_on
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens

_STATES = ("JJ", "VBN", "VBD")  # positive, recovered; a participle looks like a past form
_SHORTEST = 4  # tokens before the noun: 40 negative and 20 deaths


def share_units(answers: Parsed, model: Weights) -> None:
    """Give, in place, the noun behind the last of joined numbers the place of the first, where the model has joined it
    to that number: what stands there are so many of it, and so many more.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    number, conj = model.tags.index("CD"), model.deps.index("conj")
    nouns = np.flatnonzero((deps == conj) & among(tags, [model.tags.index(tag) for tag in ("NN", "NNS")]))
    nouns = nouns[nouns > 0]
    first = heads[nouns]
    shared = (tags[nouns - 1] == number) & (deps[nouns - 1] == conj) & (heads[nouns - 1] == first)
    shared &= (tags[first] == number) & (first < nouns - 1)
    joints = [conj, model.deps.index("cc"), model.deps.index("punct")]
    for noun in nouns[shared].tolist():
        opener = int(heads[noun])
        is_root = heads[opener] == opener
        heads[noun], deps[noun] = (noun if is_root else heads[opener]), deps[opener]
        for below in hung_on(heads, opener).tolist():
            if below != opener and not (opener < below < noun and deps[below] in joints):
                heads[below] = noun
        heads[opener], deps[opener] = noun, model.deps.index("nummod")


def part_sums(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Part, in place, the bare number that is the size of a sum from what is counted beside it: of "a staff of 40 and
    three cars" there are three cars, and the 40 are the staff's.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, nmod = model.tags.index("CD"), model.deps.index("nmod")
    inner = np.arange(2, len(heads) - 3)
    of = are_word(tokens, "of")[1:-4] & are_word(tokens, "and")[3:-2]
    found = inner[of & (tags[2:-3] == number) & (tags[4:-1] == number) & (deps[2:-3] == model.deps.index("nummod"))]
    for size in found.tolist():
        whole, noun = size - 2, int(heads[size])
        summed = tokens.word(whole).lower() in listed("sums_of_one") and heads[noun] == whole and deps[noun] == nmod
        if not summed or noun <= size + 2 or heads[size + 2] != size:
            continue
        heads[size], deps[size] = whole, nmod
        heads[size - 1] = size
        deps[noun] = model.deps.index("conj")
        heads[size + 1] = noun
        heads[size + 2], deps[size + 2] = noun, model.deps.index("nummod")


def part_units(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Part, in place, numbers that have a state of their own from the noun behind the last of a list, which has its own
    number right before it: of "400 positive, 900 negative and 20 deaths" only the 20 are deaths.
    """
    tags, heads, deps = answers.tags, answers.heads, answers.deps
    nouns = np.flatnonzero(tags == model.tags.index("NNS"))
    nouns = nouns[nouns > _SHORTEST]
    own = (tags[nouns - 1] == model.tags.index("CD")) & are_word(tokens, "and")[nouns - 2]
    for noun in nouns[own].tolist():
        if not (listed := _with_states(answers, tokens, model, noun)):
            continue
        first = listed[0]
        is_root = heads[noun] == noun
        before = [one for one in hung_on(heads, noun).tolist() if one < first and one != noun]
        heads[before], heads[first], deps[first] = first, (first if is_root else heads[noun]), deps[noun]
        for number in listed:
            heads[number + 1], deps[number + 1] = number, model.deps.index("amod")
            if number != first:
                heads[number], deps[number] = first, model.deps.index("conj")
        heads[noun], deps[noun] = first, model.deps.index("conj")
        heads[noun - 1], deps[noun - 1] = noun, model.deps.index("nummod")
        heads[noun - 2], deps[noun - 2] = noun, model.deps.index("cc")


def _with_states(answers: Parsed, tokens: Tokens, model: Weights, noun: int) -> list[int]:
    """The numbers in a list before such a noun, each with its state behind it: the tree hangs one of them, or its
    state, on the noun and the others on each other or on a state.
    """
    tags, heads, comma = answers.tags, answers.heads, are_word(tokens, ",")
    states = [model.tags.index(tag) for tag in _STATES]
    state, number, found = noun - 3, model.tags.index("CD"), list[int]()
    while state > 0 and tags[state] in states and tags[state - 1] == number:
        found.insert(0, state - 1)
        state -= 3 if comma[state - 2] else len(tags)
    own = {noun, *found, *(one + 1 for one in found)}
    listed = all(heads[one] in own for one in found) and any(heads[one] == noun for one in own - {noun})
    return found if listed else []
