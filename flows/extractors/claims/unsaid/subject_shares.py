"""Shares that are the subject of a clause and say not of whom: A third were given tablets; Half died."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.numbers import Number
from newstables.extractors.numbers.resolve import words as number_words
from newstables.language import Parse
from newstables.language.questions.clauses import helpers_of

_FINITE = ("VBD", "VBZ", "VBP", "MD")
_PLURAL = ("were", "are", "'re", "’re", "have", "do")
_KNOWN = ("the", "these", "those", "all", "its", "their")
_HALF = 0.5
_NO_ORDINALS = (0.5, 0.25, 0.75)  # a half and quarters
_THREE_QUARTERS = 0.75
_PERCENT = ("percent", "%")


def is_subject_share(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a fraction alone is the subject of a verb in the plural, or of another behind a share of the same: "A
    fifth of pupils failed; a third passed". One of several is a singular: "A third was killed".
    """
    if not is_subject_alone(sentence, number) or _are_of_year(sentence, number):
        return False
    parse = sentence.document.parse
    verb = parse.heads[parse.token_at(number.end - 1)]
    helpers = helpers_of(parse, verb)
    finite = helpers[0] if helpers else verb
    if parse.tags[finite] == "VBP" or parse.lower[finite] in _PLURAL:
        return True
    if parse.lower[finite] != "was" and _is_of_fronted(parse, verb, number.value):
        return True  # of the 60 boats, a third sank
    died = number.value == _HALF and not helpers and parse.tags[verb] == "VBD"
    return died or _follows_share(sentence, number.left)


def _is_of_fronted(parse: Parse, verb: int, share: float | None) -> bool:
    """Whether what a share is of stands before its clause, behind "of"; not "of late, a third came". Of few, or of so
    many as are not said, "a third" may be the next one: "of the four brothers, a third died".
    """
    for child in parse.children(verb):
        fronted = parse.deps[child] == "obl" and child < verb and parse.prepositions[child] == "of"
        own = parse.children(child)
        known = any(parse.lower[one] in _KNOWN for one in own)
        figures = any(len(parse.words[one]) > 1 and parse.words[one][0].isdecimal() for one in own if one < child)
        many = figures or share in _NO_ORDINALS
        if fronted and known and many and "," in parse.words[child:verb]:
            return True
    return False


def _are_of_year(sentence: SentenceTokens, number: Number) -> bool:
    """`Two quarters have passed`: whether quarters are parts of a year; of shares, only three are told so."""
    return sentence.words[number.right - 1] == "quarters" and number.value != _THREE_QUARTERS


def is_subject_alone(sentence: SentenceTokens, number: Number) -> bool:
    """Whether a fraction is the subject of the verb right behind it, and nothing tells which one it is: "the third"."""
    if sentence.tag(number.right) not in _FINITE:
        return False
    parse = sentence.document.parse
    token = parse.token_at(number.end - 1)
    own = parse.token_at(number.start)
    known = (parse.deps[child] != "advmod" and child < own for child in parse.children(token))
    return parse.deps[token].startswith("nsubj") and parse.heads[token] > token and not any(known)


def _follows_share(sentence: SentenceTokens, left: int) -> bool:
    """Whether a share is told before token `left` in the same sentence, and no second of several: "one led, a second
    trailed and a third conceded".
    """
    words = sentence.words
    return "second" not in words[:left] and any(
        words[at] in _PERCENT or (words[at] in number_words("fractions") and words[at + 1] == "of")
        for at in range(left)
    )
