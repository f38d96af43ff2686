"""Ages in brackets behind a name, as a court report has them: Mary Hale (45) was jailed."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_GROWN, _OLD = 15, 100  # years


def is_bracketed(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a bare number stands in brackets behind a person's full name, where a crime or a death is told of; a
    player's points and a team's rank stand in brackets, too.
    """
    words, opening = sentence.words, number.left
    if number.form != "digits" or number.scale != 1.0 or not _GROWN < (number.bare or 0) < _OLD or number.bare % 1:
        return False
    if opening < 2 or words[opening] != "(" or words[number.right] != ")" or LEX.ages_bracketed.isdisjoint(words):
        return False
    given, family = opening - 2, opening - 1
    named = sentence.is_capital(given) and sentence.is_capital(family) and words[family].isalpha()
    return named and sentence.phrase(given, family) in default_gazetteer().given_names
