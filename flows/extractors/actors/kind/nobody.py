"""What is written like an actor's name and acts for nobody: works, ships, marks of offices."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.kind.forms import is_held, is_nobody, is_title_alone, is_title_with_article
from newstables.extractors.actors.kind.letters_of_things import are_letters_of_a_thing, is_glossed_as_a_thing, is_ticker
from newstables.extractors.actors.kind.things import (
    called_things,
    is_another_commonwealth,
    is_river,
    is_thing_by_grammar,
)
from newstables.extractors.actors.kind.trophies import is_trophy
from newstables.extractors.actors.lexicon import (
    COMMON,
    GIVEN,
    HEAD,
    MISC_HEAD,
    MISC_TAIL,
    MODIFIER,
    OFFICE,
    PORTFOLIO,
    SURNAME,
    TAKES_OF,
    Words,
    listed,
)
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.names.tagger import SURE, Span
from newstables.extractors.actors.names.tokens import JOINING
from newstables.extractors.actors.spans.bylines import is_byline
from newstables.extractors.actors.spans.listed import rows
from newstables.language import Parse

_NEAR = 60  # characters to each side that are looked at
_WORD_AFTER = re.compile(r"[\"”'’]? ([a-z]+)")
# What an office is over: "Minister of Trade and Food Security", "Minister of Education, Higher Education, Science".
_PORTFOLIOS = re.compile(r"\b(?:Minister|Ministers|Secretary|Commissioner) (?:of|for) (?:[A-Z][\w-]*,? )+$")
_ITS_DAY = re.compile(r"['’]s?[’']? (?:Day|Week|Month|Year)\b")
_CAPITAL_AFTER = re.compile(r" ([A-Z][a-z]+)")
_OF_WHERE = ("-based", "-headquartered")
_OPENED, _CLOSED = '"“‘', '"”’'
_RULED = re.compile(r" (?:chief minister|governor|mayor|premier|state|residents|voters|authorities|legislature)\b")
_FULL = r"[A-Z][a-z]+ [A-Z][a-z]"
_CAPITALS = re.compile(r"[A-Z][a-z]+(?:[ -][A-Z][a-z]+)+\b")
_PARTS = re.compile("[ -]")
_MOST_INITIALS = 4


def acting(spans: Sequence[Span], text: str, parse: Parse, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans without those that are no actor's name; a place's among them says so of the same name elsewhere."""
    kept: list[Span] = []
    things = called_things(spans, text)
    names = {text[span.start : span.end] for span in spans}
    all_known = {name: entry_of(name, gazetteer) is not None for name in names}
    rivers = {name for name in names if is_river(name, text)}
    titles = {name for name, known in all_known.items() if not known and is_title_alone(name, words)}
    for span in spans:
        name = text[span.start : span.end]
        known = all_known[name]
        if _tells_which_body(span, name, text, words) or _is_a_matter(span, name, text, words):
            continue
        if not known and is_trophy(span, name, text, words):
            continue
        is_thing = not known and (_is_thing(span, name, text, words) or _is_one_of_many(span, parse))
        if is_thing or (span.kind == PERSON and is_byline(span, text)):
            things.add(name)
            continue
        if not known and (_goes_on(span, name, text, words) or is_thing_by_grammar(span, name, text, words, gazetteer)):
            continue
        if known and is_another_commonwealth(span, name, text):
            continue
        if name in titles or (not known and is_nobody(span, name, words, gazetteer)):
            continue
        if not known and is_title_with_article(span, name, text, words):
            continue
        is_place = name in rivers or _is_place(span, text, words, gazetteer)
        kept.append(span._replace(kind=PLACE, certainty=1.0) if is_place else span)
    kept = [span for row in rows(kept, text) for span in _listed_places(row, text, gazetteer)]
    places = {text[span.start : span.end] for span in kept if span.kind == PLACE and span.certainty == 1.0}
    return [_settled(span, text[span.start : span.end], things, places) for span in kept]


