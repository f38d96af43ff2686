"""Appositions that tell what a body is, right behind its name: "Vela, a maker of boats,"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    HONORIFIC,
    MISC_TAIL,
    NEVER,
    OFFICE,
    PLACE_TAIL,
    TRADE,
    Words,
    listed,
)
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.language import Parse
from newstables.lexicon import alternation

_BEHIND = 70  # characters of an apposition
_OPENS = (", a ", ", an ", ", the ", ", one ")
_TOLD = 0.95
_NO_NAME = NEVER | ADJECTIVE | OFFICE | HONORIFIC | TRADE | MISC_TAIL | PLACE_TAIL | CLOSED


def is_called_a_body(text: str, end: int, of_one_word: bool = False) -> bool:
    """Whether what stands behind a name that ends at `end` calls it a body: "Vela, the largest bank in Ostrava,".

    `of_one_word`: it is a name of one word, and nobody else's; a person would be "Ana Vela, a retailer".
    """
    if not text.startswith(_OPENS, end):
        return False
    told = _apposition().match(text, end, end + _BEHIND) is not None
    return told or (of_one_word and _of_one_word().match(text, end, end + _BEHIND) is not None)


@cache
def _apposition() -> re.Pattern[str]:
    """A noun of bodies at the end of the phrase behind a comma: no other noun follows it."""
    nouns = listed("organisations", "introducers") | listed("beside", "apposed")
    return re.compile(_phrase(alternation(nouns - listed("beside", "persons_too"))))


@cache
def _of_one_word() -> re.Pattern[str]:
    """Likewise, of a name of one word: who is "a retailer" is called by two."""
    return re.compile(_phrase(alternation(listed("beside", "persons_too") - listed("beside", "of_many"))))


def _phrase(nouns: str) -> str:
    of_many = alternation(listed("beside", "of_many"))
    ends = r"(?=[,.;)]|\s(?:that|which|whose|in|of|for|with|from|at|to|based|founded|owned|run|backed|led|linked)\b)"
    word = r"(?:(?!(?:of|for|at|in|on|with|from|to|by|who|whose)\b)[\w’'-]+ )"  # "a spokesman for the airline"
    many = rf"(?:an? {word}{{0,5}}?|the {word}{{1,5}}?)(?:{of_many})"  # not "under Duarte, the team of"
    return rf", (?:(?:an?|the|one of the) {word}{{0,5}}?(?:{nouns})|{many}){ends}"


def apposed_bodies(
    parse: Parse, tokens: NameTokens, spans: Sequence[Span], words: Words, gazetteer: Gazetteer
) -> Iterator[Span]:
    """Bodies that the model overlooked before what they are: "Vela, the grocer, cut". At the start of a sentence the
    tree must hold the word for a name, and it must be no everyday word: "Meanwhile, the bank in Ostrava".
    """
    text = tokens.text
    taken = Covered(spans, text)
    for match in _apposition().finditer(text):
        last = bisect_left(tokens.ends, match.start())
        if last >= len(tokens.ends) or tokens.ends[last] != match.start() or not tokens.capital[last]:
            continue
        first = last
        while first > 0 and tokens.capital[first - 1] and tokens.starts[first] == tokens.ends[first - 1] + 1:
            first -= 1
        opens = is_distrusted(text, tokens.starts[first])
        if opens and first < last and words.classes.get(tokens.words[first], 0) & (COMMON | CLOSED):
            first, opens = first + 1, False  # "Meanwhile Vela, the grocer"
        start, end = tokens.starts[first], tokens.ends[last]
        if (
            not text[start].isupper()
            or not taken.is_free(start, end)
            or not may_be_body(tokens, first, last, words, gazetteer)
        ):
            continue
        everyday = words.classes.get(tokens.words[first], 0) & COMMON
        if everyday and text.endswith("the ", 0, start):
            continue  # "Brothers to the Rescue, a group"
        if not opens or (not everyday and len(parse) and parse.pos[parse.token_at(start)] == "PROPN"):
            yield Span(start, end, ORGANISATION, _TOLD)


def may_be_body(tokens: NameTokens, first: int, last: int, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether a body that nobody knows may have the name of the tokens from `first` to `last`."""
    masks = [words.classes.get(word, 0) for word in tokens.words[first : last + 1]]
    if any(mask & (NEVER | CLOSED | ADJECTIVE | OFFICE | HONORIFIC) for mask in masks) or masks[-1] & _NO_NAME:
        return False
    name = tokens.text[tokens.starts[first] : tokens.ends[last]]
    if name in gazetteer.names or name in gazetteer.adjectives or name in listed("beside", "platforms"):
        return False
    if name.isupper() and (name in listed("nobody", "initials") or len(name) < 3):
        return False
    return not name.endswith(("ist", "ists", "ian", "ish", "ese", "ite")) or " " in name
