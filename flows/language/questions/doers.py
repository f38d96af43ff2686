"""Who can do something on purpose: people, a body of people, whatever has a name of its own."""

from __future__ import annotations

from newstables.calendar_names import calendar_names

from ..document import Parse
from ..people import nouns_of_people
from .listed import listed

_OF_PEOPLE = ("bodies", "groups", "public_bodies")


def is_agentive(parse: Parse, noun: int) -> bool:
    """Whether a noun is of people or of a body of people, or a name and no day's: not the rain of "relies on rain"."""
    lemma = parse.lemmas[noun].lower()
    named = parse.pos[noun] in ("PROPN", "PRON") and lemma not in calendar_names()["weekdays"]
    return named or lemma in nouns_of_people() or any(lemma in listed(kind) for kind in _OF_PEOPLE)