def _tells_which_body(span: Span, name: str, text: str, words: Words) -> bool:
    """ "City" of "City council members", where a sentence begins: a noun beside a body's in small letters."""
    if name.lower() not in listed("titles", "around_offices"):
        return False
    after = _WORD_AFTER.match(text, span.end)
    return after is not None and bool(words.classes.get(after[1].capitalize(), 0) & HEAD)


def _is_a_matter(span: Span, name: str, text: str, words: Words) -> bool:
    """ "Labour" of "Minister of Human Resources, Labour and Employment": a party's name too."""
    if " " in name or not words.classes.get(name, 0) & PORTFOLIO or not text.startswith((", ", " and "), span.end):
        return False
    before = text[max(0, span.start - _NEAR) : span.start]
    return before.endswith(", ") and _PORTFOLIOS.search(before) is not None


def _goes_on(span: Span, name: str, text: str, words: Words) -> bool:
    """ "Arvost School" of "the Arvost School Certificate": a part of a thing's name; initials are whose thing it is."""
    if _ITS_DAY.match(text, span.end):
        return " " in name  # "International Tidal Women's Day"
    following = _CAPITAL_AFTER.match(text, span.end)
    if following is None or span.kind == PLACE or " " not in name or name.isupper():
        return False
    mask = words.classes.get(following[1], 0)
    return bool(mask & MISC_TAIL) and not mask & (HEAD | TAKES_OF | GIVEN | SURNAME)


