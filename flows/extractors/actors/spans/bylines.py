"""Names that only tell who wrote a text: alone in its first line, behind "By", among its credits."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.names.tagger import Span

_NEAR = 180  # characters before a name that are looked at
_BY = re.compile(r"^\s*(?:By|BY|Written by|Text by|Story by|Photo(?:s|graph)? by|Report(?:ing|ed) by|Editing by)\s*$")
_BY_BOTH = re.compile(r"^\s*(?:By|BY) (?:[A-Z][\w.'’-]*(?:, | and | & | )){2,8}$")  # "By Ana Duarte and [Jan Vogt]"
_BLANK, _LINE_ENDS = re.compile(r"\s*"), re.compile(r"[^\S\n]*\n")
_CREDIT = re.compile(
    r"(?:(?:\((?:Additional )?|; )(?:[Rr]eporting|[Ww]riting|[Ee]diting)"
    r"|\b[Tt]his (?:article|story|report) was (?:written|compiled|edited)) by [^()]*$"
)
_CREDITED_BY = " by "  # with which each of these ends
_CREDITED = tuple(f"{ending}{_CREDITED_BY}" for ending in ("ing", "ten", "ted", "led"))


def is_byline(span: Span, text: str) -> bool:
    """Whether a name only tells who wrote the text: alone in its first line, behind "By", among the last credits."""
    if span.kind != PERSON:
        return False
    near = max(0, span.start - _NEAR)
    line = text.rfind("\n", near, span.start) + 1
    if line or not near:  # the line begins near
        before = text[line : span.start]
        if _BY.match(before) or (_BY_BOTH.match(before) and _LINE_ENDS.match(text, span.end)):
            return True
        if not before.strip() and _LINE_ENDS.match(text, span.end) and _BLANK.fullmatch(text, 0, line):
            return True
        near = line
    if text.find(_CREDITED_BY, near, span.start) < 0:
        return False  # most
    credited = any(text.find(words, near, span.start) >= 0 for words in _CREDITED)
    return credited and _CREDIT.search(text, near, span.start) is not None
