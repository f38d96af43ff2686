"""Which game a text reports, by words that no other game has."""

from __future__ import annotations

import re

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX

CRICKET = re.compile(
    r"\b(?:(wickets?|wicket-takers?)|(innings|overs)|(lbw|not out|stumps)|(batsm[ae]n|batters?|bowlers?|spinners?)"
    r"|(cricket(?:ers?|ing)?)|(odis?|t20(?:i|s|is)?|twenty20)|(half-centur(?:y|ies)|fifties|sixes)|(run-scorers?))\b"
)
BASKETBALL = re.compile(
    r"\b(?:(rebounds?)|(assists?)|(free throws?)|(3-pointers?|three-pointers?)|(triple-double|double-double))\b"
)
GOLF = re.compile(
    r"\b(?:(birdies?|birdied)|(bogeys?|bogeyed|double-bogeys?)|(under par|over par|par-[345])|(fairways?)"
    r"|(putts?|putted)|(golf(?:ers?|ing)?)|(masters|pga|ryder cup)|(clubhouse)|(tee shots?|off the tee)"
    r"|((?:front|back) nine))\b"
)
ROUND = range(55, 100)  # strokes
_PARS = range(68, 75)  # strokes that a round takes at par
TO_PAR = ("under", "over")
_NEAR = 1500  # characters before and behind a sentence in which the game shows


def tells_of(game: re.Pattern[str], sentence: SentenceTokens) -> bool:
    """Whether the text around a sentence holds words of two kinds that only this game has: runs of a bank have none."""
    around = sentence.document.lower[max(0, sentence.start - _NEAR) : sentence.end + _NEAR]
    return len({match.lastindex for match in game.finditer(around)}) > 1


def is_to_par(sentence: SentenceTokens, side: int) -> bool:
    """`a six-under 66`: whether a number and a hyphen before the "under" or "over" at token `side` make it tell how the
    strokes of a round of golf, which stand behind it, are to par.
    """
    words = sentence.words
    if not is_joined(sentence, side) or not words[side + 1].isdigit():
        return False
    apart = float(words[side - 2]) if words[side - 2].isdigit() else LEX.cardinals[words[side - 2]]
    strokes = int(words[side + 1])
    return strokes + (apart if words[side] == "under" else -apart) in _PARS  # not: a 50-over 92, an innings of cricket


def is_joined(sentence: SentenceTokens, side: int) -> bool:
    """`a 50-over 92`: whether a number and a hyphen stand before the "under" or "over" at token `side`: no hedge."""
    return sentence.words[side] in TO_PAR and sentence.words[side - 1] == "-" and _is_number(sentence.words[side - 2])


def _is_number(word: str) -> bool:
    return word.isdigit() or word in LEX.cardinals
