"""Names beside titles and offices: who has one before the name is a person, and what of it is no part of the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PLACE_TAIL,
    PORTFOLIO,
    STYLE,
    SURNAME,
    TRADE,
    Words,
    listed,
)
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import JOINING
from newstables.extractors.actors.spans.honours import without_honours
from newstables.extractors.actors.spans.personal import BEFORE_NAMES, SHORTEST, THINGS, is_personal
from newstables.extractors.actors.spans.ranks_before import without_rank, without_seat

# "H E Omar Haddad": His Excellency. Two words of the name follow: "H. E. Bates" has initials.
_EXCELLENCY = re.compile(
    r"(?:H\.? ?E|H\.? ?R\.? ?H|H\.? ?H|H\.? ?M)\.? (?=[A-Z][\w'’.-]+ \S)"
    r"|(?:(?:His|Her|Their) )?(?:Royal )?(?:Highness(?:es)?|Majest(?:y|ies)|Excellenc(?:y|ies)) (?=[A-Z])"
)
_BEFORE = ("Former", "Ex", "Late", "Then", "Fellow", "Current", "Neither", "Either", "Nor")
_FORMER = re.compile(rf"(?:(?:{'|'.join(_BEFORE)}) |(?:then|ex)-)(?=[A-Z])")
# Ranks of the British police in letters: "PC Ana Duarte", "DCI Vogt".
_CONSTABLE = re.compile(r"(?:W?P[CS]|PCSO|D[CSI]|DCI|DCS|DSU) (?=[A-Z][a-z])")
_FIRST_LADY = re.compile(r"(?:First )?Lady (?=[A-Z])")
_NO_NAMES = frozenset({*_BEFORE, "First", "Lady"})  # the words that these begin with
_INITIALS = re.compile(r"([A-Z]{3,6}) (?=[A-Z][\w'’.-]+ \S)")  # "the envoy at NAM Omar Haddad": "(NAM)" is explained
_OVER = frozenset({"of", "for", "to", "in"})  # between an office and what it is held over
_SAINTS = ("st", "saint")  # places and what is there are called after them
_OVER_STATES = frozenset({"Minister", "Secretary"})  # what one word names before them is what they are over
_LIKELY = 0.75  # what is named before an office is a body or a place
_OF_TOWNS = frozenset({"Mayor", "Bishop", "Archbishop", "Governor", "Sheriff"})  # offices of a town, and surnames
_TOWN_AND_NAME = 3  # words of a town, an office and a given name, before the surname


def untitled(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans without what stands before a name, and as two where an office parts a body from a person."""
    found: list[Span] = []
    for span in spans:
        if " " not in text[span.start : span.end]:  # most
            found.append(span)
            continue
        honoured = _honoured(_without_former(without_honours(span, text), text, words), text, words)
        found += [_without_office(part, text, words) for part in _parted(honoured, text, words, gazetteer)]
    return found


def _without_former(span: Span, text: str, words: Words) -> Span:
    """ "Former Ostrava Rowing League coach": where a sentence begins with it, the word is no part of the name."""
    if not _may_begin_before(span, text):
        return span  # most
    before = _FORMER.match(text, span.start, span.end)
    span = span if before is None else span._replace(start=before.end())
    body = _INITIALS.match(text, span.start, span.end) if span.kind == PERSON else None
    if body is not None and f"({body[1]})" in text:
        span = span._replace(start=body.end())
    constable = _CONSTABLE.match(text, span.start, span.end) if span.kind == PERSON else None
    if constable is not None:
        span = span._replace(start=constable.end())
    return _without_lady(without_rank(without_seat(span, text, words), text), text)


def _may_begin_before(span: Span, text: str) -> bool:
    """Whether a span begins with what `_without_former` takes off: one of a few words, letters, or a seat's name."""
    first = text[span.start : span.end].partition(" ")[0]
    if first.isupper() or first in _NO_NAMES or first.startswith(("then-", "ex-")):
        return True
    return first in listed("titles", "ranks_of_police") or text.endswith(" of the ", 0, span.start)