def _listed_places(row: list[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """ "Marstow, Delle and Arvost villages": what makes one name a place's in the plural, makes all in the list."""
    if len(row) == 1:
        return row
    behind = _WORD_AFTER.match(text, row[-1].end)
    before = text[max(0, row[0].start - _NEAR) : row[0].start].split()[-2:]
    plurals = listed("nobody", "districts_many")
    if not (behind is not None and behind[1] in plurals) and not (
        len(before) > 1 and before[1] == "of" and before[0].lower() in plurals
    ):
        return row
    entries = [entry_of(text[span.start : span.end], gazetteer) for span in row]
    return [
        span._replace(kind=PLACE, certainty=1.0) if entry is None or entry.kind == PLACE else span
        for span, entry in zip(row, entries, strict=True)
    ]


def _settled(span: Span, name: str, things: set[str], places: set[str]) -> Span:
    """A name that is a thing's or a place's beside a word that says so is not likely an actor's elsewhere."""
    if name in places and span.kind in (PERSON, ORGANISATION):
        return span._replace(kind=PLACE)
    return span._replace(certainty=0.0) if name in things and span.certainty < 1 else span


def _is_thing(span: Span, name: str, text: str, words: Words) -> bool:
    """ "the film Marrow Lane", "shows like Marrow Lane", "Marrow Lane" in quotation marks, "target groups (TG)"."""
    if span.kind == PLACE:
        return False
    before, after = text[max(0, span.start - _NEAR) : span.start] or "\n", text[span.end : span.end + _NEAR]
    if name.isupper():
        if is_glossed_as_a_thing(name, after, words) or is_ticker(before, after):
            return True
        if after[:1] == ")" and before[-1] == "(":
            return are_letters_of_a_thing(name, before, words)
    parts = name.split()
    if span.kind == ORGANISATION and is_held(parts, words) and not after.startswith(" ("):
        return True
    said = before.rstrip(" ").rpartition(" ")[2] if before[-1] == " " else ""
    if said.lower() in listed("nobody", "storms"):
        return True
    if span.kind == ORGANISATION and _is_over_portfolios(before) and _are_portfolios(parts, words):
        return True
    if span.certainty == 1 or _is_headed(parts, words):
        return False
    if len(parts) > 1 and words.classes.get(parts[-1], 0) & MISC_TAIL and not words.classes.get(parts[0], 0) & GIVEN:
        return True
    if len(parts) > 1 and words.classes.get(parts[0], 0) & MISC_HEAD:
        return True
    if span.kind == ORGANISATION and before.endswith(" and ") and _PORTFOLIOS.search(before.removesuffix("and ")):
        return True
    if before[-1] in _OPENED and after[:1] in _CLOSED and after:
        return len(parts) > 1 and span.certainty < SURE
    return span.certainty < SURE and _is_called_a_thing(before.rstrip(_OPENED), text, span.end)


def _is_headed(parts: list[str], words: Words) -> bool:
    """Whether a name has a noun of bodies; "Arvost International Airshow" is called by its last word."""
    last = parts[-1]
    return any(words.classes.get(part, 0) & HEAD and (part != "International" or part == last) for part in parts)


def _is_called_a_thing(before: str, text: str, end: int) -> bool:
    """ "the film Marrow Lane", "shows like Marrow Lane", "the next season of Marrow Lane", "the Marrow Lane feast"."""
    behind = _WORD_AFTER.match(text, end)
    if behind is not None and text[end] == " " and behind[1] in listed("nobody", "occasions"):
        return True
    said = before.split()[-2:]
    if not said or not before.endswith(" "):
        return False
    if said[-1] == "of":
        return said[0] in listed("nobody", "parts_of_works")
    return said[0 if said[-1] in listed("nobody", "naming") else -1].rstrip(",") in listed("nobody", "works")


def _is_over_portfolios(before: str) -> bool:
    """Whether an office and what it is over stand before a name: "Minister of Trade"."""
    last = before.rstrip().rpartition(" ")[2]
    return last[:1].isupper() and _PORTFOLIOS.search(before) is not None


def _are_portfolios(parts: Sequence[str], words: Words) -> bool:
    """ "Science and Technology": nothing but what offices are over."""
    return all(part in JOINING or words.classes.get(part, 0) & (PORTFOLIO | COMMON) for part in parts)


def _is_one_of_many(span: Span, parse: Parse) -> bool:
    """ "an Ostrava League Club": "a" before a name and of it, not of a noun behind it."""
    if span.kind != ORGANISATION or not len(parse) or not parse.text.endswith((" a ", " an "), 0, span.start):
        return False
    article = parse.token_at(span.start - 2)
    head = parse.heads[article]
    return parse.deps[article] == "det" and span.start <= parse.starts[head] < span.end


def _is_town(name: str, gazetteer: Gazetteer) -> bool:
    entry = gazetteer.names.get(name)
    return entry is not None and entry.kind == PLACE


def _is_place(span: Span, text: str, words: Words, gazetteer: Gazetteer) -> bool:
    """ "Marstow town", "the village of Marstow"."""
    if span.kind not in (PERSON, ORGANISATION) or text[span.start : span.end].isupper():
        return False
    if span.kind == ORGANISATION and _RULED.match(text, span.end) and _is_town(text[span.start : span.end], gazetteer):
        return True
    if text.startswith(_OF_WHERE, span.end):
        return True
    after = _WORD_AFTER.match(text, span.end) if text.startswith(" ", span.end) else None
    if after is not None and (after[1] in listed("nobody", "districts") or after[1] in listed("nobody", "lands")):
        return True
    if not text.endswith(" of ", 0, span.start):
        return False
    noun = text[max(0, span.start - _NEAR) : span.start - 4].rpartition(" ")[2]
    is_body = words.classes.get(text[span.start : span.end].rpartition(" ")[2], 0) & HEAD
    return noun in listed("nobody", "districts") or (noun in listed("nobody", "dwellers") and not is_body)


def without_offices(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans; initials of an office, not of a company, are of no certainty: "LG" beside "Lieutenant Governor"."""
    names = {text[span.start : span.end] for span in spans if span.end - span.start <= _MOST_INITIALS}
    names = {name for name in names if name.isupper() and name.isalpha()}
    offices = {name for name in names & listed("titles", "ranks_of_police") if re.search(rf"\b{name} {_FULL}", text)}
    for match in _CAPITALS.finditer(text) if names else ():
        parts = _PARTS.split(match[0])
        initials = "".join(part[0] for part in parts)
        if not any(map(initials.__contains__, names)):
            continue
        masks = [words.classes.get(part, 0) for part in parts]
        for last, mask in enumerate(masks):
            first = last
            while mask & OFFICE and first and masks[first - 1] & (OFFICE | MODIFIER | PORTFOLIO):
                first -= 1
                offices.add(initials[first : last + 1])
    offices &= names
    return [span._replace(certainty=0.0) if text[span.start : span.end] in offices else span for span in spans]
