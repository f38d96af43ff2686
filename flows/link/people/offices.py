"""Whom a noun of office or of a body takes up: "the commerce minister" by his role, "the union" by its name."""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from itertools import islice

from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.language import Parse
from newstables.link.mentions import Naming
from newstables.link.people.bodies_like import firms
from newstables.link.reading import ArticleReading, of_article
from newstables.link.tree import preposition, relation
from newstables.link.words import words
from newstables.records import Actor

_CALLINGS = {"player": "players", "author": "authors"}  # nouns, and the list of what they may say of somebody
_OF_CAUSES = ("group", "organisation", "organization", "body")


def words_before(parse: Parse, head: int, *relations: str) -> list[str]:
    """The words before a noun, in small letters: "commerce" of "the commerce minister"."""
    return [parse.lower[one] for one in parse.children(head) if one < head and relation(parse, one) in relations]


def holders_of(reading: ArticleReading, head: int) -> list[Actor]:
    """The persons whose role is "the prime minister", else "the (tall) minister"."""
    parse = reading.parse
    people = _persons_by_office(reading).get(parse.lower[head], [])
    office = [*words_before(parse, head, "compound", "amod"), parse.lower[head]]
    found = [one for one in people if is_role(one.role or "", office)]
    others = words("people", "not_in_office", "of_office")
    if not found and others.isdisjoint(office):
        office = [*words_before(parse, head, "compound"), parse.lower[head]]
        found = [one for one in people if is_role(one.role or "", office)]
    return found or (_of_calling(reading, office[0]) if len(office) == 1 else [])


def _of_calling(reading: ArticleReading, noun: str) -> list[Actor]:
    """The persons whose role is of a kind that a noun says: of a midfielder "the player"."""
    kinds = words("people", _CALLINGS[noun]) if noun in _CALLINGS else ()
    return [one for kind in kinds for one in _persons_by_office(reading).get(kind, [])]


def holder_over(reading: ArticleReading, head: int) -> Actor | None:
    """The one person whose role is "the secretary of state", "the minister for health": by all its words."""
    parse = reading.parse
    over: list[str] = []
    for other in parse.children(head):
        if relation(parse, other) == "nmod":
            if other < head or preposition(parse, other) not in ("of", "for"):
                return None
            phrase = range(parse.left_edge(other), parse.right_edge(other) + 1)
            over += [parse.lower[one] for one in phrase if parse.pos[one] in ("NOUN", "PROPN", "ADJ")]
    found = [one for one in holders_of(reading, head) if set(over) <= set(_parts(one.role or ""))]
    return found[0] if len(found) == 1 else None


def holder_in(reading: ArticleReading, head: int, naming: Naming) -> Actor | None:
    """The one person who is "the Chilean president", "the leader of Chile"."""
    parse, country = reading.parse, naming[2].country
    before = [one for one in parse.children(head) if one < head and relation(parse, one) in ("compound", "amod")]
    before = [one for one in before if not naming[0] <= parse.starts[one] < naming[1]]
    office = [*(parse.lower[one] for one in before), parse.lower[head]]
    nouns = words("people", "heads_of_state") if office == ["leader"] else {office[-1]}
    persons = _persons_by_office(reading)
    of_land = [one for noun in nouns for one in persons.get(noun, []) if one.country == country and country is not None]
    found = [one for one in of_land if office == ["leader"] or is_role(one.role or "", office)]
    if office == ["leader"] and not found:  # no head of state, but "Norway's prime minister"
        ministers = (one for one in persons.get("minister", []) if "prime" in _parts(one.role or ""))
        found = [one for one in ministers if one.country == country and country is not None]
    in_office = [one for one in found if words("people", "not_in_office").isdisjoint(_parts(one.role or ""))]
    chosen = in_office if office == ["leader"] else found
    return chosen[0] if len(chosen) == 1 else None


