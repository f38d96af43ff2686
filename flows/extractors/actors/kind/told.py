"""Who speaks, has an age or is said to be called so is a person, whatever the model holds likelier."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MISC_TAIL,
    NEVER,
    OFFICE,
    PLACE_TAIL,
    SURNAME,
    Words,
    listed,
)
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import SURE, Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.language import Parse

_TOLD = 0.9  # certainty of a person who is known by speaking alone
_SHORTEST = 2  # letters; the name of who speaks has more
_AGED = re.compile(r",(?: aged)? [1-9]\d(?=[,.;])(?![,.]\d)")
_CALLED = re.compile(
    r"\b(?:identified (?:\w+ )?as|(?:man|woman|boy|girl|one) named|married to|son of|daughter of|alias)(?: one)? $"
)
_CALLING = ("as", "named", "to", "of", "alias", "one")  # with which that ends
_VERB_TOO = re.compile(r"(?:(?<=[.!?”\"] )|(?<=\n)|^)(?:Will|May) $")
_END = re.compile(r"[.?!\n](?!\d)")  # of a sentence
_MEMBER = re.compile(r"\b(\w+) members? $")  # "committee members Ana Duarte and Anton Vogt"
_MEMBERS = ("member", "members")
_FOLLOWING = re.compile(r" (\w+)")
# "President of the Tidal Guild of Norway, TGN, Ana Duarte": as Nigerian papers write it.
_OF_A_BODY = re.compile(
    r"\b(?:[Pp]resident|[Cc]hair(?:man|woman|person)|[Ss]ecretary|[Dd]irector|[Cc]oordinator|[Ll]eader|[Cc]hief)"
    r" of (?:the )?[A-Z][\w'’ -]{3,80}, [A-Z]{2,7}, $"
)
_HIS = re.compile(r"\b(?:[Hh]is|[Hh]er|[Mm]y) (?:former |late |longtime |then )?([a-z-]+) $")
_WORD_BEFORE = re.compile(r"(?<![\w’'-])([A-Z][a-z]+)\.? $")
_APPOSED = re.compile(r",| (?:said|says|told)\b")
_OFFICE_BEFORE = re.compile(r"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)|['’]s?) (?:[\w-]+ ){0,4}([\w-]+), $")
_FULL = 2  # words of a name in full
_FAR = 120  # characters of an office and a body before a name
_NEAR = 40  # characters before a name
_HYPHENED = re.compile(r"(?<![\w-])([A-Za-z]+-[a-z-]+) $")
_OF_CLASS = COMMON | HEAD | OFFICE | HONORIFIC | ADJECTIVE | NEVER | CLOSED | PLACE_TAIL | MISC_TAIL


def persons_told(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans, the doubtful ones that what stands beside them makes persons as such."""
    found: list[Span] = []
    for span in spans:
        name = text[span.start : span.end]
        told = span.certainty < SURE and _may_be_person(name, words, gazetteer) and _is_told(span, text, words)
        if told or (span.certainty < SURE and name not in gazetteer.names and is_behind_office(span, text, words)):
            span = span._replace(kind=PERSON, certainty=_TOLD)
        found.append(span)
    return found


def called_will(spans: list[Span], parse: Parse) -> list[Span]:
    """The spans, "Young" of "Will Young won" with the given name: behind the verb "Will" a question has no other, and a
    question ends as one, `Will King and Mark Page own nine shops.`
    """
    text = parse.text
    found: list[Span] = []
    for i, span in enumerate(spans):
        given = _VERB_TOO.search(text, max(0, span.start - len("Will ")), span.start) if span.kind == PERSON else None
        if given is None or (found and found[-1].end > given.start()):
            found.append(span)
            continue
        if _goes_on_finite(span, parse) or _is_joined_in_a_statement(spans[i : i + 2], text):
            span = span._replace(start=given.start(), certainty=max(_TOLD, span.certainty))
        found.append(span)
    return found


def _is_joined_in_a_statement(pair: Sequence[Span], text: str) -> bool:
    """Whether "and" joins a name to the next and their sentence ends with a full stop."""
    if len(pair) < 2 or text[pair[0].end : pair[1].start] != " and " or pair[1].kind != PERSON:
        return False
    end = _END.search(text, pair[1].end)
    return end is not None and end[0] == "."


