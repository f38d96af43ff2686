"""The event that a verb names for those who do it or to whom it is done."""

from __future__ import annotations

from newstables.extractors.roles.befell.victims import is_fatal, is_found_dead, to_death
from newstables.extractors.roles.position import AGENT, Position, case_of
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.language.questions.verbs import object_of, particle_word
from newstables.schemas.claims import Event

_SENTENCING = ("jail", "imprison", "incarcerate")


def of_verb(parse: Parse, position: Position) -> Event | None:
    """The event that the verb names for that role; "shot dead", "shot and killed", "stabbed to death" kill."""
    if position.role is None:
        return None
    verb = position.verb
    lemma = parse.lemmas[verb].lower()
    if to_death(parse, position):
        return "killed"
    if lemma == "employ" and parse.tags[verb] != "VB":
        return None  # employs 350, whom it hired long ago; but: will employ 240
    if lemma in _SENTENCING and _is_for_time(parse, verb):
        return None  # jailed for four years: long after they were held
    if lemma == "demonstrate" and object_of(parse, verb) is not None:
        return None  # three cases demonstrate this trend
    particle = particle_or_adverb(parse, verb)
    if f"{lemma} {particle}" in words("parted_senses"):
        return None  # struck out 12 batters
    if position.role == AGENT and particle and object_of(parse, verb) is not None:
        particle = ""  # rioters burned down a school
    table = events(position.role)
    found = (table.get(f"{lemma} {particle}") if particle else None) or table.get(lemma)
    to_others = position.role == AGENT and found is not None and events("patient").get(lemma) == found
    if to_others and object_of(parse, verb) is not None:
        return None  # twelve soldiers evacuated 400 villagers
    if found in ("rescued", "seized") and is_found_dead(parse, verb):
        return "killed"  # were pulled out dead, were recovered dead
    return "killed" if found in ("injured", "struck") and is_fatal(parse, verb) else found


def _is_for_time(parse: Parse, verb: int) -> bool:
    """Whether a verb says for how long: for four years, for life."""
    below = (child for child in parse.children(verb) if case_of(parse, child) == "for")
    return any(parse.lemmas[child].lower() in times() | {"life"} for child in below)


def particle_or_adverb(parse: Parse, verb: int) -> str:
    """`burned down`, `swept away`: an adverb of direction right behind its verb is as good as a particle."""
    if particle := particle_word(parse, verb):
        return particle
    behind = parse.lower[verb + 1 : verb + 2]
    return behind[0] if behind in (["away"], ["off"]) and parse.heads[verb + 1] == verb else ""
