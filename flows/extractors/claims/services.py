"""Services that share the noun behind the last of them: 18,000 military, police and coast guard personnel."""

from __future__ import annotations

from newstables.extractors.claims.plurals import is_plural
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX


def joins_services(sentence: SentenceTokens, index: int) -> bool:
    """Whether the comma or "and" at `index` stands between names of services that describe one plural."""
    return sentence.words[index - 1] in LEX.services and end_of_services(sentence, index - 1) > index


def end_of_services(sentence: SentenceTokens, index: int) -> int:
    """The plural that the names of several services from token `index` on describe: 18,000 military, police and coast
    guard personnel. `index` itself where there is none.
    """
    words, at = sentence.words, index
    while words[at] in LEX.services or (
        at > index and words[at] in (",", "and", "or") and words[at + 1] in LEX.services
    ):
        at += 1
    joined = "and" in words[index:at] or "or" in words[index:at]
    return at if joined and words[at] not in LEX.stops and is_plural(words[at]) else index
