"""The unit at the end of a list of numbers: ten, twelve and fifteen sailors; four-, five- and six-cylinder engines."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.lent_scales import inherits
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import INSTEAD
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART, is_small
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number
from newstables.language.questions.listed import listed

_LONGEST_KIND = 2  # adjectives of one number before the noun that it shares with the next
_LONGEST_LIST = 8  # numbers that may share the unit of the one at their end
_RESTATING = ("percent", "duration", "measure", "money")  # in which a figure may be said again: 45, or 3 percent
_OF_PACKS = ("mass", "volume")  # of which so many times so much are packed; lengths by each other are the sides
_BY = (["x"], ["×"], ["by"])  # 10 x 20 x 30 centimetres
JOINED = (["and"], ["or"], [",", "and"], [",", "or"], ["to"])


def from_list(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """`ten, twelve and fifteen sailors`, `four-, five- and six-cylinder engines`: the unit stands at the end."""
    first, right = numbers[index].left + 1, numbers[index].right
    first_at, here = index, right
    if index and sentence.words[first - 2 : first] in INSTEAD:
        return None  # 36 hours instead of 38 and 40 new posts
    of_sum = sentence.words[first - 1] == "of" and sentence.words[right] == "and"
    if of_sum and sentence.words[first - 2] in listed("sums_of_one"):
        return None  # a staff of 40 and three cars
    for _ in range(_LONGEST_LIST):
        if index + 1 == len(numbers):
            return None
        between = _link(sentence, here, numbers[index + 1].left + 1)
        following = measures[index + 1]
        if between in _BY and following is not None and LEX.dimensions.get(following.unit or "") in _OF_PACKS:
            return None  # 2 x 500mg: so many times
        if following and _are_kinds(sentence, following, here, numbers[index + 1].left):
            kind = sentence.phrase(right, numbers[index + 1].left) if index == first_at else None
            return replace(following, first=first, after=right, shared=following.after, modifiers=kind)
        by = between in _BY
        if following and _has_own_unit(sentence, numbers[first_at], numbers[index + 1], following, between):
            return None
        restates = following is not None and following.kind in _RESTATING and not following.head_noun
        if restates and index == first_at and _restated(sentence, first - 1, between):
            return None
        if following and (by or numbers[index].letter) and (following.kind == "measure") != by:
            return None  # no 1.93m and 102kg
        if following and (by or between in (*JOINED, *INSTEAD) or (between == [","] and sentence.words[here] == "-")):
            if following.first < here:
                return None
            shared = following.shared or following.after
            factor = following.factor * _shared_scale(numbers[first_at], numbers[index + 1])
            return replace(following, first=first, after=right, shared=shared, factor=factor)
        if following or not (by or between in ([","], *JOINED)):
            return None
        index, here = index + 1, numbers[index + 1].right
    return None


def _link(sentence: SentenceTokens, first: int, after: int) -> list[str]:
    """The words between two numbers of a list, without hyphens beside those: "four-, five-", "a 12-by-9-metre room"."""
    between = sentence.words[first:after]
    if between[:1] == ["-"]:
        between = between[1:]
    return between[:-1] if between[-1:] == ["-"] and between[:-1] in _BY else between


def _shared_scale(number: Number, last: Number) -> float:
    """`1.2 and 1.9 million tonnes`: the scale that a number leaves to the last of its list, both being of one size."""
    if not inherits(number, last, FAR_APART) or not number.value or not last.value:
        return 1.0
    apart = number.value * last.scale / last.value
    return last.scale if 1 / FAR_APART < apart < FAR_APART else 1.0


def _has_own_unit(sentence: SentenceTokens, first: Number, last: Number, unit: Measure, between: list[str]) -> bool:
    """Whether the unit behind the last number of a list cannot be that of the first too."""
    if unit.head_noun and last.value == 1.0:
        return True  # sank to 13,642, and one builder in 20 may close
    if unit.kind == "percent" and not is_small(first):
        return True
    if between == [",", "or"] and sentence.words[unit.after] in ("more", "less", "fewer", "higher", "lower"):
        return True  # was offered 20, or 5 points more than in May
    if unit.unit == "time" and between == [",", "or"]:
        return True  # an average of 114, or 2.7 times the norm
    return first.form == "fraction" != last.form  # rose by a fifth to 3 billion rupees


def _are_kinds(sentence: SentenceTokens, following: Measure, here: int, joint: int) -> bool:
    """`300 electric and 1,200 petrol cars`: an adjective stands before "and", and another before the noun of both."""
    if sentence.words[joint] not in ("and", "or") or not 0 < joint - here <= _LONGEST_KIND or not following.head_noun:
        return False
    parse = sentence.document.parse
    tags = {parse.tags[parse.token_at(sentence.starts[token])] for token in range(here, joint)}
    if not LEX.fates.isdisjoint(sentence.words[here:joint]):
        return False  # five dead and 12 wounded men: other things befell the first
    kinds = tags <= {"JJ", "JJR", "JJS", "VBN", "VBG", "NN", "NNP"}
    return kinds and following.modifiers is not None and following.kind in ("count", "rate")


def _restated(sentence: SentenceTokens, left: int, between: list[str]) -> bool:
    """Whether ", or" says a figure again in another unit: "45, or 3 percent"; not "5, 10, or 15 percent"."""
    return between == [",", "or"] and sentence.words[left] != ","
