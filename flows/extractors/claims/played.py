"""Which game a text reports, by words that no other game has."""

from __future__ import annotations

import re

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

CRICKET = re.compile(
    r"\b(?:(?P<sure>wickets|(?<=-)wicket\b|lbw)|(wicket|wicket-takers?)|(innings|overs)|(not out|all out|stumps)"
    r"|(batsm[ae]n|batters?|batted|bowlers?|spinners?|seamers?|off-spin|leg-spin)"
    r"|(cricket(?:ers?|ing)?)|(odis?|t20(?:i|s|is)?|twenty20)|(half-centur(?:y|ies)|fifties|sixes)|(run-scorers?))\b"
)
BASKETBALL = re.compile(
    r"\b(?:(?P<sure>3-pointers?|three-pointers?|triple-double|double-double)|(rebounds?)|(assists?)"
    r"|(free throws?)|(w?nba))\b"
)
GOLF = re.compile(
    r"\b(?:(birdies?|birdied)|(bogeys?|bogeyed|double-bogeys?)|(under par|over par|par-[345])|(fairways?)"
    r"|(putts?|putted)|(golf(?:ers?|ing)?)|(masters|pga|ryder cup)|(clubhouse)|(tee shots?|off the tee)"
    r"|((?:front|back) nine))\b"
)
WICKETS = 10  # of a side at cricket
ROUND = range(55, 100)  # strokes
_PARS = range(68, 75)  # strokes that a round takes at par
TO_PAR = ("under", "over")
_NEAR = 1500  # characters before and behind a sentence in which the game shows


def tells_of(game: re.Pattern[str], sentence: SentenceTokens) -> bool:
    """Whether the text around a sentence holds words of two kinds that only this game has (runs of a bank have none),
    or one of those that nothing else has: wickets, in the plural.
    """
    around = sentence.document.lower[max(0, sentence.start - _NEAR) : sentence.end + _NEAR]
    kinds = set()
    for match in game.finditer(around):
        kinds.add(match.lastindex)
        if match.lastgroup == "sure" or len(kinds) > 1:
            return True
    return False


def in_brackets(sentence: SentenceTokens, number: Number) -> bool:
    """`stands by Brooks (46) and Taylor (62 not out)`: a batter's runs behind the name, in a sentence on batting."""
    words, left = sentence.words, number.left
    if words[left] != "(" or words[number.right] != ")" or not sentence.is_capital(left - 1):
        return False
    if (number.value or 0.0) <= WICKETS or words[number.right + 1] in ("is", "was"):
        return False  # of the man himself that tells the age
    return number.form == "digits" and not LEX.innings_bracketed.isdisjoint(words) and tells_of(CRICKET, sentence)


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
