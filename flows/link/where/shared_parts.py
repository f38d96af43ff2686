"""Parts of lands: those that share the noun behind them, "in the Ilmen, Vesk and Torva districts", or before them, "the
villages of Kupa and Zeta", and those that are counted, "in Norway's 15 counties".
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town
from newstables.link.tree import is_counted, preposition, relation
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import words

_THESE = frozenset(("the", "these", "those", "both", "neighbouring", "neighboring"))


def sharing_a_part(reading: ArticleReading, token: int) -> PlaceName | None:
    """The names from the first, `token`, to the plural that the last of them stands before."""
    parse = reading.parse
    if parse.pos[token] != "PROPN":
        return None
    joined = [child for child in parse.children(token) if relation(parse, child) == "conj" and child > token]
    last = joined[-1] if joined else token
    if parse.tags[last] != "NNS" or parse.lemmas[last].lower() not in words("where", "parts"):
        return None
    if last != token and preposition(parse, last):
        return None  # killed in Mombasa and three in Nairobi and Garissa counties
    names = [token, *joined[:-1], *(c for c in parse.children(last) if parse.pos[c] == "PROPN" and c < last)]
    if len(names) < 2 or len(names) == len(joined) or any(parse.pos[name] != "PROPN" for name in names):
        return None
    own = reading.place_name(parse.starts[token])
    start = own[0] if own is not None else parse.starts[token]
    told = (known_place(reading.text[parse.starts[name] : parse.ends[name]]) for name in names)
    countries = {known.country for known in told if known is not None}
    return PlaceName(token, start, parse.ends[last], countries.pop() if len(countries) == 1 else None, True)


def several_parts(reading: ArticleReading, token: int, first: int, start: int) -> PlaceName | None:
    """`the villages of Kupa and Zeta`: from the plural's phrase, which begins at `start`, to the last of the names;
    None of "cities of Norway", which are anywhere in it.
    """
    parse = reading.parse
    names = [first, *(child for child in parse.children(first) if relation(parse, child) == "conj" and child > first)]
    is_whole = preposition(parse, first) == "of" and parse.lower[parse.token_at(start)] in _THESE
    if not is_whole or len(names) < 2 or any(parse.pos[name] != "PROPN" for name in names):
        return None
    spans = [reading.place_name(parse.starts[name]) or (parse.starts[name], parse.ends[name]) for name in names]
    called = [reading.text[slice(*span)] for span in spans]
    known = [(known_place(name), country_of_town(name, reading.country_namings)) for name in called]
    countries = {place.country if place is not None else town for place, town in known}
    return PlaceName(token, start, spans[-1][1], countries.pop() if len(countries) == 1 else None, True)


def is_beside_counted(parse: Parse, place: int) -> bool:
    """`in three lands and Nepal`, `in twelve cities and in Bergen`: a name joined to lands that are only counted, which
    is but a part of where something is.
    """
    lands = parse.heads[place]
    if relation(parse, place) != "conj" or not is_counted(parse, lands):
        return False
    return parse.lemmas[lands].lower() in words("where", "lands", "parts")


def land_of_counted(reading: ArticleReading, token: int) -> PlaceName | None:
    """`40 of Norway's 357 towns`: the land whose parts are counted."""
    parse = reading.parse
    if parse.lemmas[token].lower() not in words("where", "parts") or not is_counted(parse, token):
        return None
    owner = next((child for child in parse.children(token) if parse.deps[child] == "nmod:poss"), None)
    name = reading.place_name(parse.starts[owner]) if owner is not None else None
    known = known_place(reading.text[slice(*name)]) if name is not None else None
    return PlaceName(token, *name, known.country, True) if name is not None and known is not None else None
