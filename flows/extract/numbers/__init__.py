"""Numerals: how news writes a number."""

from __future__ import annotations

from flows.extract.numbers.rules import Number, find_numbers

__all__ = ["Number", "find_numbers"]
