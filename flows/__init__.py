"""newstables: piles of news articles in, four tables out: articles, actors, numeric claims, dates.

From Python: `extract` and `extract_many` make the tables of articles at hand, `run` brings files into a tables folder,
`read` opens one of its tables, `runs` tells what the last runs did, `show` displays an article and what was found.
Each is imported at first use: importing newstables costs nothing, and none of them imports Prefect but `run`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from newstables.api.extract import Extracted, extract, extract_many
    from newstables.api.read import read
    from newstables.api.run import run
    from newstables.api.runs import runs
    from newstables.api.show import show

__all__ = ["Extracted", "extract", "extract_many", "read", "run", "runs", "show"]

_HOMES = {"Extracted": "extract", "extract_many": "extract"}  # those that are not in the module of their own name


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module 'newstables' has no attribute {name!r}")
    with import_module("newstables.pipeline.collecting").uncollected():  # what is imported stays
        found = getattr(import_module(f"newstables.api.{_HOMES.get(name, name)}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
