"""Events that a verb names only with the words behind it: took hostage, went missing, set on fire, cast a ballot."""

from __future__ import annotations

from functools import cache
from typing import cast

from newstables.extractors.roles.befell.idiom_senses import is_meant
from newstables.extractors.roles.position import Position
from newstables.language import Parse
from newstables.lexicon import load
from newstables.schemas.claims import Event

_Tail = tuple[str, ...]
_LONGEST = 8  # tokens in which the words behind a verb stand
_DIRECTIONS = ("out", "away", "down", "off", "up", "in", "ashore")
_QUOTES = frozenset(("“", "”", '"', "``", "''", "‘", "’"))
_SKIPPED = frozenset(("DET", "ADV", "NUM"))


def of_idiom(parse: Parse, position: Position, noun: int, unit: str | None) -> Event | None:
    """The event of a verb with the words right behind it, or behind those counted: "took 12 clerks hostage"."""
    if position.role is None:
        return None
    tails = _idioms(position.role).get(parse.lemmas[position.verb].lower())
    if tails is None:
        return None
    starts = {position.verb + 1, noun + 1} if noun > position.verb else {position.verb + 1}
    behind = [_behind(parse, start) for start in starts]
    for tail, event in tails:
        for told in behind:
            if _begins(parse, told, tail):
                return event if is_meant(parse, position, unit, event, told[len(tail) - 1]) else None
    return None


def _behind(parse: Parse, start: int) -> list[int]:
    """The tokens from one on to the end of its sentence, without articles, possessives and numbers."""
    _, end = parse.sentence(min(start, len(parse) - 1))
    return [token for token in range(start, min(end, start + _LONGEST)) if not _is_skipped(parse, token)]


def _begins(parse: Parse, told: list[int], tail: _Tail) -> bool:
    """Whether the tokens begin with such lemmas, of which the last modifies nothing: "lost their home games"; before a
    number it modifies nothing, whatever the tree has: "took hostage 12 clerks".
    """
    first = told[: len(tail)]
    same = tuple(parse.lemmas[token].lower() for token in first) == tail
    behind = first[-1] + 1 if same else 0
    hyphened = parse.lower[behind] == "-"  # a sit-in
    return same and (parse.deps[first[-1]] != "compound" or parse.pos[behind] == "NUM" or hyphened)


def _is_skipped(parse: Parse, token: int) -> bool:
    if parse.words[token] in _QUOTES:
        return True  # embraced "martyrdom"
    if parse.deps[token] == "compound:prt" or parse.lower[token] in _DIRECTIONS:
        return False
    return parse.pos[token] in _SKIPPED or parse.tags[token] == "PRP$"


@cache
def _idioms(role: str) -> dict[str, list[tuple[_Tail, Event]]]:
    """Verb → the words that follow it, with the event that they make of it, for that role."""
    found: dict[str, list[tuple[_Tail, Event]]] = {}
    for event, by_role in load("newstables.extractors.roles")["idioms"].items():
        for phrase in by_role.get(role, ()):
            verb, *tail = phrase.split()
            found.setdefault(verb, []).append((tuple(tail), cast(Event, event)))
    return found
