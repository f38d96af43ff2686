"""Figures whose comma has a space behind it, as some agencies set them: Rs 77, 820 and Rs 61, 730; a total of 16, 211
farmers; seized 2, 400 kg.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from newstables.extractors.claims.age.presumed import AGES
from newstables.extractors.claims.currency.money_signs import sign_before
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_GROUP = 3  # digits behind a comma
_THOUSAND = 1000.0
# Behind these a sum has ended: no noun is left that the second half could count.
_ENDS = frozenset(("and", "or", "for", "from", "to", "under", ".", ";", ")", ""))
# Before these a phrase has ended, too, and its noun is no subject of a verb.
_PHRASE_ENDS = frozenset(("and", "or", "but", "with", "as", "while", "after", "before", "since", ",", *_ENDS))
# Prepositions of an amount; "at 5", "in 2", "after 9" and "on 3" tell when and which.
_OF_AMOUNTS = frozenset(("of", "to", "by", "than", "with", "over", "about", "nearly", "around", "almost", "some"))
# Verbs that take an amount without anything of it: somebody is 9, turned 9, came in 9th.
_BEING = frozenset(("is", "was", "are", "were", "be", "been", "turned", "turns", "turning", "aged", "numbered"))


def join_spaced(sentence: SentenceTokens, numbers: list[Number]) -> list[Number]:
    """The numbers, with the two halves of a figure as one where nothing else can be meant: behind the sign of money and
    before no noun, or between "total" and a noun.
    """
    if len(numbers) < 2 or ", " not in sentence.quoted:
        return numbers
    joined: list[Number] = []
    halves = iter(zip(numbers, [*numbers[1:], None], strict=True))
    for first, second in halves:
        if second is None or not _are_halves(sentence, first, second):
            joined.append(first)
            continue
        value = (first.value or 0.0) * _THOUSAND + (second.value or 0.0)
        joined.append(replace(first, end=second.end, value=value, bare=value))
        next(halves, None)
    return joined


def _are_halves(sentence: SentenceTokens, first: Number, second: Number) -> bool:
    """Whether two plain numbers, with a comma and a space between, are the thousands of one and what is behind them."""
    text = sentence.text
    if text[first.end : second.start] != ", " or not text[second.start : second.end].isdigit():
        return False
    digits = text[first.start : first.end]
    if second.end - second.start != _GROUP or not digits.isdigit() or len(digits) > _GROUP:
        return False
    left, right = sentence.before(first.start), sentence.after(second.end)
    if sign_before(sentence, first, left) is not None:
        return sentence.words[right] in _ENDS and not sentence.words[right + 1][:1].isdigit()  # $50, 100 and 200
    if _is_total(sentence.words, left) and is_plural(sentence.words[right]):
        return True
    return _takes_amount(sentence, left) and _ends_phrase(sentence, right)


def _takes_amount(sentence: SentenceTokens, left: int) -> bool:
    """Whether an amount follows token `left`: a verb that takes one, "seized 2, 400 kg", or a preposition behind such a
    verb, "rose to 1, 250 tons"; not what opens a sentence, "in group 5, 300 people", nor a headline's verb, "blast
    kills 5, 120 people hurt".
    """
    word, tag = sentence.words[left], sentence.tag(left)
    if word in _OF_AMOUNTS:
        lead = sentence.words[left - 1]
        if lead[:1].isdigit() or lead in AGES:
            return False  # open from 9 to 5, 300 days a year
        return any(sentence.tag(before).startswith("VB") for before in range(left))
    headline = tag == "VBZ" and word in LEX.events.keys
    return tag.startswith("VB") and word not in _BEING and not headline


def _ends_phrase(sentence: SentenceTokens, right: int) -> bool:
    """Whether what a number before token `right` counts or measures ends a phrase, and is no subject of a verb."""
    if unit := LEX.units.after(sentence.words, right):
        after = unit[1]
    else:
        noun = counted_noun(sentence, right, True)
        if noun is None or not is_plural(sentence.words[noun[1]]):
            return False
        after = noun[1] + 1
    return sentence.words[after] in _PHRASE_ENDS or sentence.words[after] in LEX.stops_prepositions


def _is_total(words: Sequence[str], left: int) -> bool:
    return words[left] == "total" or words[left - 1 : left + 1] == ["total", "of"]
