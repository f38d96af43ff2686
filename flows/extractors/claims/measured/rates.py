"""What stands after a unit to make it a rate: per hour, a month, /kWh, per 100,000 people."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.claims.counting.counted_units import compounds
from newstables.extractors.claims.currency.exchange import priced_in, rate_of_money, unit_of_exchange
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.phrases import lexicon
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unit_words import Unit, plural_of_unit
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import is_name_or_noun
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words

_DESCRIBING = ("JJ", "VBN", "VBG")
# Behind a slash that touches both sides: 400 t/y, $82/b.
_BY_LETTER = {"d": "day", "wk": "week", "y": "year", "yr": "year", "b": "barrel"}
_NOT_BY = ("ago", "earlier", "later", "before", "old", "after")  # behind a time, which is then no denominator
_NO_EACH = ("NN", "NNS", "NNP", "HYPH", "WDT", "WP", "PRP", "VBN")  # behind a noun that no price is for
# Verbs that say of an amount what it is: considers $40 a bargain.
_SAYING_WHAT = frozenset(
    (
        *("consider", "considers", "considered", "considering", "deem", "deems", "deemed", "deeming"),
        *("call", "calls", "called", "calling", "make", "makes", "made", "making", "find", "finds", "found", "finding"),
        *("think", "thinks", "thought", "label", "labels", "labelled", "labeled"),
    )
)
# What an amount may be, and is for no one of: a level last seen in May, a bonus, a debt that they cannot pay.
_NO_THINGS = frozenset(
    [
        "rise", "fall", "increase", "decrease", "drop", "decline", "gain", "loss", "jump", "cut", "level", "record",
        "high", "low", "peak", "sum", "amount", "figure", "price", "debt", "bonus", "discount", "premium", "windfall",
        "fact", "move", "step", "blow", "boost", "profit", "fine", "fee", "reward", "prize", "gift", "bribe", "loan",
    ]
)  # fmt: skip
_FAR = 4  # tokens between such a verb and the amount's noun
_LONGEST_UNIT = 4  # tokens of a noun with its adjectives behind "per"
_LONGEST_PRODUCT = 7  # tokens in the brackets of W/(m·K)
_PARTS = ("half", "quarter")
_SEVERAL = ("second", "other", "third", "fourth", "few")


@cache
def _by() -> frozenset[str]:
    return frozenset(lexicon()["rates"]["by"])


def rate(sentence: SentenceTokens, index: int) -> tuple[str, int] | None:
    """The denominator that begins at token `index` ("a month", "- a - day", "per share"): its name, the token after."""
    words = sentence.words
    dashed = sentence.words[index] == "-"
    start = index + 1 if dashed else index
    per = sentence.words[start]
    if per in LEX.short_rates and not sentence.is_capital(start):
        return LEX.short_rates[per], start + 1  # £900 pcm, 4% p.a.
    if per == "to" and (priced := priced_in(sentence, start)) is not None:
        return priced  # 147.20 yen to the dollar
    if per == "per" and words[start + 1] in LEX.priced_in_whose and words[start + 2] == "dollar":
        return "dollar", start + 3  # 147.20 per U.S. dollar
    if per not in ("per", "a", "an", "each", "every", "/"):
        return None
    if per == "a" and sentence.is_capital(start) and not sentence.is_capital(start + 1):
        return None  # 5 A students
    return _denominator(sentence, per, start + 1)


def _denominator(sentence: SentenceTokens, per: str, start: int) -> tuple[str, int] | None:
    """What begins at token `start`, behind the word or the sign `per`: its name, the token after."""
    words = sentence.words
    if per == "/" and words[start] == "(":
        return _by_product(sentence, start)
    if sentence.words[start] == "-":
        start += 1
    if per == "every" and words[start] in _SEVERAL and words[start + 1] in LEX.nouns_times:
        return None  # 14 kilometres every second day
    one = words[start + 1] == "1"
    if per == "/" and words[start] in LEX.priced_in_signs and (one or not words[start + 1][:1].isdigit()):
        return "dollar", start + 1 + one  # N360/$1, N360/$; not: $5/$6
    if (share := _kind_of_share(sentence, start)) is not None:
        return "share", share
    unit = LEX.units.after(words, start)
    if unit is None and per in ("per", "a") and words[start] in LEX.unit_kinds:
        unit = LEX.units.after(words, start + 1)  # per wet tonne
    letter = per == "/" and words[start] in _BY_LETTER and sentence.touches(start - 1) and sentence.touches(start - 2)
    if unit is None and letter and not sentence.is_capital(start):
        return _BY_LETTER[words[start]], start + 1
    if unit is None and per == "/" and (second := LEX.guarded_units.get(sentence.words[start])):  # m3/s
        return second.name, start + 1
    if unit:
        if unit[0].dimension == "time" and words[unit[1]] in _NOT_BY:  # $5 million a year ago, but: $5 a barrel before
            return None
        by_measure = per == "per" or per == "/" or unit[0].dimension == "time" or _is_priced_by(unit[0].name)
        if not by_measure and singular(words[start]) in _by():
            return _by_time_too(words, (singular(words[start]), start + 1), False)  # 40 cents a cup
        if not by_measure:
            return None
        return _by_time_too(words, (unit[0].divisor, unit[1]), unit[0].dimension == "time")
    noun = singular(sentence.words[start])
    if noun in _by():
        return _by_time_too(words, (noun, start + 1), noun in LEX.nouns_times)
    found = _per_so_many(sentence, start, noun) if per == "per" else None
    return found and _by_time_too(words, found, False)


def _by_product(sentence: SentenceTokens, opening: int) -> tuple[str, int] | None:
    """`/(m·K)`: the units between the brackets, the token behind them; None where one of them is none."""
    words = sentence.words
    close = next((at for at in range(opening + 1, opening + _LONGEST_PRODUCT) if words[at] == ")"), None)
    if close is None:
        return None
    parts = [word for word in re.split(r"[·⋅*.\s]+", sentence.phrase(opening + 1, close)) if word]
    units = [LEX.cased_units.get(part) or LEX.guarded_units.get(part.lower()) for part in parts]
    names = [unit.name for unit in units if unit is not None]
    return (" ".join(names), close + 1) if parts and len(names) == len(parts) else None


def price_of_each(sentence: SentenceTokens, index: int) -> tuple[str, int] | None:
    """`averaged $9,000 a screen`, `sells them at £3 a tray`: whatever singular noun a price is for, where the tree
    hangs it on the price; not the subject of a clause behind it ("gave her $4 a friend had lent him").
    """
    noun = index + 1
    if sentence.words[index] not in ("a", "an") or sentence.is_capital(index) or sentence.tag(noun) != "NN":
        return None
    alone = sentence.tag(noun + 1) not in _NO_EACH and sentence.words[noun + 1] not in ("of", "that", "last")
    said_what = not _SAYING_WHAT.isdisjoint(sentence.words[max(0, index - _FAR - 2) : index])
    alone = alone and not said_what and sentence.words[noun] not in LEX.nouns_times | _NO_THINGS
    each = sentence.relation(noun) in ("nmod", "nmod:unmarked", "obl:unmarked") and alone
    return (singular(sentence.words[noun]), noun + 1) if each else None


def _kind_of_share(sentence: SentenceTokens, start: int) -> int | None:
    """The token behind a share that its kind or its company's name describes: an equity share, per Halden share."""
    words = sentence.words
    for last in range(start + 1, min(start + _LONGEST_UNIT, sentence.size)):
        if words[last] == "share":
            return last + 1 if words[last + 1] != "of" else None  # a large share of
        named = sentence.is_capital(last - 1) or words[last - 1] in LEX.kinds_of_share
        if not named:
            return None
    return None


