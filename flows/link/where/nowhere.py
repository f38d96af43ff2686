"""Names behind a preposition that tell no place: the size of a town, a distance from one, a language, a hospital."""

from __future__ import annotations

from functools import cache

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.claims.vocabulary import LEX
from newstables.language import Parse
from newstables.language.questions import object_of
from newstables.link.tree import is_counted, preposition, relation, way_up
from newstables.link.words import words

_ADVERBIAL = frozenset(("particular", "general"))  # with "in" an adverb


def is_nowhere(parse: Parse, token: int, case: str) -> bool:
    """Whether a phrase tells no place: "roughly the size of Israel", "in Hindi", "taken to a hospital in Oslo"."""
    first = parse.heads[token] if relation(parse, token) == "conj" else token
    head = parse.lemmas[_holder(parse, first)].lower()
    if case == "of" and head in words("where", "compared", "gifts", "academies", "drinks"):
        return True  # nor do a gift of Norway, the universities of Turku and Leeds, a glass of Bordeaux
    if case == "of" and _is_in_owners_name(parse, token):
        return True
    if case == "of" and head in words("where", "missions"):
        return True  # the embassies of Norway
    if (
        parse.tags[parse.heads[first]] == "NNS"
        and head in words("where", "academies")
        and not is_counted(parse, parse.heads[first])
    ):
        return True  # scientists at universities in Turku and Leeds
    if case == "in" and any(parse.lower[other] in _ADVERBIAL for other in parse.children(token) if other < token):
        return True  # foreign states, in particular Norway
    if case == "between" and head in words("where", "contests", "dealings"):
        return True  # a match between Kent and Surrey, a stand between Root and Malan
    if case == "over" and head in words("where", "won"):
        return True  # a win over Utah
    if case == "on" and _is_burdened(parse, first):
        return True
    if case == "on" and head in words("where", "addresses") and parse.lower[parse.left_edge(token) + 1] != "the":
        return True  # a speech on Norway
    if case in ("of", "from", "above", "around", "over") and parse.lower[token] in words("where", "heavenly"):
        return True  # within a million miles of Earth, 205 miles above Earth
    if case == "of" and parse.lower[parse.left_edge(first) - 1] == "ahead":
        return True  # two games ahead of Utah
    is_led = case in words("where", "ways") and head in words("where", "courses")
    if is_led and preposition(parse, _holder(parse, first)) == "on":
        return True  # on its way to Oslo a train derailed: not there
    is_language = parse.words[token] in words("where", "languages")
    return is_language or parse.words[token] in default_gazetteer().adjectives or _is_to_hospital(parse, token)


def _is_burdened(parse: Parse, token: int) -> bool:
    """`duties on Norway`, `a fine levied on Utah`, `too much spent on Norway`, `put a tariff of 4% on Norway`."""
    for step in way_up(parse, token):
        if parse.lemmas[step].lower() in words("where", "burdens"):
            return True
        if parse.pos[step] == "VERB":
            put = object_of(parse, step)
            return put is not None and parse.lemmas[put].lower() in words("where", "burdens")
    return False


def _is_in_owners_name(parse: Parse, token: int) -> bool:
    """`the University of the West Coast's medical school`: a name that ends with "'s" and begins before its "of"."""
    if parse.deps[token] != "nmod:poss":
        return False
    of = next((child for child in parse.children(token) if child < token and parse.lower[child] == "of"), 0)
    before = of - 1
    named = of > 0 and parse.words[before].istitle() and parse.pos[before] in ("PROPN", "NOUN")
    return named and parse.lower[before] not in _divided()  # the State of Ohio's farms


@cache
def _divided() -> frozenset[str]:
    """Nouns for parts of lands that no body is called by."""
    return words("where", "parts") - words("where", "academies", "buildings")


def is_measured_from(parse: Parse, token: int) -> bool:
    """`160 miles (257 km) southeast of Oslo`: from where a distance is told, and far from what is there."""
    if relation(parse, token) == "appos" and is_measured_from(parse, parse.heads[token]):
        return True  # south of the capital, Oslo
    way = side_before(parse, token)
    if way is None or way < 1:
        return False
    told = parse.lower[way - 1]
    unit = LEX.units.after([told.lstrip("0123456789.,")], 0)
    return told == ")" or (unit is not None and unit[0].dimension == "length")


def _holder(parse: Parse, token: int) -> int:
    """What a name behind "of" belongs to, "the city of" aside: of "the size of the city of Oslo" the size."""
    holder = parse.heads[token]
    while parse.lemmas[holder].lower() in words("where", "parts") and preposition(parse, holder) == "of":
        if parse.heads[holder] == holder:
            break  # "Of the city of Oslo.", where nothing is of it
        holder = parse.heads[holder]
    return holder


def _is_to_hospital(parse: Parse, token: int) -> bool:
    """`rushed to Mercy Hospital`, `flown to a hospital in Oslo`: where they were hurt is another place."""
    for step in (token, parse.heads[token]):
        if parse.lemmas[step].lower() in words("where", "hospitals"):
            return preposition(parse, step) in ("to", "into")
    return False


def side_before(parse: Parse, token: int) -> int | None:
    """Where "north" of "north of Oslo" begins; None where nothing of that kind, or a part ("the north of"), is told."""
    way = parse.left_edge(token) - 1
    while way > 1 and parse.words[way - 1] == "-":
        way -= 2  # north-west
    if way < 0 or parse.lower[way].replace("-", "") not in LEX.compass:
        return None
    return None if way > 0 and parse.pos[way - 1] in ("DET", "ADJ", "ADP") else way
