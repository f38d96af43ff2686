"""What is said without marks: `Ada Quill said that twelve died`, `Twelve died, police said on Monday.`"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np

from newstables.calendar_names import calendar_names
from newstables.language.batches import LONGEST
from newstables.language.lemma import lemma
from newstables.language.tokens import Tokens

from .words import Ints, Saying, has_capital, is_figure, may_say, surely_says, tokens_of

_FEWEST = 4  # tokens of what is said
_SAYING = frozenset(
    ("said", "says", "say")
)  # which take no noun: "a figure the agency reported" is no clause and its end
_THAT = frozenset(("that",))
# Words that make a clause part of another, or hold two together: who says it is no plain subject there.
_SUBORDINATING = frozenset(
    (
        "after", "when", "as", "because", "if", "since", "while", "although", "though", "before", "until", "once",
        "whether", "unless", "than", "who", "whom", "whose", "which", "that", "what", "where", "why", "how", "and",
        "or", "but", "to", "not", "n't",
    )
)  # fmt: skip
# Before these "that" begins a clause and does not point, as it does in "told that story".
_OPENING = frozenset(
    (
        "a", "an", "the", "this", "these", "those", "all", "some", "any", "no", "each", "every", "both", "many", "most",
        "more", "fewer", "less", "several", "about", "around", "nearly", "almost", "over", "at", "up", "only", "just",
        "i", "you", "he", "she", "it", "we", "they", "there", "his", "her", "its", "our", "their", "my", "your", "in",
        "on", "by", "for", "from", "with", "during", "under", "of", "if", "when", "while", "after", "before", "because",
        "since",
    )
)  # fmt: skip
_JOINTS = frozenset((",", "and", "but", "or"))
_MARKS = frozenset(('"', "“", "”", "``", "''", "‘", ";"))
_TAIL = frozenset(("on", "in", "at", "by", "late", "early", "last", "this", "yesterday", "today"))
_LONGEST_SUBJECT, _LONGEST_TAIL = 7, 7


def told_in(tokens: Tokens, bounds: Ints) -> Iterator[tuple[int, Saying]]:
    """What is told without marks, with the index of its sentence."""
    for that in tokens_of(tokens, _THAT):
        sentence = int(np.searchsorted(bounds, that, "right")) - 1
        said = _behind_that(tokens, int(bounds[sentence]), int(bounds[sentence + 1]), that)
        if said is not None:
            yield sentence, said
    for verb in tokens_of(tokens, _SAYING):
        sentence = int(np.searchsorted(bounds, verb, "right")) - 1
        said = _before_saying(tokens, int(bounds[sentence]), int(bounds[sentence + 1]), verb)
        if said is not None:
            yield sentence, said


def _behind_that(tokens: Tokens, begin: int, end: int, that: int) -> Saying | None:
    verb = that - 1
    if verb <= begin or end - that <= _FEWEST or end - begin > LONGEST or not surely_says(tokens.word(verb)):
        return None
    frame = {tokens.word(token) for token in range(begin, verb)}
    said = [tokens.word(token) for token in range(that + 1, end)]
    if frame & (_SUBORDINATING | _MARKS) or not _opens(tokens, that + 1):
        return None
    if not _MARKS.isdisjoint(said) or any(_goes_on(said, at) for at in range(len(said))):
        return None
    return Saying(that + 1, end, (verb,), (that,))


def _goes_on(said: list[str], at: int) -> bool:
    """`said that twelve died and called for help`, `… died, adding`, `… and the mayor warned`: whether a verb may be of
    who says it, as much as of what is said.
    """
    is_past = at > 0 and said[at - 1] in _JOINTS and lemma(said[at], "VBD") != said[at]
    return is_past or (may_say(said[at]) and not _JOINTS.isdisjoint(said[max(0, at - 2) : at]))


def _opens(tokens: Tokens, token: int) -> bool:
    word = tokens.word(token)
    plural = word.endswith("s") and not word.endswith("ss")
    return word in _OPENING or plural or has_capital(tokens, token) or is_figure(tokens, token)


def _before_saying(tokens: Tokens, begin: int, end: int, verb: int) -> Saying | None:
    """`Twelve died, police said.`, `Twelve died, said Ada Quill.`; but "Hale, 40, said the home was troubled"."""
    tail = [tokens.word(token) for token in range(verb + 1, end - 1)]
    if tokens.word(end - 1) != "." or end - begin > LONGEST or "," in tail:
        return None
    if tokens.word(verb - 1) == ",":
        comma = verb - 1
        is_end = bool(tail) and all(has_capital(tokens, token) for token in range(verb + 1, end - 1))
    else:
        near = range(verb - 2, max(begin, verb - 2 - _LONGEST_SUBJECT), -1)
        comma = next((token for token in near if tokens.word(token) == ","), begin)
        subject = [tokens.word(token) for token in range(comma + 1, verb)]
        is_end = _SUBORDINATING.isdisjoint(subject) and len(tail) <= _LONGEST_TAIL
        is_end = is_end and (not tail or tail[0] in _TAIL or tail[0] in _days()) and "to" not in tail
    return Saying(begin, comma + 1, (verb,)) if is_end and comma - begin >= _FEWEST else None


@cache
def _days() -> frozenset[str]:
    return frozenset(calendar_names()["weekdays"])