def _without_lady(span: Span, text: str) -> Span:
    """ "First Lady Ana Duarte": a person, without what she is."""
    lady = _FIRST_LADY.match(text, span.start, span.end)
    if lady is not None and text.startswith("First Lady", lady.end() - len("First Lady ")):
        span = span._replace(start=lady.end(), kind=PERSON, certainty=1.0)
    return span


def _honoured(span: Span, text: str, words: Words) -> Span:
    """Who is called "Sgt Mat Thorne" or "Lord Ashby of Stour" is a person; "Lord Howe Island" and "Gen Z" are none."""
    people, _, rest = text[span.start : span.end].partition(" ")
    if not rest:
        return span
    if words.classes.get(people, 0) & ADJECTIVE:
        span = _without_people(span, rest, words)
    title, *name = text[span.start : span.end].replace(".", "").split()
    if not name or len(name[-1]) < SHORTEST or not name[0][:1].isupper():
        return span
    if title.lower() not in words.called and not _is_styled(title, span, text, words):
        return span
    return span if words.classes.get(name[-1], 0) & THINGS else span._replace(kind=PERSON, certainty=1.0)


def _without_people(span: Span, rest: str, words: Words) -> Span:
    """ "Emperor Tewodros" of "Ethiopian Emperor Tewodros"; `rest` is what stands behind the people."""
    style, _, name = rest.partition(" ")
    mask = words.classes.get(style, 0)
    if not name or not mask & STYLE or mask & (GIVEN | SURNAME):
        return span
    return span._replace(start=span.end - len(rest))


def _is_styled(title: str, span: Span, text: str, words: Words) -> bool:
    """ "Emperor Tewodros", and "Prince Hashim" if he is held for a person: "Prince Rupert" may be a town."""
    mask = words.classes.get(title, 0)
    if not mask & STYLE or text[span.start : span.end].isupper():
        return False
    return span.kind == PERSON or not (mask & (GIVEN | SURNAME) or title.lower() in _SAINTS)


def _without_office(span: Span, text: str, words: Words) -> Span:
    """A person without the office or the people before the name: "Interior Minister Anton Vogt"."""
    start = span.start
    if span.kind != PERSON or " " not in text[start : span.end]:
        return span
    style = _EXCELLENCY.match(text, start, span.end)
    start = style.end() if style is not None else start
    parts = text[start : span.end].split(" ")
    # "Lord Mayor Ana Duarte"
    of_a_lord = len(parts) > 2 and _mask(parts[0], words) & STYLE and words.classes.get(parts[1], 0) & OFFICE
    of_a_town = len(parts) > _TOWN_AND_NAME and not _mask(parts[0], words) and _is_bishop(parts[1], parts[2], words)
    first = 2 if of_a_lord or of_a_town else 0
    for i, following in [*enumerate(parts[1:])][first:]:
        mask = _mask(parts[i], words)
        is_called = following.lower() in words.called  # "Admiral Sir": a surname too, but not here
        if not following[:1].isupper() or (mask & (GIVEN | SURNAME | STYLE) and not (is_called and mask & OFFICE)):
            break
        is_trade = (
            i == 0 and mask & TRADE and len(parts) > 2 and not words.classes.get(following, 0) & ~(GIVEN | SURNAME)
        )
        if mask & BEFORE_NAMES or is_trade or (i == 0 and _is_office_in_initials(parts[0])):
            first = i + 1
    return span._replace(start=start + sum(len(part) + 1 for part in parts[:first]))


def _is_bishop(word: str, following: str, words: Words) -> bool:
    """ "Bishop" of "Bacolod Bishop Patricio Cruz", before a given name."""
    return word in _OF_TOWNS and bool(words.classes.get(following, 0) & GIVEN)


def _mask(word: str, words: Words) -> int:
    """The classes of a word before a name; "Executive-President" is an office, as its halves are of offices."""
    if "-" in word and all(words.classes.get(half, 0) & BEFORE_NAMES for half in word.split("-")):
        return OFFICE
    return words.classes.get(word, 0)


def _is_office_in_initials(word: str, is_behind: bool = False) -> bool:
    """ "VPM", "DSP"; two letters that begin a name are somebody's: "CJ Brandt", not "Labour TD Ana Duarte"."""
    return (len(word) > SHORTEST or is_behind) and word in listed("nobody", "initials")


