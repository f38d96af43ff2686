"""One act of speech: who says it, by which word, and what."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True, frozen=True)
class Act:
    """All but the rule are tokens: heads of phrases and clauses."""

    rule: str
    cue: int  # the verb of saying, or the preposition of a source
    speaker: int
    contents: tuple[int, ...]  # what hangs on them is what is said
    span: tuple[int, int] | None = None  # a stretch that is said where no tree tells: tokens (first, after)
    narrow: bool = False  # only what belongs to the contents' own phrase, no clause inside it
    deed: bool = False  # a promise, a demand: as much done as said, and of others' words whoever tells of it speaks
