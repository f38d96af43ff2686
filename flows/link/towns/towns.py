"""In which country a town or a province lies, by its name alone and the countries that the article speaks of.

Two hundred thousand names, kept as hashes (build.py says from where): an article is asked about a few names, and
loading them as text would cost every process more than all its articles ask.
"""

from __future__ import annotations

import math
import unicodedata
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from newstables.link.words import words

FILE = "towns.npz"
WORLD_CITY = 700_000  # people: nothing much smaller is meant by its name
_FAR_LARGER = 8  # times: of two towns of one name it is then the larger that news means without saying so
_SMALL = math.log2(5_800)  # people; such a town tells no country that the article does not name
_WELL_KNOWN = math.log2(100_000)  # people; a town in a country not named, in an article that names others
_PROVINCE = round(math.log2(500_000) * 8) / 8  # what the file has for any province
_OFTEN = 2  # times named
_PAIR = 2  # towns: the fewest that tell a country together
_LARGER, _MUCH_THE_SAME = 4, 2  # times: what one naming of the other's country weighs up, what none does
_LATIN = 0x24F


class _Table(NamedTuple):
    keys: NDArray[np.uint32]
    countries: NDArray[np.uint8]
    sizes: NDArray[np.uint8]  # eighths of a doubling of people
    codes: list[str]


def key_of(name: str) -> int | None:
    """The hash of a name as it is looked up, whatever its accents, capitals and hyphens; None for other scripts."""
    plain = name.replace("’", "'")
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    if len(plain) < 3 or (not plain.isascii() and any(ord(c) > _LATIN for c in plain)):
        return None
    return zlib.crc32(" ".join(plain.lower().replace("-", " ").replace("'", "").split()).encode())


@cache
def _table() -> _Table:
    with resources.files(__package__).joinpath(FILE).open("rb") as file, np.load(file) as stored:
        return _Table(stored["keys"], stored["countries"], stored["sizes"], stored["codes"].tolist())


@lru_cache(maxsize=10_000)
def _named(name: str) -> tuple[tuple[str, float], ...]:
    """Countries with a town of that name, each with how large its largest is, as a logarithm to base 2."""
    key = key_of(name)
    if key is None or name in words("where", "no_towns"):
        return ()
    table = _table()
    wanted = np.uint32(key)  # a number of Python's would make numpy turn all the keys into such first
    first, after = np.searchsorted(table.keys, wanted, "left"), np.searchsorted(table.keys, wanted, "right")
    return tuple((table.codes[table.countries[i]], float(table.sizes[i]) / 8) for i in range(first, after))


def is_town(name: str) -> bool:
    """Whether there is a town or province of that name anywhere."""
    return bool(_named(name))


def lies_in(name: str, country: str | None) -> bool:
    """Whether a town or province of that name is in a country."""
    return any(own == country for own, _ in _named(name))


def namesake(
    name: str, country: str | None, namings: Mapping[str, int], *, is_world_city: bool = False, is_meant: bool = False
) -> str | None:
    """Where a town lies that shares its name with one better known in `country`: in a country that the article names
    and the other's it does not ("Manchester" of an article that speaks of Vermont and Maine). Beside a world city
    only one that is not far smaller ("Valencia" of one that speaks of Spain). Of two towns of much the same size that
    in the only country named ("San Jose" of one that speaks of Costa Rica), None where no name tells; `is_meant` says
    that the one in `country` is then meant all the same.
    """
    if country is None or namings.get(country, 0):
        return country
    sizes = dict(_named(name))
    own = sizes.pop(country, 0.0)
    least = own - math.log2(_FAR_LARGER) if is_world_city else 0.0
    often, other = max(
        [(namings.get(other, 0), other) for other, size in sizes.items() if size >= least], default=(0, "")
    )
    if often >= _OFTEN:
        return other
    named = [each for each, times in namings.items() if times > 0]
    if len(named) == 1 and sizes.get(named[0], 0.0) >= max(own - math.log2(_LARGER), _WELL_KNOWN):
        return named[0]
    towns = [size for size in sizes.values() if size != _PROVINCE]
    is_either = max(towns, default=0.0) >= max(own - math.log2(_MUCH_THE_SAME), _WELL_KNOWN)
    return None if is_either and not is_meant else country


def country_of_town(name: str, namings: Mapping[str, int]) -> str | None:
    """The country of the town: the only one, the one that the article names most often, or that of much the largest.

    `namings` says how often the article names each country.
    """
    found = dict(_named(name))
    named = sorted((namings.get(country, 0), country) for country in found)
    if named and named[-1][0] > (named[-2][0] if len(named) > 1 else 0):
        return named[-1][1]
    ranked = sorted(found, key=lambda country: -found[country])
    if not ranked or found[ranked[0]] < (_WELL_KNOWN if any(namings.values()) else _SMALL):
        return None
    is_alone = len(ranked) == 1 or found[ranked[0]] - found[ranked[1]] >= math.log2(_FAR_LARGER)
    return ranked[0] if is_alone else None


def country_of_several(names: Iterable[str]) -> str | None:
    """The country that has a town or province of each of several names, and that more of them mean by themselves than
    any other: Ireland of Boyle, Sligo and Roscommon, though the only large Boyle is in the USA.

    Names that no town has tell nothing. Two names share a country by chance, unless each of them means it by itself.
    """
    towns = sorted(name for name in set(names) if is_town(name))
    if len(towns) < _PAIR:
        return None
    ranked = Counter(country for name in towns if (country := country_of_town(name, {}))).most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return None
    if len(towns) == _PAIR and ranked[0][1] < _PAIR:
        return None
    return ranked[0][0] if all(lies_in(name, ranked[0][0]) for name in towns) else None
