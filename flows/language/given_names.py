"""First names that tell a woman from a man."""

from __future__ import annotations

from functools import cache
from importlib import resources


@cache
def given_names() -> dict[str, str]:
    """First names of women ("she") and of men ("he"); those that both bear are none."""
    lines = resources.files(__package__).joinpath("given_names.csv").read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split(",") for line in lines)
