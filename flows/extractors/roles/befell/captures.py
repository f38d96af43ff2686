"""Who is held, or taken away, and by whom: by those who may arrest, or by those who abduct."""

from __future__ import annotations

from newstables.extractors.roles.befell.verb_events import particle_or_adverb
from newstables.extractors.roles.position import PATIENT, Position
from newstables.extractors.roles.told_short import is_told_short
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.passives import by_agent, is_passive
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import Event

_WHY_HELD = frozenset((".", ",", "after", "over", "following", "during"))  # behind "were held"


def of_holding(parse: Parse, position: Position, *, people: bool) -> Event | None:
    """`Police held 12 men`, `12 men were held after the riot`: so are people, where nothing tells of another hold."""
    verb = position.verb
    if not people or parse.lemmas[verb].lower() != "hold" or position.role != PATIENT:
        return None
    if is_passive(parse, verb) or is_told_short(parse, verb):
        if (held_by := _holder(parse, verb)) is not None:
            return held_by
        lasts = any(parse.lower[child] in ("still", "being") for child in parse.children(verb))  # by whom is not said
        behind = parse.lower[verb + 1] if verb + 1 < len(parse) else "."
        return "arrested" if behind in _WHY_HELD and not lasts else None
    holder = _holder(parse, verb)
    if holder is None:
        return None
    held = object_of(parse, verb)
    responsible = held is not None and parse.pos[held + 1] == "ADJ"
    if responsible or any(_leads_on(parse, child, verb) for child in parse.children(verb)):
        return None
    return holder


def of_taking(parse: Parse, position: Position, *, people: bool) -> Event | None:
    """`Police picked up 12 men`, `gunmen marched off 12 pupils`, `were picked up by a tanker`: by who takes them."""
    verb = position.verb
    if not people or position.role != PATIENT:
        return None
    told = f"{parse.lemmas[verb].lower()} {particle_or_adverb(parse, verb)}".strip()
    if told not in words("taking_away"):
        return None
    found = _holder(parse, verb)
    return found if found is not None or told not in words("picking_up") else _rescuer(parse, verb)


def _doer(parse: Parse, verb: int) -> str:
    who = by_agent(parse, verb) if is_passive(parse, verb) else subject(parse, verb)
    if who is None:
        return ""
    before = parse.lower[who - 1] if who else ""
    if before == "rescue":
        return "rescuer"  # a rescue team
    return "coastguard" if (before, parse.lower[who]) == ("coast", "guard") else parse.lemmas[who].lower()


def _holder(parse: Parse, verb: int) -> Event | None:
    """What befalls those whom somebody has, by who that is."""
    who = _doer(parse, verb)
    if who in words("jailers"):
        return "arrested"
    return "kidnapped" if who in words("abductors") or _are_armed(parse, verb) else None


def _are_armed(parse: Parse, verb: int) -> bool:
    """`taken away by armed men`, `masked men marched off 12 clerks`: people whom nothing but that describes."""
    who = by_agent(parse, verb) if is_passive(parse, verb) else subject(parse, verb)
    if who is None or parse.lemmas[who].lower() not in ("man", "person", "people", "assailant", "attacker"):
        return False
    return any(parse.lower[child] in ("armed", "masked", "hooded") for child in parse.children(who) if child < who)


def _rescuer(parse: Parse, verb: int) -> Event | None:
    return "rescued" if _doer(parse, verb) in words("rescuers") else None


def _leads_on(parse: Parse, child: int, verb: int) -> bool:
    """`held 40 back`, `held them at bay`: the words that make another verb of "hold"."""
    adverb = parse.lower[child] in ("back", "off", "up", "down", "bay")
    return child > verb and (adverb or parse.deps[child] in ("compound:prt", "xcomp"))
