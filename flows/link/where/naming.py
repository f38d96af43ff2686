"""Whether words are the name of a place, and in which country: a known name, one that its own words make a place."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE, KnownName
from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, lies_in
from newstables.link.towns.towns import WORLD_CITY
from newstables.link.tree import preposition
from newstables.link.where.lands import country_behind, country_within, told_before
from newstables.link.where.place_name import PlaceName, are_waters, country_here, known_place
from newstables.link.where.spans import DESCRIBED, without_lead
from newstables.link.where.unlisted import is_house, is_venue, unlisted
from newstables.link.words import states, words

_METROPOLIS = 5_000_000  # people: no article before its name makes it a thing's
_TOWN_TOO = "New York"  # where much is said of the country Georgia
_WITHIN = ("in", "across", "throughout")
_OF_STATE = "GOV"  # the sector of offices, which bear the name of what they are over
_FULL = 4  # letters that the abbreviation of a state's name has at most
_SHORT_STATES = frozenset(("Iowa", "Ohio", "Utah"))


def named(reading: ArticleReading, token: int, case: str, start: int, end: int) -> PlaceName | None:
    """A name behind a preposition: of a known place, or of one that a word in it or "in" makes a place."""
    parse, text = reading.parse, reading.text
    start = without_lead(reading, start, end)
    name = text[start:end]
    if name in words("where", "openers"):
        if end + 1 >= len(text) or not text[end + 1 : end + 2].isupper():
            return None
        end = parse.ends[token + 1]  # "in County Mayo", where the tree has torn the name
        return PlaceName(token, start, end, country_of_town(text[start:end], reading.country_namings), False)
    naming = reading.mentions.around(parse.starts[token])
    is_name_of_other = naming is not None and naming[2].kind != "country"
    is_first = naming is not None and naming[2].name.startswith(f"{name} ") and naming[2].sector == _OF_STATE
    if case in _WITHIN and is_first and known_place(name) is not None:
        is_name_of_other = False  # "in Oregon", of the Oregon Office of Forests; not "in Mesa", of Mesa Airlines
    if is_name_of_other and (case == "of" or not (is_venue(name) or is_house(name, case))):
        return None
    land, whole = land_around(reading, token), name.removeprefix("the ")
    found = known_place(name) or whole_of(name)
    if land is not None and (land.end > end or (found is None and whole == text[land.start : land.end])):
        return replace(land, start=min(start, land.start))
    within = country_within(reading, name)
    if within is not None:
        return PlaceName(token, start, end, within, True)
    wider = country_behind(reading, name, end)
    if wider is not None:
        return PlaceName(token, start, end, wider, True)
    if are_waters(name) and name.removeprefix("the ").split()[0] in words("where", "seas"):  # no Tour of the Baltic
        return PlaceName(token, start, end, None, True)
    if found is not None:
        is_own = name.startswith("The ") and start > reading.characters(parse.sent_of[token])[0]  # The Hague
        if found.kind == PLACE and name.lower().startswith("the ") and found.population < _METROPOLIS and not is_own:
            return None  # "the Paris conference"
        told = told_before(reading, name, start) if found.kind == PLACE else None
        told = told or (_land_told_here(reading, token, name, found) if found.kind == PLACE else None)
        here = told or _country_here(reading, token, found, name)
        return PlaceName(token, start, end, "USA" if _is_state(reading, name, found) else here, True)
    both = _torn(reading, token, start, name)
    is_within = case != "of" or parse.lemmas[parse.heads[token]].lower() in words("where", "inner")
    is_within = is_within or _is_in_parts(parse, parse.heads[token])
    return both or (unlisted(reading, token, case, start, end) if is_within else None)  # in the heart of Vesk


def _is_in_parts(parse: Parse, noun: int) -> bool:
    """`rain fell on parts of Hale County`, `in two areas of Vesk`: whether a noun for parts of a place says where."""
    is_parts = parse.tags[noun] == "NNS" and parse.lemmas[noun].lower() in words("where", "pieces")
    return is_parts and preposition(parse, noun) in words("where", "locatives")


def _torn(reading: ArticleReading, token: int, start: int, name: str) -> PlaceName | None:
    """ "northern Chad and rebel-held Darfur", of which the tree made one name: two known places that "and" joins."""
    first, _, second = name.partition(" and ")
    one, other = known_place(first) or whole_of(first), known_place(second) or whole_of(second)
    if one is None or other is None:
        return None
    namings = _namings(reading, token)
    lands = {country_here(one, first, namings), country_here(other, second, namings)} - {None}
    country = lands.pop() if len(lands) == 1 else None
    return PlaceName(token, start, start + len(name), country, True, several=country is None)


def land_around(reading: ArticleReading, token: int) -> PlaceName | None:
    """The country whose whole name a token begins: `Turks and Caicos`, `Congo-Brazzaville`, `Côte d’Ivoire`."""
    naming = reading.mentions.around(reading.parse.starts[token])
    if naming is None or naming[2].kind != "country":
        return None
    return PlaceName(token, naming[0], naming[1], naming[2].country, True)


def _country_here(reading: ArticleReading, token: int, known: KnownName, name: str) -> str | None:
    """The country of a known place; where the article names that, nothing else need be counted."""
    if known.kind != PLACE or reading.country_namings.get(known.country or "", 0) > 0:
        return known.country
    return country_here(known, name, _namings(reading, token))


def _namings(reading: ArticleReading, token: int) -> Counter[str]:
    """How often the article names each country, twice where the sentence of a place says "in" it."""
    parse = reading.parse
    named = reading.mentions.within(*reading.characters(parse.sent_of[token]))
    told = [who.country for start, _, who in named if who.kind == "country" and _is_behind_in(parse, start)]
    told += _of_cities(reading, token)
    return reading.country_namings + Counter(country for country in told if country)


def _land_told_here(reading: ArticleReading, token: int, name: str, found: KnownName) -> str | None:
    """The land that the sentence says something is in, where it has a town of that name: "In Texas, … in Odessa"."""
    parse = reading.parse
    sentence = parse.sent_of[token]
    named = reading.mentions.within(*reading.characters(sentence))
    told = {who.country for start, _, who in named if who.kind == "country" and _is_behind_in(parse, start)}
    here = parse.words[slice(*parse.sents[sentence])]
    if any(word in states() and (len(word) > _FULL or word in _SHORT_STATES) for word in here):
        told.add("USA")
    lands = [land for land in told if land and lies_in(name, land)]
    return lands[0] if len(lands) == 1 and found.country not in told else None


def _of_cities(reading: ArticleReading, token: int) -> list[str | None]:
    """The countries of the cities beside a place that need none told, twice each: "in Madrid … in Valencia"."""
    own = reading.parse.starts[token]
    spans = reading.place_names_in(reading.parse.sent_of[token])
    known = [known_place(reading.text[first:last]) for first, last in spans if not first <= own < last]
    return 2 * [one.country for one in known if one is not None and one.kind == PLACE and one.population >= WORLD_CITY]


def _is_behind_in(parse: Parse, start: int) -> bool:
    first = parse.token_at(start)
    return first > 0 and parse.lower[first - 1] == "in"


def whole_of(name: str) -> KnownName | None:
    """The place that "southern Guinea", "downtown Oslo" or "war-torn eastern Congo" is a part of."""
    described = DESCRIBED.match(name)
    return known_place(name[described.end() :]) if described is not None else None


def _is_state(reading: ArticleReading, name: str, found: KnownName) -> bool:
    """Whether Georgia is the state, by its company: a dateline in the USA, or other states named in full."""
    if found.kind != COUNTRY or name not in states():
        return False
    if reading.filed_from:
        place = reading.filed_from.split(",")[0].title()
        known = known_place(place)
        return (known.country if known is not None else country_of_town(place, {})) == "USA"
    told = reading.parse.words
    if any(word in states() and len(word) > _FULL and word != name for word in told):
        return True
    pairs = {f"{one} {two}" for one, two in pairwise(told) if one.istitle() and two.istitle()}
    return not pairs.isdisjoint(states() - {_TOWN_TOO})  # South Carolina
