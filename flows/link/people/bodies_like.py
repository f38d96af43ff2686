"""Whether a body may be what a noun calls it: a court is no "company", and "the union" has the word in its name."""

from __future__ import annotations

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
    if noun not in firms():
        return noun in lower
    makes_laws = any(phrase in lower for phrase in words("people", "lawmakers"))
    return not makes_laws and words("people", "courts").isdisjoint(lower.split())
