"""What is called after a saint: "St John's College" is a body, "St Peter's Square" nobody; the saint does not act."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, Gazetteer
from newstables.extractors.actors.lexicon import HEAD, HONORIFIC, OFFICE, TRADE, Words, listed
from newstables.extractors.actors.names.known import entry_of
from newstables.extractors.actors.names.tagger import Span

_SURE = 0.95
_SAINT = r"(?:Sts?\.?|Saint) [A-Z][\w-]+"
_CALLED = re.compile(rf"\b((?:{_SAINT} (?:and|&) )?{_SAINT})(?:['’]s|(?<=s)['’])((?: [A-Z][\w-]+)+)")

_ANY = re.compile(r"S(?:ts?\.?|aint) [A-Z]")  # cheap: most articles have none


def called_after_saints(spans: Sequence[Span], text: str, words: Words, gazetteer: Gazetteer) -> list[Span]:
    """The spans with the bodies, and without the saints. Towns and islands are called so too: they own bodies."""
    found = list(spans)
    for match in _CALLED.finditer(text) if _ANY.search(text) is not None else ():
        start, end = match.start(), match.end(1)
        end_of_body = _end_of_body(match, words, only_of_saints=_is_place(match[1], gazetteer))
        inside = _overlapping(found, start, end_of_body or end)
        if end_of_body is not None and all(start <= span.start for span in inside):
            body = Span(start, end_of_body, ORGANISATION, _SURE)
            found = sorted([*(span for span in found if span not in inside), body])
        else:
            saints = [span for span in _overlapping(found, start, end) if span.kind == PERSON]
            found = [span for span in found if span not in saints]
    return found


def _is_place(saint: str, gazetteer: Gazetteer) -> bool:
    """Whether a town or a country that is known, however its saint is cut short, has the name: "St Lucia"."""
    name = saint.partition(" ")[2]
    return any(entry_of(f"{written} {name}", gazetteer) is not None for written in ("St", "St.", "Saint"))


def _overlapping(spans: Sequence[Span], start: int, end: int) -> list[Span]:
    return [span for span in spans if span.start < end and start < span.end]


def _end_of_body(match: re.Match[str], words: Words, *, only_of_saints: bool) -> int | None:
    """Where the last noun of a body stands, before any office held there; None where there is none.

    A town called after a saint has councils and clubs, but hospitals and schools are mostly the saint's.
    """
    end = None
    for word in re.finditer(r"[\w-]+", match[2]):
        mask = words.classes.get(word[0], 0)
        if mask & HEAD and (not only_of_saints or word[0].lower() in listed("organisations", "of_saints")):
            end = match.start(2) + word.end()
        elif mask & (OFFICE | HONORIFIC | TRADE):
            break
    return end
