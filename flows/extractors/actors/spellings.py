"""The names of one article by their spelling: each with its mentions, its kind and what the gazetteer knows of it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer, KnownName
from newstables.extractors.actors.lexicon import GIVEN, HEAD, MISC_TAIL, SIDE, SURNAME, Words, listed
from newstables.extractors.actors.names.known import entry_of, longest_known
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.names.tokens import NameTokens
from newstables.extractors.actors.spans.bracketed import without_brackets
from newstables.extractors.actors.spans.honours import without_address
from newstables.extractors.actors.who.legal_forms import firm_without_form
from newstables.extractors.actors.who.towns_of_states import towns_of_states

_NO_STATES = frozenset({"BUS", "MED", "EDU", "SPT", "NGO", "LAB"})
_IN_THE = (" in the ", " to the ", " from the ", " across the ", " throughout the ")
_OF_SIDE = re.compile(r"(?:pro|anti|non|ex|post|pre|neo)-[A-Z][\w'’-]*(?: |$)")
_OPENERS = frozenset("paenx")  # with which these begin
_LONGEST_HALF = 24  # characters of "Bosnia and "
_OF_ANOTHER = frozenset({"service", "services"})  # "Police Service" is what the police is


@dataclass(slots=True, eq=False)
class Name:
    """One spelling in one article as one kind of thing."""

    text: str
    kind: str  # person, organisation, country, place
    entry: KnownName | None = None
    head: str | None = None  # of an organisation, the noun that makes it one: "ministry"
    mentions: list[tuple[int, int]] = field(default_factory=list)
    apart: str = ""  # what tells it from a namesake in the same article: an age
    certainty: float = 0.0  # of the mention that is surest to be a name of this kind

    @property
    def parts(self) -> list[str]:
        """The words of the name, small ones too."""
        return self.text.split()


def gather(spans: Iterable[Span], text: str, words: Words, gazetteer: Gazetteer) -> dict[tuple[str, str], Name]:
    """Names by spelling and kind. What the gazetteer calls a country is one, unless it is a person here."""
    names: dict[tuple[str, str], Name] = {}
    spans = list(spans)
    towns = towns_of_states(spans, text, gazetteer)
    for start, end, kind, certainty in spans:
        spelling = text[start:end]
        if spelling[:1] in _OPENERS and (opener := _OF_SIDE.match(spelling)) is not None:
            if opener.end() == len(spelling):
                continue  # "a pro-Norway group": no name of it
            start, spelling = start + opener.end(), spelling[opener.end() :]  # "the pro-Norway Tidal Party"
        if "\n" in spelling:
            spelling = " ".join(spelling.split())
        if kind == PERSON:
            spelling = without_address(without_brackets(spelling))
        if _is_counted_or_land(text, start, spelling):
            continue
        entry = entry_of(spelling, gazetteer)
        if entry is not None and entry.kind == COUNTRY and kind != PERSON:
            if text.startswith("$", end) or spelling in towns:
                continue  # "US$3 million"
            kind, certainty = COUNTRY, float(certainty > 0)
        name = names.get((spelling, kind))
        if name is None:
            if entry is None and kind == ORGANISATION:
                entry = firm_without_form(spelling, gazetteer)
            head = head_of(spelling.split(), words) if kind == ORGANISATION else None
            name = Name(spelling, kind, entry if entry is not None and entry.kind == kind else None, head)
            names[spelling, kind] = name
        name.mentions.append((start, end))
        name.certainty = max(name.certainty, certainty)
    return names


def _is_counted_or_land(text: str, start: int, name: str) -> bool:
    """ "306 HP", "in the West Indies", "States must pay": names that mean another thing there."""
    if name not in listed("nobody", "counted", "lands_by_article", "lands_of_teams"):
        return False  # most
    if name in listed("nobody", "counted"):
        return text[start - 2 : start - 1].isdigit()
    if name in listed("nobody", "lands_by_article"):
        return not text.endswith(("the ", "The "), 0, start)
    return name in listed("nobody", "lands_of_teams") and text.endswith(_IN_THE, 0, start)


def head_of(parts: list[str], words: Words) -> str | None:
    """The noun that tells what an organisation is: the last one before "of", "for" or "on", else the last of all."""
    cut = next((i for i, part in enumerate(parts) if i and part in ("of", "for", "on")), len(parts))
    for part in [*reversed(parts[:cut]), *reversed(parts[cut:])]:
        mask = words.classes.get(part, 0)
        is_side = mask & SIDE and part != parts[-1]  # "United" ends a team's name
        if part == "International" and part != parts[-1]:
            continue  # "International Tidal Forum": no firm's, as "Vela International"
        if part.lower() in words.sectors and not is_side:
            return part.lower()
        if mask & HEAD and part.lower() not in _OF_ANOTHER:
            return None  # "Command Center", "Insurance System": the last noun tells, and tells nothing
    return None


def known_between(tokens: NameTokens, spans: list[Span], words: Words, gazetteer: Gazetteer) -> Iterator[Span]:
    """What the gazetteer is sure of where the model sees no name: "Iraqi forces", "US-led", "NATO"."""
    ends = iter([*spans, Span(len(tokens.text), len(tokens.text), PLACE)])
    span = next(ends)
    done, known, capital, all_words = 0, gazetteer.longest, tokens.capital, tokens.words
    for i in tokens.inside:
        if not capital[i] or i < done:
            continue
        word = all_words[i]
        if not (word in known or word.isupper()):
            continue
        start = tokens.starts[i]
        while span.end <= start:
            span = next(ends)
        if span.start <= start:
            continue
        after = tokens.run(i)[1]
        length, entry = longest_known(tokens, i, after, gazetteer)
        if entry is None:
            length, entry = 1, entry_of(word, gazetteer)
        done = i + length
        if entry is None or tokens.ends[done - 1] > span.start or _goes_on(entry, tokens, i, done, after, words):
            continue
        sure = entry.kind == ORGANISATION and (length > 1 or _is_own_word(tokens, i, words))
        is_known = entry.kind == PERSON and (length > 1 or _leads(tokens, i))
        if entry.kind == COUNTRY or sure or is_known:
            yield Span(start, tokens.ends[done - 1], entry.kind)


def _leads(tokens: NameTokens, i: int) -> bool:
    """ "the Obama administration": a surname that is known, before what its bearer leads."""
    if not 0 < i < len(tokens.words) - 1 or tokens.words[i - 1].lower() not in ("the", "new"):
        return False
    return tokens.words[i + 1] in listed("organisations", "led")


def _is_own_word(tokens: NameTokens, i: int, words: Words) -> bool:
    """Whether a body is known by a word that is nothing else: "NATO", "Sonatrach"; not "Ford", "the Boeing 737"."""
    word = tokens.words[i]
    if word.isupper():
        return len(word) > 1
    if words.classes.get(word, 0) or word in listed("beside", "platforms"):
        return False
    return not any(
        tokens.capital[k] or tokens.words[k][0].isdigit() for k in (i - 1, i + 1) if 0 <= k < len(tokens.words)
    )


def _goes_on(entry: KnownName, tokens: NameTokens, i: int, following: int, after: int, words: Words) -> bool:
    """Whether a known name is the beginning of another's: "the Chile Open", "The National" of "The National Jury"."""
    if entry.kind == COUNTRY:
        return _is_in_another(tokens, following, after, words) or _is_given(tokens, i, following, after, words)
    if tokens.words[i] == "Commonwealth" and tokens.text.startswith(" of ", tokens.ends[following - 1]):
        return True  # "the Commonwealth of Virginia" is a state
    return tokens.words[i] == "The" and following < after and tokens.capital[following]