@of_article
def _persons_by_office(reading: ArticleReading) -> dict[str, list[Actor]]:
    """The persons with a role, by the noun of their office: "minister" of "minister of commerce"."""
    found = defaultdict[str, list[Actor]](list)
    for actor in reading.actors:
        if actor.kind == "person" and actor.role and (own := _office_of(_parts(actor.role))):
            found[own[-1]].append(actor)
    return found


def is_role(role: str, office: list[str]) -> bool:
    """Whether a role is that of an office: by its last word, or the word before "of"; no deputy's."""
    every = _parts(role)
    parts = _office_of(every)
    if office[-1] == "general" and len(office) == 1 and not words("people", "of_generals").isdisjoint(parts):
        return False  # "the general" is no attorney general
    if parts[-1:] != office[-1:] or not words("people", "not_in_office").isdisjoint(set(parts) - set(office)):
        return False
    return set(office) <= set(every)


def _parts(role: str) -> list[str]:
    """The words of a role in small letters, "secretary" and "general" of "Secretary-General"."""
    return role.lower().replace("-", " ").split()


def _office_of(role: list[str]) -> list[str]:
    """The words of a role before what it is of."""
    for joint in ("of", "for", "at"):
        if joint in role:
            role = role[: role.index(joint)]
    return role


def only_of_name(reading: ArticleReading, head: int) -> Actor | None:
    """The one organisation named before "the prison service", "the union", that bears all these words in its name."""
    parse = reading.parse
    if parse.lower[head] not in _bodies():
        return None
    name = {*words_before(parse, head, "compound", "amod"), parse.lower[head]}
    alike = _bodies_by_word(reading).get(parse.lower[head], [])
    found = [who for end, own, who in alike if end <= parse.starts[head] and name <= own]
    return found[0] if len(found) == 1 else None


@cache
def _bodies() -> frozenset[str]:
    """Nouns of bodies: "service", "union"."""
    return (firms() | words("people", "institutions", "services")) - words("people", "opposed")


def only_business(reading: ArticleReading, head: int) -> Actor | None:
    """The one firm named before "the chip giant", "the car maker", by everyday words for what it makes; the one body
    that is no firm before "the rights group".
    """
    parse = reading.parse
    if parse.lower[head] in _OF_CAUSES:
        is_for = not words("people", "causes").isdisjoint(words_before(parse, head, "compound"))
        return _only_body(reading, head, (None, "NGO")) if is_for else None
    if parse.lower[head] != "giant" and parse.lower[head] not in words("people", "businesses"):
        return None
    if any(parse.pos[one] == "PROPN" for one in parse.children(head) if one < head):
        return None
    return _only_body(reading, head, (None, "BUS"))


def _only_body(reading: ArticleReading, head: int, sectors: tuple[str | None, str]) -> Actor | None:
    named = reading.mentions.named_before(reading.parse.starts[head], "organisation")
    found = list(islice((one for one in named if one.sector in sectors), 2))
    return found[0] if len(found) == 1 and not is_of_other_land(reading.parse, head, found[0]) else None


def is_of_other_land(parse: Parse, head: int, actor: Actor) -> bool:
    """`the French carmaker` behind Ford: a land's adjective tells of another one."""
    adjectives = default_gazetteer().adjectives
    lands = [adjectives[parse.words[one]].country for one in parse.children(head) if parse.words[one] in adjectives]
    return actor.country is not None and any(land not in (None, actor.country) for land in lands)


@of_article
def _bodies_by_word(reading: ArticleReading) -> dict[str, list[tuple[int, set[str], Actor]]]:
    """The organisations by each word of their names: where the first naming of each ends, its words, which it is."""
    found = defaultdict[str, list[tuple[int, set[str], Actor]]](list)
    for end, who in reading.mentions.first_ends("organisation"):
        own = set(who.name.lower().split())
        for word in own:
            found[word].append((end, own, who))
    return found
