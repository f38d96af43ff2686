"""The lexicon as one look-up: a capitalised word → what it says of the name that it stands in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from newstables.calendar_names import days_and_months
from newstables.lexicon import load
from newstables.schemas.actors import Sector

PACKAGE = "newstables.extractors.actors"

(
    HONORIFIC,
    STYLE,
    OFFICE,
    MODIFIER,
    PORTFOLIO,
    HEAD,
    TAKES_OF,
    PLACE_TAIL,
    PLACE_HEAD,
    MISC_TAIL,
    NEVER,
    COMMON,
    GIVEN,
) = (1 << bit for bit in range(13))
SURNAME, ADJECTIVE, POSSESSOR, TRADE, ARTICLE, CLOSED = (1 << bit for bit in range(13, 19))
PAPER, BODY, TEAM, SIDE, MISC_HEAD = (1 << bit for bit in range(19, 24))
TITLE = HONORIFIC | STYLE | OFFICE
# The classes in the order of their bits, and those that are joined with the classes of the words around.
CLASS_NAMES = (
    *("honorific", "style", "office", "modifier", "portfolio", "head", "takes_of", "place_tail", "place_head"),
    *("misc_tail", "never", "common", "given", "surname", "adjective", "possessor", "trade", "article", "closed"),
    *("paper", "body", "team", "side", "misc_head"),
)
TELLING = frozenset(CLASS_NAMES) - {"modifier", "takes_of", "place_head", "possessor", "article"}
TELLING -= {"paper", "body", "team", "side", "misc_head"}


@dataclass(frozen=True, slots=True)
class Words:
    """All word classes, and what a head says of the sector."""

    classes: dict[str, int]  # the word as it is written → the bits above
    uncapitalised: Any  # an automaton of the names without any capital, or None where there are none
    sectors: dict[str, Sector]  # head in lower case → sector
    speech: frozenset[str]
    trades: frozenset[str]
    offices: frozenset[str]
    followers: frozenset[str]
    introducers: frozenset[str]
    locatives: frozenset[str]
    governments: frozenset[str]
    unsure: frozenset[str]
    neighbours: frozenset[str]
    participles: frozenset[str]
    honorifics: frozenset[str]
    called: frozenset[str]  # titles that nobody but a person has before the name, in lower case
    addresses: frozenset[str]  # honorifics and what is written as a part of a name ("Sheikh")
    openers: frozenset[str]  # first words of bodies in languages that put the noun first
    rebels: frozenset[str]  # before an army's name they make it nobody's state's
    role_words: frozenset[str]  # what a role may be written with, in lower case
    role_sectors: dict[str, Sector]
    shared_names: frozenset[str]  # words of names that bodies of many countries share
    before_names: frozenset[str]  # words right before a name that tell its kind: "Mr", "the charity", as written
    before_officers: frozenset[str]  # words right before who holds an office: "mayor", "Prof.", as written
    shared_offices: frozenset[str]  # offices of states, firms, unions and clubs alike
    country_openers: frozenset[str]  # first words of the names of countries and of their people
    sectors_in_order: list[Sector]  # of role_sectors, the one that counts first
    lists_with: dict[str, list[str]]  # small word → the lists of small words that it stands in


@cache
def lexicon() -> dict[str, Any]:
    """lexicon.toml."""
    return load(PACKAGE)


@cache
def listed(section: str, *names: str) -> frozenset[str]:
    """One list of lexicon.toml, or several as one."""
    return frozenset().union(*(lexicon()[section][name] for name in names))


@cache
def calendar() -> frozenset[str]:
    """Days of the week and months, whole and short, but for "may": many a person is called so."""
    return days_and_months() - {"may"}