def _parted(span: Span, text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """ "Fishers Association President Ana Duarte": a body and a person."""
    name = text[span.start : span.end]
    if " " not in name or "\n" in name:
        return [span]
    return _by_office(span, name.split(" "), words, gazetteer)


def _by_office(span: Span, parts: list[str], words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The span as what is named before an office in it, if anything is, and who holds it."""
    if words.before_officers.isdisjoint(parts) and listed("nobody", "initials").isdisjoint(parts):
        return [span]  # most
    masks = [words.classes.get(part, 0) for part in parts]
    initials = [
        span.kind == PERSON and _is_office_in_initials(part, i > 0 and part not in gazetteer.names)
        for i, part in enumerate(parts)
    ]
    members = [i > 0 and part.lower() in listed("titles", "members") for i, part in enumerate(parts)]
    offices = [i for i, mask in enumerate(masks[:-1]) if _is_office(mask) or initials[i] or members[i]]
    if not offices or (offices == [0] and (span.kind == PERSON or masks[0] & MODIFIER)):
        return [span]
    office = offices[-1]
    rest = _behind_seat(parts[office + 1 :], words, gazetteer)
    if not is_personal(rest, words, gazetteer):
        return [span]
    found = [span._replace(start=span.end - len(" ".join(rest)), kind=PERSON, certainty=1.0)]
    last = office
    while last and (parts[last - 1] in JOINING or (masks[last - 1] & BEFORE_NAMES and not masks[last - 1] & HEAD)):
        last -= 1
    first = next((i for i in range(last) if not masks[i] & (OFFICE | HONORIFIC)), last)
    body = " ".join(parts[first:last])
    # "Cabinet Secretary Ana Duarte", "Lance Corporal Ana Duarte"
    over = " " not in body and (
        parts[last] in _OVER_STATES or members[office] or body.lower() in listed("titles", "halves")
    )
    kind = _kind_of_body(body, masks[last - 1], initials[office], gazetteer) if body and not over else None
    if kind is not None:
        start = span.start + len(" ".join(parts[:first])) + (first > 0)
        found.insert(0, Span(start, start + len(body), kind, max(span.certainty, _LIKELY)))
    return found


def _is_office(mask: int) -> bool:
    return bool(mask & (OFFICE | HONORIFIC | TRADE)) and not mask & (GIVEN | SURNAME | HEAD)


def _kind_of_body(body: str, last: int, sits: bool, gazetteer: Gazetteer) -> str | None:
    """The kind of what is named before an office; nothing but who is called by an adjective is no name."""
    if body in gazetteer.adjectives:
        return None
    entry = gazetteer.names.get(body)
    if entry is not None and entry.kind != PERSON:
        return entry.kind if entry.kind == ORGANISATION else PLACE
    is_seat = sits and not body.isupper() and not last & HEAD  # "Kerry TD Ana Duarte", "Fishers Party TD Ana Duarte"
    return PLACE if is_seat or last & PLACE_TAIL else ORGANISATION


def _behind_seat(parts: list[str], words: Words, gazetteer: Gazetteer) -> list[str]:
    """The words behind what an office is held over: "Haddad" of "[Ambassador] to Saudi Arabia Haddad", "[MEC] for
    Public Works Haddad".
    """
    while len(parts) > 2 and parts[0] in _OVER:
        sizes = range(min(3, len(parts) - 1), 0, -1)
        size = next((size for size in sizes if " ".join(parts[1 : size + 1]) in gazetteer.names), 0)
        size = size or _portfolio(parts[1:], words)
        if not size or parts[size] in JOINING:
            return []
        parts = parts[size + 1 :]
    return parts


def _portfolio(parts: Sequence[str], words: Words) -> int:
    """How many of the words are what offices are over."""
    kept = [bool(words.classes.get(part, 0) & PORTFOLIO) or part in JOINING for part in parts]
    size = kept.index(False) if False in kept else 0
    return size if size < len(parts) - 1 and words.classes.get(parts[size], 0) & GIVEN else 0
