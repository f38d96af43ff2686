"""Firms that the gazetteer knows without what the law calls them: "Vela" of "Vela Corp"."""

from __future__ import annotations

from functools import cache

from newstables.extractors.actors.gazetteer import ORGANISATION, Gazetteer, KnownName
from newstables.extractors.actors.lexicon import listed

_MOST = 3  # "Co Ltd", "Holdings Co Ltd"


def firm_without_form(name: str, gazetteer: Gazetteer) -> KnownName | None:
    """The firm that is known by `name` without its last words, where those are legal forms: "Vela Motor Co Ltd"."""
    for _ in range(_MOST):
        name, _, last = name.rpartition(" ")
        if not name or last.rstrip(".") not in _forms():
            return None
        name = name.removesuffix(",")
        entry = gazetteer.names.get(name)
        if entry is not None:
            return entry if entry.kind == ORGANISATION and _is_firm(name, entry) else None
    return None


def _is_firm(name: str, entry: KnownName) -> bool:
    """Whether a legal form goes with a known name: a newspaper's is another's too, unless it is initials."""
    return entry.sector == "BUS" or (entry.sector == "MED" and name.isupper())


@cache
def _forms() -> frozenset[str]:
    return listed("organisations", "forms", "endings", "wholes")
