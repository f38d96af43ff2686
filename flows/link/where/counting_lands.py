"""Lands and towns whose own count it is: "India reported 360 killed", "Virginia and Maryland logged 900 outages"."""

from __future__ import annotations

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.tree import child, preposition, relation, way_up
from newstables.link.where.called_like_towns import is_no_town
from newstables.link.where.joining import joined_places
from newstables.link.where.names import places_in
from newstables.link.where.place_name import PlaceName, country_here, known_place
from newstables.link.words import words

_COUNTED = frozenset(("obj", "nummod", "compound", "conj", "xcomp", "acl", "nsubj:pass", "nmod"))


def land_that_counts(reading: ArticleReading, number: int) -> PlaceName | None:
    """The place that reports or records what a number counts, where no other is told of those counted; no team that
    records wins.
    """
    parse = reading.parse
    verb = verb_of_recording(parse, number)
    who = child(parse, verb, "nsubj") if verb is not None else None
    if verb is None or who is None or number < verb:
        return None
    each = [_place(reading, one) for one in (who, *_joined(parse, who))]
    if is_no_town(reading, who, verb) or None in each:
        return None
    if any(verb < place.token for place in places_in(reading, parse.sent_of[number]) if place.holds):
        return None
    found, *others = [place for place in each if place is not None]
    for other in others:
        found = joined_places(reading, found, other)
    return found


def verb_of_recording(parse: Parse, number: int) -> int | None:
    """The verb of recording whose object a number is, or of which it is a part: "900 deaths", "a total of 40 cases"."""
    for step in way_up(parse, number):
        lemma = parse.lemmas[step].lower()
        if lemma in words("where", "recording") and parse.pos[step] == "VERB":
            return step
        is_of = relation(parse, step) != "nmod" or preposition(parse, step) == "of"
        is_won = parse.pos[step] == "NOUN" and lemma in words("where", "scored") | words("where", "won")
        if is_won or parse.deps[step] not in _COUNTED or not is_of:
            return None
    return None


def _joined(parse: Parse, who: int) -> list[int]:
    return [one for one in parse.children(who) if parse.deps[one] == "conj"]


def _place(reading: ArticleReading, token: int) -> PlaceName | None:
    """The place whose name a subject is, and nobody's who is called so."""
    parse = reading.parse
    naming = reading.mentions.around(parse.starts[token])
    if naming is not None and naming[2].kind != COUNTRY:
        return None
    name = reading.place_name(parse.starts[token]) or (naming and naming[:2])
    if name is None or not name[0] <= parse.starts[token] < name[1]:
        return None
    called = reading.text[slice(*name)]
    known, namings = known_place(called), reading.country_namings
    is_part = called.split()[-1].lower() in words("where", "divisions") and " " in called
    if known is None and not is_town(called) and not is_part:
        return None
    country = country_here(known, called, namings) if known is not None else country_of_town(called, namings)
    return PlaceName(token, *name, country, known is not None, wide=False)
