"""Parts of what has a name: "the state of Texas", "Chaojhou Township", "the Algerian coast of Tipaza"."""

from __future__ import annotations

from dataclasses import replace

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language import Parse
from newstables.language.questions import noun_phrase
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.towns.towns import WORLD_CITY
from newstables.link.tree import characters, preposition, relation
from newstables.link.where.lands import country_behind, country_within
from newstables.link.where.naming import land_around, whole_of
from newstables.link.where.peoples import part_of_people
from newstables.link.where.place_name import PlaceName, country_of, known_place
from newstables.link.where.shared_parts import several_parts
from newstables.link.where.spans import APART, before_time, end_of_bound_name, end_of_crossing, end_of_name_beside
from newstables.link.where.unlisted import is_date
from newstables.link.words import words

_WITHIN = frozenset(("in", "near", "outside", "on", "off"))


def named_part(reading: ArticleReading, token: int, start: int, end: int) -> PlaceName | None:
    """`the state of Texas`, `the Algerian coast of Tipaza`, `the outskirts of Oslo`: a part of what has a name."""
    parse = reading.parse
    if parse.lemmas[token].lower() not in words("where", "parts"):
        return part_of_people(reading, token, start, end)
    if parse.lemmas[token].lower() in words("where", "academies") and parse.tags[token] == "NNS":
        return None
    # "in the Donetsk and Luhansk regions"; "in cities of N." is anywhere; the outskirts are one
    are_several = parse.tags[token] == "NNS" and parse.lower[token] != "outskirts"
    for other in _names_beside(reading, token):
        if other < token and _lies_elsewhere(parse, token, other):
            continue
        is_part = relation(parse, other) == "nmod" and preposition(parse, other) in ("of", "in")
        if are_several and other > token:
            return several_parts(reading, token, other, start)
        if is_part or other < token or parse.deps[other] == "appos":  # "the city of N.", "N. city", "the city, N."
            part = _part_of(reading, token, other, start, end, is_part=is_part)
            return part if part is None or part.country else replace(part, country=_country_around(reading, token))
    return part_of_people(reading, token, start, end)


def _names_beside(reading: ArticleReading, token: int) -> list[int]:
    """The names that a part hangs together with, and no times, as in "a school in March"; of "the Westfield mall in
    Leeds" first that behind "in": the one before a building may be what it is called.
    """
    parse = reading.parse
    names = [other for other in parse.children(token) if parse.pos[other] == "PROPN" and not is_date(reading, other)]
    if parse.lemmas[token].lower() in words("where", "buildings"):
        names.sort(key=lambda other: other < token or preposition(parse, other) != "in")
    return names


def _lies_elsewhere(parse: Parse, part: int, owner: int) -> bool:
    """Whether the name before "base" only tells whose it is: "a US base in Syria", no "Oslo suburb in Norway"."""
    abroad = any(preposition(parse, other) in _WITHIN and parse.pos[other] == "PROPN" for other in parse.children(part))
    known = known_place(parse.words[owner])
    return abroad and relation(parse, owner) == "compound" and known is not None and known.kind == COUNTRY


def _country_around(reading: ArticleReading, part: int) -> str | None:
    """The country of the city whose part has a name of its own: "the Andheri area of Mumbai"."""
    parse = reading.parse
    for other in parse.children(part):
        if parse.pos[other] == "PROPN" and preposition(parse, other) in ("of", "in"):
            found = known_place(reading.text[slice(*characters(parse, *noun_phrase(parse, other)))])
            if found is not None:
                return found.country
    return None


def _part_of(
    reading: ArticleReading, token: int, other: int, start: int, end: int, *, is_part: bool
) -> PlaceName | None:
    """The part `token` of the place whose name `other` heads; `is_part`: by "of" or "in" behind it."""
    parse = reading.parse
    first, after = noun_phrase(parse, other)
    while other < after < token and parse.pos[after] == "PROPN":
        after += 1  # the Lake Tana area, each of whose words hangs on "area"
    bound = end_of_bound_name(reading, parse.starts[first], parse.ends[after - 1])
    after = parse.token_at(bound - 1) + 1
    land = land_around(reading, other)
    if land is not None and land.end > parse.ends[after - 1]:  # the north of Turks and Caicos
        return replace(land, token=token, start=start, end=max(end, land.end))
    name = reading.text[slice(*characters(parse, first, after))]
    if is_part and parse.lemmas[token] == "area" and _is_size(parse, token):
        start = parse.starts[first]  # "the total land area of N.": how large it is
    elif is_part and preposition(parse, other) == "in" and _is_traded_on(parse, token):
        start = parse.starts[first]  # "the mobile market in N.", where it is
    elif is_part and preposition(parse, other) == "in" and parse.lemmas[token] == "border":
        start = parse.starts[first]  # "across the border in N.", beyond it
    found = known_place(name) or whole_of(name)
    if found is not None and found.kind == COUNTRY and _is_called(parse, token, other):
        found = None
    wider = country_behind(reading, name, characters(parse, first, after)[1])
    wider = wider or (country_within(reading, name) if ", " in name else None)  # a mall in Dayton, Ohio
    town = country_of_town(name, reading.country_namings)
    country = wider or (found.country if found is not None else country_of(name) or town or _country_at_start(name))
    if country is None and _is_no_land(reading, token, other):
        return None
    known = found is not None or wider is not None or (is_part and is_town(name))
    end = max(end, end_of_name_beside(reading, token), end_of_crossing(parse, token, other))
    if other < token or APART.isdisjoint(parse.words[token + 1 : token + 2]):
        end = max(end, parse.ends[after - 1])
    return PlaceName(token, start, before_time(reading, token, start, end), country, known)


def _country_at_start(name: str) -> str | None:
    """`Berlin Christmas` (market), `U.K. Telecommunications` (market): the country of a place that begins a name."""
    parts = name.split()
    known = (known_place(" ".join(parts[:after])) for after in range(len(parts) - 1, 0, -1))
    large = (place for place in known if place is not None and (place.kind == COUNTRY or place.population > WORLD_CITY))
    return next((place.country for place in large), None)


def _is_no_land(reading: ArticleReading, part: int, name: int) -> bool:
    """`the Eurobond market`, `Norbank's share capital`, `NATO's member states`: what is of no place that has a name."""
    parse = reading.parse
    lemma = parse.lemmas[part].lower()
    naming = reading.mentions.around(parse.starts[name])
    is_owned = parse.deps[name] == "nmod:poss" and naming is not None and naming[2].kind != "country"
    return lemma in words("where", "of_trade") or (is_owned and lemma in words("where", "member_lands"))


def _is_traded_on(parse: Parse, part: int) -> bool:
    """Whether a market is that of some goods all over a land, "the phone market in N.", and no square of a town."""
    goods = any(relation(parse, child) == "compound" and child < part for child in parse.children(part))
    at = preposition(parse, part) in ("at", "near", "outside", "through")
    return parse.lemmas[part].lower() in words("where", "of_trade") and goods and not at


def _is_called(parse: Parse, building: int, name: int) -> bool:
    """Whether a building is only called after a country: "the San Marino mall"."""
    lemma = parse.lemmas[building].lower()
    return name < building and lemma in words("where", "buildings") and lemma not in words("where", "of_trade")


def _is_size(parse: Parse, area: int) -> bool:
    return any(parse.lower[other] in words("where", "of_sizes") for other in parse.children(area) if other < area)
