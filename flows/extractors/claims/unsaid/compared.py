"""A number that takes its unit from what it is compared with: a level beside a change, money or a rate said again."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.ranges import only_times
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.unsaid.shared_scales import (
    MOVED,
    are_near,
    is_decimal,
    is_small,
    of_millions,
    shared_scale,
)
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

FAR = 12  # tokens between a number without a noun and the one whose noun it shares
LEVELLED = ("percent", "rate", "measure", "temperature", "money")
_OF = 5  # tokens that say of what a figure is, before the comma behind it
_CLOSING = ("", ".", ",", ";", "and", "or", "but")
COMPARED = (
    ["against"], ["as", "against"], ["versus"], ["vs"], ["vs", "."], ["compared", "with"], ["compared", "to"],
    ["as", "compared", "to"], ["as", "compared", "with"],
    ["compare", "with"], ["compares", "with"], ["compare", "to"], ["compares", "to"],
    ["which", "compares", "with"], ["which", "compares", "to"],
)  # fmt: skip
_WORTH = ("worth", "of", "for", "at", "costing", "totalling", "totaling")  # between what is counted and its price
_KIND = 3  # words for what is counted before its price
INSTEAD = (["instead", "of"], ["rather", "than"])


def compared_level(
    sentence: SentenceTokens, numbers: list[Number], before: Measure | None, following: Measure | None
) -> Measure | None:
    """A level next to what it is compared with: `14,369, up 58 points`, `rose to 14 from 9 percent`; the last of the
    numbers, which has no unit of its own.
    """
    words, left, right = sentence.words, numbers[-1].left, numbers[-1].right
    if following and not following.attributive and (level := _before_other(sentence, left, right, following)):
        return level
    if before is None or before.kind in ("count", "number"):
        return of_millions(sentence, numbers, before)
    if before.kind == "money" and _is_of_counted(sentence, numbers, before):
        return None
    if before and before.kind == "percent" and numbers[-1].scale > 1.0:
        return None  # to 178 billion euros, 18 percent more than in May, from 172 billion
    lasted = (
        before is not None and before.kind == "duration" and words[before.first - 1] == "to"
    )  # to 34.7 hours from 34
    between = _link(sentence, before.after, left + 1) if before else []
    lasted = lasted or (
        before is not None and before.kind == "duration" and between[:1] == [","] and between[1:] in COMPARED
    )
    # not: in the first six months, compared with 171,200; within two years, against 17 of the others
    lasted = lasted and are_near(numbers[-1], numbers[-2]) and words[right] != "of"
    rise = (
        before is not None and before.kind == "percent" and is_decimal(numbers[-1])
    )  # a 3-percent rise, down from 3.3
    if before and (rise or not before.attributive) and (before.kind in LEVELLED or before.unit == "time" or lasted):
        if before.unit == "time" and _is_earlier_multiple(between, numbers):
            return Measure(before.kind, before.unit, ELIDED_UNIT, left + 1, right)
        if before.unit == "time" and between[-1:] == ["from"]:
            return None  # debt rose to 1.9 billion, 2.3 times earnings, from 1.6 billion
        large = numbers[-2].scale > 1.0 or before.rule == ELIDED_UNIT  # to 12.4 million tonnes from 11.9
        scaled = before.kind == "money" or (before.kind in ("measure", "rate") and large)
        factor = shared_scale(sentence, numbers, before) if scaled else 1.0
        if factor is None:
            return None
        if between[:1] == [","]:
            between = between[1:]
        if between[:1] and between[0] in LEX.auxiliaries and between[1:] in MOVED:
            between = between[1:]  # inflation, at 7.4 percent, is down from 9.1
        from_other = words[left] == "from" and only_times(sentence, before.after, left)
        if before.kind == "percent" and is_decimal(numbers[-1]) and _is_after(sentence, before, numbers[-1]):
            return Measure(before.kind, before.unit, ELIDED_UNIT, left + 1, right)
        if from_other or between in (["from"], ["not"], *MOVED, *COMPARED, *INSTEAD):
            return Measure(before.kind, before.unit, ELIDED_UNIT, left + 1, right, factor=factor)
    return None


def _is_earlier_multiple(between: list[str], numbers: list[Number]) -> bool:
    """`6.7 times average earnings, up from 5.8`: whether a bare number is how many times of the same it was before."""
    value, other = numbers[-1].value or 0.0, numbers[-2].value or 1.0
    parted = between[-2:] in MOVED and between[-3:-2] in ([","], ["-"], ["–"], ["—"]) and len(between) <= _OF
    return parted and numbers[-1].scale == 1.0 and 0.1 < value / other < 10


def _is_after(sentence: SentenceTokens, share: Measure, number: Number) -> bool:
    """`grew 3.1 percent in April after 2.8 in March`: a share of the time that is told right behind it."""
    words, right = sentence.words, number.right
    told = words[number.left] == "after" and only_times(sentence, share.after, number.left)
    dated = words[right] in ("in", "for") and sentence.begins_date(right + 1)
    return told and number.scale == 1.0 and (dated or sentence.begins_date(right))


def _before_other(sentence: SentenceTokens, left: int, right: int, following: Measure) -> Measure | None:
    """A level between the tokens `left` and `right` before what it is compared with: 7.4, compared to 9.4 percent."""
    words = sentence.words
    between = words[right : following.first]
    change = between[-1:] in (["up"], ["down"]) and following.kind != "percent"
    if between[:1] == [","]:
        between = between[1:]
    against = between[:2] in (["compared", "to"], ["compared", "with"]) and between[2:] in ([], ["the"], ["a"])
    if against and following.kind == "percent":
        return Measure("percent", following.unit, ELIDED_UNIT, left + 1, right)  # 7.4 compared to the 9.4 percent
    level = between == ["from"] and (following.kind == "percent" or words[before_hedge(sentence, left)] == "to")
    against = between == ["against"] and following.kind == "percent"  # 0.9 against 1.3 percent
    if (change and len(between) == 1) or level or against or between in MOVED:
        return Measure(following.kind, following.unit, ELIDED_UNIT, left + 1, right, following.modifiers)
    return None


def _is_of_counted(sentence: SentenceTokens, numbers: list[Number], money: Measure) -> bool:
    """Whether a number compares with what is counted right before the money: 12 deals worth $4 billion, up from 9."""
    counted = next((one for one in numbers[-2::-1] if one.right <= money.first), None)
    if counted is None or numbers[-1].scale > 1.0:
        return False
    noun = sentence.words[counted.right : money.first - 1]
    joint = sentence.words[money.first - 1]
    return 0 < len(noun) <= _KIND and joint in _WORTH and noun[-1].isalpha() and is_plural(noun[-1])


def _is_only_several(sentence: SentenceTokens, measure: Measure, comma: int) -> bool:
    """Whether nothing but a measure's units can be several before a comma: 18 km long, 12 months in prison."""
    between = range(measure.after, comma)
    tags = [sentence.tag(token) for token in between]
    told = any(tag[:2] == "VB" or tag in ("CD", "NNS", "NNPS") for tag in tags)
    return sentence.words[comma] == "," and len(tags) <= _KIND and not told


