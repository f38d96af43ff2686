"""Whose a thing is: by a possessor, a name before it, the name behind "of", "at" or "in"."""

from __future__ import annotations

from functools import cache

from newstables.language.questions.listed import times
from newstables.link.people.actor_of import People
from newstables.link.people.bodies_like import firms
from newstables.link.persons import is_person
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, is_counted, preposition, relation
from newstables.link.words import words
from newstables.records import Actor

_SIDES = frozenset(("side", "team", "squad", "outfit", "men", "man", "eleven"))  # whose coach has no goals of theirs
_HELD_BY = frozenset(("at", "in", "for"))  # "profit at the bank", "shares in the bank", "earnings for the bank"


def owner_of(head: int, reading: ArticleReading, people: People) -> Actor | None:
    """Whose the thing is that the noun `head` means; of a state, only what a state has."""
    parse = reading.parse
    for other in parse.children(head):
        if parse.deps[other] == "nmod:poss":
            actor = people.actor_of(other)
            is_in_it = actor is not None and actor.kind == "country" and _is_one_in_a_state(head, other, reading)
            is_led = actor is not None and actor.kind == "person" and parse.lemmas[head].lower() in _SIDES
            return None if is_in_it or is_led else actor
    for other in parse.children(head):
        before = other < head and relation(parse, other) in ("compound", "amod", "nmod", "cop")
        behind = other > head and relation(parse, other) == "nmod" and _may_own(head, other, reading)
        if not (before or behind):
            continue
        actor = people.named(other) or (_named_before(other, reading) if before else None)
        if actor is None or (behind and preposition(parse, other) != "of" and actor.kind != "organisation"):
            continue
        if actor.kind != "country" or parse.lemmas[head].lower() in words("about", "of_state"):
            return actor
    return None


def is_anothers(head: int, reading: ArticleReading, people: People) -> bool:
    """Whether a thing has an owner whom nothing names: "the harbour's 400-boat capacity"; no time, as "this year's"."""
    parse = reading.parse
    for other in parse.children(head):
        if parse.deps[other] == "nmod:poss" and (parse.pos[other] == "PROPN" or child(parse, other, "det") is not None):
            return parse.lemmas[other].lower() not in times() and people.actor_of(other) is None
    return False


def _may_own(head: int, other: int, reading: ArticleReading) -> bool:
    """ "shares of a firm", and what a firm has "at", "in" or "for" it: "profit at", "shares in", "earnings for"."""
    parse = reading.parse
    link = preposition(parse, other)
    return link == "of" or (link in _HELD_BY and parse.lemmas[head].lower() in words("about", "of_firms"))


def _is_one_in_a_state(head: int, owner: int, reading: ArticleReading) -> bool:
    """ "India's biggest bank", "the nation's capital", "Kenya's president": in a state, and not what the state has; it
    has all that are counted, as "Kenya's 47 counties", and those of its government.
    """
    parse = reading.parse
    lemma = parse.lemmas[head].lower()
    if is_counted(parse, head) or parse.lemmas[owner].lower() in words("people", "governments"):
        return False
    if any(parse.tags[other] in ("JJS", "RBS") for other in parse.children(head)) and lemma in _bodies():
        return True
    if lemma in words("about", "of_state"):
        return False
    return lemma in _bodies() or (
        parse.lower[head] == lemma and (lemma in words("about", "in_states") or is_person(lemma))
    )


@cache
def _bodies() -> frozenset[str]:
    """Nouns of firms and other bodies that are no state's."""
    return (firms() | words("people", "institutions")) - words("about", "arms_of_state")


def _named_before(token: int, reading: ArticleReading) -> Actor | None:
    """ "IS jihadists", "Danish troops": the actor of an adjective or a name that stands before a noun."""
    naming = reading.mentions.around(reading.parse.starts[token])
    return naming[2] if naming is not None else None
