"""Names that the model cut short: what stands beside them completes them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ARTICLE,
    CLOSED,
    COMMON,
    HEAD,
    HONORIFIC,
    MISC_TAIL,
    MODIFIER,
    NEVER,
    OFFICE,
    PLACE_TAIL,
    PORTFOLIO,
    POSSESSOR,
    SIDE,
    Words,
)
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.listed import has_given_name

_LIKELY = 0.95  # that a name with a nickname in it is one
_ALL = re.compile(r"\bAll[ -]$")
_OWNED = ("s ", "' ", "’ ")
_MANY, _LONGEST_MANY = re.compile(r"\b([A-Z]\w+)(?:['’]s|(?<=s)['’]) $"), 16
_OWNER = re.compile(r"\b[A-Z][\w-]+['’]s $")  # "Hawke's" of "Hawke's Bay Council"
_NURSES, _MIDWIVES = re.compile(r"(?:\b[A-Z][\w-]+ )+(?<=s )and $"), re.compile(r"[A-Z][a-z]+s [A-Z][a-z]+")
_LISTED = re.compile(r"\b[Tt]he ((?:[A-Z][a-z]+, )+(?:[A-Z][a-z]+,? )?and )$")
_PART = re.compile(r"\w+")
_FAR_BACK = 40  # characters
_SURNAME = re.compile(r"[A-Z][a-z][\w-]*(?! [A-Z])")
_NICKNAME = re.compile(r" [\"'“‘(][A-Z][\w-]+(?: [A-Z][\w-]+)?[\"'”’)] ")


def all_of(spans: list[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """ "All" before a body of a whole country is a part of its name, and so is "People's" before any: "All Chile
    Farmers Union", "People's Council".
    """
    found: list[Span] = []
    for span in spans:
        before = text[span.start - 2 : span.start] if span.kind == ORGANISATION else ""
        if before == "s " and words.classes.get(text[span.start : span.end].split()[0], 0) & PLACE_TAIL:
            owner = _OWNER.search(text, max(0, span.start - _LONGEST_MANY), span.start)
            span = span if owner is None else span._replace(start=owner.start())
            before = ""
        many = _MANY.search(text, max(0, span.start - _LONGEST_MANY), span.start) if before in _OWNED else None
        if many is not None and words.classes.get(many[1], 0) & POSSESSOR:
            span = span._replace(start=many.start())
        elif before in ("l ", "l-") and _ALL.search(text, max(0, span.start - 5), span.start):
            entry = gazetteer.names.get(text[span.start : span.end].partition(" ")[0])
            if entry is not None and entry.kind == COUNTRY:
                span = span._replace(start=span.start - 4)
        while found and found[-1].end > span.start:
            found.pop()
        found.append(span)
    return found


def joined_firms(spans: list[Span], tokens: NameTokens, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """ "Adler & Zonen" is one organisation, whatever the model holds its halves for; the rest as it was."""
    text = tokens.text
    if "&" not in text:
        return spans
    firms: list[Span] = []
    told = [span for span in spans if span.kind == ORGANISATION and span.certainty == 1.0]  # whole already
    for i in [i for i, word in enumerate(tokens.words) if word == "&"]:
        if any(span.start < tokens.starts[i] < span.end for span in told):
            continue
        if text[tokens.starts[i] - 1 : tokens.starts[i]] == " " == text[tokens.ends[i] : tokens.ends[i] + 1]:
            firm = around(tokens, i, words)
            if firm is not None and not _are_places(text[firm.start : firm.end], gazetteer):
                firms.append(firm)
    if not firms:
        return spans
    for firm in firms:
        pair = list(_two_persons(firm, text, words))
        if pair:
            spans = sorted([*(span for span in spans if span.end <= firm.start or firm.end <= span.start), *pair])
            continue
        inside = [span for span in spans if span.start < firm.end and firm.start < span.end]
        start = min([firm.start, *(span.start for span in inside if span.kind == ORGANISATION)])
        end = max([firm.end, *(span.end for span in inside if span.kind == ORGANISATION)])
        spans = [span for span in spans if span not in inside] + [Span(start, end, ORGANISATION)]
    return sorted(spans)


def _two_persons(firm: Span, text: str, words: Words) -> Iterator[Span]:
    """ "Ana Duarte & Anton Vogt": firms are called by surnames."""
    first, mark, second = text[firm.start : firm.end].partition(" & ")
    if has_given_name(first, words) and has_given_name(second, words) and " & " not in second:
        masks = [words.classes.get(name.rpartition(" ")[2], 0) for name in (first, second)]
        if not any(mask & HEAD for mask in masks):
            yield Span(firm.start, firm.start + len(first), PERSON)
            yield Span(firm.start + len(first) + len(mark), firm.end, PERSON)


def _are_places(name: str, gazetteer: Gazetteer) -> bool:
    """ "Jammu & Kashmir": one place, or one on each side."""
    entries = [gazetteer.names.get(part) for part in (name, *name.split(" & "))]
    kinds = [entry.kind if entry is not None else None for entry in entries]
    return kinds[0] in (PLACE, COUNTRY) or all(kind in (PLACE, COUNTRY) for kind in kinds[1:])


def around(tokens: NameTokens, i: int, words: Words) -> Span | None:
    """The capitals on both sides of "&" or "and", unless they are everyday words or places: "Health & Safety"."""
    begin, end = i, i
    while begin and tokens.capital[begin - 1] and tokens.text[tokens.ends[begin - 1]] == " ":
        begin -= 1
    while end + 1 < len(tokens.words) and tokens.capital[end + 1] and tokens.text[tokens.ends[end]] == " ":
        if end > i and words.classes.get(tokens.words[end + 1], 0) & (OFFICE | HONORIFIC):
            break
        end += 1
    while begin < i - 1 and words.classes.get(tokens.words[begin], 0) & (CLOSED | ARTICLE | OFFICE | HONORIFIC):
        begin += 1
    masks = [words.classes.get(word, 0) for word in tokens.words[begin : end + 1] if word not in ("&", "and")]
    if begin == i or end == i or masks[-1] & MISC_TAIL or len(tokens.words[end]) == 1:
        return None
    if not masks[-1] & HEAD and masks[-1] & (PORTFOLIO | MODIFIER):
        return None  # "Prime Minister Vogt & Home [Minister]"
    if not masks[-1] & HEAD and all(mask & (COMMON | NEVER | PORTFOLIO) for mask in masks):
        return None
    return Span(tokens.starts[begin], tokens.ends[end], ORGANISATION)


def sides(spans: list[Span], tokens: NameTokens, words: Words) -> list[Span]:
    """ "Ravensby" before "United" is the team."""
    found: list[Span] = []
    text = tokens.text
    for span in spans:
        if text[span.end + 1 : span.end + 2].isupper():
            following = bisect_left(tokens.starts, span.end + 1)
            whole = following < len(tokens.starts) and tokens.starts[following] == span.end + 1
            if whole and words.classes.get(tokens.words[following], 0) & SIDE:
                span = Span(span.start, tokens.ends[following], ORGANISATION)
        if span.kind == PLACE and words.classes.get(text[span.start : span.end].rpartition(" ")[2], 0) & SIDE:
            span = Span(span.start, span.end, ORGANISATION)
        if not found or found[-1].end <= span.start:
            found.append(span)
    return found


def societies(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans, "Airline Pilots" and "Association" of "Airline Pilots' Association" as one, and "Nurses and Midwives
    Organisation" whole.
    """
    found: list[Span] = []
    for span in spans:
        if span.kind == ORGANISATION and words.classes.get(text[span.start : span.end].split()[-1], 0) & HEAD:
            if found and _is_of_many(found[-1], span, text):
                span = found.pop()._replace(end=span.end)
            start = min(_start_of_nurses(span, text), _start_of_list(span, text, words))
            if not found or found[-1].end <= start:
                span = span._replace(start=start)
        found.append(span)
    return found


