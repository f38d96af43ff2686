"""Numbers in the place of nouns: what a part is taken from hangs on it, and a verb has it as its subject.

The model, which judges word by word, hangs a number on the noun or verb behind it in any case.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from newstables.language.batches import among, hung_on
from newstables.language.lemma import lemma
from newstables.language.mending.words.retagging import are_word
from newstables.language.network import Parsed, Weights
from newstables.language.questions.listed import listed
from newstables.language.tokens import Tokens


def seat_numbers(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, numbers that stand for what they count.

    `destroyed seven of 21 trucks`: "seven" is the object, and the trucks what it is of.
    `Six were shot and two captured`: "two" is a subject. `They took three more near Oslo`: "three" is the object.
    """
    _count_wholes(answers, model)
    heads, deps, is_of = answers.heads, answers.deps, are_word(tokens, "of")
    nummod = model.deps.index("nummod")
    low = np.flatnonzero(is_of & (deps == model.deps.index("case")) & (deps[heads] == nummod))
    low = low[heads[heads[low]] > low]
    heads[low] = heads[heads[low]]  # "of" stands before the trucks, not before their number
    numbers = np.flatnonzero((deps == nummod) & (heads > np.arange(len(heads))))
    numbers = numbers[numbers + 1 < len(heads)]
    for part in numbers[is_of[numbers + 1] & (heads[numbers + 1] == heads[numbers])].tolist():
        whole = heads[part]
        if heads[whole] == whole:
            continue
        heads[part], deps[part] = heads[whole], deps[whole]
        if model.deps[deps[whole]] == "obl" and heads[whole] < part:
            deps[part] = model.deps.index("obj")
        heads[whole], deps[whole] = part, model.deps.index("nmod")
    tags = [model.tags.index(tag) for tag in ("VBN", "VBD")]
    verb = heads[numbers]
    done = among(answers.tags[verb], tags) & (deps[verb] == model.deps.index("conj")) & (verb == numbers + 1)
    passive = answers.tags[verb] == model.tags.index("VBN")
    deps[numbers[done & passive]] = model.deps.index("nsubj:pass")
    deps[numbers[done & ~passive]] = model.deps.index("nsubj")
    _seat_before_more(answers, model, numbers)
    _join_more(answers, tokens, model)


def _join_more(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang "thousands" in "sent thousands more troops" on the noun, which takes its place; both hung on the verb."""
    heads, deps = answers.heads, answers.deps
    more = np.arange(1, len(heads) - 1)
    more = more[(answers.tags[more] == model.tags.index("JJR")) & (deps[more] == model.deps.index("amod"))]
    plural = answers.tags == model.tags.index("NNS")
    more = more[plural[more - 1] & plural[heads[more]] & (heads[more] > more)]
    for word in more[heads[more - 1] == heads[heads[more]]].tolist():
        number, noun = word - 1, heads[word]
        if lemma(tokens.word(number), "NNS") not in listed("quantities"):
            continue
        deps[noun], deps[number] = deps[number], model.deps.index("nummod")
        heads[hung_on(heads, number)] = noun
        heads[number] = noun


def _seat_before_more(answers: Parsed, model: Weights, numbers: NDArray[np.int64]) -> None:
    """Make a number before an adverb "more" the object of the verb right before both, which has no other."""
    heads, deps = answers.heads, answers.deps
    more = heads[numbers]
    adverb = among(answers.tags[more], [model.tags.index(tag) for tag in ("RBR", "JJR")])
    adverb &= (deps[more] == model.deps.index("advmod")) & (more == numbers + 1) & (heads[more] == numbers - 1)
    objects = np.zeros(len(heads), bool)
    objects[heads[deps == model.deps.index("obj")]] = True
    is_verb = among(answers.tags, [index for index, tag in enumerate(model.tags) if tag.startswith("VB")])
    seated = numbers[adverb & is_verb[heads[more]] & ~objects[heads[more]]]
    heads[seated] = seated - 1
    deps[seated] = model.deps.index("obj")


def _count_wholes(answers: Parsed, model: Weights) -> None:
    """Seat, in place, the second number of `8 of 12 members dissented` on the noun behind it, with the "of" before."""
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, nmod, case = model.tags.index("CD"), model.deps.index("nmod"), model.deps.index("case")
    nouns = np.arange(3, len(heads))
    nouns = nouns[(deps[nouns] == nmod) & (deps[nouns - 1] == nmod) & (tags[nouns - 1] == number)]
    nouns = nouns[(heads[nouns] == heads[nouns - 1]) & (tags[heads[nouns]] == number) & (heads[nouns] < nouns)]
    for noun in nouns.tolist():
        whole = noun - 1
        below = hung_on(heads, whole)
        if (deps[hung_on(heads, noun)] == case).any() or not (deps[below] == case).any():
            continue
        heads[below] = noun
        heads[whole], deps[whole] = noun, model.deps.index("nummod")
