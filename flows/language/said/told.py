"""What is said without marks: `Ada Quill said that twelve died`, `Twelve died, police said on Monday.`"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

from newstables.calendar_names import calendar_names
from newstables.language.distinct import Distinct
from newstables.language.lemma import lemma
from newstables.language.tokens import Tokens

from .words import Ints, Saying, has_capital, may_say, surely_says, tokens_of

_FEWEST = 4  # tokens of what is said
_SAYING = frozenset(("said", "says", "say"))  # which take no noun, as in "cut 12 jobs, a figure the union reported"
_TELLING = frozenset(("told", "informed", "assured", "warned", "reminded", "notified"))  # whom, before "that"
_THAT = frozenset(("that",))
# Words that make a clause part of another, or hold two together: who says it is no plain subject there.
_SUBORDINATING = frozenset(
    (
        "after", "when", "as", "because", "if", "since", "while", "although", "though", "before", "until", "once",
        "whether", "unless", "than", "who", "whom", "whose", "which", "that", "what", "where", "why", "how", "and",
        "or", "but", "to", "not", "n't",
    )
)  # fmt: skip
_JOINTS = frozenset((",", "and", "but", "or"))
_MARKS = frozenset(('"', "“", "”", "``", "''", "‘", ";"))
_BARRING = _SUBORDINATING | _MARKS
_TAIL = frozenset(("on", "in", "at", "by", "late", "early", "last", "this", "yesterday", "today"))  # when, where said
_LONGEST_SUBJECT, _LONGEST_TAIL = 7, 7


def told_in(tokens: Tokens, words: Distinct, bounds: Ints, asked: NDArray[np.bool_]) -> Iterator[tuple[int, Saying]]:
    """What is told without marks in the sentences `asked` for, with the index of its sentence; `bounds` are the first
    tokens of all, and the end.
    """
    for some, find in ((_THAT, _behind_that), (_SAYING, _behind_colon), (_SAYING | {"told"}, _before_saying)):
        found = tokens_of(words, some)
        sentences = np.searchsorted(bounds, found, "right") - 1
        kept = asked[sentences]
        for token, sentence in zip(found[kept].tolist(), sentences[kept].tolist(), strict=True):
            said = find(tokens, int(bounds[sentence]), int(bounds[sentence + 1]), token)
            if said is not None:
                yield sentence, said


def _behind_that(tokens: Tokens, begin: int, end: int, that: int) -> Saying | None:
    """`said that`, `told reporters that`, `said on Monday that`."""
    near = range(that - 1, max(begin, that - _LONGEST_TAIL), -1)
    verb = next((at for at in near if surely_says(tokens.word(at))), None)
    if verb is None:
        return None
    between = [tokens.word(token) for token in range(verb + 1, that)]
    when = between[:1] and (between[0] in _TAIL or between[0] in _days())
    is_own = not between or when or tokens.word(verb) in _TELLING
    if not is_own or not _JOINTS.isdisjoint(between) or not _SUBORDINATING.isdisjoint(between):
        return None
    return _content(tokens, begin, end, verb, that + 1, (that,))


def _behind_colon(tokens: Tokens, begin: int, end: int, verb: int) -> Saying | None:
    """`said: Twelve died`. What is said without a mark or "that" the model reads best where it stands."""
    colon = verb + 1
    led = tokens.word(colon) == ":" and colon + 1 < end and has_capital(tokens, colon + 1)
    return _content(tokens, begin, end, verb, colon + 1, ()) if led else None


def _content(tokens: Tokens, begin: int, end: int, verb: int, first: int, joints: tuple[int, ...]) -> Saying | None:
    """What a verb of saying has behind it up to the end of its sentence, from the token `first` on."""
    if verb <= begin or end - first < _FEWEST:
        return None
    if any(tokens.word(token) in _BARRING for token in range(begin, verb)):
        return None
    said = [tokens.word(token) for token in range(first, end)]
    if not _MARKS.isdisjoint(said) or any(_goes_on(said, at) for at in range(len(said))):
        return None
    return Saying(first, end, (verb,), joints, is_clause=True)


def _goes_on(said: list[str], at: int) -> bool:
    """`said that twelve died and called for help`, `… died, adding`, `… and the mayor warned`: whether a verb may be of
    who says it, as much as of what is said.
    """
    is_past = at > 0 and said[at - 1] in _JOINTS and lemma(said[at], "VBD") != said[at]
    return is_past or (may_say(said[at]) and not _JOINTS.isdisjoint(said[max(0, at - 2) : at]))


def _before_saying(tokens: Tokens, begin: int, end: int, verb: int) -> Saying | None:
    """`Twelve died, police said.`, `Twelve died, said Ada Quill.`; but "Hale, 40, said the home was troubled"."""
    is_long = end - verb > _LONGEST_TAIL + 2  # behind it something else is said, or what was done then
    if tokens.word(end - 1) != "." or (is_long and tokens.word(verb + 1) != ","):
        return None
    tail = [tokens.word(token) for token in range(verb + 1, end - 1)]
    told = tokens.word(verb) == "told"
    if tokens.word(verb - 1) == ",":
        comma = verb - 1
        is_end = not told and bool(tail) and all(has_capital(tokens, token) for token in range(verb + 1, end - 1))
    else:
        near = range(verb - 2, max(begin, verb - 2 - _LONGEST_SUBJECT), -1)
        comma = next((token for token in near if tokens.word(token) == ","), begin)
        subject = [tokens.word(token) for token in range(comma + 1, verb)]
        is_end = _SUBORDINATING.isdisjoint(subject) and _ends(tail, told)
    return Saying(begin, comma + 1, (verb,), is_clause=told) if is_end and comma - begin >= _FEWEST else None


def _ends(tail: list[str], told: bool) -> bool:
    """Whether nothing is said behind a verb of saying: `said on Monday`, `told reporters`, `said, adding that …`."""
    if tail[:1] == [","]:
        return not told and tail[1:2] != [] and tail[1].endswith("ing") and may_say(tail[1])
    if "," in tail or "to" in tail or len(tail) > _LONGEST_TAIL:
        return False
    return _SUBORDINATING.isdisjoint(tail) and (not tail or told or tail[0] in _TAIL or tail[0] in _days())


@cache
def _days() -> frozenset[str]:
    return frozenset(calendar_names()["weekdays"])
