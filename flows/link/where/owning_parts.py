"""Divisions of lands that have what is counted: "Loreto town had 794 families", "the city of Passau has 28 schools"."""

from __future__ import annotations

from newstables.language.questions import noun_phrase
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town
from newstables.link.tree import characters, preposition
from newstables.link.where.lands import country_within
from newstables.link.where.named_parts import named_part
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import words

_HAVING = frozenset(("have", "record", "report", "count", "register"))
_CLUBS = frozenset(("City", "County", "Town", "State", "Park", "Island", "Department"))  # Derby County had 28 shots


def owning_part(reading: ArticleReading, token: int) -> PlaceName | None:
    """`The Bavarian city of Passau has 50,000 residents`: a part of a land that has what is counted."""
    parse = reading.parse
    verb = parse.heads[token]
    if parse.deps[token] != "nsubj" or parse.tags[token] != "NN" or parse.lemmas[verb].lower() not in _HAVING:
        return None
    if not any(preposition(parse, child) == "of" and parse.pos[child] == "PROPN" for child in parse.children(token)):
        return None
    return named_part(reading, token, *characters(parse, *noun_phrase(parse, token)))


def owning_division(reading: ArticleReading, token: int) -> PlaceName | None:
    """`Loreto town had 794 families`, `Vell Commune has 98 houses`: a division of a land behind its name."""
    parse = reading.parse
    verb = parse.heads[token]
    if parse.deps[token] != "nsubj" or parse.lemmas[verb].lower() not in words("where", "hosting"):
        return None
    first, after = noun_phrase(parse, token)
    kind = after - 1  # "Commune", where the tree takes the first word of a name for its head
    called = parse.words[kind].lower() in words("where", "divisions") and parse.words[kind] not in _CLUBS
    if (
        not called
        or kind == first
        or not all(parse.words[word].istitle() or parse.tags[word] == "POS" for word in range(first, kind))
    ):
        return None  # nor the party's Oslo district
    if parse.words[first] == "The" or parse.pos[kind - 1] != "PROPN":
        return None
    if parse.lower[kind - 1] in words("where", "of_services"):
        return None  # Fulton School District
    start, end = characters(parse, first, after)
    whole, own = reading.text[start:end], reading.text[start : parse.ends[kind - 1]]
    known = known_place(own)
    country = country_within(reading, whole) or (known.country if known is not None else None)
    town = country_of_town(own, reading.country_namings)
    country = country or (town if reading.country_namings.get(town or "", 0) else None)
    return PlaceName(token, start, end, country, True, wide=False)
