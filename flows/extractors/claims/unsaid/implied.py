"""What the words beside a bare number say it counts: a crew of 20, approvals numbered 300, 10 wide, magnitude 6."""

from __future__ import annotations

from newstables.extractors.claims.measured.inches import BY
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.rule_names import ELIDED_UNIT, OF_WHICH, PARENTHOOD
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_LONGEST = 6  # tokens up to the end of a noun phrase that opens a sentence
_KNOWN = ("the", "these", "those", "its", "their")
_TOTALS = ("total", "number", "tally", "count")
_BRINGING = ("bringing", "taking", "lifting", "raising", "pushing", "brings", "brought", "takes", "took")
_RICHTER = "richter"  # whose scale it is
MAGNITUDE = "magnitude"  # of earthquakes: the scale's name is its unit
_FEWEST = 1000.0  # people of a country
BILLION = 1e9  # so many of something are money, where money was spoken of


def told_beside(sentence: SentenceTokens, number: Number, before: list[Measure | None]) -> Measure | None:
    """The measure that the words beside the number tell; `before` is what was read at the few numbers before it."""
    left, right = number.left, number.right
    beside = before_hedge(sentence, left)
    return (
        _children(sentence, number, beside)
        or _factor(number, sentence.words, beside)
        or _of_balls(sentence, number)
        or _of_single(sentence, number, beside)
        or _of_people(sentence, number, beside)
        or _of_plural(sentence, number, before, beside)
        or _numbered(sentence, left, right, beside)
        or _total(sentence, number, before, beside)
        or _named(sentence, number, before)
    )


def before_hedge(sentence: SentenceTokens, left: int) -> int:
    """The token before the words that hedge a number whose last one is at `left`."""
    words, hedges, more = sentence.words, LEX.hedges, LEX.before_number
    if words[left] not in hedges.by_last and words[left] not in more.by_last:
        return left  # most
    found = hedges.before(words, left) or more.before(words, left)
    return found[1] - 1 if found else left


def _children(sentence: SentenceTokens, number: Number, before: int) -> Measure | None:
    """`a father of three`, `the mother-of-two`, `a grandmother of 11`: children, or grandchildren."""
    words = sentence.words
    of = before - 1 if words[before] == "-" else before
    parent = of - 2 if words[of - 1] == "-" else of - 1
    if words[of] != "of" or words[parent] not in LEX.parents or words[number.right] == "of":
        return None
    unit = "grandchild" if words[parent].startswith("grand") else "child"
    if unit == "grandchild" and words[parent - 2 : parent] == ["great", "-"]:
        unit = "great-grandchild"
    return Measure("count", unit, PARENTHOOD, number.left + 1, number.right)


def _factor(number: Number, words: list[str], before: int) -> Measure | None:
    """`fell by a factor of 20`: so many times."""
    if words[before - 2 : before + 1] != ["a", "factor", "of"]:
        return None
    return Measure("ratio", "time", "a factor of <number>", number.left + 1, number.right)


def _of_balls(sentence: SentenceTokens, number: Number) -> Measure | None:
    """`131 off 121 balls`: runs."""
    words, right = sentence.words, number.right
    if words[right] not in ("off", "from") or words[right + 2] not in ("balls", "deliveries"):
        return None
    return Measure("count", "run", "<number> off <number> balls", number.left + 1, right)


def _of_single(sentence: SentenceTokens, number: Number, before: int) -> Measure | None:
    """`not a single house of about 130`: as many of the same."""
    words = sentence.words
    if words[before] != "of" or words[before - 2] != "single" or not words[before - 1].isalpha():
        return None
    return Measure("count", words[before - 1], "single <noun> of <number>", number.left + 1, number.right)


def _of_people(sentence: SentenceTokens, number: Number, before: int) -> Measure | None:
    """`a crew of 2,100`, `employs 12,500`, `the 900 polled`: people, by the word beside the number."""
    left, right = number.left, number.right
    whole = sentence.words[before] in LEX.people_between and sentence.words[before - 1] in LEX.people_together
    whole = whole or sentence.words[before - 1 : before + 1] == ["home", "to"]
    in_land = sentence.words[before - 1] in LEX.people_lands and sentence.words[before] == "of"
    whole = whole or (in_land and (number.value or 0.0) >= _FEWEST)  # a republic of 5.6 million
    whole = whole or sentence.words[right : right + 2] == ["on", "board"]
    those = sentence.words[right : right + 2] == ["of", "those"]
    numbered = sentence.words[right : right + 2] == ["of", "the"] and sentence.words[right + 2].isdigit()
    whole = whole or (numbered and sentence.words[right + 3] in LEX.not_counted)  # 19 of the 31 dead
    whole = whole or (
        those and sentence.words[right + 2] in LEX.not_counted.union(LEX.people_befallen)
    )  # 12 of those held
    if not whole and sentence.words[before] not in LEX.people_taken and sentence.words[right] not in LEX.people_asked:
        return None
    return Measure("count", "person", "<people> of <number>", left + 1, right)


