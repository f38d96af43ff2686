"""The unit that the clause behind says for both: Texas had 310 while Kansas had 204 tornadoes; Labour on 34, the Tories
on 25 and Reform on 22 percent.
"""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_JOINTS = (",", "and", "while", "but", ";")
_MOST = 4  # numbers behind one, the last of which has the unit
_LONGEST = 7  # tokens of who has the next amount, its joint and its verb or preposition included
_APART = 20.0  # times as many are not told in one breath
_LEADING = ("on", "with", "at", "for", "from", "in", "by", "to")  # before the amount of each
_SHARED = ("percent", "measure", "money", "count", "rate")
_MOST_PERCENT = 100.0


def of_next_clause(
    sentence: SentenceTokens, numbers: list[Number], measures: list[Measure | None], index: int
) -> Measure | None:
    """The measure of number `index`, which has no unit of its own, where clauses of the same make follow it and the
    last of them has one.
    """
    words, number, right = sentence.words, numbers[index], numbers[index].right
    if words[right] not in _JOINTS or number.form not in ("digits", "words") or not number.value:
        return None
    opener = before_hedge(sentence, number.left)
    for behind in range(index + 1, min(len(numbers), index + 1 + _MOST)):
        found, other = measures[behind], numbers[behind]
        next_opener = before_hedge(sentence, other.left)
        if not _is_alike(sentence, opener, right, next_opener, found):
            return None
        if found is not None:
            return _shared(number, other, found)
        right = other.right
    return None


def _is_alike(sentence: SentenceTokens, opener: int, joint: int, other: int, found: Measure | None) -> bool:
    """Whether the next amount, whose clause begins at token `joint`, is led by the word that leads the one before; or,
    where it is measured, by the name of who has it alone.
    """
    words, letters = sentence.words, sentence.letters
    if words[joint] not in _JOINTS or not 0 < other - joint < _LONGEST:
        return False
    joined = words[joint] == "," and words[joint + 1] == "and"
    subject = letters[joint + 1 + joined : other]
    led = words[opener] in _LEADING or letters[opener : opener + 1] == "V"
    if words[other] == words[opener] and led:
        told = any(sentence.tag(token).startswith(("NN", "PRP", "DT")) for token in range(joint + 1 + joined, other))
        return told and not subject.strip("DNA")  # but: to 790, equivalent to 3,100 people
    named = letters[other : other + 1] == "N" and sentence.is_capital(other) and words[opener] in _LEADING
    return named and not subject.strip("DNA") and found is not None and found.kind in ("measure", "percent", "money")


def _shared(number: Number, other: Number, found: Measure) -> Measure | None:
    """The measure of the other number for the one before, where both are of one size."""
    value, scale = number.value or 0.0, other.scale if other.scale > 1.0 and number.scale == 1.0 else 1.0
    if found.kind not in _SHARED or found.attributive or not other.value or found.unit in LEX.duration_units:
        return None
    near = [times for times in (1.0, scale) if 1 / _APART < value * times / other.value < _APART]
    if (
        not near
        or (found.kind == "percent" and value > _MOST_PERCENT)
        or (found.kind == "count" and not found.head_noun)
    ):
        return None
    again = replace(found, rule=ELIDED_UNIT, first=number.left + 1, after=number.right, shared=0, modifiers=None)
    return replace(again, factor=found.factor * near[0], head_noun=False)
