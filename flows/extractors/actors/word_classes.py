"""The word classes of a name, built from lexicon.toml and a gazetteer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import ahocorasick

from newstables.extractors.actors.gazetteer import COUNTRY, Gazetteer, once_a_gazetteer
from newstables.extractors.actors.lexicon import (
    ADJECTIVE,
    ARTICLE,
    BODY,
    CLOSED,
    COMMON,
    GIVEN,
    HEAD,
    HONORIFIC,
    MISC_HEAD,
    MISC_TAIL,
    MODIFIER,
    NEVER,
    OFFICE,
    PAPER,
    PLACE_HEAD,
    PLACE_TAIL,
    PORTFOLIO,
    POSSESSOR,
    SIDE,
    STYLE,
    SURNAME,
    TAKES_OF,
    TEAM,
    TRADE,
    Words,
    calendar,
    lexicon,
    listed,
)
from newstables.lexicon import load
from newstables.schemas.actors import Sector

_ROLE_LISTS = ("honorifics", "ranks", "offices", "trades", "modifiers", "portfolios")  # what a role is written with


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
    classes.update({name: classes.get(name, 0) | OFFICE for name in lex["titles"]["in_initials"]})
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
    "trades": ("titles", "trades", "others"),
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
    "role_words": ("titles", *_ROLE_LISTS, "others"),
    "shared_names": ("organisations", "shared"),
    "shared_offices": ("titles", "shared"),
}


@once_a_gazetteer
def words_of(gazetteer: Gazetteer) -> Words:
    """The word classes for `gazetteer`, built once for each."""
    lex = lexicon()
    sectors_of_roles: dict[Sector, list[str]] = lex["titles"]["sectors"]
    role_sectors = {word: sector for sector, words in reversed(sectors_of_roles.items()) for word in words}
    classes = _classes(lex, gazetteer)
    return Words(
        classes=classes,
        before_names=_before_names(classes),
        before_officers=_before_officers(classes),
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


def _before_names(classes: dict[str, int]) -> frozenset[str]:
    titles = listed("titles", "honorifics")
    small = {form for title in titles for form in (title, f"{title}.")}
    large = {form for form, mask in classes.items() if mask & HONORIFIC}
    return frozenset(small | large | listed("organisations", "introducers", "called"))


def _before_officers(classes: dict[str, int]) -> frozenset[str]:
    small = listed("titles", "offices", "ranks", "trades", "others")
    members = {form for word in listed("titles", "members") for form in (word, word.capitalize(), word.upper())}
    held = {form for form, mask in classes.items() if mask & (OFFICE | HONORIFIC | STYLE | TRADE | MODIFIER)}
    return frozenset(held | members | small | {f"{word}." for word in small})


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
