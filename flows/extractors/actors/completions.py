"""Names that the model cut short or overlooked: what stands beside them or elsewhere completes them."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.forms import surname_of
from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ARTICLE,
    CLOSED,
    COMMON,
    HEAD,
    HONORIFIC,
    MISC_HEAD,
    MISC_TAIL,
    MODIFIER,
    NEVER,
    OFFICE,
    PLACE_HEAD,
    PLACE_TAIL,
    PORTFOLIO,
    POSSESSOR,
    SIDE,
    TRADE,
    Words,
    listed,
)
from newstables.extractors.actors.listed import has_given_name
from newstables.extractors.actors.names.layout import is_distrusted, stands_in_capitals
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.language import Parse
from newstables.language.sentences import after_dateline

_LIKELY = 0.95  # of initials: what spells them out elsewhere may say that they are a thing's
_ALL = re.compile(r"\bAll[ -]$")
_OWNED = ("s ", "' ", "’ ")
_MANY, _LONGEST_MANY = re.compile(r"\b([A-Z]\w+)(?:['’]s|(?<=s)['’]) $"), 16
_OWNER = re.compile(r"\b[A-Z][\w-]+['’]s $")  # "Hawke's" of "Hawke's Bay Council"
_ENDING = re.compile(r"[IVXLC]+|[JS]r\.?")  # of a name, and no surname
_NURSES, _MIDWIVES = re.compile(r"(?:\b[A-Z][\w-]+ )+(?<=s )and $"), re.compile(r"[A-Z][a-z]+s [A-Z][a-z]+")
_FAR_BACK = 40  # characters
_NICKNAME = re.compile(r" [\"'“‘(][A-Z][\w-]+(?: [A-Z][\w-]+)?[\"'”’)] ")
_MONTHS = ("April", "August", "June", "March", "May")  # surnames too
_INITIALS = re.compile(r"(?![IVXLC]+$)[A-Z]{2,6}")  # no numeral: "Kojo the XV"
_OTHER = HEAD | MISC_HEAD | MISC_TAIL | PLACE_HEAD | PLACE_TAIL | CLOSED | SIDE  # of what is named and no person


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
    for i in [i for i, word in enumerate(tokens.words) if word == "&"]:
        if text[tokens.starts[i] - 1 : tokens.starts[i]] == " " == text[tokens.ends[i] : tokens.ends[i] + 1]:
            firm = _around(tokens, i, words)
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


def _around(tokens: NameTokens, i: int, words: Words) -> Span | None:
    """The capitals on both sides of "&", unless they are everyday words or places: "Health & Safety"."""
    begin, end = i, i
    while begin and tokens.capital[begin - 1] and tokens.text[tokens.ends[begin - 1]] == " ":
        begin -= 1
    while end + 1 < len(tokens.words) and tokens.capital[end + 1] and tokens.text[tokens.ends[end]] == " ":
        if end > i and words.classes.get(tokens.words[end + 1], 0) & (OFFICE | HONORIFIC):
            break
        end += 1
    while begin < i - 1 and words.classes.get(tokens.words[begin], 0) & (CLOSED | ARTICLE | OFFICE | HONORIFIC):
        begin += 1
    masks = [words.classes.get(word, 0) for word in tokens.words[begin : end + 1] if word != "&"]
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
            start = _start_of_nurses(span, text)
            if not found or found[-1].end <= start:
                span = span._replace(start=start)
        found.append(span)
    return found


def _is_of_many(span: Span, body: Span, text: str) -> bool:
    """ "Airline Pilots" before "' Association"."""
    joint = text[span.end : body.start]
    return span.kind == ORGANISATION and joint in ("' ", "’ ") and text.startswith("s", span.end - 1)


def _start_of_nurses(span: Span, text: str) -> int:
    """Where "Nurses and" before "Midwives Organisation" begins; else where the span does."""
    nurses = _NURSES.search(text, max(0, span.start - _FAR_BACK), span.start)
    if nurses is None or not _MIDWIVES.match(text, span.start, span.end):
        return span.start
    return nurses.start() + (4 if nurses[0].startswith("The ") else 0)


def with_nicknames(spans: Sequence[Span], text: str) -> list[Span]:
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
        found.append(span)
    return found


def filed_from(spans: list[Span], text: str) -> list[Span]:
    """What stands in capitals in a dateline is where the story was filed, and so is the same name in the story."""
    story = after_dateline(text)
    places = {text[span.start : span.end].casefold() for span in spans if span.end <= story}
    places = {name for name in places if name.upper() in text[:story]}
    return [
        Span(span.start, span.end, PLACE) if text[span.start : span.end].casefold() in places else span
        for span in spans
    ]


def firms_by_a_word(spans: list[Span], text: str) -> list[Span]:
    """ "Brandt" alone is the firm "Brandt Motoren", where nobody of that name is in the article."""
    names = [(text[span.start : span.end], span.kind) for span in spans]
    firms = {name.split()[0] for name, kind in names if kind == ORGANISATION and " " in name}
    people = {surname_of(name) for name, kind in names if kind == PERSON and " " in name}
    firms -= people
    return [
        Span(span.start, span.end, ORGANISATION) if kind == PERSON and name in firms else span
        for span, (name, kind) in zip(spans, names, strict=True)
    ]


def surnames_alone(tokens: NameTokens, spans: list[Span], words: Words) -> Iterator[Span]:
    """A person's surname where no name was seen. At the start of a sentence an everyday word is none."""
    text = tokens.text
    full = (text[span.start : span.end] for span in spans if span.kind == PERSON)
    surnames = {surname_of(name) for name in full if len(name.split()) > 1}
    surnames = {surname for surname in surnames if not _ENDING.fullmatch(surname)}
    taken = Covered(spans, text)
    for first, after in tokens.runs:
        for i in range(first, after):
            word, start = tokens.words[i], tokens.starts[i]
            if word not in surnames or start in taken or (i + 1 < after and tokens.capital[i + 1]):
                continue
            if word in _MONTHS and text[tokens.ends[i] + 1 : tokens.ends[i] + 2].isdigit():
                continue  # "May 6"
            speaks = i + 1 < len(tokens.words) and tokens.words[i + 1] in words.speech
            if speaks or not (words.classes.get(word, 0) & COMMON and is_distrusted(text, start)):
                yield Span(start, tokens.ends[i], PERSON)


