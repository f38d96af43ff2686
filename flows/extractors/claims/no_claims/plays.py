"""Numbers that only say which part of a game or how a score stands to par: three quarters, the back nine, 3 under."""

from __future__ import annotations

from newstables.extractors.claims.played import GOLF, TO_PAR, is_to_par, tells_of
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number

_HALVES = ("front", "back", "inward", "outward")
_TIMES = ("after", "for", "through", "over", "in", "of", "all")
PLAYED_SIDES = frozenset(("quarters", *_HALVES, *TO_PAR))  # one stands beside a number that counts nothing in a game
_PLAYED = frozenset(
    (
        "led",
        "lead",
        "leads",
        "trailed",
        "game",
        "games",
        "matchup",
        "points",
        "half",
        "halftime",
        "win",
        "score",
        "scored",
    )
)


def is_of_play(sentence: SentenceTokens, number: Number, left: int, right: int) -> bool:
    """Whether a number counts nothing in a report of a game."""
    words = sentence.words
    if number.form == "fraction":
        quarters = words[right - 1] == "quarters" and words[right] != "of" and words[left] in _TIMES
        return quarters and not _PLAYED.isdisjoint(words)
    if number.value == 9.0 and words[left] in _HALVES:
        return tells_of(GOLF, sentence)
    side = right + (words[right] == "-")
    to_par = words[side] in TO_PAR and number.form in ("digits", "words")
    if to_par and (words[side + 1] == "par" or is_to_par(sentence, side)):
        return True
    if is_to_par(sentence, left):
        return False  # the strokes themselves
    if to_par and not sentence.tag(side + 1).startswith(("NN", "JJ", "DT", "PRP$")):
        return tells_of(GOLF, sentence)
    hedged = words[left] in TO_PAR and (words[left - 1] == "-" or words[left - 1].isdigit())  # 11-under 277
    return hedged and tells_of(GOLF, sentence)
