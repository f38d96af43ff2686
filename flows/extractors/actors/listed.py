"""Names in one list are of one kind: "Arvost, Belmar, Chelm and Dorva" are all places where most of them are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newstables.extractors.actors.gazetteer import Gazetteer
from newstables.extractors.actors.names.tagger import SURE, Span

_BETWEEN = frozenset({", ", " and ", ", and ", " or ", " & ", ",", ", & "})
_SHORTEST = 3
_MOST = 0.6  # of a list: so many of one kind speak for the others


def of_one_kind(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans, the doubtful ones in a list with the kind that most of it has."""
    found: list[Span] = []
    for row in _rows(spans, text):
        if len(row) < _SHORTEST:
            found += row
            continue
        kind, count = Counter(span.kind for span in row).most_common(1)[0]
        agreed = count >= _MOST * len(row)
        for span in row:
            open_to_doubt = span.kind != kind and span.certainty < SURE
            if agreed and open_to_doubt and text[span.start : span.end] not in gazetteer.names:
                span = span._replace(kind=kind)
            found.append(span)
    return found


def _rows(spans: Sequence[Span], text: str) -> Iterator[list[Span]]:
    row: list[Span] = []
    for span in spans:
        if row and text[row[-1].end : span.start] not in _BETWEEN:
            yield row
            row = []
        row.append(span)
    if row:
        yield row
