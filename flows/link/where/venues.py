"""Places told by what stands beside a name: a venue in a town, a town before a building."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_span, noun_phrase
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import characters, child, is_counted, is_verb, preposition, relation, way_up
from newstables.link.where.called_like_towns import is_no_town
from newstables.link.where.naming import whole_of
from newstables.link.where.occasions import is_happening
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import states, words

_WITHIN = re.compile(r",? in (?:the )?")
_OF_LAND = re.compile(r",? (?:in|of) (?:the )?")
_NAME = r"([A-Z][\w.’'-]+(?:\s(?:(?:of|de|del|la|el|al)\s)*[A-Z][\w.’'-]+){0,3})"
_SCORE = re.compile(r"\d{1,3}[-–]\d{1,3}")
_COUNTY = "County"
_PLAYED = frozenset(
    ("wicket", "wickets", "innings", "batsmen", "batters", "bowlers", "goalkeeper", "touchdown", "touchdowns")
)
_OPEN = frozenset(("in", "at", "inside", "outside"))


def joined(reading: ArticleReading, first: PlaceName, second: PlaceName) -> PlaceName | None:
    """`Bourbon Street in New Orleans`: the venue with its town; None where the second is not said to hold the first."""
    if first.known or _WITHIN.fullmatch(reading.text[first.end : second.start]) is None:
        return None
    is_street = reading.text[first.start : first.end].split()[-1].lower() in words("where", "streets")
    is_told = second.known or second.country is not None  # "at Wat Pho in Bangkok's Dusit district"
    if not is_told and not (is_street and reading.text[second.start : second.end][-1:].isalpha()):
        return None
    return replace(first, end=second.end, country=second.country, known=True, wide=False)


def within_land(reading: ArticleReading, first: PlaceName, second: PlaceName) -> PlaceName | None:
    """`near Gao in Mali`, `the outskirts of Gao in eastern Mali`: a town with the land that is said to hold it, which
    is no place beside it.
    """
    above = reading.parse.starts[reading.parse.heads[second.token]]
    if not first.start <= above < first.end or first.country not in (None, second.country):
        return None
    if not first.known or _OF_LAND.fullmatch(reading.text[first.end : second.start]) is None:
        return None
    name = reading.text[second.start : second.end]
    land = known_place(name) or whole_of(name)
    return replace(first, country=second.country) if land is not None and land.kind == COUNTRY else None


def before_building(reading: ArticleReading, token: int) -> PlaceName | None:
    """The town before a building: "at a Detroit barbershop", "in their southern Maine home"."""
    parse = reading.parse
    if parse.lemmas[token].lower() not in words("where", "buildings", "houses"):
        return None
    run = [other for other in parse.children(token) if other < token and relation(parse, other) in ("compound", "amod")]
    names = [other for other in run if parse.pos[other] == "PROPN"]
    if not names or is_told_within(parse, token):
        return None
    start, end = parse.starts[parse.left_edge(names[0])], parse.ends[names[-1]]
    start, end = reading.place_name(parse.starts[names[-1]]) or (start, end)
    if any(parse.deps[part] == "flat" and parse.starts[part] >= end for part in parse.children(names[-1])):
        return None  # at Took Lae Dee restaurants
    owner = child(parse, token, "nmod:poss")
    if reading.text[start:end] == _COUNTY and owner is not None:
        left = parse.left_edge(owner)
        start = parse.starts[left + (parse.pos[left] == "DET")]  # at a Prince George's County park
    name = reading.text[start:end]
    found = known_place(name)
    is_the = any(parse.lower[other] == "the" for other in parse.children(token))
    if parse.lower[token] == "suburb":  # it lies beside the town, and may have a name of its own
        named = any(preposition(parse, other) == "of" for other in parse.children(token) if other > token)
        country = found.country if found is not None else country_of_town(name, reading.country_namings)
        return None if named else PlaceName(token, start, parse.ends[token], country, True)
    if found is not None and found.kind == COUNTRY and is_the:
        return None  # "at the San Marino mall"
    if found is not None:
        return PlaceName(token, start, end, found.country, True)
    if name.endswith(_COUNTY) or (is_town(name) and f"in {name}" in reading.text):
        return PlaceName(token, start, end, country_of_town(name, reading.country_namings), True)
    return None


def before_doer(reading: ArticleReading, token: int) -> PlaceName | None:
    """`A Lagos hospital treated 40 children`, `a Lagos mill's 400 workers`, `Lagos residents lost $5 million`: the town
    before a house in which is done what it does, or before those who live in it.
    """
    parse = reading.parse
    if parse.deps[token] not in ("nsubj", "nmod:poss") or parse.pos[token] != "NOUN":
        return None
    if parse.lemmas[parse.heads[token]].lower() in words("speech", "saying"):
        return None
    if parse.lemmas[token].lower() in words("where", "locals"):
        return None if is_counted(parse, token) else _town_before(reading, token)
    return before_building(reading, token) if parse.lemmas[token].lower() in words("where", "houses") else None


def _town_before(reading: ArticleReading, token: int) -> PlaceName | None:
    """The town or the part of a land whose name stands right before a noun: "Lagos residents", "Ohio voters"."""
    parse = reading.parse
    name = reading.place_name(parse.starts[token - 1]) if parse.pos[token - 1] == "PROPN" else None
    if name is None or name[1] != parse.ends[token - 1] or parse.heads[token - 1] != token:
        return None
    called = reading.text[slice(*name)]
    known = known_place(called)
    if (known is None or known.kind == COUNTRY) and not is_town(called) and called not in states():
        return None
    country = known.country if known is not None else country_of_town(called, reading.country_namings)
    return PlaceName(token, *name, "USA" if called in states() else country, True, wide=False)


def _town_at(reading: ArticleReading, token: int) -> tuple[int, int] | None:
    """The name of a place that stands at a token: by the model of names, or one word that the lists know."""
    parse = reading.parse
    if (name := reading.place_name(parse.starts[token])) is not None or parse.tags[token] != "NNP":
        return name
    is_word = not any(parse.deps[one] in ("flat", "compound") for one in parse.children(token))
    known = known_place(parse.words[token]) if is_word else None
    return (parse.starts[token], parse.ends[token]) if known is not None else None


def is_told_within(parse: Parse, building: int) -> bool:
    """Whether a place stands behind a building, whose own the name before it then is: "the Hale stadium in Oslo"."""
    behind = (other for other in parse.children(building) if other > building and parse.pos[other] == "PROPN")
    return any(preposition(parse, other) == "in" for other in behind)


def owning(reading: ArticleReading, token: int) -> PlaceName | None:
    """`Oslo's 15 districts`, `Bergen had 28 fires`, `the capital, Oslo, is home to 28`: a town that has what is
    counted, or where that was seen.
    """
    parse = reading.parse
    bearer = parse.heads[token] if parse.deps[token] == "appos" else token
    if bearer != token and parse.lemmas[bearer].lower() not in words("where", "parts"):
        return None
    own, head = parse.deps[bearer], parse.heads[bearer]
    lemma = parse.lemmas[head].lower()
    is_home = lemma == "home" and parse.lower[head + 1] == "to"
    is_host = lemma in words("where", "hosting") or is_home or (own == "nsubj" and _is_ranked(parse, head))
    name = _town_at(reading, token) if own == "nmod:poss" or (own == "nsubj" and is_host) else None
    if name is None or name[0] <= parse.starts[head] < name[1]:
        return None
    called = reading.text[slice(*name)]
    known, is_county = known_place(called), called.endswith(f" {_COUNTY}")
    is_land = known is not None and known.kind == COUNTRY
    if (is_land and not is_home) or not (known or is_county or is_town(called)):
        return None
    if own == "nmod:poss":
        holds = lemma in words("where", "parts") or are_people(lemma) or is_county  # Hale County's total of cases
        holds = holds or is_happening(lemma)  # California's fires
        holds = holds and preposition(parse, head) in ("", "of")
    else:
        holds = not _is_of_team(parse, head) and not is_no_town(reading, token, head)
        holds = holds and child(parse, token, "conj") is None  # London and Paris had 40 fires
    if not holds or (reading.mentions.around(name[0]) is not None and not is_land):
        return None
    town = country_of_town(called, reading.country_namings)
    country = known.country if known is not None else town
    return PlaceName(token, *name, country, True, wide=False)


def towards(reading: ArticleReading, token: int) -> PlaceName | None:
    """`Izmit, east of Istanbul`: the place that lies there, where another name tells only its direction."""
    parse = reading.parse
    side = parse.heads[token]
    if parse.lower[side] not in LEX.compass or parse.words[side - 1] != ",":
        return None
    here = side - 2
    while relation(parse, here) in ("flat", "compound") and parse.words[here][:1].isupper():
        here = parse.heads[here]
    first, after = noun_phrase(parse, here)
    name = characters(parse, first, after)
    called = reading.text[slice(*name)]
    known = known_place(called)
    of_part = preposition(parse, here) == "of" and parse.lemmas[parse.heads[here]].lower() in words("where", "parts")
    if after != side - 1 or (known is None and not is_town(called) and not of_part):
        return None
    country = known.country if known is not None else country_of_town(called, reading.country_namings)
    return PlaceName(here, *name, country, True)


def _is_of_team(parse: Parse, clause: int) -> bool:
    """`Denver hit 28 shots`, `Halden lost 3-1`, `Essex reached 200, with Hale taking two wickets`: a town's or a
    county's name is that of its team.
    """
    scored = any(parse.lemmas[other].lower() in words("where", "scored") for other in parse.children(clause))
    if scored or not _PLAYED.isdisjoint(parse.lower[slice(*parse.sentence(clause))]):
        return True
    return any(_SCORE.fullmatch(parse.words[other]) for other in clause_span(parse, clause))


def _is_ranked(parse: Parse, clause: int) -> bool:
    """`Oslo is in third place, with sales of $3 million`."""
    if "with" not in parse.words_of(parse.sent_of[clause]):
        return False
    if not any(preposition(parse, other) == "with" for other in parse.children(clause)):
        return False
    own = clause_span(parse, clause)
    return any(parse.tags[other] in ("JJS", "RBS") or parse.lower[other] in LEX.ordinals for other in own)


def unnamed(reading: ArticleReading, number: int) -> str | None:
    """`At the old depot, 156 clerks worked`: a building known to the reader, in the number's own clause."""
    parse = reading.parse
    if words("where", "buildings").isdisjoint(parse.words_of(parse.sent_of[number])):
        return None
    clause = next((step for step in way_up(parse, number) if is_verb(parse, step)), None)
    if clause is None:
        return None
    for token in parse.children(clause):
        if parse.pos[token] != "NOUN" or parse.lemmas[token].lower() not in words("where", "buildings"):
            continue
        if " ".join(parse.lower[token - 1 : token + 1]) in words("where", "no_buildings"):
            continue
        definite = any(parse.lower[other] in ("the", "this", "that") for other in parse.children(token))
        if definite and preposition(parse, token) in _OPEN and relation(parse, token) == "obl":
            first, after = noun_phrase(parse, token)
            return " ".join(reading.text[slice(*characters(parse, first, after))].split())
    return None
