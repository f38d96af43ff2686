"""Nouns for one person: who may say something, or be taken up by "he" and "she"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.link.words import words


def is_person(noun: str) -> bool:
    """Whether a noun, in small letters, means somebody."""
    return noun in words("people", "persons", "men", "women") or bool(are_people(noun))
