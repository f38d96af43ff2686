"""Speakers who will not be named: "an official who asked not to be named said", where the tree joins the two verbs."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.tree import is_nominal

_NAMED = frozenset(("named", "identified", "quoted", "cited"))
_LONGEST = 9  # tokens of "who on Sunday asked not to be named"


def unnamed_source(parse: Parse, verb: int) -> int | None:
    """Whoever stands before "who" and says what the verb tells, right behind "to be named"."""
    if parse.lower[verb - 1] not in _NAMED or parse.lower[verb - 3 : verb - 1] != ["to", "be"]:
        return None
    if parse.tags[verb] not in ("VBD", "VBN"):
        return None
    who = next((one for one in range(verb - 4, max(verb - _LONGEST, 0), -1) if parse.lower[one] == "who"), None)
    return who - 1 if who is not None and is_nominal(parse, who - 1) else None
