"""Where a number holds: the place named in its clause, else in its sentence, else the country it is about."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, Entry, default_gazetteer
from newstables.lexicon import alternation
from newstables.link.hints import TRADED, WORLD, lexicon, words
from newstables.link.scene import Scene, Sentence
from newstables.records import Claim

_COUNTRY = "country:"  # what the id of a country's actor begins with
Found = tuple[str, Entry]  # the words for a place, and the place
_HAS_ARTICLE = re.compile(
    r"United |US$|U\.S\.|UK$|U\.K\.|UAE$|U\.A\.E\.|DRC$|Dem|Netherlands|Philippines|Gambia|Bahamas|Maldives"
)
_POSSESSIVE = re.compile(r"['’]s?$|['’]s\s.*$")
_BEFORE_WHERE = re.compile(r"([A-ZÀ-Þ][\w.’'-]*(?:\s[A-ZÀ-Þ][\w.’'-]*)*),\swhere$")
_CAPITALS = r"[A-Z][\w.’'-]{0,30}(?:\s[A-Z][\w.’'-]{0,30}){0,3}"
_DATELINE = re.compile(rf"\s*({_CAPITALS}(?:,\s{_CAPITALS})?)(?:\s?\([^)\n]{{2,30}}\))?\s?(?:--?|–|—|_)\s")
_REGION = 5_000_000
_MANY_PEOPLE = 100_000  # of two places the name of the larger is meant; smaller towns share theirs with too much


@cache
def _named() -> re.Pattern[str]:
    """A name after a preposition of place, from the space before it: `re` skips from space to space, and looks back
    for the preposition only where a name may follow (6 µs a sentence became 3).
    """
    lists = lexicon()["where"]
    parts = alternation(lists["parts"])
    directions = r"(?:north|south|east|west|central)\w*|upper|lower|greater"
    either_case = ["".join(f"[{letter}{letter.upper()}]" for letter in word) for word in lists["locatives"]]
    locatives = "|".join(rf"(?<=\b{word}\s)" for word in either_case)
    return re.compile(
        rf"\s(?=[A-ZÀ-Þ]|the\s|(?:{parts})\sof\s|(?:{directions})\s)(?:{locatives})"
        rf"(?P<the>the\s)?(?P<part>(?:{parts})\sof\s)?(?:(?:{directions})\s(?:and\s(?:{directions})\s)?)?"
        r"(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s(?:and\s|of\s(?:the\s)?)?[A-ZÀ-Þ][\w.’'-]*){0,4})"
    )


@cache
def _worldwide() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lexicon()['where']['worldwide'])})\b")


@cache
def _traded() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lexicon()['where']['traded'])})\b")


def set_place(claim: Claim, scene: Scene, sentence: Sentence, clause: tuple[int, int]) -> None:
    """Fill place and country."""
    places = sentence.places
    if places is None:
        places = sentence.places = _places(sentence, scene)
    found = None
    if scene.text.endswith("where", sentence.start, clause[0]):
        found = _before_where(clause[0], sentence, scene)
    if found is None and places:
        found = _nearest(claim, clause, places)
    if found is not None:
        name, entry = found
        if entry.kind != PLACE or not _is_traded(sentence, scene):  # "Brent rose in London"
            claim.place, claim.country = name, entry.country
        return
    about = claim.about_actor_id
    if about is not None and about.startswith(_COUNTRY):
        claim.country = about.removeprefix(_COUNTRY)
        return
    if sentence.country is None:
        sentence.country = _country_of_article(sentence, scene)
    claim.country = sentence.country or None


def _nearest(claim: Claim, clause: tuple[int, int], places: list[tuple[int, Found]]) -> Found | None:
    """The first place after the number in its clause, else the last before it, else the one country of the sentence."""
    before = None
    for at, found in places:
        if claim.end <= at < clause[1]:
            return found
        if clause[0] <= at < claim.start:
            before = found
    if before is not None:
        return before
    first = places[0][1]
    return first if all(entry.country == first[1].country for _, (_, entry) in places) else None


def _is_traded(sentence: Sentence, scene: Scene) -> bool:
    if not sentence.hints & TRADED:
        return False
    return _traded().search(scene.document.lower, sentence.start, sentence.end) is not None


def _country_of_article(sentence: Sentence, scene: Scene) -> str:
    """The dateline's country, where the sentence names no other and the article none more often; "" for none."""
    if scene.dateline is None:
        scene.dateline = _dateline(scene)
    country = scene.dateline
    if not country or _is_elsewhere(sentence.start, sentence.end, sentence.hints, country, scene):
        return ""
    if sentence.index:
        # Where the paragraph has just turned to the world or another country, it may still be there.
        start, end = scene.sentences[sentence.index - 1]
        if "\n" not in scene.text[end : sentence.start]:
            hints, _ = scene.hints_at(sentence.index - 1)
            return "" if _is_elsewhere(start, end, hints, country, scene) else country
    return country


