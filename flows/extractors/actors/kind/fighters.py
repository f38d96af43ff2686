"""Names that the words before them make those of fighters: "the militant group Ansar-e-Vatan"."""

from __future__ import annotations

from newstables.extractors.actors.lexicon import listed
from newstables.extractors.actors.names.tagger import Span

_WINDOW = 32  # characters before a name


def is_of_fighters(text: str, span: Span) -> bool:
    """Whether a militia, or a group of rebels, stands right before a name: no place, however it sounds."""
    before = text[max(0, span.start - _WINDOW) : span.start].split()[-2:]
    if not before or text[span.start - 1 : span.start] != " ":
        return False
    if before[-1] in listed("beside", "of_fighters"):
        return True
    fights = len(before) > 1 and before[0] in listed("beside", "fighting")
    return fights and before[-1] in listed("beside", "followings")
