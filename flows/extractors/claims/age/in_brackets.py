"""Ages in brackets behind a name, as a court report has them: Mary Hale (45) was jailed; Mary Hale (45), a nurse."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_whole_word
from newstables.extractors.numbers import Number
from newstables.language.people import nouns_of_people

_GROWN, _OLD = 15, 100  # years
_SAYING = ("said", "says")
_WHO = 4  # tokens of who somebody is: a retired school teacher


def is_bracketed(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a bare number stands in brackets behind a person's full name, where a crime or a death is told of, or
    where it is said behind them who somebody is; a player's points and a team's rank stand in brackets, too.
    """
    words, opening = sentence.words, number.left
    if number.form != "digits" or number.scale != 1.0 or not _GROWN < (number.bare or 0) < _OLD or number.bare % 1:
        return False
    if opening < 2 or words[opening] != "(" or words[number.right] != ")":
        return False
    given, family = opening - 2, opening - 1
    speaks = words[given - 1] in _SAYING or words[number.right + 1] in _SAYING  # said Mary Hale (45), who was there
    if LEX.ages_bracketed.isdisjoint(words) and not (speaks or _says_who(sentence, number.right + 1)):
        return False
    named = sentence.is_capital(given) and sentence.is_capital(family) and is_whole_word(words[family])
    return named and sentence.phrase(given, family) in default_gazetteer().given_names


def _says_who(sentence: SentenceTokens, behind: int) -> bool:
    """`, a nurse,`, `, from Lynford,`: who somebody is, or where they live."""
    words = sentence.words
    if words[behind] != ",":
        return False
    if words[behind + 1] in ("of", "from"):
        return sentence.is_capital(behind + 2)
    if words[behind + 1] not in ("a", "an"):
        return False
    who = words[behind + 2 : behind + 2 + _WHO]
    ends = (at for at, word in enumerate(who) if not word.isalpha() or word in LEX.stops_prepositions)
    end = next(ends, len(who))  # a father of three
    return end > 0 and who[end - 1] in nouns_of_people()
