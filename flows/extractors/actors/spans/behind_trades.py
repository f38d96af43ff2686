"""Names behind what a firm does, where a sentence begins: `Carmaker Toyota cut jobs`, `Miner Joe Hart was hurt`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    NEVER,
    OFFICE,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.known import longest_known
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.listed import last_of_capitals

_LONGEST = 3  # words of a name that nobody knows: a heading in capitals is longer
_UNTOLD = ""
_AGED = re.compile(r", (?:aged )?\d{1,3},")
_NO_NAME = NEVER | CLOSED | ADJECTIVE | OFFICE | HONORIFIC


def behind_trades(spans: list[Span], tokens: NameTokens, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, names apart from the noun before them that has its capital from the sentence alone.

    English leaves out the article of a noun of trade before a name. A firm has nothing but its name there, `Miner
    Corvex`; a person is called by a given name too, `Miner Joe Hart`. Of two words that tell neither, `Builder Dunmor
    Vraal`, nobody knows which.
    """
    nouns = [i for i in tokens.among(_trades()) if is_distrusted(tokens.text, tokens.starts[i])]
    if not nouns:
        return spans  # most
    surnames = {surname_of(name) for name in _full_names(spans, tokens.text)}
    firms: set[str] = set()  # what is a firm at one mention is at all
    for noun in nouns:
        name = _name_behind(noun, spans, tokens, words, gazetteer)
        if name is not None and tokens.text[name.start : name.end] not in surnames:
            start = tokens.starts[noun]
            spans = [span for span in spans if span.end <= start or name.end <= span.start]
            spans = sorted([*spans, name]) if name.kind != _UNTOLD else spans
            firms |= {tokens.text[name.start : name.end]} if name.kind == ORGANISATION else set()
    return [span._replace(kind=ORGANISATION) if tokens.text[span.start : span.end] in firms else span for span in spans]


@cache
def _trades() -> frozenset[str]:
    """ "Miner", "Carmaker"."""
    return frozenset(noun.capitalize() for noun in listed("organisations", "trades"))


def _full_names(spans: Sequence[Span], text: str) -> Iterator[str]:
    """The names of persons in several words, but for what a noun of trade begins."""
    for span in spans:
        name = text[span.start : span.end]
        if span.kind == PERSON and " " in name and name.partition(" ")[0] not in _trades():
            yield name


def _name_behind(
    noun: int, spans: Sequence[Span], tokens: NameTokens, words: Words, gazetteer: Gazetteer
) -> Span | None:
    """The name behind a noun of trade, None where there is none or the noun is a part of it: "Baker Hughes"."""
    first, after = noun + 1, tokens.run(noun)[1]
    if first >= after or tokens.text[tokens.ends[noun] : tokens.starts[first]] != " " or not tokens.capital[first]:
        return None
    if longest_known(tokens, noun, after, gazetteer)[1] is not None:
        return None
    last = last_of_capitals(tokens, first, after)
    known = _last_of_known(tokens, first, after, gazetteer)
    if known is not None and (known >= last or _is_everyday(tokens.words[known + 1], words)):
        return Span(tokens.starts[first], tokens.ends[known], ORGANISATION)
    kind = _kind_of(tokens.words[noun], tokens.words[first : last + 1], words)
    if kind is None:
        return None
    if words.classes.get(tokens.words[last], 0) & COMMON and tokens.words[last + 1 : last + 2] == ["of"]:
        last += 2 if any(tokens.capital[last + 2 : last + 3]) else 0  # "House of Fraser"
    held = [span for span in spans if span.start in (tokens.starts[noun], tokens.starts[first])]
    name = Span(tokens.starts[first], max([tokens.ends[last], *(span.end for span in held)]), kind)
    if kind != _UNTOLD:
        return name
    if _AGED.match(tokens.text, name.end):
        return name._replace(kind=PERSON)
    is_called = words.classes.get(tokens.words[last], 0) & SURNAME and all(span.kind == PERSON for span in held)
    return name._replace(kind=PERSON, certainty=max(span.certainty for span in held)) if held and is_called else name


def _last_of_known(tokens: NameTokens, first: int, after: int, gazetteer: Gazetteer) -> int | None:
    """The last token of the name of a known body."""
    length, entry = longest_known(tokens, first, after, gazetteer)
    if entry is None:
        is_more = tokens.words[first + 1 : first + 2] == ["of"]  # "House" of "House of Fraser"
        length, entry = 1, None if is_more else gazetteer.names.get(tokens.words[first])
    return first + length - 1 if entry is not None and entry.kind == ORGANISATION else None


def _is_everyday(word: str, words: Words) -> bool:
    """ "Cuts" of the heading "Brewer Heineken Cuts 400 Jobs"."""
    mask = words.classes.get(word, 0)
    return bool(mask & COMMON) and not mask & HEAD


def _kind_of(noun: str, parts: Sequence[str], words: Words) -> str | None:
    """What a name that nobody knows is behind a noun of trade: a person's by a given name before another, a firm's in
    one word or by what no person is called, untold otherwise. None where it is no name, or the noun is one: "Baker
    Mayfield", "Miner Killed".
    """
    masks = [words.classes.get(part, 0) for part in parts]
    if len(parts) > _LONGEST or any(mask & _NO_NAME and not mask & (GIVEN | SURNAME) for mask in masks):
        return None
    if any(mask & COMMON and not mask & (GIVEN | SURNAME | HEAD) for mask in masks) or masks[0] & HEAD:
        return None
    is_given, is_surname = bool(masks[0] & GIVEN), bool(masks[0] & SURNAME)
    if len(parts) == 1:
        is_called = bool(words.classes.get(noun, 0) & GIVEN) and is_surname
        return None if is_called or (is_given and noun.lower() in words.trades) else ORGANISATION
    if masks[-1] & HEAD or noun.lower() in listed("organisations", "trades_of_firms"):
        return ORGANISATION
    return PERSON if is_given else _UNTOLD
