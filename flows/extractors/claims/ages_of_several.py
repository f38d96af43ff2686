"""Ages of several people in a row: "two men, 25 and 30, were hurt", "Ada and Tom Rook, 27 and 29,"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.plurals import is_plural, singular
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX


def is_of_several(sentence: SentenceTokens, left: int, right: int) -> bool:
    """`two men, 25 and 30, were hurt`, `Ada and Tom Rook, 27 and 29,`: numbers in digits between commas behind a plural
    of people or behind two names.
    """
    words = sentence.words
    first, after = left, right
    while words[first] == "and" or (words[first] == "," and words[first - 1].isdigit()):
        first -= 1 + words[first - 1].isdigit()
    while words[after] == "and" or (words[after] == "," and words[after + 1].isdigit()):
        after += 1 + words[after + 1].isdigit()
    listed = words[first] == "," and words[after] in (",", ".", ";", "", "respectively") and "and" in words[first:after]
    people = is_plural(words[first - 1]) and are_persons(words[first - 1])
    return listed and (people or _are_two_names(sentence, first - 1))


def _are_two_names(sentence: SentenceTokens, last: int) -> bool:
    """Whether two names joined by "and" end with the token `last`: Ada and Tom Rook, Ada Quill and Tom Rook."""
    words, at = sentence.words, last
    while at > 0 and sentence.is_capital(at) and words[at].isalpha():
        at -= 1
    if not 0 < at < last or words[at] != "and":
        return False
    first = at - 1
    while first > 0 and sentence.is_capital(first - 1) and words[first - 1].isalpha():
        first -= 1
    gazetteer = default_gazetteer()
    known, names = gazetteer.names.get(sentence.phrase(at + 1, last + 1)), gazetteer.given_names
    if known is not None and known.kind != "person":
        return False  # Ford and General Motors, 27 and 29; Chelsea and Florence
    own = any(sentence.is_capital(word) and sentence.phrase(word, word + 1) in names for word in range(first, at))
    return own and sentence.phrase(at + 1, at + 2) in names


def are_persons(word: str) -> bool:
    """Whether a word, in the plural too, names people as ages are told of them: "men", "couple"."""
    return singular(word) in LEX.ages_persons or word in LEX.ages_people
