"""Verbs that name an event of a few people or things alone: enemies that are eliminated, homes that are lost."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import PATIENT, Position, case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, particle_word, subject
from newstables.schemas.claims import Event

_BEFORE_SHELTERS = frozenset(
    ("in", "at", "into", "inside", "across", "and", "or", "the", "makeshift", "crowded", "overcrowded")
)


def is_of_others(
    parse: Parse, amount: AmountPhrase, position: Position | None, found: Event | None, lemma: str
) -> bool:
    """Whether a verb that names an event of some has another sense here: eliminated eight contestants, released 40
    songs, struck gold.
    """
    unit = amount.claim.unit
    if found == "killed" and lemma in words("of_enemies"):
        return unit not in words("enemies")
    if found == "rescued" and lemma == "release":
        return unit not in words("held_by_force")
    if found == "protesting" and lemma == "strike" and position is not None:
        return not _are_on_strike(parse, unit, position.verb)
    return False


def _are_on_strike(parse: Parse, unit: str | None, verb: int) -> bool:
    """`4,000 nurses will strike on Monday`; not: two quakes struck, six gunmen struck at dawn, 12 men struck gold."""
    alone = object_of(parse, verb) is None and not particle_word(parse, verb)
    others = words("wanted", "abductors", "strikers")
    return alone and are_people(unit) is True and unit not in others


def of_protest(parse: Parse, amount: AmountPhrase, position: Position) -> Event | None:
    """`The march drew 4,000 people`."""
    if amount.noun is not None and are_people(amount.claim.unit) is not True:
        return None
    who = subject(parse, position.verb)
    draws = position.role == PATIENT and parse.lemmas[position.verb].lower() in words("drawing")
    return "protesting" if draws and who is not None and parse.lemmas[who].lower() in words("protests") else None


def of_building(parse: Parse, amount: AmountPhrase, position: Position) -> Event | None:
    """`40 homes were lost`, `the blaze consumed 40 homes`, `the tornado wiped out 40 houses`."""
    verb, lemma = position.verb, parse.lemmas[position.verb].lower()
    set_on = object_of(parse, verb) if lemma == "set" and case_of(parse, amount.place(parse)) == "to" else None
    if set_on is not None and parse.lower[set_on] == "fire" and are_people(amount.claim.unit) is not True:
        return "destroyed"  # set fire to 70 tents
    if position.role != PATIENT or amount.claim.unit not in words("buildings"):
        return None
    told = f"{lemma} {particle_word(parse, verb)}".strip()
    if told in words("consuming"):
        what = subject(parse, verb)
        return "destroyed" if what is not None and parse.lemmas[what].lower() in words("fires") else None
    return "destroyed" if told in words("bringing_down") else None


def of_dwelling(parse: Parse, amount: AmountPhrase, position: Position | None) -> Event | None:
    """`Some 600 families are staying in evacuation centres`, `61,000 people were in relief camps`: those who had to
    leave their homes, by where they live; not who works there.
    """
    if amount.noun is None or amount.claim.unit not in words("displaced_units"):
        return None
    clause = parse.heads[amount.noun] if position is None else position.verb
    is_there = position is None or any(parse.deps[child] == "expl" for child in parse.children(clause))
    if position is not None and not is_there and parse.lemmas[clause].lower() not in words("dwelling_there"):
        return None
    places = (clause,) if position is None else parse.children(clause)
    if position is not None and is_there:
        places = (*places, *parse.children(amount.noun))  # there are 600 families in relief camps
    return "displaced" if any(_is_for_displaced(parse, place, is_there) for place in places) else None


def _is_for_displaced(parse: Parse, place: int, is_there: bool) -> bool:
    """`at a relief camp`, `in temporary shelters`, `in shelters` where somebody stays; no bus shelter."""
    if case_of(parse, place) not in ("in", "at", "into", "inside", "across"):
        return False
    lemma, before = parse.lemmas[place].lower(), parse.lower[place - 1]
    shelters = parse.lower[place] == "shelters" and before in _BEFORE_SHELTERS and not is_there
    return shelters or f"{before} {lemma}" in words("dwellings_of_displaced")
