"""Names beside titles and offices: who has one before the name is a person, and what of it is no part of the name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MISC_TAIL,
    MODIFIER,
    NEVER,
    OFFICE,
    PLACE_HEAD,
    PLACE_TAIL,
    PORTFOLIO,
    SIDE,
    STYLE,
    SURNAME,
    TRADE,
    Words,
)
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import JOINING, NameTokens

# "H E Omar Haddad": His Excellency. Two words of the name follow: "H. E. Bates" has initials.
_EXCELLENCY = re.compile(
    r"(?:H\.? ?E|H\.? ?R\.? ?H|H\.? ?H|H\.? ?M)\.? (?=[A-Z][\w'’.-]+ \S)"
    r"|(?:(?:His|Her|Their) )?(?:Royal )?(?:Highness(?:es)?|Majest(?:y|ies)|Excellenc(?:y|ies)) (?=[A-Z])"
)
_FORMER = re.compile(r"(?:Former|Ex|Late|Then|Fellow|Current) (?=[A-Z])")
_FIRST_LADY = re.compile(r"(?:First )?Lady (?=[A-Z])")
_INITIALS = re.compile(
    r"([A-Z]{3,6}) (?=[A-Z][\w'’.-]+ \S)"
)  # "the envoy at NAM Omar Haddad", where the text has "(NAM)"
_BEFORE_NAMES = OFFICE | HONORIFIC | ADJECTIVE | MODIFIER | PORTFOLIO
_THINGS = HEAD | PLACE_TAIL | PLACE_HEAD | MISC_TAIL  # of what is named and no person
_NO_PERSONS = _THINGS | _BEFORE_NAMES | SIDE | TRADE | NEVER | CLOSED
_SHORTEST = 2  # letters of a person's name behind a title
_PERSON_WORDS = 3  # of a person's name before "of"
_LONGEST = 5  # words of a person's name
_OVER = frozenset({"of", "for", "to", "in"})  # between an office and what it is held over
_SAINTS = ("st", "saint")  # places and what is there are called after them
_LARGE = 100_000  # people of a place: who is named like it is rare
_LIKELY = 0.75  # what is named before an office is a body or a place


def untitled(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans without what stands before a name, and as two where an office parts a body from a person."""
    honoured = (_honoured(_without_former(span, text), text, words) for span in spans)
    return [_without_office(part, text, words) for span in honoured for part in _parted(span, text, words, gazetteer)]


def _without_former(span: Span, text: str) -> Span:
    """ "Former Ostrava Rowing League coach": where a sentence begins with it, the word is no part of the name."""
    before = _FORMER.match(text, span.start, span.end)
    span = span if before is None else span._replace(start=before.end())
    body = _INITIALS.match(text, span.start, span.end) if span.kind == PERSON else None
    if body is not None and f"({body[1]})" in text:
        span = span._replace(start=body.end())
    lady = _FIRST_LADY.match(text, span.start, span.end)
    if lady is not None and text.startswith("First Lady", lady.end() - len("First Lady ")):
        span = span._replace(start=lady.end(), kind=PERSON, certainty=1.0)
    return span


def _honoured(span: Span, text: str, words: Words) -> Span:
    """Who is called "Sgt Mat Thorne" or "Lord Ashby of Stour" is a person; "Lord Howe Island" and "Gen Z" are none."""
    title, *name = text[span.start : span.end].replace(".", "").split()
    if not name or len(name[-1]) < _SHORTEST or not name[0][:1].isupper():
        return span
    if title.lower() not in words.called and not _is_styled(title, span, text, words):
        return span
    return span if words.classes.get(name[-1], 0) & _THINGS else span._replace(kind=PERSON, certainty=1.0)


def _is_styled(title: str, span: Span, text: str, words: Words) -> bool:
    """ "Emperor Tewodros", and "Prince Hashim" if he is held for a person: "Prince Rupert" may be a town."""
    mask = words.classes.get(title, 0)
    if not mask & STYLE or text[span.start : span.end].isupper():
        return False
    return span.kind == PERSON or not (mask & (GIVEN | SURNAME) or title.lower() in _SAINTS)


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


