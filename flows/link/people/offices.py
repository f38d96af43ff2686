"""Whom a noun of office or of a body takes up: "the commerce minister" by his role, "the union" by its name."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.reading import ArticleReading
from newstables.link.tree import relation
from newstables.link.words import words
from newstables.records import Actor


def words_before(parse: Parse, head: int, *relations: str) -> list[str]:
    """The words before a noun, in small letters: "commerce" of "the commerce minister"."""
    return [parse.lower[one] for one in parse.children(head) if one < head and relation(parse, one) in relations]


def holders_of(reading: ArticleReading, head: int) -> list[Actor]:
    """The persons whose role is "the prime minister", else "the (tall) minister"."""
    parse = reading.parse
    people = [actor for actor in reading.actors if actor.kind == "person" and actor.role]
    office = [*words_before(parse, head, "compound", "amod"), parse.lower[head]]
    found = [one for one in people if is_role(one.role or "", office)]
    if not found and words("people", "not_in_office").isdisjoint(office):
        office = [*words_before(parse, head, "compound"), parse.lower[head]]
        found = [one for one in people if is_role(one.role or "", office)]
    return found


def is_role(role: str, office: list[str]) -> bool:
    """Whether a role is that of an office: by its last word, or the word before "of"; no deputy's."""
    every = role.lower().split()
    parts = every
    for preposition in ("of", "for", "at"):
        if preposition in parts:
            parts = parts[: parts.index(preposition)]
    if parts[-1:] != office[-1:] or not words("people", "not_in_office").isdisjoint(set(parts) - set(office)):
        return False
    return set(office) <= set(every)


def only_of_name(reading: ArticleReading, head: int) -> Actor | None:
    """The one organisation named before "the prison service", "the union", that bears all these words in its name."""
    parse = reading.parse
    bodies = words("people", "firms") | words("people", "institutions") | words("people", "services")
    if parse.lower[head] not in bodies - words("people", "opposed"):
        return None
    name = {*words_before(parse, head, "compound", "amod"), parse.lower[head]}
    before = reading.mentions.within(0, parse.starts[head])
    found = {who.actor_id: who for _, _, who in before if who.kind == "organisation" and name <= _words_of(who)}
    return next(iter(found.values())) if len(found) == 1 else None


def _words_of(actor: Actor) -> set[str]:
    return set(actor.name.lower().split())
