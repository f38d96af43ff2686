"""By how much and to where something moved, which is no range: lifted the shares 4p to 212p, and Wyre 9p to 88p."""

from __future__ import annotations

from newstables.extractors.claims.lent_scales import CLOSE
from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.ranges import FAR, Pair
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

_TO = ("to", "at")
_OF_ONE_PRICE = ("shares", "futures", "receipts", "units", "bonds")
_REACH = 8  # tokens between a verb and the figure behind what it moves


def is_moved_to(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> bool:
    """Whether the first of two amounts of money or points is a change and the second the level that it leads to."""
    unit, other = pair.unit, pair.other
    if unit is None and other is not None and other.kind == "percent":
        return _is_bare_change(sentence, pair)
    if unit is None or other is None or sentence.words[unit.after] != "to":
        return False
    if unit.kind != other.kind or not (unit.kind == "money" or unit.unit == "point"):
        return False
    if (pair.second.value or 0.0) <= (pair.first.value or 0.0) * CLOSE:
        return False
    moved = _leaves_verb_out(sentence, pair, here) or _is_of_object(sentence, pair)
    return moved or _is_of_change(sentence, pair)


def _is_bare_change(sentence: SentenceTokens, pair: Pair) -> bool:
    """`the rate rose 0.3 to 61.7%`: a change without its sign, far smaller than the level behind it and as exact; a
    range has ends of one size, or is rough: "rose 0.3 to 0.5 percent", "rose 1.5 to 20 percent".
    """
    words, first, second = sentence.words, pair.first, pair.second
    joined = words[first.right : second.left + 1] == ["to"] and words[first.left] in LEX.trend_words
    exact = (first.value or 0.0) % 1 > 0 and (second.value or 0.0) % 1 > 0
    return joined and exact and (second.value or 0.0) > (first.value or 0.0) * FAR * FAR


def _is_of_change(sentence: SentenceTokens, pair: Pair) -> bool:
    """`an increase in the goods deficit of $3 billion to $84 billion`: the noun of change that is so large; a range has
    ends of one size: "a pay rise of $50 to $200 a month".
    """
    words = sentence.words
    of = pair.unit.first - 1 if pair.unit else pair.first.left
    if words[of] != "of" or (pair.second.value or 0.0) <= (pair.first.value or 0.0) * FAR * FAR:
        return False
    change = next((at for at in range(of - 1, max(-1, of - 1 - _REACH), -1) if words[at] in LEX.changes), None)
    if change is None or words[change] == "loss":
        return False  # a loss of $3 million to $40 million
    return change == of - 1 or words[change + 1] in ("in", "to")


def _leaves_verb_out(sentence: SentenceTokens, pair: Pair, here: list[Claim]) -> bool:
    """`Orrin rose 5p to 90p and Tarn 9p to 645p`: the clause leaves its verb to the change and the level before it."""
    if len(here) < 2 or pair.unit is None or here[-1].kind != here[-2].kind or here[-1].kind != pair.unit.kind:
        return False
    between = sentence.words[sentence.after(here[-2].end) : sentence.after(here[-1].start)]
    after = sentence.letters[sentence.after(here[-1].end) : pair.unit.first]
    change = LEX.trend_words.get(sentence.words[sentence.after(here[-2].start) - 1])
    moved = change is not None or any(claim.trend is not None for claim in here)
    return bool(between) and between[-1] in _TO and len(between) <= 2 and "V" not in after and moved


def _is_of_object(sentence: SentenceTokens, pair: Pair) -> bool:
    """`lifted the shares 4p to 212p`: what a verb moves stands before the change, far smaller than the level.

    Several things are moved by amounts between two: "raised fees $5 to $30"; shares and futures have one price.
    """
    first, second = pair.first, pair.second
    start = pair.unit.first if pair.unit else first.left + 1
    noun = start - (sentence.words[start - 2] in LEX.moving)  # lifted shares 4p, where "shares" is taken for a verb
    verb = sentence.letters.rfind("V", max(0, start - _REACH), noun)
    if verb < 0 or sentence.words[verb] not in LEX.moving:
        return False
    moved_noun = sentence.words[start - 1]
    if is_plural(moved_noun) and moved_noun not in _OF_ONE_PRICE:
        return False
    between = sentence.letters[verb + 1 : noun].lstrip("P")
    moved = (noun < start or between.endswith("N")) and not between.strip("DNA")
    return moved and (second.value or 0.0) > (first.value or 0.0) * FAR
