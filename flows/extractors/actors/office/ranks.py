"""Whether who has a rank is of the police or of an army: both have sergeants."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.lexicon import listed
from newstables.schemas.actors import Sector

_DETECTIVE = re.compile(r"[Dd]et(?:ective|\.)? ")
_OF_POLICE = re.compile(r"\b[Pp]olice (?:[a-z]+,? )?(?:[A-Z][a-z-]+ ){1,3}$")  # "police spokesperson, Brigadier"
_POLICE = re.compile(r"\b(?:[Pp]olice|[Ss]heriff|[Cc]onstable|[Dd]etective)")
_SOLDIERS = re.compile(
    r"\b(?:[Aa]rm(?:y|ies)|[Ss]oldiers?|[Tt]roops?|[Mm]ilitary|[Nn]avy|[Mm]arines?|[Aa]ir [Ff]orce|[Bb]attalion"
    r"|[Bb]rigade|[Rr]egiment|[Pp]latoon)\b"
)
_NEAR = 64  # characters before a name


def is_rank_of_police(role: str, sector: Sector | None, mentions: Sequence[tuple[int, int]], text: str) -> bool:
    """Whether who has a soldier's rank, or one that tells no sector, has it in the police: the word stands before it,
    or an article that tells of police tells of no soldiers.
    """
    if sector is not None and any(_OF_POLICE.search(text, max(0, start - _NEAR), start) for start, _ in mentions):
        return True
    if _DETECTIVE.match(role):
        return True  # "Det. Sgt.", "Detective Lieutenant": armies have none
    if role.isupper() and role.lower() in listed("private", "letters"):
        return True
    if role.lower().rstrip(".") not in listed("private", "ranks" if sector is not None else "inspectors"):
        return False
    return _POLICE.search(text) is not None and _SOLDIERS.search(text) is None
