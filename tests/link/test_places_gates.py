"""No gate hides a place: with every noun and every sentence asked, places are those that the gates let through."""

from __future__ import annotations

import pytest

from newstables.extractors.actors import actor_finder
from newstables.link.reading import ArticleReading
from newstables.link.where import names
from newstables.link.where.happened import Happenings
from newstables.pipeline.stages import extract_all
from newstables.records import Article, Extraction
from tests.benchmarks.inputs import sample_articles
from tests.link import (
    test_places,
    test_places_by_their_words,
    test_places_in_passing,
    test_places_named,
    test_places_of_the_scene,
    test_places_of_their_own,
)
from tests.link.reading import PUBLISHED

OF_PLACES = (
    test_places,
    test_places_by_their_words,
    test_places_in_passing,
    test_places_named,
    test_places_of_the_scene,
    test_places_of_their_own,
)


def test_gated_places_are_those_of_all_nouns(monkeypatch: pytest.MonkeyPatch) -> None:
    gated = _places()
    monkeypatch.setattr(names, "naming_nouns", _all_nouns)
    monkeypatch.setattr(Happenings, "_may_tell", lambda *_: True)
    assert _places() == gated
    assert sum(place is not None for _, _, place, _ in gated) > 500


def _places() -> list[tuple[str, int, str | None, str | None]]:
    """Text, number and its place of every claim of the samples and of the texts that the tests of places read."""
    texts = [article.text for article in sample_articles()]
    texts += [str(case[0]) for module in OF_PLACES for case in module.PLACES]
    read = [
        Extraction(Article("test", str(at), text, published_at=PUBLISHED, language="en"), str(at), "")
        for at, text in enumerate(texts)
    ]
    assert extract_all(read, actor_finder()) == []
    return [(one.article.text, claim.start, claim.place, claim.country) for one in read for claim in one.claims]


def _all_nouns(reading: ArticleReading, sentence: int) -> list[int]:
    parse = reading.parse
    return [token for token in range(*parse.sents[sentence]) if parse.pos[token] in ("PROPN", "NOUN")]
