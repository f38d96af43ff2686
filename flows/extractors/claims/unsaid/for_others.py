"""So much of the same for another: 27 percent for Labour, 25 for the Greens; 700 tonnes to Egypt and 300 to Peru."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART, is_decimal, is_small
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_NEAR = 8  # tokens from an amount to the joint before the next
_DESTINED = ("to", "from", "for", "in")  # to whom or where so much goes
_WHERE = frozenset(("in", "at"))
_LONGEST_NAME = 8  # tokens of what has a share


def percent_of_other(sentence: SentenceTokens, number: Number, before: Measure | None) -> Measure | None:
    """`27 percent for Labour, 25 for the Greens and 18 for Reform`, `71 percent in the north but only 48 in the south`:
    shares of a list, all with one preposition.
    """
    if before is None or before.kind != "percent" or not is_small(number):
        return None
    words, left, right = sentence.words, number.left, number.right
    left -= words[left] in ("only", "just")
    joint = left - (words[left - 1 : left + 1] in ([",", "and"], [",", "but"]))
    again = words[right] in LEX.stops_prepositions or words[right] in ("higher", "lower")
    shares = again and words[right] == words[before.after]
    shares = shares and (words[right] != "of" or is_decimal(number))  # but: 40 percent of the votes and 12 of the seats
    if not shares or words[left] not in (",", "and", ";", "while", "but") or joint - before.after > _LONGEST_NAME:
        return None
    if sentence.letters[right:].lstrip("PDAN").startswith("V"):
        return None  # fell 12 percent in Oslo and 40 in Bergen were fired
    return Measure("percent", before.unit, "<percent> <preposition> …, <number>", number.left + 1, right)


def measure_of_other(
    sentence: SentenceTokens, numbers: list[Number], index: int, before: Measure | None
) -> Measure | None:
    """`103,700 tonnes to Egypt and 233,000 to Peru`, `400 tonnes were kept and 620 sold`: so much of the same for
    another, behind the same preposition or before a participle like that of the verb.
    """
    number, words = numbers[index], sentence.words
    if before is None or before.kind not in ("measure", "temperature") or before.attributive or number.form != "digits":
        return None
    left, right, between = number.left, number.right, sentence.letters[before.after : number.left]
    joined = words[left] in (",", "and", ";") and left - before.after < _NEAR
    shares = words[right] == words[before.after] and words[right] in _DESTINED and "V" not in between
    shares = shares and not sentence.letters[right:].lstrip("PDANO").startswith("V")
    # 45 degrees in Oslo on May 9 and 38.8 in Bergen
    placed = before.kind == "temperature" and _WHERE.issuperset((words[right], words[before.after]))
    shares = shares or (placed and not sentence.letters[right:].lstrip("PDANO").startswith("V"))
    done = words[left] == "and" and "V" in between and sentence.tag(right) == "VBN"
    apart = (number.value or 0.0) / (numbers[index - 1].value or 1.0)
    if (
        not joined
        or not (shares or done)
        or not 1 / FAR_APART < apart < FAR_APART
        or number.scale < numbers[index - 1].scale
    ):
        return None
    return Measure(before.kind, before.unit, ELIDED_UNIT, left + 1, right)
