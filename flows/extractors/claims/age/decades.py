"""Tens of a life or a scale: in her seventies, in his mid-20s, the low-to-mid 60s per cent, a heat in the 90s."""

from __future__ import annotations

from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import DECADE, Number
from newstables.language.people import nouns_of_people

_SOMETHING = "something"
BEHIND_DECADE = frozenset(("s", "-"))  # one stands right behind the figure of a decade: 20s, thirty-something
_BEING = ("is", "was", "are", "were", "a", "an", "the", "i'm", "he's", "she's", "i’m", "he’s", "she’s")
SPAN = 9  # "the 60s" are 60 to 69
_JOINS = frozenset(("and", "or", "to", ",", "&", "-", "–"))
_BETWEEN = frozenset(("-", "–", "to", "or"))  # parts: low-to-mid


def take_decade(sentence: SentenceTokens, number: Number) -> None:
    """Make a decade of digits with an "s" behind them: 20s, 60's; which century's, or whose, the words around say."""
    right, value, words = number.right, number.value, sentence.words
    if words[right] == "-" and words[right + 1] == _SOMETHING and _is_of_person(sentence, number):
        number.form, number.end, number.right = DECADE, sentence.ends[right + 1], right + 2
        return
    if words[right] != "s" or number.form != "digits" or number.scale != 1.0:
        return
    if value is None or value % 10 or not 10 <= value <= 90:
        return
    before = words[_before_parts(words, number.left)]
    owned = before == "the" or before in LEX.owners or before in LEX.ages_before
    if not owned and not _after_decade(words, number.left):  # it took 20s
        return
    if sentence.starts[right] == number.end and not sentence.is_capital(right):
        number.form, number.end, number.right = DECADE, sentence.ends[right], right + 1


def _is_of_person(sentence: SentenceTokens, number: Number) -> bool:
    """Whether tens and "something" are an age: a thirty-something woman; not 40-something seats."""
    value, behind = number.value, number.right + 2
    if value is None or value % 10 or not 20 <= value <= 90 or number.scale != 1.0:
        return False
    following = sentence.words[behind]
    lone = not is_name_or_noun(following) and following not in LEX.percent_words.by_first
    alone = lone and sentence.words[number.left] in _BEING
    return alone or singular(following) in nouns_of_people()


def _after_decade(words: list[str], left: int) -> bool:
    """Whether a decade is joined to the token at `left`: the late 1940s and, the 60s or, their 20s to early."""
    while words[left] in LEX.decades_parts:
        left -= 1
    return words[left] in _JOINS and words[left - 1] == "s" and words[left - 2][-1:] == "0"


def read_decade(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """A range of ten: an age where it is somebody's, a share or a heat where the words say so; else it is a time."""
    words = sentence.words
    index = _before_parts(words, left)
    first = index + 1
    if words[right - 1] == _SOMETHING:
        return Measure("age", "year of age", "<decade>-something", first, right)
    if words[index] in LEX.owners or words[first - 1] in LEX.ages_before:
        return Measure("age", "year of age", "in one's <decade>", first, right)
    if percent := LEX.percent_words.after(words, right):
        return Measure("percent", percent[0], "the <decade> <percent>", first, percent[1])
    if (
        not sentence.vocabulary.isdisjoint(LEX.temperature)
        and words[index] == "the"
        and words[index - 1] in LEX.reaching
    ):
        unit = LEX.units.after(words, right)
        degree = unit is not None and unit[0].dimension == "temperature"
        name, after = (unit[0].name, unit[1]) if unit and degree else ("degree", right)
        return Measure("temperature", name, "the <decade> of degrees", first, after)
    return None


def _before_parts(words: list[str], left: int) -> int:
    """The token before "early", "mid-", "low-to-mid" and the like."""
    while _is_part(words[left]):
        left -= 1
    return left


def _is_part(word: str) -> bool:
    return word in LEX.decades_parts or word in _BETWEEN


def is_life(lower: str, start: int) -> bool:
    """Whether an owner stands before the decade at `start`: no time, whatever the century has of the same name."""
    before = lower[max(0, start - 30) : start].replace("-", " ").replace("–", " ").split()
    while before and _is_part(before[-1]):
        before.pop()
    return bool(before) and before[-1] in LEX.owners
