"""Units of measure as the text writes them: words, symbols, and symbols that need a guard."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from newstables.extractors.claims.phrases import PACKAGE, Phrases, word_set
from newstables.language.lemma import plural
from newstables.lexicon import load

_LETTERS = ("cased", "told")  # the parts of units.toml that name units by letters, not by dimension


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of measure: its name, what it measures, and how many SI units one of it is."""

    name: str
    dimension: str
    factor: float
    scale: float = 1.0  # so many of the unit are one of the symbol: a bcf is a billion cubic feet
    alone: bool = False  # its word is another noun too, and no unit with a noun behind it: three bar owners

    @property
    def divisor(self) -> str:
        """What a rate by the unit is called by: "barrel", "1,000 cubic feet"."""
        return self.name if self.scale == 1.0 else f"{self.scale:,.0f} {plural_of_unit(self.name)}"


def plural_of_unit(name: str) -> str:
    """The plural of a unit: barrels of oil equivalent, cubic feet, millimetres."""
    head, of, rest = name.partition(" of ")
    return (head[:-4] + "feet" if head.endswith("foot") else plural(head)) + of + rest


def _units() -> list[tuple[Unit, dict[str, Any]]]:
    return [
        (Unit(name, dimension, float(how["factor"]), alone=how.get("alone", False)), how)
        for dimension, found in load(PACKAGE, "units.toml").items()
        if dimension not in _LETTERS
        for name, how in found.items()
    ]


class UnitWords:
    """The part of the vocabulary that names units."""

    @cached_property
    def units(self) -> Phrases[Unit]:
        """Units as words and as symbols that cannot be anything else."""
        entries: list[tuple[str, Unit]] = []
        for unit, how in _units():
            forms = [form for word in how.get("words", ()) for form in (word, plural(word))]
            forms += how.get("symbols", ())
            entries += [(form, unit) for form in forms]
            # Before a noun: a 28,000-square-foot lab.
            entries += [(form.replace(" ", " - "), unit) for form in forms if form.replace(" ", "").isalpha()]
            entries += [(symbol, replace(unit, scale=scale)) for symbol, scale in how.get("scaled", {}).items()]
        return Phrases(entries)

    @cached_property
    def dimensions(self) -> dict[str, str]:
        """Unit → what it measures: length, mass, speed …"""
        return {unit.name: unit.dimension for unit, _ in _units()}

    @cached_property
    def factors(self) -> dict[str, float]:
        """Unit → how many of the SI unit of its dimension it is."""
        return {unit.name: unit.factor for unit, _ in _units()}

    @cached_property
    def guarded_units(self) -> dict[str, Unit]:
        """Symbols that are words too: a unit only straight after digits."""
        return {symbol: unit for unit, how in _units() for symbol in how.get("guarded", ())}

    @cached_property
    def cased_units(self) -> dict[str, Unit]:
        """Symbols that only their capitals tell apart from another: Nm is no nm."""
        found = load(PACKAGE, "units.toml")["cased"]
        return {
            symbol: Unit(how["name"], how["dimension"], float(how["factor"]), how.get("scale", 1.0))
            for symbol, how in found.items()
        }

    @cached_property
    def cased_units_lower(self) -> frozenset[str]:
        return frozenset(map(str.lower, self.cased_units))

    @cached_property
    def told_letters(self) -> dict[str, list[tuple[Unit, frozenset[str]]]]:
        """Letters of several meanings → the units that they may be, each with the nouns for what it measures."""
        units = {unit.name: unit for unit, _ in _units()}
        return {
            letters: [
                (
                    replace(units[how["unit"]], scale=float(how.get("scale", 1.0)), alone=False),
                    word_set(*how["nouns_of"]) if "nouns_of" in how else frozenset(how["nouns"]),
                )
                for how in meanings
            ]
            for letters, meanings in load(PACKAGE, "units.toml")["told"].items()
        }

    @cached_property
    def told_letters_lower(self) -> frozenset[str]:
        return frozenset(map(str.lower, self.told_letters))
