"""Two numbers that bound one value: 15-17, between $5 and $10 million, 20 to 30 percent, 10 or 12."""

from __future__ import annotations

from math import floor, log10
from typing import NamedTuple

from newstables.extractors.claims.age.ages import OLDEST
from newstables.extractors.claims.bid_and_asked import is_bid_and_asked
from newstables.extractors.claims.counting.scores import BEST_SCORE, FIGURES, tells_score
from newstables.extractors.claims.currency.minor_coins import is_minor
from newstables.extractors.claims.currency.priced_ranges import is_price_each
from newstables.extractors.claims.lent_scales import CLOSE, inherits, lent_scale
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import AGED, OF_NAME
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number

MILLION = 1e6
FAR = 3  # a change is smaller than the level that it leads to by more than this
LEAST_BARE = 20  # so much is what a range without a unit begins with at least; smaller pairs may be results
_GUESSED = 5  # years at most between two guesses at an age
_PERCENT = frozenset(("percent", "cent", "%", "pc"))
_OF_THEM = (["of", "them"], ["of", "those"], ["of", "these"])
_MORE = ("another", "further", "additional", "extra")
_WIDEST = 20  # times that a rate may be at most the other end of its range
_BANDS = (["range"], ["band"], ["corridor"])  # of 79.20 and 79.85
_SPANNING = ("of", "between", "ranging", "ranged", "ranges")
DASHES = ("-", "–", "—", "−", "‐", "‑", "‒", "~")


class Pair(NamedTuple):
    """Two neighbouring numbers, and what is read at each."""

    first: Number
    second: Number
    unit: Measure | None
    other: Measure | None


def joins(sentence: SentenceTokens, pair: Pair) -> bool:
    """Whether two neighbouring numbers are the ends of one range."""
    first, second, unit, other = pair
    if (
        first.value is None
        or second.value is None
        or first.form == "ordinal"
        or second.form == "ordinal"
        or first.form == "fraction" != second.form  # but: between a third and a half of it
    ):
        return False
    left = first.left
    signed = sentence.words[left] in LEX.currency_signs.by_last
    if signed and (sign := LEX.currency_signs.before(sentence.words, left)):
        left = sign[1] - 1
    if sentence.words[left] in _MORE and sentence.words[left - 1] in LEX.trend_words:  # go up another £120 to £1,690
        left -= 1
    opener = sentence.words[left]
    link = _link(sentence, first, second, unit, opener)
    if link == "to" and opener == "from" and unit and unit.unit and other is None:
        return not unit.head_noun and unit.kind != "money"  # from 10 percent to 12
    if link == "or" and (sentence.words[first.right] == "-" or _are_signed(sentence, pair)):  # a 5- or 6-litre engine
        return False
    if link == "or" and unit and other and unit.kind == other.kind == "money" and unit.unit != other.unit:
        return False  # 900€ or US$975
    if link is None:
        return False
    if link == "/":
        return _same(unit, other) or _shares_sign(first, second, unit, other, "-", stays=True)
    if link == "through":  # not: in three years through a $2bn loan
        return first.value < second.value and _same(unit, other)
    spanned = link in ("to", *DASHES) or (link == "and" and opener == "between")
    if spanned and unit and unit.kind == "age" and unit.rule == AGED and _is_of_age(unit, other):
        return first.value < second.value <= OLDEST  # children aged 9 to 16 need it, babies aged 5-17 months
    if link == "or" and unit and unit.rule == OF_NAME and other is None:
        return first.value < second.value <= first.value + _GUESSED  # a girl, 15 or 16
    stays = opener != "from" and opener not in LEX.trend_words
    if not _same(unit, other) and not _shares_sign(first, second, unit, other, link, stays):
        return False
    return _spans(sentence, pair, link, opener)


def _is_of_age(unit: Measure, other: Measure | None) -> bool:
    """Whether the second of two numbers has no unit, or the one in which the first is an age too: 5 to 17 months."""
    return other is None or (other.kind == "age" and other.unit != unit.unit)


def _are_signed(sentence: SentenceTokens, pair: Pair) -> bool:
    """`256GB or 512GB`: measures whose signs touch the digits of both are two values, and none between them."""
    both = (pair.first, pair.second)
    touch = all(number.right < sentence.size and sentence.starts[number.right] == number.end for number in both)
    return touch and pair.unit is not None and pair.other is not None and pair.unit.kind == pair.other.kind == "measure"


