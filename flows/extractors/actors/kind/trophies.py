"""Cups that are called after somebody, and nothing else: "Kerry lifted the Sam Maguire"."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.lexicon import GIVEN, Words
from newstables.extractors.actors.names.tagger import Span

_NEAR = 40  # characters before a name
_PARTS = 2  # a given name and a surname
_WON = re.compile(
    r"\b(?:lift(?:s|ed|ing)?|w[io]n(?:s|ning)?|rais(?:es|ed|ing)|claim(?:s|ed|ing)?|hands on|retain(?:s|ed)?"
    r"|hoist(?:s|ed|ing)?|brought|bring(?:s|ing)?|captur(?:es|ed|ing)|secur(?:es|ed|ing)|landed|holders of) the $"
)
_BEHIND = re.compile(
    r"[.,;:)”\"]| (?:in|at|on|for|to|back|home|tonight|aloft|again|as|when|last|this|and|Cup|Trophy)\b"
)


def is_trophy(span: Span, name: str, text: str, words: Words) -> bool:
    """Whether a name with an article is won, so that it is no person's: "lifted the Sam Maguire"."""
    parts = name.split()
    if span.kind != PERSON or len(parts) != _PARTS or not text.endswith(" the ", 0, span.start):
        return False
    if not words.classes.get(parts[0], 0) & GIVEN or _BEHIND.match(text, span.end) is None:
        return False
    return _WON.search(text, max(0, span.start - _NEAR), span.start) is not None
