"""The unit that a clause without a verb leaves to the one before: wheat took 5 million hectares and maize 4 million."""

from __future__ import annotations

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import LEVELLED, says_again
from newstables.extractors.claims.unsaid.implied import MAGNITUDE, before_hedge
from newstables.extractors.claims.unsaid.next_moves import CLOSING, FARTHEST, JOINTS, LONGEST, ends_amount, next_move
from newstables.extractors.claims.unsaid.percent_again import is_named_again, is_share_again
from newstables.extractors.claims.unsaid.shared_scales import FAR_APART, MOVED, is_small
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_LARGE = 10_000.0  # what is larger has no name of its own
_OF_IT = ("it", "this", "that", "which")
_COSTING = ("cost", "costs", "costing")
_PARTS = ("including", "and", ",", "of", "comprising", "plus")


def gapped_unit(sentence: SentenceTokens, numbers: list[Number], before: list[Measure | None]) -> Measure | None:
    """The measure of the last of the numbers, which has no unit of its own, by what was measured before it."""
    number = numbers[-1]
    measured = [index for index, found in enumerate(before) if found and found.kind in LEVELLED]
    measured = [index for index in measured if not _is_said_again(sentence, before, index)]
    if not measured:
        return None
    index = measured[-1]
    found = before[index]
    if found is None or found.attributive:
        return None
    if _is_point(sentence, number, found):
        return Measure("percent", "percentage point", "<number> [<percent>]", number.left + 1, number.right)
    near = numbers[index]
    if _is_how_much_less(sentence, number, near, found):
        return _again(number, found)
    of_which = _is_of_which(sentence, number, near, found) or _is_again(sentence, number, near, found)
    counted = _is_count_again(number, before[index + 1 :])
    moved = _is_moved(sentence, number, near, found) and not counted
    part = _is_of_stuff(sentence, number, found) and not (counted and number.scale == 1.0)
    if of_which or moved or part:
        return _again(number, found)
    if found.kind == "percent" and is_named_again(sentence, number, found):
        return _again(number, found)
    if found.unit == "percent" and _is_of_size(number, near) and is_share_again(sentence, number, found):
        return _again(number, found)
    if found.kind == "money" and (_says_again(sentence, number, found) or _is_price(sentence, number, found)):
        return _again(number, found)
    if (next_level := next_move(sentence, numbers, before, measured)) is not None:
        return next_level
    scaled = [index for index in measured if _is_of_size(number, numbers[index])]
    if scaled and (last := before[scaled[-1]]) is not None:
        from_level = sentence.words[number.left - 1 : number.left + 1] == [",", "from"] and last is not found
        if from_level or _is_gap(sentence, number, last):  # to $8 billion, 18 percent more, from 7 billion
            return _again(number, last)
    return None


def _is_said_again(sentence: SentenceTokens, before: list[Measure | None], index: int) -> bool:
    """Whether an amount in brackets says the one before them again: 68.4 billion shillings ($529 million)."""
    found, said = before[index], before[index - 1] if index else None
    return found is not None and said is not None and said.kind == found.kind and says_again(sentence, said, found)


def _again(number: Number, found: Measure) -> Measure:
    return Measure(found.kind, found.unit, ELIDED_UNIT, number.left + 1, number.right)