def _spans(sentence: SentenceTokens, pair: Pair, link: str, opener: str) -> bool:
    """Whether the values of two numbers can be the ends of one range, by the word before them and that between them."""
    first, second, unit, other = pair
    if first.value is None or second.value is None:
        return False
    low, high = first.value, second.value
    if inherits(first, second):
        low *= lent_scale(first, second)
    if first.form == "fraction" and link != "and":  # a third to a half of homes; but: rose from a third to a half
        return low < high and opener not in LEX.trend_words and opener not in ("from", "by")
    if link == "and":
        before = sentence.words[max(0, first.left - 3) : first.left]
        ages = sentence.words[first.left] in ("of", "ages") and unit is not None and unit.kind == "age"
        bare = opener == "of" and unit is None and other is None and low < high <= low * CLOSE
        return opener == "between" or (bare and before[-1:] in _BANDS) or (ages and "between" in before)
    if link in DASHES:
        if sentence.words[first.left - 1 : first.left + 1] == FIGURES and second.scale == 1.0:
            return False
        bound = first.sign is not None or inherits(first, second) or other is not None
        near = low >= LEAST_BARE and high <= low * CLOSE  # 50-60
        near = near and not tells_score(sentence, first.left, second.right)
        rises = low < high or _is_of_heat(other)
        return rises and (bound or opener in _SPANNING or high > BEST_SCORE or near)
    listed = opener in ("(", "ci", "cri") and low % 1 > 0 and high % 1 > 0  # 0.76 (0.61 to 0.94)
    behind = sentence.words[second.right : second.right + 2]
    acting = behind[0] in LEX.verbs_no_modifiers or behind in _OF_THEM  # with seven to ten becoming storms
    led = opener in LEX.ranges_before or opener in _MORE or listed or acting
    bare = other is None and unit is None and led and link == "to"
    if link == "to" and other is None and unit is None and second.scale >= MILLION and inherits(first, second):
        return low < high <= low * CLOSE and opener not in LEX.trend_words  # could bring in 15 to 20 billion
    if link == "to" and other is None and unit is None and sentence.words[second.right] == "others":
        return low < high  # infects 12 to 18 others
    told = other is None or (second.sign is not None and high <= low * FAR and opener != "from")
    if first.sign is not None and told and link == "to" and inherits(first, second):
        return low < high <= low * FAR  # €40 to 50m, raised $40 to $50 million
    if link == "or":
        return low < high <= (_next_step(low) if first.sign and second.sign else low * FAR)
    if opener == "by" and ((unit and unit.unit) or first.scale > 1.0):  # fell by $40 million to $2 billion
        return low < high <= low * 3
    if opener == "from" or (opener == "of" and unit and other):
        return True
    if link == "to" and unit and other and unit.kind == other.kind == "rate" and 0 < low * _WIDEST < high:
        return False  # to grow around 2 million bpd to 105 million bpd
    if opener == "or" and high > low * FAR and not _PERCENT.isdisjoint(sentence.words[first.left - 2 : first.left]):
        return False  # slid 8 per cent or $2.10 to $24.20
    raised = opener.startswith("rais") and unit is not None and high <= low * CLOSE  # plans to raise $170m to $180m
    level = (other is None or other.kind == "money") and not raised  # "rose 15 to $120" names a change and a level
    told = opener in LEX.scores_verbs and (other is None or other.unit in ("point", "goal", "set", "game", "run"))
    if low >= high or (level and opener in LEX.trend_words) or told:
        return False
    if opener in LEX.trend_words and unit and unit.unit and high > low * FAR:
        return False  # fell 2 million barrels to 431 million barrels
    if bare:  # at 22,000 to 25,000
        return high <= low * 3 and not tells_score(sentence, first.left, second.right)
    return other is not None


def _is_of_heat(other: Measure | None) -> bool:
    """`20-15 degrees`: a range of temperatures is told from its warm end too."""
    return other is not None and (other.kind == "temperature" or other.unit == "degree")


def _shares_sign(
    first: Number, second: Number, unit: Measure | None, other: Measure | None, link: str, stays: bool
) -> bool:
    """Whether the sign before the first number is meant for both: $3-5 million, £10-15, and nothing moves (`stays`)."""
    if first.sign is None or unit is None or "per" in (unit.unit or "").split():
        return False
    if other is not None:  # Rs 310-325 a share
        return is_price_each(unit, other) and (link in DASHES or (link == "to" and stays))
    return link in DASHES or inherits(first, second)


