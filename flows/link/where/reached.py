"""Places that people get to or away from: "640 migrants reached Lampedusa", "entered Norway", "left Tripoli"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.extractors.roles.people import are_people
from newstables.language.questions import subject
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import is_verb, relation
from newstables.link.where.place_name import PlaceName, country_here, known_place
from newstables.link.words import words


def reached(reading: ArticleReading, token: int) -> PlaceName | None:
    """The object of a verb of arriving or leaving that has people for its subject, where that is the name of a place.
    Who only tries "to reach" one is not there, nor who once left one: "shelters 40 men who fled Mali".
    """
    parse = reading.parse
    verb = parse.heads[token]
    if parse.deps[token] != "obj" or not is_verb(parse, verb):
        return None
    leaves = parse.lemmas[verb].lower() in words("where", "leaving") and not parse.deps[verb].startswith("acl")
    if parse.lemmas[verb] not in words("where", "arriving") and not leaves:
        return None
    if parse.deps[verb] == "xcomp" and parse.lemmas[parse.heads[verb]].lower() != "manage":
        return None
    who, name = subject(parse, verb), reading.place_name(parse.starts[token])
    if who is None or name is None:
        return None
    whom = (who, *(child for child in parse.children(who) if relation(parse, child) == "nmod"))  # a total of 40 men
    lemmas = [parse.lemmas[one].lower() for one in whom]
    if not any(are_people(lemma) or lemma in words("where", "movers") for lemma in lemmas):
        return None
    called = reading.text[slice(*name)]
    known = known_place(called)
    if known is None and not is_town(called):
        return None
    namings = reading.country_namings
    country = country_here(known, called, namings) if known is not None else country_of_town(called, namings)
    is_land = known is not None and known.kind == COUNTRY
    return PlaceName(token, *name, country, True, path=is_land and not leaves)