def _is_of_many(span: Span, body: Span, text: str) -> bool:
    """ "Airline Pilots" before "' Association"."""
    joint = text[span.end : body.start]
    return span.kind == ORGANISATION and joint in ("' ", "’ ") and text.startswith("s", span.end - 1)


def _start_of_list(span: Span, text: str, words: Words) -> int:
    """Where "Water, Gas and" before "Power Company" begins, everyday words behind "the"; else where the span does."""
    told = _LISTED.search(text, max(0, span.start - _FAR_BACK), span.start)
    if told is None:
        return span.start
    parts = [*_PART.findall(told[1].removesuffix("and ")), text[span.start : span.end].partition(" ")[0]]
    # "the Police, Prisons and Civil Rights Union"
    of_trades = text[span.start : span.end].rpartition(" ")[2] == "Union"
    masks = [words.classes.get(part, 0) for part in parts]
    listed = all(_is_matter(part, words) for part in parts) or (
        of_trades and all(mask & (COMMON | HEAD | PORTFOLIO | MODIFIER) for mask in masks)
    )
    return told.start(1) if listed else span.start


def _is_matter(word: str, words: Words) -> bool:
    """ "Water", "Gas"; not "Navy"."""
    mask = words.classes.get(word, 0)
    return bool(mask & COMMON) and (not mask & HEAD or words.sectors.get(word.lower()) == "BUS")


def _start_of_nurses(span: Span, text: str) -> int:
    """Where "Nurses and" before "Midwives Organisation" begins; else where the span does."""
    nurses = _NURSES.search(text, max(0, span.start - _FAR_BACK), span.start)
    if nurses is None or not _MIDWIVES.match(text, span.start, span.end):
        return span.start
    return nurses.start() + (4 if nurses[0].startswith("The ") else 0)


def with_nicknames(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans; José “Pepe” Mujica is one person."""
    starts = {span.start: span for span in spans if span.kind == PERSON}
    found: list[Span] = []
    for span in spans:
        if found and span.end <= found[-1].end:
            continue
        nickname = _NICKNAME.match(text, span.end) if span.kind == PERSON else None
        last = starts.get(nickname.end()) if nickname is not None else None
        if last is not None:
            span = span._replace(end=last.end, certainty=max(_LIKELY, span.certainty, last.certainty))
        elif nickname is not None:
            span = _with_surname(span, nickname, text, words)
        found.append(span)
    return found


def _with_surname(span: Span, nickname: re.Match[str], text: str, words: Words) -> Span:
    """Jeffrey “JD” Brick, whose surname is a thing too; not "Maria (Spain) Beat her"."""
    name = text[span.start : span.end]
    surname = _SURNAME.match(text, nickname.end()) if has_given_name(f"{name} -", words) else None
    is_aside = nickname[0][1] == "(" and not nickname[0][2:-2].isupper() and " " not in name
    if surname is None or is_aside or words.classes.get(surname[0], 0) & CLOSED:
        return span
    return span._replace(end=surname.end(), certainty=_LIKELY)
