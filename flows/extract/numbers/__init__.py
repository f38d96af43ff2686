"""Numerals: how news writes a number."""

from __future__ import annotations

from flows.extract.numbers.number import Number
from flows.extract.numbers.rules import find_numbers

__all__ = ["Number", "find_numbers"]