def _by_time_too(words: list[str], found: tuple[str, int], timed: bool) -> tuple[str, int]:
    """The denominator with the time that follows it: per square metre per month, per person a day."""
    name, after = found
    unit = LEX.units.after(words, after + 1) if words[after] in ("per", "a", "an", "each", "every", "/") else None
    if not timed and unit is None and words[after] == "per" and words[after + 1] in _by():
        return f"{name} per {words[after + 1]}", after + 2  # per person per night
    if timed or unit is None or unit[0].dimension != "time" or words[unit[1]] in _NOT_BY:
        return found
    return f"{name} per {unit[0].name}", unit[1]


def _per_so_many(sentence: SentenceTokens, start: int, noun: str) -> tuple[str, int] | None:
    """What is behind "per" and no unit: forty-foot container, million people, 100 ml, 100,000 people."""
    words = sentence.words
    if words[start] in _PARTS and (whole := LEX.units.after(words, start + 1)):  # per half hour
        return f"{words[start]} {whole[0].name}", whole[1]
    sized = words[start] in LEX.cardinals or words[start] in _PARTS or noun[:1].isdigit()
    if sized and words[start + 1] == "-":
        counted = counted_noun(sentence, start + 3, True)  # per forty-foot container, per half-litre packet
        if counted is None and words[start] in _PARTS:
            return "-".join(words[start : start + 3 : 2]), start + 3  # per half-day
        return (singular(words[counted[1]]), counted[1] + 1) if counted else None
    if words[start] in number_words("scales"):  # 4,900 per million people
        counted = counted_noun(sentence, start + 1, False)
        return (" ".join(words[start : counted[1] + 1]), counted[1] + 1) if counted else (noun, start + 1)
    if is_name_or_noun(noun):
        return _described(sentence, start) or (noun, start + 1)
    if noun[:1].isdigit() and (unit := _unit_of_several(sentence, start + 1)):  # per 100 ml
        if unit[0].dimension == "length" and sentence.tag(unit[1]) == "NN":  # per 40ft container: a size, no amount
            return singular(words[unit[1]]), unit[1] + 1
        return f"{words[start]} {plural_of_unit(unit[0].name)}", unit[1]
    if noun[:1].isdigit():  # per 100,000 people, per 1,000 live births
        if compound := compounds().after(words, start + 1):
            return " ".join(words[start : compound[1]]), compound[1]
        if found := counted_noun(sentence, start + 1, False):
            return " ".join(words[start : found[1] + 1]), found[1] + 1
        if words[start + 1] in number_words("scales"):  # per 1 million
            counted = counted_noun(sentence, start + 2, False)
            last = counted[1] if counted else start + 1
            return " ".join(words[start : last + 1]), last + 1
        if noun.startswith("1") and not noun.strip("10,"):  # 3.1 deaths per 100,000
            return noun, start + 1
    return None


