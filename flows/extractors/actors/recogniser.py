"""A spaCy pipeline of the user's in place of our own finder of names: the same actors table, another recogniser.

spaCy is an optional extra (pip install "newstables[spacy]"); it is imported only here, and only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

from newstables.extractors.actors.cast import actors_of
from newstables.extractors.actors.gazetteer import ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.names.tagger import Span
from newstables.extractors.actors.spellings import gather
from newstables.extractors.actors.word_classes import words_of
from newstables.language.annotate import Document
from newstables.records import Actor

# Labels of the pipelines in common use (OntoNotes, CoNLL-2003, WikiNER); others are passed over.
_KINDS = {"PERSON": PERSON, "PER": PERSON, "ORG": ORGANISATION, "GPE": PLACE, "LOC": PLACE, "NORP": PLACE}
_PREFIX = "spacy:"


class RecogniserError(ValueError):
    """A recogniser that cannot be used: the message says what to install or to write."""


class SpacyFinder:
    """A finder of actors by "spacy:NAME", an installed pipeline or the path of one. RecogniserError if none."""

    def __init__(self, name: str, gazetteer: Gazetteer) -> None:
        if not name.startswith(_PREFIX) or name == _PREFIX:
            raise RecogniserError(f"recogniser {name!r}: write spacy:NAME, as in spacy:en_core_web_sm")
        self._pipeline = _pipeline(name.removeprefix(_PREFIX))
        self._gazetteer = gazetteer

    def look_ahead(self, documents: Sequence[Document]) -> None:
        """Nothing: a pipeline takes one text after the other."""

    def __call__(self, document: Document, title: str | None = None) -> list[Actor]:
        """The actors of one text."""
        return find_with(self._pipeline, document, self._gazetteer)


def find_with(pipeline: Any, document: Document, gazetteer: Gazetteer) -> list[Actor]:
    """The actors of `document` by the entities that a spaCy pipeline sets on it."""
    spans: list[Span] = []
    for entity in pipeline(document.text).ents:
        kind = _KINDS.get(entity.label_)
        if kind is None or not entity.text.strip():
            continue
        start, end = entity.start_char, entity.end_char
        if entity.text.lower().startswith("the ") and len(entity.text) > 4:
            start += 4
        spans.append(Span(start, end, kind))
    words = words_of(gazetteer)
    return actors_of(gather(spans, document.text, words, gazetteer), document, words, gazetteer)


@cache
def _pipeline(name: str) -> Any:
    try:
        import spacy
    except ImportError as error:
        raise RecogniserError('spaCy is not installed: pip install "newstables[spacy]"') from error
    try:
        return spacy.load(name)
    except OSError as error:
        raise RecogniserError(f"spaCy has no pipeline {name!r}: python -m spacy download {name}") from error