def initials(tokens: NameTokens, spans: list[Span], words: Words) -> list[Span]:
    """The spans, with initials that an article or a servant's office says to be a body's, whatever the model holds
    likely: "the ITF", "ITF president".
    """
    at = {span.start: i for i, span in enumerate(spans)}
    taken = Covered(spans, tokens.text)
    upper = [i for first, after in tokens.runs for i in range(first, after) if tokens.words[i].isupper()]
    chosen = [i for i in upper if _is_bodys(tokens, i, words)]
    found = list(spans)
    for i, shouted in zip(chosen, stands_in_capitals(tokens, chosen), strict=True):
        start, end = tokens.starts[i], tokens.ends[i]
        known = spans[at[start]] if start in at else None
        if shouted or (known is None and start in taken):
            continue
        if known is None:
            found.append(Span(start, end, ORGANISATION, _LIKELY))
        elif known.end == end and known.kind == ORGANISATION:
            found[at[start]] = known._replace(certainty=max(known.certainty, _LIKELY))
    return sorted(found)


def _is_bodys(tokens: NameTokens, i: int, words: Words) -> bool:
    """Whether what stands beside initials says that they are a body's."""
    word = tokens.words[i]
    if not _INITIALS.fullmatch(word) or word in listed("nobody", "initials") or words.classes.get(word, 0):
        return False
    following = tokens.words[i + 1] if i + 1 < len(tokens.words) else ""
    if tokens.text[tokens.ends[i] : tokens.ends[i] + 1] in ("-", "("):
        return False
    if following[:1].islower() and (following in words.followers or following in words.offices):
        return True
    if following[:1].isupper() and _is_office(following, words):
        return True  # "UAW President"
    if following in words.speech:  # who holds an office speaks too: "the MEC said"
        return False
    return i > 0 and tokens.words[i - 1] in ("the", "The") and not following[:1].isupper()


def flat_names(parse: Parse, spans: list[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """A name of several words that hang flat on its first, as the tree has names of persons ("Joost van Rhijn said"),
    where it acts or stands behind what somebody is, and the model saw none.
    """
    taken = Covered(spans, parse.text)
    for head in sorted({parse.heads[part] for part, dep in enumerate(parse.deps) if dep == "flat"}):
        if parse.pos[head] != "PROPN" or parse.starts[head] in taken or not _is_told(parse, head, words):
            continue
        parts = [child for child in parse.children(head) if parse.deps[child] == "flat" and child > head]
        if not parts or parts != list(range(head + 1, head + 1 + len(parts))):
            continue
        start, end = parse.starts[head], parse.ends[parts[-1]]
        text = parse.text[start:end]
        if _is_person(parse, parts[-1], text, words, gazetteer) and taken.is_free(start, end):
            yield Span(start, end, PERSON)


def _is_told(parse: Parse, head: int, words: Words) -> bool:
    """Whether what stands beside a name says that it is a person's: it speaks, or an office or a trade is before it."""
    verb = parse.heads[head]
    if parse.deps[head] == "nsubj" and parse.lower[verb] in words.speech:
        return True
    return head > 0 and (parse.lower[head - 1] in words.role_words or _is_office(parse.words[head - 1], words))


def _is_office(word: str, words: Words) -> bool:
    return word[:1].isupper() and bool(words.classes.get(word, 0) & (OFFICE | HONORIFIC | TRADE))


def _is_person(parse: Parse, last: int, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    if text.isupper() or text in gazetteer.names or not parse.words[last][:1].isupper():
        return False
    if any(words.classes.get(part, 0) & _OTHER for part in text.split()):
        return False
    return not any(part in gazetteer.names for part in text.split())
