"""Numerals: how news writes a number."""
