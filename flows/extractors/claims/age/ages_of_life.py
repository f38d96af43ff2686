"""Ages that are nobody's own: life expectancy, the median age."""

from __future__ import annotations

from newstables.extractors.claims.age.ages import is_lifetime
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import OF_LIFE
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_ROUGHLY = ("about", "around", "nearly", "almost", "over", "under")
_CHANGES = frozenset(("rise", "fall", "increase", "drop", "gain", "cut", "gap", "difference"))  # a rise of two years
_LINKS = frozenset(("is", "was", "be", "of", "to", "at", "from", "are"))


def read_age_of_life(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`life expectancy is 73`, `the median age is 40`, `the retirement age is 65 years`."""
    if not is_lifetime(number):
        return None
    after = right + _has_years(sentence, left, right)
    following = sentence.words[after]
    ends = not following[:1].isalnum() or following in LEX.stops or following.endswith("ing")
    if not ends or not _of_life(sentence, left):
        return None
    return Measure("age", "year of age", OF_LIFE, left + 1, after)


def _has_years(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether "years" behind the number of an age is its unit: not of years by which the age moves."""
    word = sentence.words[left]
    told = (word in _LINKS and word not in ("to", "from")) or word in _ROUGHLY or word == "("
    return (
        told and sentence.words[right] == "years" and not _CHANGES.intersection(sentence.words[max(0, left - 3) : left])
    )


def _of_life(sentence: SentenceTokens, left: int) -> bool:
    """`life expectancy is around 73`, `the median age is 40`."""
    near = sentence.words[max(0, left - 10) : left + 1]
    if _LINKS.isdisjoint(near) and near[-2:] != ["age", "("]:
        return False
    return "expectancy" in near or ("age" in near and not LEX.of_life_kinds.isdisjoint(near))
