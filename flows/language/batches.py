"""What is asked of all words of a batch at once, or of the few near one of them: a batch has 100,000 words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from operator import or_
from typing import Any

import numpy as np
from numpy.typing import NDArray

LONGEST = 120  # tokens: a longer sentence (a list, mostly) is parsed in pieces, so that the cost stays linear
_REACH = 2 * LONGEST  # a word may have been hung on one of the next sentence


def hung_on(heads: NDArray[np.int64], token: int) -> NDArray[np.int64]:
    """The tokens whose head is `token`, in order, itself among them if it is a root."""
    first = max(0, token - _REACH)
    near: NDArray[np.int64] = (heads[first : token + _REACH + 1] == token).nonzero()[0]  # half of np.flatnonzero's time
    near += first
    return near


def heading(heads: NDArray[np.int64], some: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Which words have one of some words hung on them."""
    found = np.zeros(len(heads), np.bool_)
    found[heads[some]] = True
    return found


def is_under(heads: NDArray[np.int64], token: int, above: int) -> bool:
    """Whether a token hangs on another, by however many steps; no ring that a mend has closed keeps it for ever."""
    for _ in range(LONGEST):
        if heads[token] == token:
            return False
        token = int(heads[token])
        if token == above:
            return True
    return False


def among(answers: NDArray[np.unsignedinteger[Any]], some: Iterable[int]) -> NDArray[np.bool_]:
    """Which of the model's answers, or of the code points, are one of a few. (np.isin takes ten times as long.)"""
    return reduce(or_, (answers == one for one in some), np.zeros(len(answers), np.bool_))


def beginning(names: Sequence[str], *starts: str) -> list[int]:
    """The places in a list of the model's answers of those that begin so: `nsubj` and `nsubj:pass` with "nsubj"."""
    return [at for at, name in enumerate(names) if name.startswith(starts)]
