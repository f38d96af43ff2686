"""What a change is compared with, told by one word twice: "growth year-on-year", "a 38 percent year-on-year rise"."""

from __future__ import annotations

import numpy as np

from newstables.language import hashing
from newstables.language.mending.words.retagging import are_word, are_words
from newstables.language.network import Parsed, Weights
from newstables.language.tokens import Tokens

_TIMES = ("year", "quarter", "month", "week", "day")
_LINKS = ("on", "over", "to")
_SHORT = ("yoy", "qoq")  # "mom" is a mother, too


def free_comparisons(answers: Parsed, tokens: Tokens, model: Weights) -> None:
    """Hang, in place, "year-on-year" on the noun or the share before it, which the tree takes for parts of "year"; and
    what stands before it on the noun behind it, where there is one that it describes.
    """
    links = np.flatnonzero(are_words(tokens, _LINKS))
    hyphens = are_word(tokens, "-")
    links = links[(links > 0) & (links + 1 < len(hyphens))]
    firsts, seconds = links - 1 - hyphens[links - 1], links + 1 + hyphens[links + 1]
    inside = (firsts >= 0) & (seconds < len(hyphens))
    firsts, seconds = firsts[inside], seconds[inside]
    before, behind = (hashing.slices(tokens.sums, tokens.starts[ends], tokens.ends[ends]) for ends in (firsts, seconds))
    same = before == behind
    for first, second in zip(firsts[same].tolist(), seconds[same].tolist(), strict=True):
        if tokens.word(first) in _TIMES:
            _free(answers, model, first, second)
    for short in _shortened(tokens):
        _free(answers, model, short, short)


def _shortened(tokens: Tokens) -> list[int]:
    """Which tokens are "YoY" or "QoQ", in letters of any size."""
    of_three = np.flatnonzero(tokens.ends - tokens.starts == len(_SHORT[0]))
    first = tokens.starts[of_three]
    same = np.logical_or.reduce(
        [np.logical_and.reduce([tokens.small[first + i] == ord(word[i]) for i in range(len(word))]) for word in _SHORT]
    )
    found: list[int] = of_three[same].tolist()
    return found


def _free(answers: Parsed, model: Weights, first: int, second: int) -> None:
    """Hang the two times, "first" to "second", on what they compare."""
    heads, deps = answers.heads, answers.deps
    above, noun = heads[first], first - 1
    own = np.flatnonzero((heads == first) & (np.arange(len(heads)) < first))
    if above > second:  # a 38 percent year-on-year rise
        heads[own] = above
    elif first and heads[noun] == first and deps[noun] == model.deps.index("compound"):
        behind = np.flatnonzero((heads == first) & (np.arange(len(heads)) > second))
        heads[own], heads[behind] = noun, noun
        heads[noun], deps[noun] = (noun if above == first else above), deps[first]
        heads[first], deps[first] = noun, model.deps.index("nmod")
    if first and heads[first] == noun and deps[noun] in (model.deps.index("obl"), model.deps.index("obj")):
        ends = np.flatnonzero((heads == second) & (np.arange(len(heads)) > second))
        heads[ends], deps[ends] = heads[noun], model.deps.index("obl")  # grew by 2 percent year-on-year to $31 million