def time_again(sentence: SentenceTokens, number: Number, measure: Measure | None) -> Measure | None:
    """`got three years, suspended for five`, `meant to last five days, ended after two`, `36 hours instead of 38`: the
    times that a sentence tells one after the other are of one unit.
    """
    if measure is None or measure.kind not in ("duration", "measure") or measure.attributive or not is_small(number):
        return None
    words, left, right = sentence.words, number.left, number.right
    part = words[right] == "of" and words[right + 1] in ("them", "which") and _is_only_several(sentence, measure, left)
    if part and (number.value or 0.0) > 1 and not is_plural(words[right + 2]):  # but: 2 of them penalties
        return Measure(measure.kind, measure.unit, ELIDED_UNIT, left + 1, right)  # 12 months, four of them abroad
    if measure.kind != "duration":
        return None
    lead = left - 2 if words[left] in LEX.usual and words[left - 1] in ("the", "its", "their", "his", "her") else left
    instead = words[lead - 1 : lead + 1] in INSTEAD or words[left - 1 : left + 1] in MOVED
    again = words[left] in ("for", "after", "within") and "V" in sentence.letters[measure.after : left]
    again = again or words[left - 1 : left + 1] == ["not", words[measure.first - 1]]  # for one year, not for three
    again = again or (words[left] == words[measure.first - 1] == "for" and words[measure.after] in ("and", ",", "but"))
    usual = words[left] in LEX.usual and words[left - 1] in ("a", "the", "its") and [words[left - 2]] in COMPARED
    if usual and left - measure.after < _OF:
        return Measure("duration", measure.unit, ELIDED_UNIT, left + 1, right)
    again = again or (words[left] == "of" and words[left - 1] in LEX.terms)  # a suspended sentence of two
    if not (instead or again) or left - measure.after > FAR or words[right] not in _CLOSING:
        return None
    return Measure("duration", measure.unit, ELIDED_UNIT, left + 1, right)