def _is_point(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`46 percent, up two`: by how many points a share is larger than it was."""
    words = sentence.words
    beside = words[found.after : number.left + 1] in ([",", "up"], [",", "down"])
    few = number.scale == 1.0 and (number.value or 0.0) <= 100
    return beside and few and found.unit == "percent" and words[number.right] in CLOSING


def _is_moved(sentence: SentenceTokens, number: Number, other: Number, found: Measure) -> bool:
    """`3 percent of a cargo's value for each call, up from 0.5`: what an amount was before, however long its phrase."""
    if sentence.words[number.left - 1 : number.left + 1] not in MOVED or number.left - found.after > FARTHEST:
        return False
    beside = sentence.words[number.left - 2] == ","
    return beside and number.form != "words" and _are_near(number, other)


def _is_how_much_less(sentence: SentenceTokens, number: Number, other: Number, found: Measure) -> bool:
    """`212,000 barrels a day, down 4,000 from June`, `12 million acres, up 300,000`: by how much a rate or a measure
    changed, right behind it; of a measure in thousands at least, for "3 tonnes, up 400" may be in another unit.
    """
    words = sentence.words
    moved = words[found.after : number.left + 1]
    moved = moved[:-1] if moved[-1:] == ["by"] else moved
    less = (number.value or 0.0) < (other.value or 0.0) and number.form == "digits"
    behind = moved in ([",", "up"], [",", "down"]) and less
    if found.kind == "measure":
        large = (number.value or 0.0) >= _LARGE and (other.value or 0.0) >= _LARGE
        return behind and large and ends_amount(sentence, number.right)
    return found.kind == "rate" and behind and words[number.right] == "from"


def _is_count_again(number: Number, between: list[Measure | None]) -> bool:
    """`With 95 percent counted, it won 33 seats, down from 41`, `spent $4 million on nine mills, two of which shut`:
    whether things were counted last, and are again.
    """
    whole = (number.value or 0.0) % 1 == 0
    return whole and any(found is not None and found.kind == "count" for found in between)


def _is_of_stuff(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`28 million tonnes, including 21 million of wheat and 5 million of barley`: a part that says of what it is."""
    words, left, right = sentence.words, number.left, number.right
    if words[right] != "of" or words[left] not in _PARTS or number.form == "vague":
        return False
    stuff = sentence.letters[right + 1 : right + 3]
    bare = stuff[:1] == "N" or stuff == "AN" or words[right + 1] in _OF_IT
    whole = found.kind in ("money", "rate") or (
        found.kind == "measure" and found.unit != MAGNITUDE
    )  # no scale has parts
    return bare and whole and left - found.after < FARTHEST


def _is_of_which(sentence: SentenceTokens, number: Number, other: Number, found: Measure) -> bool:
    """`added 3.2 gigawatts, of which 1.4 at Hornsea`: a part of the same unit."""
    led = sentence.words[number.left - 1 : number.left + 1] == ["of", "which"] and found.kind in ("measure", "money")
    part = (number.value or 0.0) < (other.value or 0.0) and _are_near(number, other)
    return led and part and (ends_amount(sentence, number.right) or sentence.words[number.right] in LEX.auxiliaries)


def _is_again(sentence: SentenceTokens, number: Number, other: Number, found: Measure) -> bool:
    """`7,000 tonnes lie there, 10,000 at the peak`: the same at another time or place."""
    words, right = sentence.words, number.right
    beside = words[number.left] == "," and words[right] in ("at", "in", "on") and "V" not in sentence.letters[right:]
    beside = beside or (words[number.left] == "," and words[right : right + 2] == ["at", "the"])
    return beside and found.kind == "measure" and _are_near(number, other) and min(number.scale, other.scale) >= 1.0


def _says_again(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`12 guns (190 million euros) and 40 vans (770 million)`: the next of the prices in brackets."""
    words = sentence.words
    each = words[number.left] == "(" == words[found.first - 1] and words[number.right] == ")" == words[found.after]
    return each and number.scale > 1.0


def _is_price(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """`what cost 2,000 euros in May now costs 8,000`, `5 million euros, an average of 12,000 each`: money again."""
    words, left = sentence.words, number.left
    each = words[number.right] in ("each", "apiece")
    costs = words[left] in _COSTING and words[found.first - 1] in _COSTING
    return (each and words[left - 1 : left + 1] == ["average", "of"]) or (
        costs and (each or ends_amount(sentence, number.right))
    )


def _is_of_size(number: Number, other: Number) -> bool:
    """Whether a number can be of the same unit as another: both are percentages, or both are in thousands at least."""
    if min(number.value or 0.0, other.value or 0.0) >= _LARGE:
        return _are_near(number, other)
    return is_small(number) and is_small(other) and number.value is not None and number.value <= 100


def _are_near(number: Number, other: Number) -> bool:
    if not number.value or not other.value:
        return False
    return 1 / FAR_APART < number.value / other.value < FAR_APART


def _is_gap(sentence: SentenceTokens, number: Number, found: Measure) -> bool:
    """Whether a number ends a clause whose verb is that of the clause of the measure: a joint and a noun are all that
    stands before it, and a preposition that the measure has too ("for 57 percent, the schools for 41").
    """
    words, letters, left = sentence.words, sentence.letters, before_hedge(sentence, number.left)
    moved = words[number.right] == "from" and words[number.right + 1][:1].isdigit()  # non-food to 7.5 from 7.9
    ends = moved or words[number.right] in CLOSING or sentence.begins_date(number.right)
    if number.form != "digits" or not ends:
        return False
    if found.kind not in ("percent", "money", "measure", "rate") or left - found.after > FARTHEST:
        return False
    same = letters[left] == "P" and words[left] == words[found.first - 1]
    if letters[found.first - 1] == "P" and not same:
        return False  # wheat fell 3 cents to 4 dollars and maize two
    name = left - 1 if same else left
    first = name
    while first > found.after and (letters[first] in "DNA" or words[first] == "-") and name - first < LONGEST:
        first -= 1
    if letters[first] == "P" and words[first - 1] in JOINTS and same is False:
        first -= 1  # the share is 47 percent and among staff 22
    if first == name or letters[name] != "N" or words[first] not in JOINTS or first < found.after:
        return False
    whole = found.kind == "percent" and not same and (number.value or 0.0) % 1 == 0
    if whole and (sentence.is_capital(name) or words[number.right] not in CLOSING):
        return False  # and Boeing 737
    return not LEX.nouns_times.intersection(words[first : name + 1])
