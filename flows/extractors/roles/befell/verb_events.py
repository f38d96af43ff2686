"""The event that a verb names for those who do it or to whom it is done, and those of the verbs joined to it."""

from __future__ import annotations

from collections.abc import Iterator

from newstables.extractors.roles.befell.victims import is_fatal, to_death
from newstables.extractors.roles.position import AGENT, PATIENT, Position, is_verb, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, particle_word
from newstables.schemas.claims import Event


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
    if lemma == "demonstrate" and object_of(parse, verb) is not None:
        return None  # three cases demonstrate this trend
    particle = particle_or_adverb(parse, verb)
    if f"{lemma} {particle}" in words("parted_senses"):
        return None  # struck out 12 batters
    if position.role == AGENT and particle and object_of(parse, verb) is not None:
        particle = ""  # rioters burned down a school
    table = events(position.role)
    found = (table.get(f"{lemma} {particle}") if particle else None) or table.get(lemma)
    return "killed" if found in ("injured", "struck") and is_fatal(parse, verb) else found


def particle_or_adverb(parse: Parse, verb: int) -> str:
    """`burned down`, `swept away`: an adverb of direction right behind its verb is as good as a particle."""
    if particle := particle_word(parse, verb):
        return particle
    behind = parse.lower[verb + 1 : verb + 2]
    return behind[0] if behind in (["away"], ["off"]) and parse.heads[verb + 1] == verb else ""


def of_joined(parse: Parse, position: Position) -> Iterator[tuple[Event | None, str]]:
    """`were ambushed and killed`, `tied up and shot 12 men`: what the verbs joined to theirs tell of
    the same people.
    """
    verb = position.verb
    for other in parse.children(verb):
        if parse.deps[other] != "conj" or other < verb or not is_verb(parse, other):
            continue
        passive = is_passive(parse, other)
        below = {relation(parse, child) for child in parse.children(other)}
        if "nsubj" in below:
            continue
        if any(parse.lower[child] == "or" for child in parse.children(other)):
            continue  # swam ashore or were rescued
        if position.rule.startswith("nsubj") and (passive or "obj" not in below):
            yield of_verb(parse, Position(other, PATIENT if passive else AGENT)), parse.lemmas[other].lower()
