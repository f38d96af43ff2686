"""Who is called by another name, too: `Ernesto Villalba, alias Commander Lobo, surrendered`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.who.people import Person

_ALIAS = re.compile(r",? (?:alias|a\.?k\.?a\.?|also known as|nom de guerre) [\"“‘']?(?:[A-Z][a-z]+\.? )?$")
_FAR = 40  # characters before a name


def with_aliases(people: Sequence[Person], text: str) -> list[Person]:
    """The persons, each with the mentions of the name that stands behind "alias" and his own."""
    if not any(sign in text for sign in (" alias ", " aka ", " a.k.a", "also known as", " nom de guerre ")):
        return list(people)  # most
    ends = {end: person for person in people for start, end in person.mentions if " " in text[start:end]}
    found: list[Person] = []
    for person in people:
        told = (_ALIAS.search(text, max(0, start - _FAR), start) for start, _ in person.mentions)
        others = (ends.get(one.start()) for one in told if one is not None)
        other = next((one for one in others if one is not None and one is not person), None)
        if other is None:
            found.append(person)
        else:
            other.mentions += person.mentions
    return found
