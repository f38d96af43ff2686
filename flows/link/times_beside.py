"""Times that stand within the words for a speaker, where trees hang one on the other: "one analyst Friday said"."""

from __future__ import annotations

from newstables.calendar_names import calendar_names
from newstables.language import Parse
from newstables.language.questions.listed import times

_POINTING = frozenset(("that", "this", "the", "last", "next", "same", "earlier", "later"))


def without_time(parse: Parse, first: int, after: int) -> tuple[int, int]:
    """Tokens [first, after) without a time at either end: of "That day Ruiz", "Ruiz", of "an aide Friday", the aide."""
    last = after - 1
    if last > first and parse.lower[last] in calendar_names()["weekdays"] and parse.tags[last - 1] in ("NN", "NNS"):
        return first, last
    is_pointed = after - first > 2 and parse.lower[first] in _POINTING and parse.pos[first + 2] == "PROPN"
    if is_pointed and parse.tags[first + 1] == "NN" and parse.lemmas[first + 1] in times():
        return first + 2, after
    return first, after
