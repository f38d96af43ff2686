"""Where a number holds: the place named in its clause, else in its sentence, else the country it is about."""

from __future__ import annotations

import re
from functools import cache

from flows.extract.actors.gazetteer import COUNTRY, PLACE, Entry, default_gazetteer
from flows.lexicon import alternation
from flows.link.scene import Scene, lexicon, words
from flows.records import Claim

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
def _locative() -> re.Pattern[str]:
    parts = alternation(lexicon()["where"]["parts"])
    directions = r"(?:(?:north|south|east|west|central)\w*|upper|lower|greater)"
    return re.compile(
        rf"\b(?i:{alternation(lexicon()['where']['locatives'])})\s(?P<the>the\s)?(?P<part>(?:{parts})\sof\s)?(?:{directions}\s(?:and\s{directions}\s)?)?"
        r"(?P<name>[A-ZÀ-Þ][\w.’'-]*(?:\s(?:and\s|of\s(?:the\s)?)?[A-ZÀ-Þ][\w.’'-]*){0,4})"
    )


@cache
def _worldwide() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lexicon()['where']['worldwide'])})\b")


@cache
def _traded() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lexicon()['where']['traded'])})\b")


def set_place(claim: Claim, scene: Scene) -> None:
    """Fill place and country."""
    sentence = scene.sentence_of(claim)
    clause = scene.clause(claim, sentence)
    found = (
        _where_clause(clause, sentence, scene)
        or _first(claim.end, clause[1], sentence, scene)
        or _last(clause[0], claim.start, sentence, scene)
        or _only(sentence, scene)
    )
    if found is not None and found[1].kind == PLACE and _is_traded(sentence, scene):
        return  # "Brent rose in London"
    if found is not None:
        claim.place, entry = found
        claim.country = entry.country
    elif claim.about_actor_id and claim.about_actor_id.startswith("country:"):
        claim.country = claim.about_actor_id.removeprefix("country:")
    else:
        claim.country = _country_of_article(sentence, scene)


def _is_traded(sentence: tuple[int, int], scene: Scene) -> bool:
    return _traded().search(scene.document.lower, *sentence) is not None


def _country_of_article(sentence: tuple[int, int], scene: Scene) -> str | None:
    """The dateline's country, where the sentence names no other and the article none more often."""
    country = _dateline(scene)
    if country is None or _is_elsewhere(sentence, country, scene):
        return None
    index = scene.document.sentence_index(sentence[0])
    before = scene.document.sentences[index - 1] if index else sentence
    # Where the paragraph has just turned to the world or another country, it may still be there.
    if "\n" not in scene.text[before[1] : sentence[0]] and _is_elsewhere(before, country, scene):
        return None
    return country


def _is_elsewhere(sentence: tuple[int, int], country: str, scene: Scene) -> bool:
    """Whether a sentence speaks of the world or names another country."""
    if _worldwide().search(scene.document.lower, *sentence):
        return True
    named = {actor.country for _, _, actor in scene.mentions_in(*sentence) if actor.kind == "country"}
    return not named <= {country}


def _dateline(scene: Scene) -> str | None:
    """The country of the dateline; None where others are named more often, or where many countries meet."""
    if scene.dateline is None:
        match = _DATELINE.match(scene.text)
        parts = (scene.article.dateline or (match[1] if match else "")).split(",")
        names = [part.strip().title() if part.isupper() else part.strip() for part in parts]
        known = [_known(name) for name in reversed(names)] if words("where", "assemblies").isdisjoint(names) else []
        country = next((place[1].country for place in known if place is not None), None)
        counts: dict[str | None, int] = {country: 1}
        for _, _, actor in scene.mentions:
            if actor.kind == "country":
                counts[actor.country] = counts.get(actor.country, 0) + 1
        scene.dateline = country if country and counts[country] == max(counts.values()) else ""
    return scene.dateline or None


def _places(start: int, end: int, sentence: tuple[int, int], scene: Scene) -> list[Found]:
    """The places after a preposition within [start, end) of the sentence."""
    if scene.places[0] != sentence:
        listed: list[tuple[int, Found]] = []
        for match in _locative().finditer(scene.text, *sentence):
            place = _known(match["name"])
            if place is not None:
                name, entry = place
                if match["the"] and not match["part"] and entry.kind == PLACE and entry.population < _REGION:
                    continue  # "the Paris conference"
                if scene.is_inside_name(match.start("name"), match.end("name")):
                    continue  # "the Kenya Red Cross"
                name = f"the {name}" if match["the"] and _HAS_ARTICLE.match(name) else name
                listed.append((match.start(), (name, entry)))
        scene.places = (sentence, listed)
    return [found for at, found in scene.places[1] if start <= at < end]


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


def _first(start: int, end: int, sentence: tuple[int, int], scene: Scene) -> Found | None:
    return next(iter(_places(start, end, sentence, scene)), None)


def _last(start: int, end: int, sentence: tuple[int, int], scene: Scene) -> Found | None:
    places = _places(start, end, sentence, scene)
    return places[-1] if places else None


def _where_clause(clause: tuple[int, int], sentence: tuple[int, int], scene: Scene) -> Found | None:
    """ "Iraq, where they control 40%": the place right before "where"."""
    match = _BEFORE_WHERE.search(scene.text, max(sentence[0], clause[0] - 60), clause[0])
    return _known(match[1]) if match else None


def _only(sentence: tuple[int, int], scene: Scene) -> Found | None:
    """The one country that the sentence's places lie in."""
    places = _places(*sentence, sentence, scene)
    if len({entry.country for _, entry in places}) == 1:
        return places[0]
    return None
