"""A number of which nothing says what it counts: whether it is a claim all the same, and of which kind."""

from __future__ import annotations

import re

from newstables.extractors.claims.bounding import is_verb_of_bound
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.elided import is_part
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.known_wholes import is_multiplied, known_whole
from newstables.extractors.claims.unsaid.planned import is_planned
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun, looks_like_verb
from newstables.extractors.numbers import Number

_ROAD = re.compile(r"\b(?:US|U\.S\.)\s(?:[0-9]{1,3}[-/&])?$")  # before its number: US 19, U.S. 17-92
_LED = 10  # characters of it
_ROADS = 1000.0  # above the numbers of roads
_CROSS = ("x", "×")


def bare(sentence: SentenceTokens, number: Number) -> Measure | None:
    """A number of which nothing says what it counts: a claim, unless it is a label, part of "you two" or too vague."""
    left, right = number.left, number.right
    if whole := known_whole(sentence, number, left, right):
        return whole
    short = number.scale == 1.0 and "," not in sentence.text[number.start : number.end]
    if number.form == "words" and sentence.words[left] in ("you", "us", "we", "them"):
        return None  # did you two meet
    befell = sentence.words[right] in LEX.events.keys and sentence.tag(right) == "VBN"
    of_people = befell or sentence.words[right] == "others" or sentence.words[right] in LEX.not_counted
    follows = sentence.words[left] in LEX.no_bare_number and not _is_that_clause(sentence, left)
    follows = follows and not (sentence.words[left] == "top" and is_verb_of_bound(sentence, left))  # arrests top 600
    planned = is_planned(sentence, number)
    needed = (
        planned
        or is_multiplied(sentence, left, right)
        or (sentence.words[left] == "the" and sentence.words[right] in LEX.wanted)
    )
    named = short and not (number.form == "vague" and sentence.words[left] == "a")  # but: a few thousand came
    if named and follows and not is_part(number) and not of_people and not needed:
        return None  # the bottom three, the 747; but the 19 dead, the three others
    if sentence.words[right] == "-" and sentence.touches(right) and looks_like_verb(sentence.words[right + 1]):
        return None  # a 486-based machine
    if _is_somebody(sentence, number, right) or _is_road(sentence, number):
        return None
    if number.form == "digits" and _is_side(sentence.words, left, right):
        return None  # a resolution of 1,920 x 1,080
    if short and number.form == "digits" and not (planned or is_part(number)) and _names_kind(sentence, left, right):
        return None  # an 80486 chip
    if sentence.words[left + 1 : right + 1] == ["scores", "of"] and sentence.words[right + 1][:1].isdigit():
        return None  # scores of 18 and 12
    if number.form == "vague" and sentence.words[right] not in ("of", "more") and not _act(sentence, left, right):
        return None
    return Measure("count" if number.form == "vague" else "number", None, "<number>", left + 1, right)


def _act(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`hundreds fled`, `dozens badly hurt`, `thousands homeless`, `from hundreds to a few`: a vague number of people
    who do something, or to whom it was done; scores are those of a test, unless they were hurt.
    """
    word = sentence.words[right]
    acting = sentence.letters[right : right + 1] == "V" or word.endswith(("ed", "ly")) or word in LEX.events.keys
    acting = acting or sentence.words[left] == "from" or _befalls(sentence, left)
    if acting and sentence.words[left + 1] == "scores":
        return not LEX.events.keys.isdisjoint(sentence.words[right : right + 4])
    return acting


def _is_somebody(sentence: SentenceTokens, number: Number, right: int) -> bool:
    """`a card of one Ada Hale of Johor`: a certain person, whose name stands behind "one"."""
    one = number.form == "words" and number.value == 1.0 and not sentence.is_capital(right - 1)
    return one and sentence.is_capital(right) and sentence.is_capital(right + 1) and sentence.tag(right) == "NNP"


def _is_road(sentence: SentenceTokens, number: Number) -> bool:
    """`near U.S. 63 and Commerce`, `blocked US 19`: a highway of the USA, by its number alone."""
    small = number.form == "digits" and number.scale == 1.0 and (number.value or _ROADS) < _ROADS
    return small and _ROAD.search(sentence.text, max(0, number.start - _LED), number.start) is not None


def _is_side(words: list[str], left: int, right: int) -> bool:
    """Whether a number is multiplied by another, neither of them measured."""
    before = words[left] in _CROSS and words[left - 1][:1].isdigit()
    return before or (words[right] in _CROSS and words[right + 1][:1].isdigit())


def _befalls(sentence: SentenceTokens, left: int) -> bool:
    """`killing dozens and flattening huts`, `the deaths of thousands`: whom a verb of an event has as its object, or
    its noun behind "of".
    """
    verb = before_hedge(sentence, left)
    if sentence.words[verb] == "of":
        return sentence.words[verb - 1] in LEX.deeds
    return sentence.letters[verb : verb + 1] == "V" and sentence.words[verb] in LEX.events.keys


def _is_that_clause(sentence: SentenceTokens, left: int) -> bool:
    """`said that 40 died`, `reports that 40 had died`: behind a verb, or before one, "that" begins a clause."""
    after = before_hedge(sentence, left)
    right = next((i for i in range(left + 1, sentence.size) if sentence.letters[i] not in "#.A"), left)
    return sentence.words[after] == "that" and "V" in (sentence.letters[after - 1], sentence.letters[right])


def _names_kind(sentence: SentenceTokens, left: int, right: int) -> bool:
    """Whether a bare number stands between a determiner or an owner and a singular noun: "Vega's 80486 chip"."""
    owner = sentence.words[left].endswith(("'s", "’s")) or sentence.words[left] in ("the", "a", "an", "this", "its")
    noun = sentence.words[right]
    befell = noun in LEX.not_counted or noun in LEX.events.keys  # the 38 killed
    return owner and is_name_or_noun(noun) and not is_plural(noun) and not befell