def _is_given(tokens: NameTokens, i: int, following: int, after: int, words: Words) -> bool:
    """ "Georgia" of "Georgia Ponsonby": a given name too, before a word that is nothing but a name."""
    if following != i + 1 or following >= after or not words.classes.get(tokens.words[i], 0) & GIVEN:
        return False
    apart = tokens.text[tokens.ends[i] : tokens.starts[following]] != " "
    return not apart and tokens.capital[following] and not words.classes.get(tokens.words[following], 0) & ~SURNAME


def known_to_the_end(spans: Sequence[Span], tokens: NameTokens, gazetteer: Gazetteer) -> list[Span]:
    """The spans, a body of which the gazetteer knows more words than the model saw with all of them."""
    found: list[Span] = []
    for span in spans:
        if found and span.start < found[-1].end:
            continue
        if span.kind == ORGANISATION and tokens.text.startswith(" ", span.end):
            span = _known_around(span, tokens, gazetteer) or span
        if span.kind == ORGANISATION and tokens.text.endswith(" and ", 0, span.start):
            span = _of_both_halves(span, tokens.text, gazetteer)
            while found and found[-1].start >= span.start:
                found.pop()
        found += _with_a_known(span, tokens.text, gazetteer)
    return found


def _of_both_halves(span: Span, text: str, gazetteer: Gazetteer) -> Span:
    """ "Trinidad and Tobago Cricket Board", of which the model saw what stands behind "and"."""
    first = text[span.start : span.end].partition(" ")[0]
    half = text[max(0, span.start - _LONGEST_HALF) : span.start - len(" and ")].rpartition(" ")[2]
    entry = gazetteer.names.get(f"{half} and {first}")
    if entry is None or entry.kind not in (COUNTRY, PLACE):
        return span
    return span._replace(start=span.start - len(f"{half} and "))


