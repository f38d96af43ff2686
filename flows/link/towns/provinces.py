"""The provinces of other countries than the USA, as print shortens them behind a city: "Moncton, N.B."."""

from __future__ import annotations

from functools import cache

from newstables.lexicon import load


@cache
def _provinces() -> dict[str, str]:
    """What print has for a province → its country."""
    told: dict[str, list[str]] = load("newstables.link")["where"]["provinces"]
    return {short: country for country, shorts in told.items() for short in shorts}


def country_of_province(short: str) -> str | None:
    """The country (ISO 3166-1 alpha-3) of a province as print shortens it behind a city: "Ont.", "N.S.W."."""
    return _provinces().get(short)
