"""What leaves no choice about a name's kind, whatever the model holds likelier: "the carmaker Anton Werke"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    BODY,
    GIVEN,
    HEAD,
    HONORIFIC,
    MISC_TAIL,
    MODIFIER,
    OFFICE,
    PAPER,
    PLACE_HEAD,
    PLACE_TAIL,
    PORTFOLIO,
    STYLE,
    SURNAME,
    Words,
)
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import NameTokens

_BASED = re.compile(r", (?:\w+-)?(?:based|headquartered|listed)\b")
_SCORE = re.compile(r"(?: \d{1,3}[-–]\d{1,3}| v)\b")
# "H E Omar Haddad": His Excellency. Two words of the name follow: "H. E. Bates" has initials.
_EXCELLENCY = re.compile(r"(?:H\.? ?E|H\.? ?R\.? ?H|H\.? ?H|H\.? ?M)\.? (?=[A-Z][\w'’.-]+ \S)")
_FORMER = re.compile(r"(?:Former|Ex|Late|Then|Fellow|Current) (?=[A-Z])")
_WINDOW = 32
_BEFORE_NAMES = OFFICE | HONORIFIC | ADJECTIVE | MODIFIER | PORTFOLIO
_SHORTEST = 2  # letters of a person's name behind a title
_SHORTEST_DATELINE = 3
_PERSON_WORDS = 3  # of a person's name before "of"
_WHOSE = frozenset({"his", "her", "its", "their", "our", "my", "the"})


def corrected(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans with their kinds set right."""
    spans = [_honoured(_without_owner(_without_former(span, text), text, gazetteer), text, words) for span in spans]
    spans = [_without_office(part, text, words) for span in spans for part in _parted(span, text, words)]
    named = [(" ".join(text[span.start : span.end].split()), span) for span in spans]
    firms = {name.partition(" ")[0] for name, span in named if _is_firm(name, span, words)}
    surnames = {part for name, span in named if span.kind == PERSON and " " in name for part in name.split()}
    found = []
    for name, span in named:
        kind, certainty = span.kind, span.certainty
        if " " not in name and name not in surnames and kind in (PERSON, PLACE) and name in firms:
            kind = ORGANISATION
        elif kind == PERSON and " " not in name and name not in surnames and _is_place(name, gazetteer):
            kind = PLACE
        elif _is_organisation(name, span, text, words, gazetteer):
            kind, certainty = ORGANISATION, 1.0
        elif kind == ORGANISATION and (_is_called(text, span, words) or _is_national(name, words, gazetteer)):
            certainty = 1.0
        found.append(span._replace(kind=kind, certainty=certainty))
    return found


def _without_former(span: Span, text: str) -> Span:
    """ "Former Ostrava Rowing League coach": where a sentence begins with it, the word is no part of the name."""
    before = _FORMER.match(text, span.start, span.end)
    return span if before is None else span._replace(start=before.end())


def _without_owner(span: Span, text: str, gazetteer: Gazetteer) -> Span:
    """ "Norway's Channel Nine": the country whose body it is, is no part of its name."""
    owner, _, rest = text[span.start : span.end].partition(" ")
    if span.kind != ORGANISATION or not rest[:1].isupper() or not owner.endswith(("'s", "’s")):
        return span
    entry = gazetteer.names.get(owner[:-2])
    return span._replace(start=span.end - len(rest)) if entry is not None and entry.kind == COUNTRY else span


def _honoured(span: Span, text: str, words: Words) -> Span:
    """Who is called "Sgt Mat Thorne" or "Lord Ashby of Stour" is a person; "Lord Howe Island" and "Gen Z" are none."""
    title, *name = text[span.start : span.end].replace(".", "").split()
    if span.kind == PERSON or title.lower() not in words.called or not name or len(name[-1]) < _SHORTEST:
        return span
    tails = HEAD | PLACE_TAIL | PLACE_HEAD | MISC_TAIL
    if not name[0][:1].isupper() or words.classes.get(name[-1], 0) & tails:
        return span
    return span._replace(kind=PERSON, certainty=1.0)


def _without_office(span: Span, text: str, words: Words) -> Span:
    """A person without the office or the people before the name: "Interior Minister Anton Vogt"."""
    start = span.start
    if span.kind != PERSON:
        return span
    style = _EXCELLENCY.match(text, start, span.end)
    start = style.end() if style is not None else start
    parts = text[start : span.end].split(" ")
    masks = [words.classes.get(part, 0) for part in parts]
    first = 0
    for i, (mask, following) in enumerate(zip(masks, parts[1:], strict=False)):
        if not following[:1].isupper() or mask & (GIVEN | SURNAME | STYLE):
            break
        if mask & _BEFORE_NAMES:
            first = i + 1
    return span._replace(start=start + sum(len(part) + 1 for part in parts[:first]))