def _with_a_known(span: Span, text: str, gazetteer: Gazetteer) -> list[Span]:
    """ "Caribbean Community" and "Organization of American States", which the gazetteer knows: two bodies."""
    name = text[span.start : span.end]
    first, joint, second = name.partition(" and ")
    if span.kind != ORGANISATION or not joint or name in gazetteer.names or " " not in second:
        return [span]
    entry = gazetteer.names.get(second)
    if entry is None or entry.kind != ORGANISATION:
        return [span]
    return [span._replace(end=span.start + len(first)), Span(span.end - len(second), span.end, ORGANISATION)]


def _known_around(span: Span, tokens: NameTokens, gazetteer: Gazetteer) -> Span | None:
    """ "Centers for Disease Control and Prevention" of "US Centers for Disease Control"."""
    first = bisect_left(tokens.starts, span.start)
    for i in range(first, bisect_left(tokens.starts, span.end)):
        length, entry = longest_known(tokens, i, len(tokens.words), gazetteer) if tokens.capital[i] else (0, None)
        end = tokens.ends[i + length - 1] if length else 0
        if entry is not None and entry.kind == ORGANISATION and end > span.end and tokens.capital[i + length - 1]:
            return Span(tokens.starts[i], end, ORGANISATION, 1.0)
    return None


def _is_in_another(tokens: NameTokens, following: int, after: int, words: Words) -> bool:
    """Whether what follows a country's name makes it a part of the name of something else: "the Chile Open"."""
    if following >= after or not tokens.capital[following]:
        return False
    word = tokens.words[following]
    mask = words.classes.get(word, 0)
    return bool(mask & MISC_TAIL) or (bool(mask & HEAD) and words.sectors.get(word.lower()) in _NO_STATES)


def uncapitalised(text: str, spans: list[Span], words: Words, gazetteer: Gazetteer) -> list[Span]:
    """Names that the gazetteer writes without any capital ("quillon watch"), where no other name stands."""
    if words.uncapitalised is None:
        return []
    found: list[Span] = []
    taken = [(span.start, span.end) for span in spans]
    at = -1
    for last, name in words.uncapitalised.iter_long(text):
        start, end = last - len(name) + 1, last + 1
        whole = not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum()
        if whole and start > at and not any(begin < end and start < stop for begin, stop in taken):
            found.append(Span(start, end, gazetteer.names[name].kind))
            at = last
    return found