def _of_plural(sentence: SentenceTokens, number: Number, found: list[Measure | None], before: int) -> Measure | None:
    """`bed nets, of which 254 million were handed out`, `Of the victims, 43 were men`: so many of those named."""
    words, left, right = sentence.words, number.left, number.right
    of = before - (words[before] in LEX.auxiliaries) - (words[before - 1] == "there")
    if words[of] in ("which", "whom") and words[of - 2 : of] == [",", "of"]:
        noun = of - 3
    elif words[before] == "," and words[before - 2] in _KNOWN and words[before - 3] == "of":
        noun = before - 1
    elif (described := _described_plural(sentence, before)) is not None:
        noun = described
    else:
        return None
    if words[noun] in LEX.sums:
        return None  # of the proceeds, 3 million
    own = words[right].isalpha() and is_plural(words[right])
    counted = any(measure.first <= noun < measure.after for measure in found if measure)  # 750 billion pesos, of which
    if own or counted or not words[noun].isalpha() or not is_plural(words[noun]):
        return None
    unit = "person" if words[noun] in LEX.not_counted else singular(words[noun])  # of the injured, five
    return Measure("count", unit, OF_WHICH, left + 1, right)


def _described_plural(sentence: SentenceTokens, comma: int) -> int | None:
    """`Of the boats that left on Monday, 14 are at sea`: the plural that opens a sentence with a clause of its own."""
    words = sentence.words
    if words[comma] != "," or words[0] != "of" or words[1] not in _KNOWN or "," in words[:comma]:
        return None
    plurals = (at for at in range(2, min(_LONGEST, comma)) if is_plural(words[at]))
    return next((at for at in plurals if words[at + 1] in ("that", "who", "which")), None)


def _numbered(sentence: SentenceTokens, left: int, right: int, verb: int) -> Measure | None:
    """`approvals numbered 65,545`: only a verb that counts gives its subject's noun to a number."""
    noun = verb - 1
    noun -= sentence.words[noun] == ","  # the hoodlums, numbering about 60, fled
    if sentence.words[verb] not in LEX.verbs_counting or not is_plural(sentence.words[noun]):
        return None
    unit = singular(sentence.words[noun])
    return Measure("count", unit, "<noun> number <number>", left + 1, right, head_noun=True)


def _total(sentence: SentenceTokens, number: Number, found: list[Measure | None], to: int) -> Measure | None:
    """`opened 40 clinics, bringing the total to 212`: as many of those that were counted last."""
    if sentence.words[to] != "to":
        return None
    words, noun = sentence.words, to - 1
    noun -= 2 * (words[noun - 1 : noun + 1] == ["so", "far"])
    total = words[noun] in _TOTALS and words[noun - 1] in ("the", "its", "their", "his", "her")
    counted = next((measure for measure in reversed(found) if measure is not None), None)
    if not total or words[noun - 2] not in _BRINGING or counted is None or not counted.head_noun or counted.attributive:
        return None
    return (
        Measure("count", counted.unit, ELIDED_UNIT, number.left + 1, number.right) if counted.kind == "count" else None
    )


def of_magnitude(sentence: SentenceTokens, number: Number, last: Measure | None) -> Measure | None:
    """`of magnitude 7.8 and 7.5`, `a magnitude-6 quake`, `6.5 on the Richter scale`: a number on that scale; `last`
    was read before it.
    """
    words, left, right = sentence.words, number.left, number.right
    scale = words[right + 2 : right + 6]  # the Richter scale, the moment magnitude scale
    on_scale = words[right : right + 2] == ["on", "the"] and (
        _RICHTER in scale or (MAGNITUDE in scale and "scale" in scale)
    )
    named = left - 1 if words[left] in ("-", "of") else before_hedge(sentence, left)
    again = words[left] == "and" and last is not None and last.unit == MAGNITUDE and last.after == left
    if not (again or on_scale) and MAGNITUDE not in (words[left], words[named]):
        return None
    return Measure("measure", MAGNITUDE, "magnitude <number>", left + 1, right)


def _is_said_again(sentence: SentenceTokens, money: Measure) -> bool:
    """Whether money stands in brackets: the same again in another currency."""
    return sentence.words[money.first - 1] == "(" and sentence.words[money.after] == ")"


def _named(sentence: SentenceTokens, number: Number, before: list[Measure | None]) -> Measure | None:
    """`20 metres high and 10 wide`, `38% (+2)`, `of which 2 billion`: the unit that what stands beside it tells."""
    words, left, right = sentence.words, number.left, number.right
    if words[right] in LEX.sides:
        length = next((measure for measure in reversed(before) if measure and measure.kind == "measure"), None)
        if length:
            return Measure("measure", length.unit, ELIDED_UNIT, left + 1, right)
    last = before[-1] if before else None
    beside = last is not None and words[left] in BY and words[last.after : left + 1] == [words[left]]
    if last is not None and beside and LEX.dimensions.get(last.unit or "") == "length" and number.scale == 1.0:
        return Measure("measure", last.unit, ELIDED_UNIT, left + 1, right)  # 6 metres by 2
    in_brackets = words[right] == ")" and last is not None and words[last.after : left + 1] == ["("]
    if in_brackets and number.is_signed and last is not None and last.kind == "percent":
        return Measure("percent", "percentage point", "<number> [<percent>]", left + 1, right)
    of_money = (measure for measure in reversed(before) if measure and measure.kind == "money")
    money = next((measure for measure in of_money if not _is_said_again(sentence, measure)), None)
    in_list = last is not None and words[last.after : left + 1] == [";"] and "(" in words[:left]
    if money and number.scale >= BILLION and not in_list:  # 750 billion euros, of which 390 billion in grants
        unit = money.unit and money.unit.partition(" per ")[0]
        return Measure("money", unit, "<number> [<currency>]", left + 1, right)
    return None
