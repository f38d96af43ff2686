"""The events that the verbs joined to that of a count tell of the same people: were ambushed and killed."""

from __future__ import annotations

from collections.abc import Iterator

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.idioms import of_idiom
from newstables.extractors.roles.befell.losses import of_loss, of_wounds
from newstables.extractors.roles.befell.verb_events import of_verb
from newstables.extractors.roles.position import AGENT, PATIENT, Position, is_verb, relation
from newstables.language import Parse
from newstables.language.questions import negated
from newstables.language.questions.passives import is_passive
from newstables.schemas.claims import Event

_HARM, _BLOWS = ("killed", "injured"), ("struck", "injured")


def of_joined(parse: Parse, amount: AmountPhrase, position: Position, noun: int) -> Iterator[tuple[Event | None, str]]:
    """`were ambushed and killed`, `tied up and shot 12 men`, `fled but were taken into custody`: what the verbs joined
    to theirs tell of the same people.
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
        if negated(parse, other):
            continue  # fled but were not arrested
        if not position.rule.startswith("nsubj"):
            continue
        if "obj" in below:
            hurt = of_wounds(parse, Position(other, AGENT), noun)  # and sustained head injuries
            yield hurt, parse.lemmas[other].lower()
        if passive or "obj" not in below:
            place = Position(other, PATIENT if passive else AGENT)
            yield of_verb(parse, place), parse.lemmas[other].lower()
            yield of_idiom(parse, place, noun, amount.claim.unit), parse.lemmas[other].lower()
            yield of_loss(parse, amount, place), parse.lemmas[other].lower()


def harm_of_blow(parse: Parse, amount: AmountPhrase, position: Position, noun: int) -> Event | None:
    """`Two guards were attacked and suffered cuts`: of people the wound tells more than the blow."""
    if of_verb(parse, position) not in _BLOWS:
        return None
    return next((found for found, _ in of_joined(parse, amount, position, noun) if found in _HARM), None)
