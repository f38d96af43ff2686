"""Make given_names.csv: first names that tell a woman from a man.

Run by hand, in an environment of its own, to renew it:

    pip install names faker
    python flows/language/build_given_names.py

From the US census of 1990 (public domain, package names) and Faker's locales (MIT). A name that both bear is left out,
unless one bears it twenty times as often.
"""

from __future__ import annotations

import csv
import importlib
import pathlib
import pkgutil
from collections import defaultdict
from typing import Any

HERE = pathlib.Path(__file__).parent
_FAR_OFTENER = 20
_RARE = 0.002  # percent of the people counted: below it the census holds slips of the pen
_NO_CENSUS = 0.01  # the share that a name of a locale stands for


def build() -> None:
    """Write the file beside this one."""
    shares: dict[str, dict[str, float]] = defaultdict(lambda: {"she": 0.0, "he": 0.0})
    for gender, listed in (("she", "dist.female.first"), ("he", "dist.male.first")):
        for name, share in _census(listed):
            shares[name][gender] += share
    for gender, name in _locales():
        shares[name][gender] += _NO_CENSUS
    rows = sorted((name, told) for name, found in shares.items() if (told := _of(found)) is not None)
    with (HERE / "given_names.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([("name", "pronoun"), *rows])


def _of(found: dict[str, float]) -> str | None:
    for gender, other in (("she", "he"), ("he", "she")):
        if found[gender] > _FAR_OFTENER * found[other]:
            return gender
    return None


def _census(name: str) -> list[tuple[str, float]]:
    folder = pathlib.Path(str(importlib.import_module("names").__file__)).parent
    rows = [line.split() for line in (folder / name).read_text().splitlines() if line.strip()]
    return [(row[0].capitalize(), float(row[1])) for row in rows if float(row[1]) >= _RARE]


def _locales() -> list[tuple[str, str]]:
    package: Any = importlib.import_module("faker.providers.person")
    found = set()
    for module in pkgutil.iter_modules(package.__path__):
        provider: Any = importlib.import_module(f"{package.__name__}.{module.name}").Provider
        for gender, names in (("she", "first_names_female"), ("he", "first_names_male")):
            for name in getattr(provider, names, None) or ():
                if name.isalpha() and name[0] < "ɐ" and name.istitle():
                    found.add((gender, name))
    return sorted(found)


if __name__ == "__main__":
    build()
