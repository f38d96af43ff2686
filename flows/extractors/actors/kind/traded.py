"""Firms by what only firms have: "shares of *Quillon*", "profit at *Lindholm*", "*Dawson* shareholders".

Newspapers name a firm by one word, which may be a surname as well; nobody has shares or a subsidiary but a firm.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.kind.forms import surname_of
from newstables.extractors.actors.lexicon import COMMON, GIVEN, SURNAME, Words
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.language import Parse
from newstables.language.questions import case_of

_SHORTEST = 3  # letters of a firm's name
_SURE, _TOLD, _LIKELY = 1.0, 0.95, 0.9  # behind "of" somebody may stand: "the shares of Thomas"
_OFFICERS = ("ceo", "cfo", "coo")
# What firms have, and the prepositions that stand before whose it is.
_OF_FIRMS = MappingProxyType(
    {
        **dict.fromkeys(("shares", "stock", "shareholders", "stockholders"), ("of", "in")),
        **dict.fromkeys(("subsidiary", "subsidiaries", "unit", "affiliate"), ("of",)),
        **dict.fromkeys(_OFFICERS, ("of", "at")),
        **dict.fromkeys(("profit", "profits", "earnings", "revenue", "revenues", "turnover"), ("at",)),
    }
)
_SHARED = frozenset({"shares", "stock"})
_BEHIND = frozenset({"shares", "shareholders", "stockholders"})  # behind a firm's name
_POSTED = frozenset({"profit", "loss", "losses", "profits", "earnings", "revenue", "revenues"})
_POSTS = frozenset({"post", "book"})  # a person reports a loss too, to the police
_TELLING = frozenset({*_OF_FIRMS, *_BEHIND, *_POSTED, "whose"})  # most texts have few of these, or none


def firms_traded(spans: list[Span], parse: Parse, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with the firms that are told by what they have, wherever the text has their names."""
    text = parse.text
    spans = _with_whole_names(spans, parse, words, gazetteer)
    told = {span: text[span.start : span.end] for span in _traded(parse)}
    if not told:
        return spans
    full = [text[span.start : span.end] for span in spans if span.kind == PERSON]
    people = {surname_of(name) for name in full if " " in name}
    told = {
        span: name for span, name in told.items() if name not in people and _may_be_firm(span, name, words, gazetteer)
    }
    if not told:
        return spans
    names, places = set(told.values()), {(span.start, span.end) for span in told}
    found = [
        Span(span.start, span.end, ORGANISATION, max(_TOLD, span.certainty))
        if (span.kind == PERSON and text[span.start : span.end] in names) or (span.start, span.end) in places
        else span
        for span in spans
    ]
    taken = Covered(found, text)
    more = [span for span in told if taken.is_free(span.start, span.end)]
    return sorted([*found, *more]) if more else found


def _with_whole_names(spans: list[Span], parse: Parse, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, with the firms of several words whose shares are told of, and no persons: "shares of Torvald Rail"."""
    told = {(start, end) for start, end in _shared(parse) if not _is_known(parse.text[start:end], words, gazetteer)}
    if not told:
        return spans
    found = [
        span._replace(kind=ORGANISATION, certainty=max(_TOLD, span.certainty))
        if (span.start, span.end) in told and span.kind != PERSON
        else span
        for span in spans
    ]
    taken = Covered(found, parse.text)
    more = [Span(*place, ORGANISATION, _TOLD) for place in told if taken.is_free(*place)]
    return sorted([*found, *more]) if more else found


def _shared(parse: Parse) -> Iterator[tuple[int, int]]:
    """The names of several words, all in capitals, that "shares of" or "shares in" stands before."""
    for i in parse.places(_is_telling):
        for child in parse.children(i) if parse.lower[i] in _SHARED else ():
            if parse.deps[child] != "nmod" or case_of(parse, child) not in _OF_FIRMS[parse.lower[i]]:
                continue
            first = last = child
            while parse.words[first - 1].istitle() and parse.heads[first - 1] == child:
                first -= 1
            while parse.words[last + 1].istitle() and parse.heads[last + 1] == child:
                last += 1
            if first < last and parse.words[child].istitle():
                yield parse.starts[first], parse.ends[last]


def _is_known(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether it is told already who has a name: somebody, by the names that people have, or who the gazetteer says."""
    first, _, last = name.partition(" ")
    by_name = words.classes.get(first, 0) & GIVEN and words.classes.get(last, 0) & SURNAME
    return bool(by_name) or name in gazetteer.names or name in gazetteer.adjectives


def _is_telling(word: str) -> bool:
    """Whether it is what only firms have; most texts have none."""
    return word in _TELLING


def _traded(parse: Parse) -> Iterator[Span]:
    """The names of one word that own what only firms own, or post its results."""
    for i in parse.places(_is_telling):
        word = parse.lower[i]
        if word in _OF_FIRMS:
            for child in parse.children(i):
                if parse.deps[child] == "nmod" and case_of(parse, child) in _OF_FIRMS[word]:
                    yield from _named(parse, child, _SURE if word in _OFFICERS else _LIKELY)
        if word in _BEHIND and i and parse.heads[i - 1] == i and parse.deps[i - 1] == "compound":
            yield from _named(parse, i - 1)
        if word == "whose" and i > 1 and parse.words[i - 1] == "," and parse.lower[i + 1] == "shares":
            yield from _named(parse, i - 2)
        if word in _POSTED and parse.deps[i] == "obj" and parse.lemmas[parse.heads[i]] in _POSTS:
            for child in parse.children(parse.heads[i]):
                if parse.deps[child] == "nsubj":
                    yield from _named(parse, child)


def _named(parse: Parse, token: int, certainty: float = _TOLD) -> Iterator[Span]:
    """The token as a name, where it is the whole of one."""
    is_part = parse.deps[token] in ("flat", "appos") or any(
        parse.deps[child] in ("flat", "compound", "amod", "det", "nmod:poss", "nummod", "conj")
        for child in parse.children(token)
    )
    before = parse.words[token - 1] if token else ""
    if parse.pos[token] == "PROPN" and not is_part and not before[:1].isupper():
        yield Span(parse.starts[token], parse.ends[token], ORGANISATION, certainty)


def _may_be_firm(span: Span, name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether a word is of no other class, a surname at most; where somebody may stand, no given name."""
    if not name.isalpha() or len(name) < _SHORTEST or name in gazetteer.names or name in gazetteer.adjectives:
        return False
    mask = words.classes.get(name, 0)
    if span.certainty == _SURE:
        mask &= ~COMMON  # "Pinnacle" of "the CEO of Pinnacle"
    if mask & GIVEN and (span.certainty < _TOLD or not mask & SURNAME):
        return False
    return not mask & ~(SURNAME | GIVEN)
