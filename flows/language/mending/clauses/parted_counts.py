"""`Killing six and damaging 30,000 houses`: a bare count that the tree hangs on the noun of the next verb."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import hung_on
from newstables.language.lemma import lemma, verbs
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_MANY = frozenset(("scores", "dozens", "hundreds", "thousands", "others", "many", "several"))
_VERBS = ("VBG", "VBD", "VBN", "NN", "JJ")  # the last two of what ends in -ing


def part_counts(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Make, in place, a bare number the object of the verb right before it, and the noun which the tree has it count
    that of the verb behind "and": two verbs with a count each. The second may look like a noun or an adjective.
    """
    heads, deps, tags = answers.heads, answers.deps, answers.tags
    number, nummod = model.tags.index("CD"), model.deps.index("nummod")
    found = np.flatnonzero((tags == number) & (deps == nummod))
    found = found[(found > 0) & (found + 4 < len(heads))]
    for count in found[heads[found] - found >= 3].tolist():  # 12 and wounded scores
        first, second, noun = count - 1, count + 2, int(heads[count])
        if tokens.word(count + 1).lower() != "and" or heads[noun] != first or second >= noun:
            continue
        if not model.tags[tags[first]].startswith("VB") or not _is_verb_too(answers, tokens, model, first, second):
            continue
        own = [one for one in hung_on(heads, noun).tolist() if second < one < noun and tags[one] == number]
        many = second + 1 == noun and tokens.word(noun).lower() in _MANY
        if (own or many) and deps[noun] == model.deps.index("obj"):
            _part(answers, model, count, second, noun)


def _is_verb_too(answers: Parsed, tokens: Tokens, model: Weights, first: int, second: int) -> bool:
    """Whether a word has the form of the verb that it is joined to: killing and wrecking, killed and wrecked."""
    word, tag = tokens.word(second).lower(), model.tags[answers.tags[first]]
    if model.tags[answers.tags[second]] not in _VERBS or tag not in ("VBG", "VBD", "VBN"):
        return False
    ends = word.endswith("ing") if tag == "VBG" else model.tags[answers.tags[second]] in ("VBD", "VBN")
    return ends and lemma(word, tag) in verbs()


def _part(answers: Parsed, model: Weights, count: int, second: int, noun: int) -> None:
    heads, deps = answers.heads, answers.deps
    first, obj = count - 1, model.deps.index("obj")
    heads[count], deps[count] = first, obj
    heads[noun], deps[noun] = second, obj
    heads[second], deps[second] = first, model.deps.index("conj")
    heads[count + 1], deps[count + 1] = second, model.deps.index("cc")
    answers.tags[second], answers.pos[second] = answers.tags[first], model.pos.index("VERB")