def _link(sentence: SentenceTokens, first: Number, second: Number, unit: Measure | None, opener: str) -> str | None:
    """The word or dash between the two numbers, when nothing else stands there but the first one's unit."""
    start = first.right
    if unit and unit.after > start:
        start = unit.after
    end = second.left + 1
    signed = sentence.words[end - 1] in LEX.currency_signs.by_last
    sign = LEX.currency_signs.before(sentence.words, end - 1) if signed else None
    if sign and sign[1] >= start:
        end = sign[1]
    guessed = before_guess(sentence, end - 1) + 1
    end = guessed if guessed > start else end  # but: from 450 up to 900
    if opener == "from":
        start = after_time(sentence, start)  # from $12 on Monday to $10
    between = sentence.words[start:end]
    if between and between[-1] in DASHES and len(between) == 2:  # 200,000 to-260,000
        between = between[:1]
    if between and between[0] in DASHES and len(between) == 2 and between[1] in ("to", "or"):  # 200,000- to 260,000-
        between = between[1:]
    if len(between) == 3 and between[0] in DASHES and between[2] in DASHES:  # an 18-to-24-year-old
        between = between[1:2]
    if between == ["up", "to"]:  # from 450 up to 900
        return "to"
    if opener == "from" and unit and len(between) == 2 and between[1] == "to" and is_name_or_noun(between[0]):
        return "to"  # from 21 mpg combined to 23
    if between == ["/"]:
        return "/" if is_bid_and_asked(sentence, start) else None
    return between[0] if len(between) == 1 and between[0] in ("to", "through", "and", "or", *DASHES) else None


def before_guess(sentence: SentenceTokens, last: int) -> int:
    """The token before what tells, up to token `last`, that the end of a range is its utmost or a guess ("6 to as high
    as 9 feet", "5 to perhaps 8"); `last` where nothing does.
    """
    if sentence.words[last] not in LEX.hedges.by_last:
        return last  # most
    found = LEX.hedges.before(sentence.words, last)
    guess = found is not None and (found[0] == "at_most" or sentence.words[last] in LEX.guessing)
    return found[1] - 1 if found is not None and guess else last


def after_time(sentence: SentenceTokens, index: int) -> int:
    """The token behind the times that begin at token `index`: "in May", "at 10.45pm last night"."""
    while True:
        first = index + (sentence.words[index] in ("in", "on", "at", "by"))
        after = next((after for begin, after in sentence.dates if begin == first < after), None)
        if after is None:
            return index
        index = after


def only_times(sentence: SentenceTokens, first: int, after: int) -> bool:
    """Whether times and the words that join them are all that stands at tokens [first, after)."""
    return all(
        sentence.words[token] in LEX.between_times or sentence.is_in_date(token) or _is_of_month(sentence, token)
        for token in range(first, after)
    )


def _is_of_month(sentence: SentenceTokens, token: int) -> bool:
    """A month or its day, also inside a longer time: the three months to June 30."""
    months, words = LEX.calendar_months, sentence.words
    beside = words[token - 1] in months or words[token + 1] in months
    return words[token] in months or (words[token].isdigit() and beside)


def _same(unit: Measure | None, other: Measure | None) -> bool:
    if unit is None or other is None:
        return unit is None or unit.unit is None
    if unit.kind == "number" or other.kind == "number":
        return unit.kind == "number" or unit.kind == "money"
    if is_minor(unit.unit) or is_minor(other.unit):
        return is_minor(unit.unit) and is_minor(other.unit)
    if unit.unit is not None and unit.unit == other.unit:  # 20 miles per gallon to 29 mpg
        return True
    return unit.kind == other.kind and (unit.unit == other.unit or unit.kind == "money")


def _next_step(low: float) -> float:
    """The next round sum: "$5 or $6" and "$10 or $20" guess at one, "£200 or £400" are two."""
    return low + 10.0 ** floor(log10(low)) if low > 0 else low


def link_between(sentence: SentenceTokens, first: Number, unit: Measure | None, end: int) -> list[str]:
    """The words between a number with its unit and token `end`, times aside: "from $12 on Monday to" gives "to"."""
    start = after_time(sentence, max(first.right, unit.after if unit else 0))
    return sentence.words[start:end]
