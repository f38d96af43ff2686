"""Which game a text reports, by words that no other game has."""

from __future__ import annotations

import re

from newstables.extractors.claims.sentence import SentenceTokens

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
_NEAR = 1500  # characters before and behind a sentence in which the game shows


def tells_of(game: re.Pattern[str], sentence: SentenceTokens) -> bool:
    """Whether the text around a sentence holds words of two kinds that only this game has: runs of a bank have none."""
    around = sentence.document.lower[max(0, sentence.start - _NEAR) : sentence.end + _NEAR]
    return len({match.lastindex for match in game.finditer(around)}) > 1
