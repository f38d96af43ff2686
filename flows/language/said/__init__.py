"""What somebody says, parsed apart from the words that tell who says it, and hung on these again.

A sentence means the same whoever says it. In one piece with it, the model takes words of who says it for words of what
is said, and reads "Ada Quill said: “Floods killed 12.”" otherwise than "Floods killed 12."
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np

from newstables.language.batches import LONGEST
from newstables.language.distinct import Distinct
from newstables.language.quotations import Quotation
from newstables.language.tokens import Tokens

from .pieces import parse_apart
from .quoted import quoted_in
from .told import told_in
from .words import Ints, Saying, counts

__all__ = ["Saying", "parse_apart", "said_in"]


def said_in(tokens: Tokens, words: Distinct, bounds: Ints, quotes: Sequence[Sequence[Quotation]]) -> list[Saying]:
    """What is said in the sentences whose `bounds` are given (their first tokens, and the end), once in each; `quotes`
    are those of each text. What tells no number is not read once more: no row depends on it.
    """
    before = counts(tokens, words)
    asked = (np.diff(before[bounds]) > 0) & (np.diff(bounds) <= LONGEST)  # what is said in a longer one is not read
    found: dict[int, Saying] = {}
    for sentence, said in chain(quoted_in(tokens, bounds, asked, quotes), told_in(tokens, words, bounds, asked)):
        found.setdefault(sentence, said)
    return [said for said in found.values() if before[said.after] > before[said.first]]
