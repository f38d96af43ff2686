"""Whether a body may be what a noun calls it: a court is no "company", and "the union" has the word in its name."""

from __future__ import annotations

from newstables.link.words import words


def may_be_called(noun: str, name: str) -> bool:
    """Whether "the `noun`" may stand for an organisation of such a name; without a noun, any may."""
    lower = name.lower()
    if noun not in words("people", "firms"):
        return noun in lower
    makes_laws = any(phrase in lower for phrase in words("people", "lawmakers"))
    return not makes_laws and words("people", "courts").isdisjoint(lower.split())
