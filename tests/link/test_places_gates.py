"""No gate hides a link: with every noun and every sentence asked, places and speakers are those that the gates let
through.
"""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

import pytest

from newstables.extractors.actors import actor_finder
from newstables.language import document, parse
from newstables.language.questions.listed import listed
from newstables.lexicon import load
from newstables.link.reading import ArticleReading
from newstables.link.speech import naming
from newstables.link.where import names, unnamed_lands
from newstables.link.where.happened import Happenings
from newstables.pipeline.stages import extract_all
from newstables.records import Article, Extraction
from tests import link
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


class _Any(frozenset[str]):
    """All words."""

    def __contains__(self, _: object) -> bool:
        return True


class _AllWordsOfSentences(document._WordsOfSentences):
    """Sentence → its words, and all that a rule may ask for."""

    _ASKED = frozenset(("there", "with", "national", "one", "those", "that", "another", "which", "who"))

    def __missing__(self, sentence: int) -> frozenset[str]:
        asked = self._ASKED.union(_strings(load("newstables.link")), listed("conditions"))
        found = self[sentence] = super().__missing__(sentence) | asked
        return found


def _strings(lists: object) -> Iterator[str]:
    if isinstance(lists, str):
        yield lists
    elif isinstance(lists, dict | list):
        for one in lists.values() if isinstance(lists, dict) else lists:
            yield from _strings(one)


def test_no_rule_fires_behind_its_closed_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    gated = _rows()
    monkeypatch.setattr(document, "_WordsOfSentences", _AllWordsOfSentences)
    monkeypatch.setattr(naming, "_naming", _Any)
    assert _rows() == gated
    assert len(gated) > 4000


def test_each_word_for_a_land_without_a_name_passes_its_gate() -> None:
    telling = set()
    for found in parse(_texts()):
        told = (lemma for token, lemma in enumerate(found.lemmas) if unnamed_lands._is_apart(found, token))
        telling |= {lemma.lower() for lemma in told}
    assert len(telling) > 10
    assert telling <= unnamed_lands._telling()


def _rows() -> list[str]:
    """Every claim of the samples and of the texts that the tests of links read."""
    return [repr(claim) for one in _read(_texts()) for claim in one.claims]


def _texts() -> list[str]:
    modules = [import_module(f"tests.link.{module.name}") for module in iter_modules(link.__path__)]
    lists = [list_ for module in modules for name, list_ in vars(module).items() if name.isupper()]
    cases = {case[0] for list_ in lists if isinstance(list_, list) for case in list_ if isinstance(case, tuple)}
    return [article.text for article in sample_articles()] + sorted(text for text in cases if isinstance(text, str))


def _places() -> list[tuple[str, int, str | None, str | None]]:
    """Text, number and its place of every claim of the samples and of the texts that the tests of places read."""
    texts = [article.text for article in sample_articles()]
    texts += [str(case[0]) for module in OF_PLACES for case in module.PLACES]
    return [(one.article.text, claim.start, claim.place, claim.country) for one in _read(texts) for claim in one.claims]


def _read(texts: list[str]) -> list[Extraction]:
    read = [
        Extraction(Article("test", str(at), text, published_at=PUBLISHED, language="en"), str(at), "")
        for at, text in enumerate(texts)
    ]
    assert extract_all(read, actor_finder()) == []
    return read


def _all_nouns(reading: ArticleReading, sentence: int) -> list[int]:
    parse = reading.parse
    return [token for token in range(*parse.sents[sentence]) if parse.pos[token] in ("PROPN", "NOUN")]
