"""Reading the lexicons that stand beside their rules, and building patterns from their keys.

A lexicon is data: words to values, no logic. It is read once a process, at first use.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from functools import cache
from importlib import resources
from typing import Any


def load(package: str, name: str = "lexicon.toml") -> dict[str, Any]:
    """The TOML file `name` of `package` ("newstables.extractors.dates"). Shared: do not change what comes back."""
    return _read(package, name)


@cache
def _read(package: str, name: str) -> dict[str, Any]:
    with resources.files(package).joinpath(name).open("rb") as file:
        return tomllib.load(file)


def alternation(words: Iterable[str]) -> str:
    """A pattern that matches any of `words`, the longest first; a space in a word matches any run of white space."""
    longest_first = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in longest_first)