def _is_elsewhere(start: int, end: int, hints: int, country: str, scene: Scene) -> bool:
    """Whether a sentence speaks of the world or names another country."""
    if hints & WORLD and _worldwide().search(scene.document.lower, start, end):
        return True
    return any(actor.kind == "country" and actor.country != country for _, _, actor in scene.mentions_in(start, end))


def _dateline(scene: Scene) -> str:
    """The country of the dateline; "" where others are named more often, or where many countries meet."""
    match = _DATELINE.match(scene.text)
    line = scene.article.dateline or (match[1] if match else "")
    if not line:
        return ""
    names = [part.strip().title() if part.isupper() else part.strip() for part in line.split(",")]
    known = [_known(name) for name in reversed(names)] if words("where", "assemblies").isdisjoint(names) else []
    country = next((place[1].country for place in known if place is not None), None)
    if not country:
        return ""
    counts: dict[str | None, int] = {country: 1}
    for _, _, actor in scene.mentions:
        if actor.kind == "country":
            counts[actor.country] = counts.get(actor.country, 0) + 1
    return country if counts[country] == max(counts.values()) else ""


def _places(sentence: Sentence, scene: Scene) -> list[tuple[int, Found]]:
    """The places after a preposition in the sentence, with where the preposition stands."""
    text, listed, done = scene.text, [], sentence.start
    for match in _named().finditer(text, sentence.start, sentence.end):
        at = match.start()
        while at and text[at - 1].isalpha():
            at -= 1
        if at < done:
            continue  # "Back In London": the preposition is a part of the name before
        done = match.end()
        place = _known(match["name"])
        if place is not None:
            name, entry = place
            if match["the"] and not match["part"] and entry.kind == PLACE and entry.population < _REGION:
                continue  # "the Paris conference"
            if scene.is_inside_name(match.start("name"), done):
                continue  # "the Kenya Red Cross"
            name = f"the {name}" if match["the"] and _HAS_ARTICLE.match(name) else name
            listed.append((at, (name, entry)))
    return listed


@lru_cache(maxsize=10_000)
def _known(name: str) -> tuple[str, Entry] | None:
    """The place or country of that name; "Midwest Financial" is none."""
    names = default_gazetteer().names
    first, joined, second = name.partition(" and ")
    if joined:  # two countries are no one place
        one, other = _known(first), _known(second)
        return one if one is None or other is None or one[1].country == other[1].country else None
    for form in (name, name.rstrip("."), _POSSESSIVE.sub("", name)):
        entry = names.get(form)
        if entry is not None:
            if entry.kind == COUNTRY or (entry.kind == PLACE and entry.population >= _MANY_PEOPLE):
                return form, entry
            return None
    return None


def _before_where(start: int, sentence: Sentence, scene: Scene) -> Found | None:
    """ "Iraq, where they control 40%": the place right before "where"."""
    match = _BEFORE_WHERE.search(scene.text, max(sentence.start, start - 60), start)
    return _known(match[1]) if match else None
