"""Whom the model overlooked though the word before says what they are: "Mr Thorsby", "mayor Bodil Krag"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.lexicon import (
    CLOSED,
    GIVEN,
    HEAD,
    HONORIFIC,
    MODIFIER,
    OFFICE,
    PORTFOLIO,
    STYLE,
    SURNAME,
    TRADE,
    Words,
    calendar,
    listed,
)
from newstables.extractors.actors.names.tagger import Covered, Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.personal import BEFORE_NAMES, LONGEST, is_personal

_LIKELY = 0.9
_AMOUNT = re.compile(r"[A-Z][A-Za-z]{0,3}\d[\d.,]*")  # "Rs50", "Sh3"
_OF_AMOUNTS = re.compile(r" ?(?:[mb]n?|tn|million|billion|trillion|crore|lakh|thousand)\b")
_FEASTS = frozenset({"Christmas", "Easter", "Thanksgiving", "Ramadan", "Eid", "Diwali", "Hanukkah", "Passover"})
_OF_GOVERNMENTS = frozenset({"Minister", "Secretary"})  # what stands before them is what they are over


def titled(tokens: NameTokens, spans: list[Span], words: Words) -> Iterator[Span]:
    """Whom the model overlooked though it is told what they are: "Mr Thorsby", "the charity Remeda"."""
    called = tokens.behind(words.before_names)
    taken = Covered(spans, tokens.text)
    for first in called:
        if tokens.starts[first] in taken:
            continue
        kind = _told_by(tokens, first - 1, words)
        if kind is not None and _is_judge(tokens, first, words):
            first += 1
            if kind != PERSON or tokens.starts[first] in taken:
                continue
        if kind is None or not _may_begin(tokens, first, words):
            continue
        last, after = first, tokens.run(first)[1]
        while last + 1 < after and tokens.starts[last + 1] not in taken and _may_begin(tokens, last + 1, words):
            last += 1
        yield Span(tokens.starts[first], tokens.ends[last], kind)
        taken.cover(tokens.starts[first], tokens.ends[last])


def _told_by(tokens: NameTokens, i: int, words: Words) -> str | None:
    """The kind of name that a word announces."""
    word = tokens.words[i]
    if word in listed("organisations", "called"):
        return ORGANISATION if i and tokens.words[i - 1] in words.introducers and _is_apart(tokens, i) else None
    may_be_title = word[:1].islower() or words.classes.get(word, 0) & HONORIFIC
    if may_be_title and word.lower().rstrip(".") in words.honorifics:
        return PERSON
    if word in words.introducers and i and tokens.words[i - 1] not in ("a", "an"):
        whole = tokens.text[tokens.ends[i] : tokens.starts[i + 1]] == " " and not _begins_anew(tokens, i + 1, words)
        return ORGANISATION if whole and not words.classes.get(tokens.words[i + 1], 0) & BEFORE_NAMES else None
    return None


def _is_apart(tokens: NameTokens, i: int) -> bool:
    """Whether a body's noun is what is "called" so: not "the developer called Ana Duarte", nor "the board called"."""
    noun = tokens.words[i - 1]
    return not (noun in listed("titles", "offices") or noun in listed("titles", "trades")) and (
        i > 1 and tokens.words[i - 2].lower() not in ("the", "its", "their", "his", "her")
    )


def _begins_anew(tokens: NameTokens, i: int, words: Words) -> bool:
    """ "It" of "the team It was", "Source:" of "the coalition Source: Vela": where a heading or a stop was lost; and
    the day of "agreed with the union Tuesday".
    """
    if tokens.words[i].lower().rstrip(".") in calendar():
        return True
    if tokens.words[i] in _FEASTS:
        return i + 1 == len(tokens.words) or not tokens.capital[i + 1]  # "the charity Christmas Aid"
    if _AMOUNT.fullmatch(tokens.words[i]) and _OF_AMOUNTS.match(tokens.text, tokens.ends[i]):
        return True  # "fined the company Rs50 million"
    is_closed = bool(words.classes.get(tokens.words[i].rstrip("."), 0) & CLOSED)
    return (is_closed and not tokens.words[i].isupper()) or tokens.text.startswith(":", tokens.ends[i])


def _is_judge(tokens: NameTokens, i: int, words: Words) -> bool:
    """ "Justice" of "Mr Justice Coffey": an office between a title and a name."""
    office = words.classes.get(tokens.words[i], 0) & OFFICE
    return bool(office) and i + 1 < len(tokens.words) and tokens.capital[i + 1]


def _may_begin(tokens: NameTokens, i: int, words: Words) -> bool:
    return tokens.capital[i] and tokens.words[i].lower().rstrip(".") not in words.honorifics


