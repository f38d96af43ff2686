"""The places that a sentence names, as tokens of its tree: "in Oslo", "the state of Texas", "near Punta del Este"."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.link.reading import ArticleReading, of_sentence
from newstables.link.towns import is_town
from newstables.link.tree import is_counted, preposition, relation
from newstables.link.where.courses import is_of_course, is_of_origin, is_within_end, lemma_before
from newstables.link.where.governed import governed
from newstables.link.where.joining import before_where_in, is_joined, joined_places
from newstables.link.where.lands import in_its_state, told_before
from newstables.link.where.named_parts import named_part
from newstables.link.where.naming import named
from newstables.link.where.naming_nouns import naming_nouns
from newstables.link.where.no_second import ends_venue, is_told_of
from newstables.link.where.nowhere import is_measured_from, is_nowhere, side_before
from newstables.link.where.occasions import before_happening, strikes_into
from newstables.link.where.owning_parts import owning_division, owning_part
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.where.reached import reached
from newstables.link.where.sellers import is_seller
from newstables.link.where.shared_parts import is_beside_counted, land_of_counted, sharing_a_part
from newstables.link.where.spans import place_phrase
from newstables.link.where.struck import struck
from newstables.link.where.unlisted import is_date
from newstables.link.where.venues import before_building, before_doer, joined, owning, towards, within_land
from newstables.link.where.whence import is_left, is_of_report, is_of_somebody, is_origin
from newstables.link.words import words

_EXCHANGE = re.compile(r"\b((?:[A-Z][\w.]*\s){1,3}?)Stock\sExchange")
_ACRONYM = re.compile(r"\s?\(([A-Z]{3,})\)")
_OF_LETTERS = re.compile(r"[a-z][A-Z]{2}|[A-Z]{2}[a-z]")  # MoRA: a body's name in short, and no town of that name
_BEYOND = frozenset(("outside", "beyond"))  # a country: anywhere else; a town: near it
_ABROAD = "abroad"  # in no country that is told
_WITHIN = frozenset(("in", "across"))
_NEAR = _WITHIN | {"near", "outside", "off", "around"}  # at a camp near Bergen 200 children starved
_ROUND_ABOUT = (["and", "around"], ["or", "near"], ["and", "near"])  # in and around Oslo
_WITHIN_ORIGIN = frozenset(("in", "on", "near", "off"))
_NOT_ALONE = frozenset(("only", "just", "least", "merely", "far", "even"))
_NONE = frozenset(("none", "nobody", "nothing"))
_IN_NAMES = frozenset(("flat", "compound", "case"))  # relations within a phrase, a name's as a rule
# Relations of a place without a preposition: of one that has or does something, and of one to which that is done.
_OWNING, _REACHED = frozenset(("nsubj", "appos", "nmod:poss")), frozenset(("obj", "nsubj:pass", "conj"))


@of_sentence
def places_in(reading: ArticleReading, sentence: int) -> list[PlaceName]:
    """The places of a sentence, in order."""
    found: list[PlaceName] = []
    for token in naming_nouns(reading, sentence):
        place = _place_at(reading, token)
        if place is None or (found and place.start < found[-1].end):
            continue
        if reading.text[place.start : place.end].lower() == "the":
            continue  # "in the Christmas quarter", of which a time takes the rest
        if (found and is_told_of(reading.parse, found[-1], place)) or _is_denied(reading.parse, token):
            continue
        if not (found and found[-1].token == reading.parse.heads[token]) and ends_venue(reading, token, place):
            continue
        if is_beside_counted(reading.parse, token):
            place = replace(place, holds=False)
        if found and is_joined(reading, found[-1], place):
            found[-1] = joined_places(reading, found[-1], place)
        elif found and (whole := joined(reading, found[-1], place)) is not None:
            found[-1] = whole
        elif found and (town := within_land(reading, found[-1], place)) is not None:
            found[-1] = town
        else:
            found.append(place)
    return found


def _is_denied(parse: Parse, place: int) -> bool:
    """Whether "not" or "none" opens the phrase of a place: "cut jobs, but not in Oslo"; but "not only in Oslo"."""
    if relation(parse, place) == "nmod" and parse.lower[parse.heads[place]] in _NONE:
        return True  # cut jobs, but none in Oslo
    before = (parse.left_edge(place) - 1, *parse.children(place))
    return any(0 <= no < place and parse.lower[no] == "not" and parse.lower[no + 1] not in _NOT_ALONE for no in before)


def _place_at(reading: ArticleReading, token: int) -> PlaceName | None:
    """The place whose phrase `token` heads: behind a preposition of place, or a name before "where"."""
    parse = reading.parse
    own = relation(parse, token)
    if own in _IN_NAMES:
        return _torn(reading, token) if parse.pos[token - 1] == "ADP" else None
    if parse.tags[token] == "NNPS" and is_counted(parse, token):
        return None  # "exhibitors from the 22 District Assemblies"
    if is_date(reading, token):
        return None
    if (told := before_happening(reading, token)) is not None:
        return told
    case = preposition(parse, token)
    if not case and own == "conj" and not is_date(reading, parse.heads[token]):  # on Sunday, Myanmar 4,200
        case = preposition(parse, parse.heads[token])
        if case == "between" and parse.pos[parse.heads[token]] != "PROPN":
            return None  # between the centre and Parnell
        if parse.tags[parse.heads[token]] == "CD":
            return None  # Hale was on 31 and Wood on 24
    if own == "obl" and parse.lower[token - 2 : token] in _ROUND_ABOUT:
        case = "around"
    before_where = token in before_where_in(reading)
    if not case and not before_where:
        return in_its_state(reading, _bare(reading, token))
    if not (before_where or _is_locative(parse, token, case)) or is_nowhere(parse, token, case):
        return None
    if case == "of" and (beside := towards(reading, token)) is not None:
        return beside
    return _of_phrase(reading, token, case, before_where=before_where)


def _bare(reading: ArticleReading, token: int) -> PlaceName | None:
    """A place without a preposition, by what it has or does, or what is done to it."""
    dep = reading.parse.deps[token]
    if dep in _REACHED:
        return struck(reading, token) or reached(reading, token)
    if dep not in _OWNING:
        return None
    told = owning(reading, token) or before_doer(reading, token)
    return told or owning_part(reading, token) or owning_division(reading, token) or governed(reading, token)


def _of_phrase(reading: ArticleReading, token: int, case: str, *, before_where: bool) -> PlaceName | None:
    """The place that the phrase of `token` names: an exchange's city, a building's, its own name; None for no place."""
    parse = reading.parse
    if (shared := sharing_a_part(reading, token)) is not None:
        return _by_preposition(reading, token, case, shared)
    start, end = place_phrase(reading, token)
    exchange = _EXCHANGE.search(reading.text, start, end) if reading.text.find("Stock", start, end) >= 0 else None
    if exchange is not None:
        found = known_place(exchange[1].strip())
        return PlaceName(token, *exchange.span(), found.country if found is not None else None, True)
    is_noun = parse.pos[token] == "NOUN" or parse.words[token].islower()  # the U.S. state of Texas
    if is_noun and not _is_name(reading, token, start, end):
        part = land_of_counted(reading, token) or before_building(reading, token)
        part = part or named_part(reading, token, start, end)
        is_of_person = case == "of" and is_of_somebody(parse, token, case)  # Ada Hale, of the 500 block of Elm Street
        is_whence = case == "from" and not (is_left(parse, token) or is_of_report(parse, token))
        is_far = case == "of" and is_measured_from(parse, token)  # 75 km south of the capital, Oslo
        is_whence = is_whence or (case in _WITHIN_ORIGIN and is_of_origin(parse, token))
        holds = not (is_whence or is_of_person or is_far) or before_where
        return replace(part, path=_is_path(parse, token, case), holds=holds) if part is not None else None
    if _ends_name(reading, token, start, end) or _OF_LETTERS.search(reading.text[start:end]):
        return None
    if is_seller(reading, start, end):
        return None
    place = named(reading, token, case, start, end)
    return place if place is None or before_where else _by_preposition(reading, token, case, place)


def _by_preposition(reading: ArticleReading, token: int, case: str, place: PlaceName) -> PlaceName:
    """A place as its preposition tells it: a way there, elsewhere than a country, whose or whence somebody is."""
    parse = reading.parse
    place = replace(place, path=_is_path(parse, token, case) or is_within_end(parse, token))
    is_continent = reading.text[place.start : place.end] in words("where", "continents")
    if case in _BEYOND and (is_continent or _is_country(reading, place)):
        return replace(place, holds=False, country=_ABROAD)
    if (
        (place.path and case != "through" and is_of_course(parse, token))
        or (case == "from" and not is_of_report(parse, token) and not is_left(parse, token))
        or is_of_somebody(parse, token, case)
        or (case == "of" and is_measured_from(parse, token))
        or (case == "of" and preposition(parse, parse.heads[token]) == "from" and is_origin(parse, parse.heads[token]))
        or (case in _WITHIN_ORIGIN and is_of_origin(parse, token))
    ):
        return replace(place, holds=False)
    side = side_before(parse, token) if case == "of" else None  # "north of Tripoli" is not in it
    return replace(place, start=parse.starts[side]) if side is not None else place


def _is_locative(parse: Parse, token: int, case: str) -> bool:
    """Whether a preposition may tell where something is, or where somebody is from."""
    if case == "for":  # died in the battle for Kilis; clubs join "the battle for Europe" anywhere
        is_land = parse.words[token] not in words("where", "continents")
        return is_land and lemma_before(parse, token) in words("where", "fights")
    is_told = case != "from" or is_origin(parse, token) or is_left(parse, token) or is_of_report(parse, token)
    return case in words("where", "locatives") and is_told


def _torn(reading: ArticleReading, token: int) -> PlaceName | None:
    """`One in four tenants in Wales fears for his home`, where the tree takes a verb for a noun that the name is of.
    It is asked of what stands behind a preposition.
    """
    alone = (reading.parse.starts[token], reading.parse.ends[token])
    is_whole = reading.parse.lemmas[reading.parse.heads[token]].lower() not in words("where", "parts")  # in Hale county
    is_name = reading.parse.pos[token] == "PROPN" and reading.parse.pos[token + 1] == "NOUN"
    if (
        not is_whole
        and is_name
        and reading.parse.heads[token] == token + 1
        and reading.parse.deps[token + 1] != "compound"
    ):
        return None  # in Hama province, of which the noun's own phrase tells
    name = reading.place_name(alone[0]) or (alone if reading.parse.tags[token] == "NNP" and is_whole else None)
    if name is None or reading.parse.ends[token] != name[1]:
        return None
    known = known_place(reading.text[slice(*name)])
    following = reading.text[name[1] : name[1] + 2].lstrip()
    is_next = following.islower() or following.isdigit()  # In Norway 14 percent of pupils
    near = _NEAR if following.isdigit() else _WITHIN
    if known is None or reading.parse.lower[token - 1] not in near or not is_next:
        return None
    told = told_before(reading, reading.text[slice(*name)], name[0]) if known.kind == PLACE else None
    return PlaceName(token, *name, told or known.country, True)


def _is_name(reading: ArticleReading, token: int, start: int, end: int) -> bool:
    """Whether what the tagger calls a noun is a name: the model of names says so, or a capital and a list of towns."""
    name = reading.text[start:end]
    if reading.place_name(reading.parse.starts[token]) is not None:
        return True
    first = reading.parse.sents[reading.parse.sent_of[token]][0]
    inside = token > first + 1
    known = known_place(name)
    if token == first + 1 and known is not None and known.kind == COUNTRY and name[:1].isupper():
        return True  # In Guinea, two men died
    is_name = name.istitle() or (name[:1].isupper() and " " not in name)
    return inside and is_name and (known is not None or is_town(name))


def _is_path(parse: Parse, token: int, case: str) -> bool:
    """Whether a phrase tells a way, or where somebody at its end is: "brought to a friend in Oslo"."""
    head = parse.heads[token]
    if strikes_into(parse, head):
        return False
    holder = parse.lemmas[head].lower()
    is_with_somebody = relation(parse, token) == "nmod" and (
        are_people(holder) or holder in words("where", "receivers")
    )
    above = preposition(parse, head) if is_with_somebody else ""
    return not {case, above}.isdisjoint(words("where", "ways"))


def _ends_name(reading: ArticleReading, token: int, start: int, end: int) -> bool:
    """Whether it ends a longer name, whose capitals follow: "the Agency for Relief in the Near East (ARNE)"."""
    short = _ACRONYM.match(reading.text, end)
    if short is None or reading.parse.pos[reading.parse.heads[token]] != "PROPN":
        return False
    return short[1] != "".join(word[0] for word in reading.text[start:end].split() if word[0].isupper())


def _is_country(reading: ArticleReading, place: PlaceName) -> bool:
    known = known_place(reading.text[place.start : place.end])
    return known is not None and known.kind == COUNTRY