def _parted(span: Span, text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """ "Ana Duarte of the Fishers Association", "Fishers Association President Ana Duarte": a person and a body."""
    name = text[span.start : span.end]
    if " " not in name or "\n" in name:
        return [span]
    if " of " in name and span.kind == ORGANISATION:
        person, _, body = name.partition(" of ")
        parts = person.split()
        masks = [words.classes.get(part, 0) for part in parts]
        named = 2 <= len(parts) <= _PERSON_WORDS and masks[0] & GIVEN
        if named and not any(mask & ~(GIVEN | SURNAME) for mask in masks):
            return [
                span._replace(end=span.start + len(person), kind=PERSON),
                span._replace(start=span.end - len(body)),
            ]
    return _by_office(span, name.split(" "), words, gazetteer)


def _by_office(span: Span, parts: list[str], words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The span as what is named before an office in it, if anything is, and who holds it."""
    masks = [words.classes.get(part, 0) for part in parts]
    offices = [i for i, mask in enumerate(masks[:-1]) if _is_office(mask)]
    if not offices or (offices == [0] and (span.kind == PERSON or masks[0] & MODIFIER)):
        return [span]
    office = offices[-1]
    rest = _behind_seat(parts[office + 1 :], gazetteer)
    if not is_personal(rest, words, gazetteer):
        return [span]
    found = [span._replace(start=span.end - len(" ".join(rest)), kind=PERSON, certainty=1.0)]
    last = office
    while last and (parts[last - 1] in JOINING or (masks[last - 1] & _BEFORE_NAMES and not masks[last - 1] & HEAD)):
        last -= 1
    first = next((i for i in range(last) if not masks[i] & (OFFICE | HONORIFIC)), last)
    body = " ".join(parts[first:last])
    kind = _kind_of_body(body, masks[last - 1], gazetteer) if body else None
    if kind is not None:
        start = span.start + len(" ".join(parts[:first])) + (first > 0)
        found.insert(0, Span(start, start + len(body), kind, max(span.certainty, _LIKELY)))
    return found


def _is_office(mask: int) -> bool:
    return bool(mask & (OFFICE | HONORIFIC | TRADE)) and not mask & (GIVEN | SURNAME | HEAD)


def _kind_of_body(body: str, last: int, gazetteer: Gazetteer) -> str | None:
    """The kind of what is named before an office; nothing but who is called by an adjective is no name."""
    if body in gazetteer.adjectives:
        return None
    entry = gazetteer.names.get(body)
    if entry is not None and entry.kind != PERSON:
        return entry.kind if entry.kind == ORGANISATION else PLACE
    return PLACE if last & PLACE_TAIL else ORGANISATION


def _behind_seat(parts: list[str], gazetteer: Gazetteer) -> list[str]:
    """The words behind what an office is held over: "Haddad" of "[Ambassador] to Saudi Arabia Haddad"."""
    while len(parts) > 2 and parts[0] in _OVER:
        size = next((size for size in (3, 2, 1) if " ".join(parts[1 : size + 1]) in gazetteer.names), 0)
        if not size:
            return []
        parts = parts[size + 1 :]
    return parts


def is_personal(parts: Sequence[str], words: Words, gazetteer: Gazetteer) -> bool:
    """Whether words behind an office may be the name of who holds it: nothing of them says that they are not."""
    if not parts or len(parts) > _LONGEST or not (parts[0][:1].isupper() and parts[-1][:1].isupper()):
        return False
    masks = [words.classes.get(part, 0) for part in parts]
    named = [bool(mask & (GIVEN | SURNAME)) for mask in masks]
    # "Park" may be a surname; alone behind "National", and first behind "Lieutenant", no word of a class is one.
    if any(mask & _NO_PERSONS and not (i and named[i]) for i, mask in enumerate(masks)) or masks[-1] & (HEAD | NEVER):
        return False
    if any(not part[:1].isupper() and part not in JOINING for part in parts) or parts[-1].isupper():
        return False
    if not any(is_name or not mask & COMMON for is_name, mask in zip(named, masks, strict=True)):
        return False
    return len(parts[-1]) >= _SHORTEST and not _is_seat(" ".join(parts), gazetteer)


def _is_seat(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is a country's, a body's or a large place's: "Governor Delle" has his name of no village."""
    entry = gazetteer.names.get(name)
    return entry is not None and entry.kind != PERSON and (entry.kind != PLACE or entry.population > _LARGE)


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


def officers(tokens: NameTokens, spans: list[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """Persons whom the model overlooked behind their office: "Ostrava mayor Bodil Krag", "Sultan Karim"."""
    taken = {i for span in spans for i in range(span.start, span.end)}
    for first, after in tokens.runs:
        for i in range(max(first - 1, 0), after - 1):
            if not tokens.capital[i + 1] or tokens.starts[i + 1] in taken or not _is_title(tokens, i, words):
                continue
            last = _last_of(tokens, i + 1, after, words)
            if any(tokens.starts[k] in taken for k in range(i + 1, min(last + 2, after))):
                continue
            if is_personal(tokens.words[i + 1 : last + 1], words, gazetteer):
                yield Span(tokens.starts[i + 1], tokens.ends[last], PERSON)
                taken.update(range(tokens.starts[i + 1], tokens.ends[last]))


def _last_of(tokens: NameTokens, first: int, after: int, words: Words) -> int:
    """The last of the capitals that stand behind one another from `first` on, "van" and "bin" between them."""
    last = first
    for i in range(first + 1, after):
        if tokens.text[tokens.ends[i - 1] : tokens.starts[i]] != " ":
            break
        if tokens.capital[i]:
            last = i
        elif tokens.words[i] not in JOINING or words.classes.get(tokens.words[i].capitalize(), 0) & COMMON:
            break
    return last


def _is_title(tokens: NameTokens, i: int, words: Words) -> bool:
    """Whether a word is an office, a trade or a title of who follows."""
    word = tokens.words[i]
    if tokens.text[tokens.ends[i] : tokens.starts[i + 1]] != " ":
        return False
    if word[:1].islower():
        low = word.rstrip(".")
        return low in words.offices or low in words.trades
    mask = words.classes.get(word, 0)
    if mask & STYLE and not mask & (GIVEN | SURNAME):
        return not (i and tokens.capital[i - 1] and tokens.text[tokens.ends[i - 1]] == " ")
    if mask & TRADE and i + 2 < len(tokens.words) and words.classes.get(tokens.words[i + 1], 0) & GIVEN:
        return tokens.capital[i + 2]  # "Actor Anton Vogt"; not "Student Support Portal"
    return bool(mask & (OFFICE | HONORIFIC)) and not mask & (GIVEN | SURNAME | HEAD | MODIFIER)
