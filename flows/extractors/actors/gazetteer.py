"""What is known of names before any article is read: countries, places, organisations, people.

Facts stand in the CSV files of gazetteers/ (build.py there says where the generated ones come from). They are read once
a process; a name is then one dictionary look-up, so the number of rows costs no time an article.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache, wraps
from importlib import resources
from typing import Any, TypeVar

from newstables.schemas.actors import Sector

T = TypeVar("T")

PERSON, ORGANISATION, COUNTRY, PLACE = "person", "organisation", "country", "place"
REGION, MEANT = 10_000_000, 800_000  # people: what regions have there, and towns that news means by a name alone
STATE = 1_000_000  # people: what states of the USA have in the list of places
_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_DATA = "newstables.extractors.actors.gazetteers"
BEGUN = 2  # characters behind the first word of a name: a space and a letter


@dataclass(slots=True, frozen=True)
class KnownName:
    """One known actor or place."""

    name: str
    kind: str  # person, organisation, country, place
    actor_id: str
    sector: Sector | None = None
    country: str | None = None  # ISO 3166-1 alpha-3
    wikidata_id: str | None = None
    population: int = 0  # of a place, where known


@dataclass(slots=True)
class Gazetteer:
    """Names → entries, and the name parts that news writes with a capital."""

    names: dict[str, KnownName] = field(default_factory=dict)  # nouns: "Iraq", "ISIL", "Paris"
    adjectives: dict[str, KnownName] = field(default_factory=dict)  # "Iraqi", "Iraqis" → the country
    seats: dict[str, KnownName] = field(
        default_factory=dict
    )  # "Baghdad", "Kremlin" → the country whose government sits there
    longest: dict[str, int] = field(default_factory=dict)  # first word → words in the longest name that it begins
    begins: set[str] = field(default_factory=set)  # the names of several words, up to the first letter of the second
    uncapitalised: list[str] = field(default_factory=list)  # names that begin in lower case ("eBay")
    possessives: dict[str, list[str]] = field(default_factory=dict)  # last word → bodies called so with 's: "Moody's"
    given_names: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    common_words: frozenset[str] = frozenset()

    def add(self, name: str, entry: KnownName) -> None:
        """Know `name` as `entry`; a later entry wins over an earlier one."""
        words = name.split()
        if not words:
            return
        name = " ".join(words)
        self.names[name] = entry
        self._begin(words)
        if name[0].islower():
            self.uncapitalised.append(name)
        if name.endswith("'s") and entry.kind == ORGANISATION:
            self.possessives.setdefault(words[-1].removesuffix("'s"), []).append(name.removesuffix("'s"))

    def add_adjective(self, adjective: str, entry: KnownName) -> None:
        """Know `adjective` as what tells of the country `entry`."""
        self.adjectives[adjective] = entry
        self._begin(adjective.split())

    def _begin(self, words: list[str]) -> None:
        self.longest[words[0]] = max(self.longest.get(words[0], 0), len(words))
        if len(words) > 1:
            self.begins.add(f"{words[0]} {words[1]}"[: len(words[0]) + BEGUN])

    def copy(self) -> Gazetteer:
        """A gazetteer that can be added to without changing this one."""
        return Gazetteer(
            dict(self.names),
            self.adjectives,
            self.seats,
            dict(self.longest),
            set(self.begins),
            list(self.uncapitalised),
            {last: list(names) for last, names in self.possessives.items()},
            self.given_names,
            self.surnames,
            self.common_words,
        )


def actor_id(kind: str, name: str, country: str | None = None, wikidata_id: str | None = None) -> str:
    """The id of an actor everywhere: "country:IRQ", "wd:Q37230", else kind and plain name ("person:fuad-masum")."""
    if kind == COUNTRY and country:
        return f"country:{country}"
    if wikidata_id:
        return f"wd:{wikidata_id}"
    return f"{kind}:{plain(name)}"


@lru_cache(maxsize=1 << 15)
def plain(name: str) -> str:
    """`name` in lower case, without accents and marks, its words joined by hyphens."""
    if name.isascii():  # nearly all: nine times as fast
        return _NO_LETTERS.sub("-", name.lower()).strip("-")
    letters = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return "-".join("".join(c if c.isalnum() else " " for c in letters.casefold().replace("’", "'")).split())


def once_a_gazetteer(make: Callable[[Gazetteer], T]) -> Callable[[Gazetteer], T]:
    """`make`, whose answer is kept for each gazetteer, which is no key of a mapping itself."""
    made: dict[int, tuple[Gazetteer, T]] = {}

    @wraps(make)
    def known(gazetteer: Gazetteer) -> T:
        found = made.get(id(gazetteer))
        if found is None or found[0] is not gazetteer:
            found = made[id(gazetteer)] = (gazetteer, make(gazetteer))
        return found[1]

    return known


@cache
def default_gazetteer() -> Gazetteer:
    """The gazetteer that ships with the package."""
    gazetteer = Gazetteer(
        given_names=frozenset([*_lines("given_names.csv"), *_lines("given_names_more.csv")]),
        surnames=frozenset(_lines("surnames.csv")),
        common_words=frozenset(_lines("common_words.csv")),
    )
    for name, country, population in csv.reader(_lines("places.csv")):
        gazetteer.add(name, KnownName(name, PLACE, "", country=country, population=int(population)))
    for file, people in (("towns.csv", MEANT), ("regions.csv", REGION)):
        for row in _rows(file):
            entry = KnownName(row["name"], PLACE, "", country=row["country"] or None, population=people)
            gazetteer.add(row["name"], entry)
    _add_countries(gazetteer)
    for file in ("people.csv", "organisations.csv"):
        for row in _rows(file):
            add_row(gazetteer, row)
    return gazetteer


def add_row(gazetteer: Gazetteer, row: dict[str, Any]) -> None:
    """Know what a row of a file tells, by its name and its aliases."""
    name, country, wikidata_id = row["name"].strip(), row.get("country") or None, row.get("wikidata_id") or None
    entry = KnownName(
        name,
        row["kind"],
        actor_id(row["kind"], name, country, wikidata_id),
        row.get("sector") or None,
        country,
        wikidata_id,
    )
    for alias in (name, *(row.get("aliases") or "").split("|")):
        gazetteer.add(alias.removeprefix("the "), entry)
        if " & " in alias:  # "Procter and Gamble" in papers that print no sign
            gazetteer.add(alias.removeprefix("the ").replace(" & ", " and "), entry)


def _add_countries(gazetteer: Gazetteer) -> None:
    more = {row["code"]: row for row in _rows("countries_more.csv")}
    listed = list(_rows("countries.csv"))
    # "French" is France before it is one of its territories: the countries described by hand come first.
    for row in sorted(listed, key=lambda row: row["code"] not in more):
        _add_country(gazetteer, row["code"], row["name"], row, more.pop(row["code"], {}))
    for code, extra in more.items():  # Kosovo has no code in ISO 3166-1
        _add_country(gazetteer, code, extra["aliases"].split("|")[0] or "Kosovo", {}, extra)
    for row in _rows("countries_past.csv"):  # no land of today, so of no code
        name = row["name"]
        _add_names(gazetteer, row, KnownName(name, COUNTRY, actor_id(COUNTRY, name), "GOV", None, row["wikidata_id"]))
    # In news "Congo" alone is the one of Kinshasa; in ISO 3166-1 it is the other.
    gazetteer.add("Congo", gazetteer.names["DR Congo"])


def _add_names(gazetteer: Gazetteer, row: dict[str, str], entry: KnownName) -> None:
    for alias in (entry.name, *row["aliases"].split("|")):
        gazetteer.add(alias, entry)
    for adjective in row["adjectives"].split("|"):
        gazetteer.add_adjective(adjective, entry)


def _add_country(gazetteer: Gazetteer, code: str, name: str, row: dict[str, str], extra: dict[str, str]) -> None:
    if " - " in name or " SAR" in name:  # CLDR's "Congo - Kinshasa", "Hong Kong SAR China"
        name = extra["aliases"].split("|")[0]
    entry = KnownName(name, COUNTRY, f"country:{code}", "GOV", code, extra.get("wikidata_id") or None)
    for source in (row, extra):
        for alias in (name, *source.get("aliases", "").split("|")):
            gazetteer.add(alias.removeprefix("the "), entry)
        for adjective in source.get("adjectives", "").split("|"):
            is_free = adjective not in gazetteer.adjectives and adjective != name  # no more than a name: Gibraltar
            if adjective and (source is extra or is_free):
                gazetteer.add_adjective(adjective, entry)
                if adjective.endswith("an") and not adjective.endswith("man"):
                    gazetteer.add_adjective(f"{adjective}s", entry)  # its people
    capital = row.get("capital", "")
    if capital and capital not in gazetteer.names:
        gazetteer.add(capital, KnownName(capital, PLACE, "", country=code))
    for seat in (capital, *extra.get("seats", "").split("|")):
        if seat:
            seat = seat.removeprefix("the ")
            gazetteer.seats.setdefault(seat, entry)
            if seat not in gazetteer.names:  # no city: "Kremlin", "White House" are the government always
                gazetteer.add(seat, entry)


def _lines(name: str) -> list[str]:
    """The lines of a file below its header; a file of one column needs no CSV reader, which would be slow."""
    return resources.files(_DATA).joinpath(name).read_text(encoding="utf-8").splitlines()[1:]


def _rows(name: str) -> Iterator[dict[str, str]]:
    with resources.files(_DATA).joinpath(name).open(encoding="utf-8") as file:
        yield from csv.DictReader(file)
