"""How the index is asked for what came from a file or from under a folder."""

from __future__ import annotations


def from_under(parameter: str) -> str:
    """The SQL condition that a row's source is the file, or under the folder, that a parameter ("?1") names."""
    return f"(source = {parameter} OR (source > {parameter} || '/' AND source < {parameter} || '0'))"  # "0" follows "/"