def _link(sentence: SentenceTokens, first: int, after: int) -> list[str]:
    """The words that join a figure to the next, but for what the one is of and the other is called: 7.4 million litres
    of milk, up from 5.1 million; 305 mm against an average of 114.
    """
    words = sentence.words
    comma = next((token for token in range(first, min(after, first + _OF)) if words[token] == ","), first)
    if "V" not in sentence.letters[first:comma]:
        first = comma
    between = words[first:after]
    if len(between) > 1 and between[-1] == "of" and between[-2] in LEX.levels:
        named = next((token for token, word in enumerate(between) if word in ("a", "an", "the", "its")), len(between))
        between = between[:named]
    return between


def level_before_change(
    sentence: SentenceTokens, number: Number, numbers: list[Number], before: list[Measure | None]
) -> Measure | None:
    """`115.7 million tonnes, up 33 percent from last season's 87.1 million`: what the figure before the change is."""
    change, level = before[-1:], before[-2:-1]
    if not change or not level or change[0] is None or level[0] is None or change[0].kind != "percent":
        return None
    words, value, other = sentence.words, number.value or 0.0, numbers[len(before) - 2].value or 0.0
    if level[0].attributive or words[change[0].first - 1] == "to":
        return None  # a 30-year mortgage rose to 6.9 percent from 6.8
    link = number.left
    while words[link] in LEX.earlier_described or words[link].endswith(("'s", "’s")):
        link -= 1
    moved = words[change[0].first - 1] in ("up", "down") or change[0].first - level[0].after < _OF
    if words[link] != "from" or link != change[0].after or not moved or not 0.1 < value / (other or 1.0) < 10:
        return None
    found = level[0]
    return replace(found, rule=ELIDED_UNIT, first=number.left + 1, after=number.right, factor=1.0, shared=0)


def unbracketed(sentence: SentenceTokens, before: list[Measure | None]) -> Measure | None:
    """The last measure before; where it says the one before it again in brackets, that one: 412 crowns ($38)."""
    last = before[-1] if before else None
    said = before[-2] if len(before) > 1 else None
    if last and said and says_again(sentence, said, last):
        return replace(said, after=last.after + 1)
    return last


def says_again(sentence: SentenceTokens, said: Measure, again: Measure) -> bool:
    """Whether an amount stands in brackets right behind another, and so says it again: 412 crowns ($38)."""
    return sentence.words[said.after : again.first] == ["("] and sentence.words[again.after] == ")"


def said_again(sentence: SentenceTokens, number: Number, before: Number, measure: Measure | None) -> Measure | None:
    """`grew 3 percent last year and by 2 a year later`, `a 5-inch screen and a 6`: the unit of the number before."""
    if measure is None or measure.kind not in ("percent", "measure"):
        return None
    words, left, right = sentence.words, number.left, number.right
    between = words[measure.after : left + 1]
    if _moves_too(between) and measure.kind == "measure":
        return Measure(measure.kind, measure.unit, ELIDED_UNIT, left + 1, right)
    if not is_small(number) or not is_small(before):
        return None
    if len(between) > FAR or not {";", ":", "(", "than"}.isdisjoint(between) or not is_alone(sentence, right):
        return None
    if _is_subject(sentence, number):
        return None  # fell 12 percent in Oslo and 40 in Bergen were fired
    if measure.attributive:
        ends = words[right] in _CLOSING or words[right] in LEX.stops_prepositions
        same = words[left] in ("a", "an") and ends
    else:
        joined = left - 1 if words[left] in ("by", "to") else left
        verbs = sentence.letters.count("V", measure.after, left)
        same = words[joined] == "and" and verbs == 0 and "," not in between and words[left] != "to"
        moved = between[:1] == ["and"] and words[left] in ("up", "down")  # were down 3 percent and prices up 8
        named = words[measure.after] == "and" and 0 < left - measure.after < _OF and is_decimal(number)
        same = same or (named and not sentence.letters[measure.after + 1 : left + 1].strip("ND"))
        same = same or (moved and verbs == 0 and "," not in between and measure.kind == "percent")
    return Measure(measure.kind, measure.unit, ELIDED_UNIT, left + 1, right) if same else None


def _is_subject(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a number does, or suffers, something of its own by the tree."""
    parse = sentence.document.parse
    return parse.deps[parse.token_at(number.start)].startswith("nsubj")


def _moves_too(between: list[str]) -> bool:
    """`were down 1.2 million barrels and distillates up 112,000`: of the next thing it is told how it moved."""
    return between[:1] == ["and"] and between[-1] in ("up", "down") and len(between) < _OF and "," not in between


def is_alone(sentence: SentenceTokens, right: int) -> bool:
    """Whether nothing that could be counted follows: the end, a preposition, a time."""
    if sentence.begins_date(right):
        return True
    word = sentence.words[right]
    return word in _CLOSING or word in LEX.stops_prepositions or word in ("a", "an", "the", "this", "last", "next")
