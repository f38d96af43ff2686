"""What stands in brackets behind each of several persons is of one kind: "Omar Ceesay (Vela), Jan Otto (Brama)"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.names.tagger import Span

_FEWEST = 3
_MOST = 0.6  # of the brackets: so much of the model's certainty is for one kind
_LIKELY = 0.95


def of_rosters(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans; the clubs behind the players of a squad as clubs, where most are held for such."""
    if "(" not in text:
        return list(spans)
    behind = [
        other
        for one, other in pairwise(spans)
        if one.kind == PERSON and text[one.end : other.start] == " (" and text.startswith(")", other.end)
    ]
    unknown = [span for span in behind if text[span.start : span.end] not in gazetteer.names]
    if len(behind) < _FEWEST or not unknown:
        return list(spans)
    held: defaultdict[str, float] = defaultdict(float)
    for span in unknown:
        held[span.kind] += span.certainty
    if held[ORGANISATION] < _MOST * sum(held.values()):
        return list(spans)
    clubs, towns = {text[span.start : span.end] for span in unknown}, {span for span in behind if span.kind == PLACE}
    return [
        span._replace(kind=ORGANISATION, certainty=max(_LIKELY, span.certainty))
        if span in towns or text[span.start : span.end] in clubs
        else span
        for span in spans
    ]