def _goes_on_finite(span: Span, parse: Parse) -> bool:
    """Whether a verb with an ending of its own stands right behind a name: no "win" of "Will Young win?"."""
    behind = parse.tokens_in(span.end, span.end + 2)
    return bool(behind) and parse.text.startswith(" ", span.end) and parse.tags[behind[0]] in ("VBD", "VBZ")


def _may_be_person(name: str, words: Words, gazetteer: Gazetteer) -> bool:
    parts = name.split()
    masks = [words.classes.get(part, 0) for part in parts]
    if name.isupper() or any(mask & _OF_CLASS and not mask & (GIVEN | SURNAME) for mask in masks):
        return False
    entry = gazetteer.names.get(name)
    return entry is None or entry.kind == PERSON


def _is_told(span: Span, text: str, words: Words) -> bool:
    if _AGED.match(text, span.end):
        return True
    if span.kind == PLACE and " " not in text[span.start : span.end]:
        following = _FOLLOWING.match(text, span.end)
        before = text[max(0, span.start - _NEAR) : span.start].rpartition(" ")[0].rpartition(" ")[2]
        if following is not None and following[1] in words.speech and before not in words.locatives:
            return True
    return _is_told_before(span, text, words)


def _is_told_before(span: Span, text: str, words: Words) -> bool:
    """Whether what stands before a name says that it is a person's: "his publisher Ana Duarte", "Coun Ana Duarte"."""
    near = max(0, span.start - _NEAR)
    last = text[near : span.start].rstrip().rpartition(" ")[2]
    if last.endswith(_CALLING) and _CALLED.search(text, near, span.start) is not None:
        return True
    is_full = " " in text[span.start : span.end]
    his = _HIS.search(text, near, span.start) if is_full else None
    if his is not None and (his[1] in words.trades or his[1] in words.offices):
        return True  # "his publisher Ana Duarte"
    hyphened = _HYPHENED.search(text, near, span.start) if "-" in last else None
    if hyphened is not None and hyphened[1].lower() in words.offices:
        return True  # "President-elect Yaw Bediako"
    rank = _WORD_BEFORE.search(text, near, span.start) if not last.islower() else None
    given = words.classes.get(text[span.start : span.end].partition(" ")[0], 0) & GIVEN
    if given and rank is not None and rank[1].lower() in listed("titles", "ranks"):
        return True  # "Coun Ana Duarte"
    if text.endswith(", ", 0, span.start) and _OF_A_BODY.search(text, max(0, span.start - _FAR), span.start):
        return True
    member = _MEMBER.search(text, near, span.start) if is_full and last.endswith(_MEMBERS) else None
    return member is not None and words.classes.get(member[1].capitalize(), 0) & HEAD > 0


def is_behind_office(span: Span, text: str, words: Words) -> bool:
    """ "Its managing director, Leanna Lakes,": an office with its article or owner, and a comma."""
    parts = text[span.start : span.end].split()
    masks = [words.classes.get(part, 0) for part in parts]
    if len(parts) != _FULL or any(map(str.isupper, parts)):
        return False  # "the case detective, KCPD Homicide Unit"
    if masks[0] & ~(GIVEN | SURNAME) or masks[-1] & HEAD or not _APPOSED.match(text, span.end):
        return False
    office = _OFFICE_BEFORE.search(text, max(0, span.start - _FAR), span.start)
    return office is not None and office[1].lower() in words.offices


def speakers(tokens: NameTokens, spans: Sequence[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """Persons called by one word whom the model overlooked before a verb of speech: "Vogt said" begins a sentence."""
    text, following = tokens.text, [*tokens.words[1:], ""]
    speaking = [i for i in tokens.inside if following[i] in words.speech and tokens.capital[i]]
    taken = Covered(spans, text)
    for i in speaking:
        word, start = tokens.words[i], tokens.starts[i]
        if start in taken or len(word) <= _SHORTEST or word.endswith("s"):  # "Councillors agreed": many of one trade
            continue
        if _may_be_person(word, words, gazetteer) and text[tokens.ends[i]] == " " and is_distrusted(text, start):
            yield Span(start, tokens.ends[i], PERSON, _TOLD)
