"""The town whose police, deputies or firemen an article speaks of: "Hopewell police", "police in Hopewell"."""

from __future__ import annotations

from collections import Counter

from newstables.extractors.actors.gazetteer import COUNTRY, default_gazetteer
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.where.place_name import known_place
from newstables.link.words import states, words

_COUNTY = "County"
_NAMES = frozenset(("PROPN", "NOUN", "ADJ"))  # what may be a part of a town's name: no "One" or "The"
_FAR_AHEAD = 2  # times as often as the next
_HOUSES = frozenset(("station", "department", "bureau", "office", "headquarters", "force", "post"))


def of_police(reading: ArticleReading) -> tuple[str, str | None] | None:
    """The town whose police, deputies or firemen the article speaks of, and its country; None for several."""
    parse = reading.parse
    found: Counter[str] = Counter()
    for token, lemma in enumerate(parse.lemmas):
        if lemma.lower() in words("where", "local_bodies") and token + 1 < len(parse):
            is_named = token and parse.words[token - 1][:1].isupper()
            house = parse.lower[token + 1] in _HOUSES and parse.lower[token + 2 : token + 3] in (["of"], ["in"])
            name = _town_behind(reading, token + house) if house or not is_named else None
            name = name or (_town_before(reading, token) if is_named else None)
            if name:
                found[name] += 1
    ranked = found.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _FAR_AHEAD):
        return None
    name = ranked[0][0]
    known = known_place(name)
    country = known.country if known is not None else country_of_town(name, reading.country_namings)
    namings = reading.country_namings
    if country is not None and namings[country] < max(namings.values(), default=0):
        return None  # the article tells of another country
    return name, country


def _town_behind(reading: ArticleReading, body: int) -> str | None:
    """`Police in Oslo`, `the police station of Oslo`: the town behind such a body."""
    parse = reading.parse
    if parse.lower[body + 1] not in ("in", "of") or body + 2 == len(parse):
        return None
    span = reading.place_name(parse.starts[body + 2])
    if span is None or span[0] != parse.starts[body + 2]:
        return None
    after = parse.token_at(span[1] - 1) + 1
    if parse.words[after] == "," and parse.words[after + 2 : after + 3] == [","]:
        return None  # police in London, Ontario, said
    name = reading.text[slice(*span)]
    known = known_place(name)
    is_land = name in states() or (known is not None and known.kind == COUNTRY)
    return name if not is_land and (known is not None or is_town(name)) else None


def _town_before(reading: ArticleReading, body: int) -> str | None:
    """The longest name of a town or a county among the capitalised words before such a body."""
    parse = reading.parse
    first = body
    floor = parse.sents[parse.sent_of[body]][0]
    while first > floor and body - first < 5 and parse.words[first - 1][:1].isupper():
        if parse.pos[first - 1] not in _NAMES:
            break
        first -= 1
    for after in range(body, first, -1):
        name = reading.text[parse.starts[first] : parse.ends[after - 1]]
        known = known_place(name)
        if any(word in default_gazetteer().adjectives for word in parse.words[after:body]):
            continue  # South Australian police, of no town named South
        if words("where", "features").intersection(parse.lower[after : after + 1]):
            continue  # Victoria Island police, of no town named Victoria
        if name.lower() in words("where", "academies") or name.lower() in words("where", "forces"):
            continue  # University police, the Northern District Police
        if name.endswith(_COUNTY) or known is not None or is_town(name):
            return None if name in states() or (known is not None and known.kind == COUNTRY) else name
    return None
