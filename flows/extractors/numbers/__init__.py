"""Numerals: how news writes a number."""

from __future__ import annotations

from newstables.extractors.numbers.number import ARTICLE, CLOCK, DECADE, MANIFOLD, MULTIPLE, NONE, TIMES, Number
from newstables.extractors.numbers.rules import find_numbers

__all__ = ["ARTICLE", "CLOCK", "DECADE", "MANIFOLD", "MULTIPLE", "NONE", "TIMES", "Number", "find_numbers"]
