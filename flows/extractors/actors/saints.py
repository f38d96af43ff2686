"""What is called after a saint: "St John's College" is a body, "St Peter's Square" nobody; the saint does not act."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON
from newstables.extractors.actors.lexicon import HEAD, Words
from newstables.extractors.actors.names.tagger import Span

_SURE = 0.95
_SAINT = r"(?:Sts?\.?|Saint) [A-Z][\w-]+"
_CALLED = re.compile(rf"\b(?:{_SAINT} (?:and|&) )?{_SAINT}(?:['’]s|(?<=s)['’])((?: [A-Z][\w-]+)+)")


def called_after_saints(spans: Sequence[Span], text: str, words: Words) -> list[Span]:
    """The spans with the bodies, and without the saints."""
    found = list(spans)
    for match in _CALLED.finditer(text) if "St" in text or "Saint" in text else ():
        end = _end_of_body(match, words)
        inside = [span for span in found if span.start < match.end() and match.start() < span.end]
        if end is not None and all(match.start() <= span.start and span.end <= end for span in inside):
            body = Span(match.start(), end, ORGANISATION, _SURE)
            found = sorted([*(span for span in found if span not in inside), body])
        else:
            found = [span for span in found if span not in inside or span.kind != PERSON]
    return found


def _end_of_body(match: re.Match[str], words: Words) -> int | None:
    """Where the last noun of a body stands; None where there is none."""
    for word in reversed(list(re.finditer(r"[\w-]+", match[1]))):
        if words.classes.get(word[0], 0) & HEAD:
            return match.start(1) + word.end()
    return None
