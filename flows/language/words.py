"""Reading this package's word lists: TOML files beside the modules, each read once a process."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources
from typing import Any


@cache
def load(name: str) -> dict[str, Any]:
    """The lists of the file `name`. Shared: do not change what comes back."""
    with resources.files(__package__).joinpath(name).open("rb") as file:
        return tomllib.load(file)
