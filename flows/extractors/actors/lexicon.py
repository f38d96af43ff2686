"""The lexicon as one look-up: a capitalised word → what it says of the name that it stands in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import ahocorasick

from newstables.calendar_names import calendar_names, month_numbers
from newstables.extractors.actors.gazetteer import COUNTRY, Gazetteer
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
_ROLE_LISTS = ("honorifics", "ranks", "offices", "trades", "modifiers", "portfolios")  # what a role is written with
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
    shared_offices: frozenset[str]  # offices of states, firms, unions and clubs alike
    country_openers: frozenset[str]  # first words of the names of countries and of their people
    sectors_in_order: list[Sector]  # of role_sectors, the one that counts first
    lists_with: dict[str, list[str]]  # small word → the lists of small words that it stands in


_BY_GAZETTEER: dict[int, tuple[Gazetteer, Words]] = {}


def words_of(gazetteer: Gazetteer) -> Words:
    """The word classes for `gazetteer`, built once for each."""
    known = _BY_GAZETTEER.get(id(gazetteer))
    if known is None or known[0] is not gazetteer:
        known = _BY_GAZETTEER[id(gazetteer)] = (gazetteer, _build(gazetteer))
    return known[1]


@cache
def lexicon() -> dict[str, Any]:
    """lexicon.toml."""
    return load(PACKAGE)


@cache
def listed(section: str, name: str) -> frozenset[str]:
    """One list of lexicon.toml."""
    return frozenset(lexicon()[section][name])


@cache
def calendar() -> frozenset[str]:
    """Days of the week and months, whole and short, but for "may": many a person is called so."""
    return frozenset((*calendar_names()["weekdays"], *month_numbers())) - {"may"}


# Lists of lexicon.toml by the class of their words, in the order in which they are marked.
_TITLES = (
    ("honorifics", HONORIFIC), ("ranks", HONORIFIC), ("styles", STYLE), ("offices", OFFICE), ("modifiers", MODIFIER),
    ("portfolios", PORTFOLIO), ("trades", TRADE),
)  # fmt: skip
_OTHERS = (
    ("organisations", "takes_of", TAKES_OF), ("places", "tails", PLACE_TAIL), ("places", "heads", PLACE_HEAD),
    ("organisations", "papers", PAPER), ("organisations", "bodies", BODY), ("organisations", "teams", TEAM),
    ("organisations", "sides", SIDE), ("misc", "tails", MISC_TAIL), ("misc", "heads", MISC_HEAD),
    ("misc", "words", NEVER), ("words", "function", COMMON),
    ("words", "closed", COMMON | CLOSED), ("words", "possessors", POSSESSOR),
)  # fmt: skip


def _firm_endings(lex: dict[str, Any]) -> list[str]:
    cut_short = load("newstables.language", "abbreviations.toml")["of_firms"]
    return [*(f"{word}." for word in cut_short), *lex["organisations"]["endings"]]


def _mark(classes: dict[str, int], words: Iterable[str], bit: int) -> None:
    """Put words into a class, in each form that they have in a name."""
    for word in words:
        for form in {word, word.capitalize(), word.title(), word.upper()}:
            if form[0].isupper():
                classes[form] = classes.get(form, 0) | bit
                if bit == HONORIFIC:
                    classes[form + "."] = classes.get(form + ".", 0) | bit


def _classes(lex: dict[str, Any], gazetteer: Gazetteer) -> dict[str, int]:
    """Word as written in a name → the classes that it is of, as bits."""
    classes: dict[str, int] = {}
    for name, bit in _TITLES:
        _mark(classes, lex["titles"][name], bit)
    for nouns in lex["heads"].values():
        _mark(classes, nouns, HEAD)
    classes.update(dict.fromkeys(_firm_endings(lex), HEAD))
    for section, name, bit in _OTHERS:
        _mark(classes, lex[section][name], bit)
    _mark(classes, calendar(), NEVER)
    _mark(classes, ("the", "a", "an"), ARTICLE)
    for word in gazetteer.common_words:
        for form in {word.capitalize(), word.capitalize().replace("iz", "is")}:  # "Organisers" in British papers
            classes[form] = classes.get(form, 0) | COMMON
    for names, bit in ((gazetteer.given_names, GIVEN), (gazetteer.surnames, SURNAME)):
        for name in names:
            classes[name] = classes.get(name, 0) | bit
    for adjective in gazetteer.adjectives:
        classes[adjective] = classes.get(adjective, 0) & ~(GIVEN | SURNAME) | ADJECTIVE
    return classes


def _sectors(lex: dict[str, Any]) -> dict[str, Sector]:
    """Head noun, firm's ending or side → the sector of what it heads."""
    sectors: dict[str, Sector] = {}
    for sector, nouns in lex["heads"].items():
        if sector != "any":
            for noun in nouns:
                sectors.setdefault(noun, sector)
    sectors.update({ending.lower(): "BUS" for ending in _firm_endings(lex)})
    sectors.update(dict.fromkeys(lex["organisations"]["sides"], "SPT"))
    return sectors


