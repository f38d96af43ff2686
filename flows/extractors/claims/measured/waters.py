"""How high waters, snow and climbers stand and how far a place is kept clear, in metres: "the river rose to 6.3m"."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from unicodedata import category

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions import clause_verb, subject

_LEVELS = frozenset(("level", "depth", "mark"))
_HIGHEST = 1000
_HIGHEST_MOUNTAIN = 8850
_SNOW = frozenset(("snow", "snowfall"))
_MONEY = "Sc"  # what Unicode calls the signs of money
_ZONES = ("zone", "zones")
_HEIGHT_BEFORE = ("at", "above", "below")


def is_of_water(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a bare number with an "m" tells where a water, snow or ice comes to: no one has millions of them."""
    if number.bare >= _HIGHEST:
        return False
    parse = sentence.document.parse
    verb = clause_verb(parse, parse.token_at(number.start))
    who = subject(parse, verb)
    if who is None or parse.lemmas[verb].lower() not in LEX.waters_moves:
        return False
    lemma = parse.lemmas[who].lower()
    if lemma in _LEVELS:
        of = (parse.lemmas[one].lower() for one in parse.children(who))
        return not LEX.waters_names.isdisjoint(of)
    return lemma in LEX.waters_names


def is_of_height(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a bare number with an "m" is read from a gauge, is a height on a mountain or how far one keeps away.

    "above its alert level of 1.8m", "snow … above 300m", "died at 6,200m", "a cordon of 200m", "within 20m of the
    tents": of money, which a sign or a word of price tells, nothing is said.
    """
    words, told = sentence.words, set(sentence.words)
    if not LEX.prices.isdisjoint(told) or any(category(letter) == _MONEY for letter in sentence.quoted):
        return False
    before = words[number.left]
    if number.bare >= _HIGHEST:
        return number.bare <= _HIGHEST_MOUNTAIN and before in _HEIGHT_BEFORE and not LEX.heights.isdisjoint(told)
    if before == "within" and words[number.right] == "of":
        return LEX.heights_sums.isdisjoint(words[number.right + 1 : number.right + 3])
    if before in ("above", "below") and not _SNOW.isdisjoint(told):
        return True
    if not LEX.heights_around.isdisjoint(told) or _has_pair(words, LEX.heights_zones, _ZONES):
        return True
    return _has_pair(words, LEX.waters_gauges, LEX.waters_marks)


def _has_pair(words: list[str], first: Collection[str], second: Collection[str]) -> bool:
    """Whether a word of one list stands right before one of another: alert level, exclusion zone."""
    return any(word in first and following in second for word, following in pairwise(words))
