"""Who receives what is given, where no preposition leads to them: the Mali of "gave Mali $40m"."""

from __future__ import annotations

from ..document import Parse

_WITHIN = ("NOUN", "PROPN", "ADJ", "DET")  # words of such a phrase
_LONGEST = 6  # tokens


def stands_received(parse: Parse, amount: int) -> bool:
    """`lent Kenya $300m`, `paid the two clubs £4m`: whether between a verb and the first token of its object stands a
    noun phrase without a preposition.
    """
    first = amount
    while first > max(0, amount - _LONGEST) and (parse.pos[first - 1] in _WITHIN or parse.tags[first - 1] == "PRP$"):
        first -= 1
    return 0 < first < amount and parse.pos[first - 1] == "VERB" and parse.pos[amount - 1] in ("NOUN", "PROPN")
