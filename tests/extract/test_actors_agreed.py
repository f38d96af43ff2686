"""One name, one thing: what the model is sure of tells of what it doubts or overlooks."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import find_actors
from newstables.extractors.actors.gazetteer import default_gazetteer
from newstables.extractors.actors.kind.agreed import agreed, overlooked
from newstables.extractors.actors.names import Span, tagger_of
from newstables.extractors.actors.word_classes import words_of
from newstables.language.annotate import Document

GAZETTEER = default_gazetteer()


def span(text: str, name: str, kind: str, certainty: float, after: int = 0) -> Span:
    start = text.index(name, after)
    return Span(start, start + len(name), kind, certainty)


def test_a_doubtful_mention_is_what_a_sure_one_is() -> None:
    text = "Velten Tide agreed. Velten Tide paid. Omar Quarrick won. Quarrick left."
    spans = [
        span(text, "Velten Tide", "organisation", 0.9),
        span(text, "Velten Tide", "person", 0.4, 5),
        span(text, "Omar Quarrick", "person", 0.95),
        span(text, "Quarrick", "place", 0.4, 52),
    ]
    assert [one.kind for one in agreed(spans, text, GAZETTEER)] == ["organisation", "organisation", "person", "person"]


def test_where_neither_is_sure_or_both_are_nothing_changes() -> None:
    text = "Velten Tide agreed. Velten Tide paid."
    for first, second in ((0.5, 0.45), (0.9, 0.85)):
        spans = [
            span(text, "Velten Tide", "organisation", first),
            span(text, "Velten Tide", "person", second, 5),
        ]
        assert agreed(spans, text, GAZETTEER) == spans


def test_the_same_words_elsewhere_are_the_same_body() -> None:
    text = "Velten Tide Board agreed. Of Velten Tide Board it was said. The Velten Tide Board Act, Velten Tide, Boards."
    (tokens,) = tagger_of(GAZETTEER).tokens([text])
    words = words_of(GAZETTEER)
    sure = span(text, "Velten Tide Board", "organisation", 0.9)
    second = text.index("Velten", 5)
    assert list(overlooked(tokens, [sure], words)) == [Span(second, second + sure.end, "organisation", 0.9)]
    assert not list(overlooked(tokens, [sure._replace(certainty=0.6)], words))
    assert not list(overlooked(tokens, [sure, Span(second, second + 6, "person", 0.5)], words))


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "Prime Minister Temsu Okarada met farmers. The Okarada administration has been buoyed by the harvest. "
            "Voters approve of Okarada, a poll found.",
            "Temsu Okarada",
            3,
        ),
        (
            "Police questioned mayor Mpenzo Kgotlane on Monday. The council wants to remove Kgotlane before June.",
            "Mpenzo Kgotlane",
            2,
        ),
        ("Tullow Oil has signed the lease. The licence obliges Tullow to drill two wells.", "Tullow Oil", 2),
    ],
)
def test_a_short_name_is_the_full_ones(text: str, name: str, mentions: int) -> None:
    (actor,) = find_actors(Document(text))
    assert (actor.name, len(actor.mentions)) == (name, mentions)
