"""Where names stand that share characters with a stretch of the text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from newstables.extractors.actors.gazetteer import PERSON
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spans.meeting import meeting

_EDGES = st.lists(st.integers(0, 60), unique=True, max_size=20).map(sorted)


@given(_EDGES, st.integers(0, 60), st.integers(1, 12))
def test_those_that_share_characters(edges: list[int], start: int, length: int) -> None:
    spans = [Span(first, after, PERSON) for first, after in zip(edges[::2], edges[1::2], strict=False)]
    end = start + length
    where = meeting(spans, start, end)
    assert spans[where] == [span for span in spans if span.start < end and start < span.end]
    if where.start == where.stop:  # a name that stands there belongs into the gap
        spans[where] = [Span(start, end, PERSON)]
        assert spans == sorted(spans)
