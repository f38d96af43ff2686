"""The role that a copula tells: "Ana Duarte is the Minister of Works", "Jan Vogt, who was a deputy mayor,"."""

from __future__ import annotations

import re

from newstables.extractors.actors.lexicon import Words, listed
from newstables.extractors.actors.office.role_starts import FINITE, LONGEST, is_office

COPULAS = (" is ", " was ", ", who is ", ", who was ")
_WINDOW = 170  # characters behind a name
# Up to the end of the clause, or to when it was so.
_IS = re.compile(
    r"(?: (?:is|was)|, who (?:is|was)) (?:now |also |currently |then )?(?:the |an? )"
    r"([A-Za-z][^,.;:()\"“”\n]{2,90}?)"
    r"(?=[,;]|\.(?:\s|$)|\s(?:who|and|but|when|until|since|during|from|before|after|at the time|in \d|for \d)\b)"
)
_OWNER = re.compile(r"['’]s?(?: |$)")
_OF_WHAT = frozenset({"of", "for", "at", "in"})
_LONGEST_HEAD = 4  # words: "former deputy prime minister"


def role_behind_copula(end: int, text: str, words: Words) -> str | None:
    """What somebody whose name ends at `end` is or was: an office or a trade, "of" or "at" what.

    All its words up to the noun are of a role, for "the best president" is none, and nobody's, as "the mayor's choice".
    """
    match = _IS.match(text, end, end + _WINDOW)
    if match is None:
        return None
    parts = match[1].split()
    at = next((i for i, part in enumerate(parts) if i and part in _OF_WHAT), len(parts))
    if _OWNER.search(" ".join(parts[:at])) is not None:
        return None
    if at > _LONGEST_HEAD or len(parts) > LONGEST or not is_office(parts[at - 1], words):
        return None
    if parts[at - 1] in listed("private", "done_to") or parts[at - 1] in listed("titles", "companions"):
        return None  # of somebody
    behind = parts[at + 1 :]
    is_of_name = not behind or behind[0][0].isupper() or behind[0] in ("the", "a", "an")
    if not is_of_name or not all(part.lower() in words.role_words for part in parts[:at]):
        return None
    return None if any(part in FINITE for part in parts) else " ".join(parts)
