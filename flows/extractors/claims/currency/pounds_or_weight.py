"""Whether so many pounds are money or a weight."""

from __future__ import annotations

from newstables.extractors.claims.measured.rates import rate
from newstables.extractors.claims.plurals import singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import Number

_GIVING = frozenset(("charity", "charities", "donated", "donations", "fundraising", "fundraiser"))
_HEAVY = 1000.0  # so much nobody gains or loses by the week
_LONGEST_STUFF = 5  # words of what there are so many pounds of
_BEFORE_A_NOUN = ("compound", "amod", "det", "nmod:poss")
_CASH = frozenset(("coin", "coins", "note", "notes", "banknote", "banknotes"))
POUNDS = ("pound", "pounds")


def pounds_are_money(sentence: SentenceTokens, number: Number, index: int) -> bool:
    """Pounds are a weight, unless by the million and not of something, or for each tonne of it."""
    if sentence.words[index + 1] in _CASH:
        return True
    if _is_of_other_mass(sentence, number.left, index):
        return False
    if _is_price_by_mass(sentence):  # rose 31 pounds to 2,415 pounds per tonne
        return True
    if sentence.words[index + 1] == "of" and (number.scale >= 1e6 or (number.low or 0.0) >= 1e6):
        return index + 2 < sentence.size and _is_money_of(sentence, index + 2)
    if sentence.words[index + 1] in ("of", "per") or _is_of_yield(sentence):
        return False
    each = rate(sentence, index + 1)
    if each and LEX.units.after([each[0]], 0) and (number.value or 0.0) >= _HEAVY:  # 250,000 pounds a week
        return True
    if not _GIVING.isdisjoint(sentence.words) and number.form == "vague":
        return True  # raised hundreds of pounds for charity
    if _is_of_money(sentence, number.left):
        return True
    many = number.scale >= 1e3 or (number.low or 0.0) >= 1e3  # tens of thousands of pounds
    priced = sentence.words[number.left] in ("at", "from") and sentence.words[number.left - 1] in LEX.beginning
    return many or priced or not sentence.vocabulary.isdisjoint(LEX.prices)


def _is_of_other_mass(sentence: SentenceTokens, left: int, index: int) -> bool:
    """`1,230 kilograms (2,706 pounds)`, `2,706 pounds (1,230 kg)`: whether a bracket says the same in another mass."""
    words = sentence.words
    if words[left] == "(" and words[index + 1] == ")":
        return _is_mass(sentence, left - 1)
    return words[index + 1] == "(" and any(_is_mass(sentence, unit) for unit in (index + 3, index + 4))


def _is_mass(sentence: SentenceTokens, index: int) -> bool:
    """Whether one word names a unit of mass: kilograms, kg."""
    unit = LEX.units.after([sentence.words[index]], 0) if 0 <= index < sentence.size else None
    return unit is not None and unit[0].dimension == "mass"


def _is_of_yield(sentence: SentenceTokens) -> bool:
    """`copper production of 117 million pounds`: whether the sentence names how much of a stuff is won or made, and not
    what that costs or brings in: "the potato crop sold for 400 pounds".
    """
    words = sentence.words
    if LEX.yields.isdisjoint(words) or not (LEX.prices | LEX.yields_money).isdisjoint(words):
        return False
    stuffs = LEX.yields_of
    told = (at for at in range(sentence.size) if words[at] in LEX.yields)
    return any(words[at - 1] in stuffs or (words[at + 1] == "of" and words[at + 2] in stuffs) for at in told)


def _is_of_money(sentence: SentenceTokens, left: int) -> bool:
    """`loans of 400 to 2,000 pounds`, `a fine of about 60 pounds`: so many of which money consists; no animal."""
    words, of = sentence.words, left
    while of > 1 and words[of] != "of" and left - of < _LONGEST_STUFF:
        if sentence.letters[of : of + 1] in ("V", "N") or words[of] in (",", ";"):
            return False
        of -= 1
    return words[of] == "of" and singular(words[of - 1]) in LEX.pounds_paid


def _is_money_of(sentence: SentenceTokens, first: int) -> bool:
    """Whether the phrase that begins at a token names what money is spent on or consists of: of wage costs; not of
    export beef, of fine cotton.
    """
    parse = sentence.document.parse
    head = start = parse.token_at(sentence.starts[first])
    while start < parse.heads[head] <= start + _LONGEST_STUFF and parse.deps[head] in _BEFORE_A_NOUN:
        head = parse.heads[head]
    return singular(parse.lower[head]) in LEX.pounds_of


def _is_price_by_mass(sentence: SentenceTokens) -> bool:
    """Whether the sentence has so many pounds for each tonne or ounce: no weight is told so."""
    words = sentence.words
    for index, word in enumerate(words[: sentence.size]):
        if word in POUNDS and (each := rate(sentence, index + 1)) and LEX.dimensions.get(each[0]) == "mass":
            return True
    return False