def _described(sentence: SentenceTokens, start: int) -> tuple[str, int] | None:
    """The noun that an adjective or a noun behind "per" describes: per foreign aid worker, per preference share."""
    tags = [sentence.tag(index) for index in range(start, min(start + _LONGEST_UNIT, sentence.size))]
    described = next((index for index, tag in enumerate(tags) if tag not in _DESCRIBING), len(tags))
    if described == 0 and tags[:2] == ["NN", "NN"] and sentence.relation(start) == "compound":
        described = 1  # per preference share
    ends = next((index for index in range(described, len(tags)) if tags[index] != "NN"), len(tags))
    if not 0 < described < ends:
        return None
    return sentence.words[start + ends - 1], start + ends


def _unit_of_several(sentence: SentenceTokens, index: int) -> tuple[Unit, int] | None:
    """The unit at a token behind a figure: 100 ml, 100g."""
    unit = LEX.units.after(sentence.words, index)
    guarded = LEX.guarded_units.get(sentence.words[index]) if sentence.touches(index - 1) else None
    return unit or ((guarded, index + 1) if guarded else None)


def read_bare_rate(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure | None:
    """`15,000 a month`, `60 per 100,000 people`: a rate of what the clause says, unit "per month"."""
    more = right + (sentence.words[right] in ("more", "less", "fewer"))  # pays 9,400 more a month
    each = rate(sentence, more)
    if each is None or number.form == "ordinal":
        return None
    money = rate_of_money(sentence, number, each[0]) if each[0] in LEX.priced_in else None
    if money is not None:  # the rupee closed at 83 to the dollar
        return Measure("money", unit_of_exchange(money, each[0]), "<number> per <unit>", left + 1, each[1])
    return Measure("rate", f"per {each[0]}", "<number> per <unit>", left + 1, each[1])


def _is_priced_by(name: str) -> bool:
    return name in lexicon()["rates"]["measures"]
