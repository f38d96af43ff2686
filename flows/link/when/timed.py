"""A time expression as a token of its sentence's tree."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.records import DateMention


@dataclass(slots=True, frozen=True)
class Timed:
    """A time expression, and the token of it that the others hang on."""

    date: DateMention
    token: int
