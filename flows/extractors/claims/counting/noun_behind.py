"""Which noun behind a number it counts, with its modifiers: a plural, whatever "one" counts, owners, a compound."""

from __future__ import annotations

from newstables.extractors.claims.counting.counted_units import compounds
from newstables.extractors.claims.counting.owners import are_owners_counted, is_owner, owner_before
from newstables.extractors.claims.nouns import counted_noun
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.claims.word_shapes import looks_like_verb
from newstables.extractors.numbers import Number

_LONGEST_SIGN = 2  # letters of a unit
_IN_SINGULAR = ("share", "unit", "bit")  # … that stand so behind a part, and before a noun behind millions
_MILLION = 1e6
_LONGEST_NAME = 5  # tokens
_WHEN = ("last", "next")  # before a singular unit of time


def noun_at(sentence: SentenceTokens, number: Number, left: int, start: int) -> tuple[int, int] | None:
    """The first and the last token of the counted noun and its modifiers, from token `start`."""
    found = counted_noun(sentence, start, _counts_one(number) or _is_sign(sentence, number, start))
    if found is None and number.value is None:
        found = counted_noun(sentence, start, True)  # thousands of livestock
        verb = found is not None and looks_like_verb(sentence.words[found[1]])
        if found is not None and (sentence.tag(found[1]) == "VBG" or (verb and sentence.tag(found[1]) == "VBN")):
            return None  # a handful caused by lightning, a handful dating back to it
    if found is not None and sentence.words[found[0]] in _WHEN and sentence.words[found[1]] in LEX.duration_units:
        return None  # sank to 0.78 last year
    if found is not None and number.value == 1.0:
        noun = _noun_of_one(sentence, number, found)
        describes = sentence.relation(found[1]) == "compound"  # one police officer
        found = found[0], noun if describes else min(found[1], noun)
    found = found or _of_compound(sentence, start) or _of_models(sentence, start) or _of_shares(sentence, number, start)
    if found is None:
        return None
    if is_owner(sentence, found[1]):
        owned = counted_noun(sentence, found[1] + 2, False)
        if owned is None or are_owners_counted(sentence, left, owned[1]):
            return found
        return found[0], owned[1]  # 40 teachers' houses
    owner = owner_before(sentence, found)
    return (found[0], owner) if owner is not None and are_owners_counted(sentence, left, found[1]) else found


def _is_sign(sentence: SentenceTokens, number: Number, token: int) -> bool:
    """Whether the sign of a unit stands behind a number below one: 0.23 H, 0.5 nJ."""
    word = sentence.words[token]
    signed = word.isalpha() and len(word) <= _LONGEST_SIGN and word not in LEX.stops
    return signed and number.value is not None and number.value < 1.0


def _counts_one(number: Number) -> bool:
    """Whether a number may count a singular: one, none, half a ticket; not 0.08."""
    return number.value is not None and (number.value in (0.0, 1.0) or (number.value < 1.0 and number.form != "digits"))


def _noun_of_one(sentence: SentenceTokens, number: Number, found: tuple[int, int]) -> int:
    """The noun that "one" counts by the tree, for its form tells no plural: "left one resident wondering"."""
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    noun = sentence.before(parse.ends[parse.heads[token]]) if parse.deps[token] == "nummod" else found[1]
    return noun if found[0] <= noun else found[1]


def _of_compound(sentence: SentenceTokens, first: int) -> tuple[int, int] | None:
    """`12 near misses`: a compound that begins with no word of a noun phrase."""
    compound = compounds().after(sentence.words, first)
    return (first, compound[1] - 1) if compound else None


def _of_models(sentence: SentenceTokens, first: int) -> tuple[int, int] | None:
    """`41 Airbus A330neo and A320neo jets`: the noun stands behind the second of two names."""
    if not sentence.is_capital(first):
        return None
    for joint in range(first + 1, first + _LONGEST_NAME):
        if sentence.words[joint] == "and":
            found = counted_noun(sentence, joint + 1, False) if sentence.is_capital(joint + 1) else None
            return (first, found[1]) if found else None
        if not sentence.is_capital(joint):
            return None
    return None


def _of_shares(sentence: SentenceTokens, number: Number, first: int) -> tuple[int, int] | None:
    """`0.523 common share for each`: a part of one; `a two million share offering`: millions, before another noun."""
    last = next((token for token in (first, first + 1) if sentence.words[token] in _IN_SINGULAR), None)
    if last is None or number.value is None or not 0 <= last < sentence.size:
        return None
    part = number.form == "digits" and 0.0 < number.value < 1.0 and sentence.words[last + 1] != "of"
    many = number.scale >= _MILLION and sentence.relation(last) in ("compound", "nmod", "amod")
    return (first, last) if part or many else None
