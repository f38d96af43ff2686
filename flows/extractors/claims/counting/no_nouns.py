"""Whether what looks like a counted noun is a verb, or describes the noun of another number, by the tree."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.word_shapes import looks_like_verb
from newstables.extractors.numbers import Number


def is_only_verb(sentence: SentenceTokens, number: Number, first: int) -> bool:
    """`Of the 34 sectors polled, 25 recorded declines`: a participle by its tag in a sentence without another verb."""
    if not looks_like_verb(sentence.words[first]) or sentence.words[number.left] != ",":
        return False
    return sentence.tag(first) == "VBN" and sentence.words[0] == "of" and not _has_verb(sentence)


def is_its_past(sentence: SentenceTokens, number: Number, first: int) -> bool:
    """`Some 300 returned home`: whether a word in -ed behind a number is a past of which the number is the subject."""
    if not looks_like_verb(sentence.words[first]) or sentence.tag(first) != "VBD":
        return False
    parse = sentence.document.parse
    token = parse.token_at(number.start)
    return parse.deps[token] == "nsubj" and parse.heads[token] == parse.token_at(sentence.starts[first])


def _has_verb(sentence: SentenceTokens) -> bool:
    return any(sentence.tag(index) in ("VBD", "VBZ", "VBP", "MD") for index in range(sentence.size))


def is_verb(sentence: SentenceTokens, token: int) -> bool:
    """Whether the tree takes a word for the verb of its clause."""
    parse = sentence.document.parse
    return parse.tags[parse.token_at(sentence.starts[token])] == "VBD"


def is_of_other(sentence: SentenceTokens, number: Number, token: int) -> bool:
    """Whether a word in -s is by its tag the verb of one subject, and not counted: a family of five still lives."""
    parse = sentence.document.parse
    word = parse.token_at(sentence.starts[token])
    return parse.tags[word] == "VBZ" and parse.heads[parse.token_at(number.start)] != word


def describes_behind(sentence: SentenceTokens, token: int) -> bool:
    """Whether the name of a people is an adjective of the noun that the next number counts, as another people's is."""
    if not sentence.is_capital(token + 3):
        return False  # forty Sudanese and 12 young migrants
    parse = sentence.document.parse
    seeming = parse.token_at(sentence.starts[token])
    return parse.deps[seeming] == "amod" and parse.heads[seeming] > seeming + 3