def officers(tokens: NameTokens, spans: list[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """Persons whom the model overlooked behind their office: "Ostrava mayor Bodil Krag", "Sultan Karim"."""
    called = tokens.behind(words.before_officers)
    taken = Covered(spans, tokens.text)
    for first in called:
        if tokens.starts[first] in taken or not _is_title(tokens, first - 1, words):
            continue
        after = tokens.run(first)[1]
        last = _last_of(tokens, first, after)
        if any(tokens.starts[k] in taken for k in range(first, min(last + 2, after))):
            continue
        if is_personal(tokens.words[first : last + 1], words, gazetteer):
            yield Span(tokens.starts[first], tokens.ends[last], PERSON)
            taken.cover(tokens.starts[first], tokens.ends[last])


def bodies_before_offices(tokens: NameTokens, spans: Sequence[Span], words: Words) -> Iterator[Span]:
    """ "Coastal Assembly" of "Coastal Assembly Speaker Ana Duarte": capitals that end in a body's noun, where the model
    overlooked them.
    """
    called = tokens.behind(words.before_officers)
    if not called:
        return
    persons = {span.start for span in spans if span.kind == PERSON}
    taken = Covered(spans, tokens.text)
    for i in called:
        first = tokens.run(i)[0]
        if i < first + 2 or tokens.starts[i] not in persons:
            continue
        last = i - 1
        while last > first and _is_of_office(tokens.words[last], words):
            last -= 1
        if last == i - 1 or not words.classes.get(tokens.words[last], 0) & HEAD:
            continue
        if tokens.words[last - 1] == "Chief":
            continue  # "Chief Financial Officer"
        body = _first_of(tokens, last, first, words)
        start, end = tokens.starts[body], tokens.ends[last]
        if body < last and taken.is_free(start, end) and not tokens.text.endswith(" of ", 0, start):
            yield Span(start, end, ORGANISATION, _LIKELY)


def _first_of(tokens: NameTokens, last: int, first: int, words: Words) -> int:
    """The first of the capitals up to `last`; `last` itself where they are what a minister is over."""
    body = last
    while body > first and tokens.capital[body - 1] and tokens.starts[body] == tokens.ends[body - 1] + 1:
        body -= 1
    while body < last and words.classes.get(tokens.words[body], 0) & HONORIFIC:
        body += 1
    if tokens.words[last + 1] not in _OF_GOVERNMENTS:
        return body
    if words.classes.get(tokens.words[last], 0) & PORTFOLIO and words.sectors.get(tokens.words[last].lower()) == "BUS":
        return last  # "Sindh Energy Minister"
    only_portfolios = all(words.classes.get(word, 0) & (MODIFIER | PORTFOLIO) for word in tokens.words[body:last])
    return last if only_portfolios else body


def _is_of_office(word: str, words: Words) -> bool:
    mask = words.classes.get(word, 0)
    return bool(mask & (OFFICE | HONORIFIC | MODIFIER)) and not mask & HEAD


def _last_of(tokens: NameTokens, first: int, after: int) -> int:
    """The last of the capitals that stand behind one another from `first` on, "van" and "bin" between them.

    Behind more words than a name has, any may be told: a row of titles is not read to its end from each of them.
    """
    last = first
    for i in range(first + 1, after):
        if last - first >= LONGEST or tokens.text[tokens.ends[i - 1] : tokens.starts[i]] != " ":
            break
        if tokens.capital[i]:
            last = i
        elif tokens.words[i] not in listed("words", "particles"):
            break
    return last


def _is_title(tokens: NameTokens, i: int, words: Words) -> bool:
    """Whether a word is an office, a trade or a title of who follows."""
    word = tokens.words[i]
    if tokens.text[tokens.ends[i] : tokens.starts[i + 1]] != " ":
        return False
    if i and word.lower() in listed("titles", "members"):  # "Council Members Duarte and Vogt"; not "member Google"
        return words.classes.get(tokens.words[i - 1].capitalize(), 0) & HEAD > 0
    if word[:1].islower():
        low = word.rstrip(".")
        leads = low == "executive" and i and tokens.words[i - 1] in ("chief", "Chief")
        return (low in words.offices or low in words.trades) and (
            leads or low not in listed("titles", "adjectives", "described_too")
        )
    mask = words.classes.get(word, 0)
    if mask & STYLE and not mask & (GIVEN | SURNAME):
        return not (i and tokens.capital[i - 1] and tokens.text[tokens.ends[i - 1]] == " ")
    following = words.classes.get(tokens.words[i + 1], 0)
    if mask & TRADE and i + 2 < len(tokens.words) and (following & GIVEN or not following):
        return tokens.capital[i + 2]  # "Actor Anton Vogt"; not "Student Support Portal"
    if mask & SURNAME and not mask & GIVEN and i and words.classes.get(tokens.words[i - 1], 0) & GIVEN:
        return False  # "Aaron Judge"; not "Ostrava Mayor"
    return bool(mask & (OFFICE | HONORIFIC)) and not mask & (GIVEN | HEAD | MODIFIER)
