"""Whether a body may be what a noun calls it: a court is no "company", and "the union" has the word in its name."""

from __future__ import annotations

import re

from newstables.link.words import words
from newstables.records import Actor

_NO_BUSINESSES = frozenset({"GOV", "IGO", "LEG", "JUD", "MIL", "REB", "PTY", "COP", "OPP", "SPY", "CRM", "UAF"})


def firms() -> frozenset[str]:
    """Nouns that a text calls firms and the like, once it has named them: "the bank", "the carmaker"."""
    return words("people", "businesses", "groups")


def may_be_called(noun: str, actor: Actor) -> bool:
    """Whether "the `noun`" may stand for such an organisation; without a noun, any may."""
    lower = actor.name.lower()
    if noun in words("people", "businesses") and actor.sector in _NO_BUSINESSES and noun not in lower:
        return False
    if noun in words("people", "businesses") and noun not in lower and _head(lower) in words("people", "no_businesses"):
        return False  # the airline is no association of airlines
    if noun not in firms():
        return noun in lower
    makes_laws = any(phrase in lower for phrase in words("people", "lawmakers"))
    return not makes_laws and words("people", "courts").isdisjoint(lower.split())


def _head(name: str) -> str:
    """The word of a body's name that says what it is: the association of "Association of Mills"."""
    return re.split(r"\s(?:of|for|on)\s", name, maxsplit=1)[0].split()[-1]