def _parted(span: Span, text: str, words: Words) -> list[Span]:
    """ "Ana Duarte of the Fishers Association" is a person and an organisation."""
    name, of, body = text[span.start : span.end].partition(" of ")
    parts = name.split()
    if span.kind != ORGANISATION or not of or not 2 <= len(parts) <= _PERSON_WORDS:
        return [span]
    masks = [words.classes.get(part, 0) for part in parts]
    if not masks[0] & GIVEN or any(mask & ~(GIVEN | SURNAME) for mask in masks):
        return [span]
    return [span._replace(end=span.start + len(name), kind=PERSON), span._replace(start=span.end - len(body))]


def _is_firm(name: str, span: Span, words: Words) -> bool:
    """Whether a name is a firm's by its last word and begins with a word of its own: "Hoffner AG", "Vane Motors"."""
    first, _, rest = name.partition(" ")
    last = rest.rpartition(" ")[2].lower()
    return span.kind == ORGANISATION and words.sectors.get(last) == "BUS" and not words.classes.get(first, 0) & ~SURNAME


def _is_organisation(name: str, span: Span, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """Whether the name or what stands before it leaves no other choice."""
    if span.kind != ORGANISATION and _has_head(name, words) and name not in gazetteer.names:
        return True
    return span.kind != PLACE and _is_introduced(text, span, words)


def _is_definite(before: Sequence[str]) -> bool:
    """Whether one of the words before a noun says whose it is: "his team, Banco Vela," is one."""
    return any(word.lower() in _WHOSE or word.endswith(("'s", "’s")) for word in before)


def _has_head(name: str, words: Words) -> bool:
    """Whether the last of several words is one that only names of organisations end with: "Belmont Resorts"."""
    last = name.rpartition(" ")[2].lower()
    return " " in name and last in words.sectors and last not in words.unsure


def _is_called(text: str, span: Span, words: Words) -> bool:
    """ "the Iraq Road Watch group": what it is stands behind it."""
    following = text[span.end : span.end + _WINDOW].split(maxsplit=1)
    return bool(following) and text[span.end] == " " and following[0].rstrip(".,;") in words.introducers


def _is_national(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Statistics Norway", "Toronto Star": a body or a newspaper beside the name of a place."""
    first, _, rest = name.partition(" ")
    start, _, last = name.rpartition(" ")
    if words.classes.get(first, 0) & BODY and rest in gazetteer.names:
        return True
    return bool(words.classes.get(last, 0) & PAPER) and start in gazetteer.names


def _is_place(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a word is a seat of government, or a place in the capitals of a dateline."""
    if name in gazetteer.seats:
        return True
    entry = gazetteer.names.get(name.title()) if name.isupper() and len(name) > _SHORTEST_DATELINE else None
    return entry is not None and entry.kind == PLACE


def _is_introduced(text: str, span: Span, words: Words) -> bool:
    """ "the carmaker X", "X, based in Bergen", "X v Y"."""
    before = text[max(0, span.start - _WINDOW) : span.start].split()
    if before and text[span.start - 1 : span.start] == " ":
        if before[-1] in words.introducers:
            return True
        if before[-1].removesuffix(",") in words.introducers and _is_definite(before[-3:-1]):
            return True
    return _BASED.match(text, span.end) is not None or _SCORE.match(text, span.end) is not None


def titled(tokens: NameTokens, spans: list[Span], words: Words) -> Iterator[Span]:
    """Whom the model overlooked though it is told what they are: "Mr Thorsby", "the charity Remeda"."""
    taken = {i for span in spans for i in range(span.start, span.end)}
    for first, after in tokens.runs:
        for i in range(max(first - 1, 0), after - 1):
            kind = _told_by(tokens, i, words)
            if kind is None or tokens.starts[i + 1] in taken or not _may_begin(tokens, i + 1, words):
                continue
            last = i + 1
            while last + 1 < after and tokens.starts[last + 1] not in taken and _may_begin(tokens, last + 1, words):
                last += 1
            yield Span(tokens.starts[i + 1], tokens.ends[last], kind)
            taken.update(range(tokens.starts[i + 1], tokens.ends[last]))


def _told_by(tokens: NameTokens, i: int, words: Words) -> str | None:
    """The kind of name that a word announces."""
    word = tokens.words[i]
    may_be_title = word[:1].islower() or words.classes.get(word, 0) & HONORIFIC
    if may_be_title and word.lower().rstrip(".") in words.honorifics:
        return PERSON
    if word in words.introducers and i and tokens.words[i - 1] not in ("a", "an"):
        whole = tokens.text[tokens.ends[i] : tokens.starts[i + 1]] == " "
        return ORGANISATION if whole and not words.classes.get(tokens.words[i + 1], 0) & _BEFORE_NAMES else None
    return None


def _may_begin(tokens: NameTokens, i: int, words: Words) -> bool:
    return tokens.capital[i] and tokens.words[i].lower().rstrip(".") not in words.honorifics
