"""Whom a noun of office or of a body takes up: "the commerce minister" by his role, "the union" by its name."""

from __future__ import annotations

from collections import defaultdict

from newstables.language import Parse
from newstables.link.reading import ArticleReading, of_article
from newstables.link.tree import relation
from newstables.link.words import words
from newstables.records import Actor


def words_before(parse: Parse, head: int, *relations: str) -> list[str]:
    """The words before a noun, in small letters: "commerce" of "the commerce minister"."""
    return [parse.lower[one] for one in parse.children(head) if one < head and relation(parse, one) in relations]


def holders_of(reading: ArticleReading, head: int) -> list[Actor]:
    """The persons whose role is "the prime minister", else "the (tall) minister"."""
    parse = reading.parse
    people = _persons_by_office(reading).get(parse.lower[head], [])
    office = [*words_before(parse, head, "compound", "amod"), parse.lower[head]]
    found = [one for one in people if is_role(one.role or "", office)]
    if not found and words("people", "not_in_office").isdisjoint(office):
        office = [*words_before(parse, head, "compound"), parse.lower[head]]
        found = [one for one in people if is_role(one.role or "", office)]
    return found


@of_article
def _persons_by_office(reading: ArticleReading) -> dict[str, list[Actor]]:
    """The persons with a role, by the noun of their office: "minister" of "minister of commerce"."""
    found = defaultdict[str, list[Actor]](list)
    for actor in reading.actors:
        if actor.kind == "person" and actor.role and (own := _office_of(actor.role.lower().split())):
            found[own[-1]].append(actor)
    return found


def is_role(role: str, office: list[str]) -> bool:
    """Whether a role is that of an office: by its last word, or the word before "of"; no deputy's."""
    every = role.lower().split()
    parts = _office_of(every)
    if parts[-1:] != office[-1:] or not words("people", "not_in_office").isdisjoint(set(parts) - set(office)):
        return False
    return set(office) <= set(every)


def _office_of(role: list[str]) -> list[str]:
    """The words of a role before what it is of."""
    for preposition in ("of", "for", "at"):
        if preposition in role:
            role = role[: role.index(preposition)]
    return role


def only_of_name(reading: ArticleReading, head: int) -> Actor | None:
    """The one organisation named before "the prison service", "the union", that bears all these words in its name."""
    parse = reading.parse
    bodies = words("people", "firms") | words("people", "institutions") | words("people", "services")
    if parse.lower[head] not in bodies - words("people", "opposed"):
        return None
    name = {*words_before(parse, head, "compound", "amod"), parse.lower[head]}
    alike = _bodies_by_word(reading).get(parse.lower[head], [])
    found = [who for end, own, who in alike if end <= parse.starts[head] and name <= own]
    return found[0] if len(found) == 1 else None


@of_article
def _bodies_by_word(reading: ArticleReading) -> dict[str, list[tuple[int, set[str], Actor]]]:
    """The organisations by each word of their names: where the first naming of each ends, its words, which it is."""
    found = defaultdict[str, list[tuple[int, set[str], Actor]]](list)
    for end, who in reading.mentions.first_ends("organisation"):
        own = set(who.name.lower().split())
        for word in own:
            found[word].append((end, own, who))
    return found