# Fields of Words that are lists of lexicon.toml: its section, and the lists.
_FIELDS = {
    "speech": ("speech", "verbs"),
    "trades": ("titles", "trades"),
    "offices": ("titles", "offices", "ranks"),
    "followers": ("organisations", "followers"),
    "introducers": ("organisations", "introducers"),
    "locatives": ("places", "locatives"),
    "governments": ("places", "governments"),
    "unsure": ("organisations", "unsure"),
    "neighbours": ("words", "neighbours"),
    "participles": ("words", "participles"),
    "honorifics": ("titles", "honorifics"),
    "called": ("titles", "honorifics", "ranks", "called"),
    "addresses": ("titles", "honorifics", "styles"),
    "openers": ("organisations", "openers"),
    "rebels": ("organisations", "rebels"),
    "role_words": ("titles", *_ROLE_LISTS),
    "shared_names": ("organisations", "shared"),
    "shared_offices": ("titles", "shared"),
}


def _build(gazetteer: Gazetteer) -> Words:
    lex = lexicon()
    sectors_of_roles: dict[Sector, list[str]] = lex["titles"]["sectors"]
    role_sectors = {word: sector for sector, words in reversed(sectors_of_roles.items()) for word in words}
    return Words(
        classes=_classes(lex, gazetteer),
        uncapitalised=_automaton(name for name in gazetteer.uncapitalised if name.islower()),
        sectors=_sectors(lex),
        role_sectors=role_sectors,
        sectors_in_order=list(dict.fromkeys(role_sectors.values())),
        country_openers=_country_openers(gazetteer),
        lists_with=_lists_with(lex),
        **{
            field: frozenset[str]().union(*(listed(section, name) for name in names))
            for field, (section, *names) in _FIELDS.items()
        },
    )


def _country_openers(gazetteer: Gazetteer) -> frozenset[str]:
    return frozenset(
        name.partition(" ")[0]
        for names in (gazetteer.names, gazetteer.adjectives)
        for name, entry in names.items()
        if entry.kind == COUNTRY
    )


def _lists_with(lex: dict[str, Any]) -> dict[str, list[str]]:
    titles, firms, places = lex["titles"], lex["organisations"], lex["places"]
    roles = [word for name in _ROLE_LISTS for word in titles[name]]
    lists: dict[str, list[str]] = {
        "speech": lex["speech"]["verbs"],
        "trade": titles["trades"],
        "office": [*titles["offices"], *titles["ranks"]],
        "role": roles,
        **{name: firms[name] for name in ("followers", "introducers", "matches", "deeds", "rebels")},
        "locative": places["locatives"],
        "government": places["governments"],
        "neighbour": lex["words"]["neighbours"],
        "participle": lex["words"]["participles"],
    }
    found: dict[str, list[str]] = {}
    for name, words in lists.items():
        for word in dict.fromkeys(words):
            found.setdefault(word, []).append(name)
    return found


def _automaton(names: Iterable[str]) -> Any:
    automaton = ahocorasick.Automaton()
    for name in names:
        automaton.add_word(name, name)
    if not len(automaton):
        return None
    automaton.make_automaton()
    return automaton
