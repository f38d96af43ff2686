"""Whether an article tells of a namesake of somebody known: of another country, of no public role, of another age."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import Gazetteer, KnownName
from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.before_comma import Role
from newstables.extractors.actors.office.countries_told import country_of_role
from newstables.extractors.actors.who.people import AGE
from newstables.schemas.actors import Sector

_OF_STATES = frozenset({"GOV", "LEG", "JUD", "MIL", "COP"})  # who holds an office of one state holds none of another
_YOUNG, _LEADS = 30, 45  # years: who governs is older; who leads a country mostly


def is_private(role: Role, words: Words) -> bool:
    """Whether a role is a trade that makes nobody known, and no office beside it: "nurse", "police officer"; not
    "police chief", nor "former teacher", as who is known now may be called too.
    """
    parts = [word.lower().strip(".,") for word in role.text.split(" of ")[0].split()]
    if not listed("private", "before").isdisjoint(parts):
        return False
    trades, police = listed("private", "trades"), _police()
    told = [part for part in parts if part in trades or part in police]
    others = [part for part in parts if part in words.offices and part not in (*told, "officer")]
    return bool(told) and all(part == "chief" for part in others) and parts[-1] != "chief"


def is_of_police(role: Role, sector: Sector | None) -> bool:
    """Whether a role is a rank of the police."""
    parts = role.text.lower().split()
    told = sector == "COP" or not _police().isdisjoint(parts)
    return told and parts[-1] not in listed("private", "done_to")


@cache
def _police() -> frozenset[str]:
    """Ranks of the police, those of letters too, in small letters."""
    return listed("private", "police", "letters")


def is_another(
    entry: KnownName,
    role: Role | None,
    sector: Sector | None,
    ages: Sequence[int],
    words: Words,
    gazetteer: Gazetteer,
) -> bool:
    """Whether whoever has this role, of this sector, and these ages is not the one that the gazetteer knows.

    Nobody known has a private trade ("John Major, an Ohio farmer"). Whoever is known by a country alone led it, so that
    one of another country, or young and of no role at all, is another ("Helen Clark, 42, was hurt"). Of whom more is
    known, more has to speak against it.
    """
    country = country_of_role(role, words, gazetteer) if role is not None else None
    if role is not None and (sector is None or entry.sector != sector) and is_private(role, words):
        return True
    if entry.sector is None and entry.wikidata_id is None:
        if role is None:
            return any(age < _LEADS for age in ages)
        return country is not None and country != entry.country
    if entry.sector in _OF_STATES and any(age < _YOUNG for age in ages):
        return True
    abroad = country is not None and entry.country is not None and country != entry.country
    return abroad and sector in _OF_STATES and entry.sector in _OF_STATES


def ages_of(mentions: Sequence[tuple[int, int]], text: str) -> list[int]:
    """The ages that stand behind the mentions of a person."""
    return [int(match[1]) for _, end in mentions if (match := AGE.match(text, end)) is not None]
