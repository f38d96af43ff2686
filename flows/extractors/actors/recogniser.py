"""A spaCy pipeline of the user's in place of our own finder of names: the same actors table, another recogniser.

spaCy is an optional extra (pip install "newstables[spacy]"); it is imported only here, and only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from typing import Any

from newstables.extractors.actors.cast import actors_of
from newstables.extractors.actors.gazetteer import COUNTRY, ORGANISATION, PERSON, PLACE, Gazetteer
from newstables.extractors.actors.names import Name
from newstables.extractors.actors.words import words_of
from newstables.language.annotate import Document
from newstables.records import Actor

# Labels of the pipelines in common use (OntoNotes, CoNLL-2003, WikiNER); others are passed over.
_KINDS = {"PERSON": PERSON, "PER": PERSON, "ORG": ORGANISATION, "GPE": PLACE, "LOC": PLACE, "NORP": PLACE}
_PREFIX = "spacy:"


class RecogniserError(ValueError):
    """A recogniser that cannot be used: the message says what to install or to write."""


def spacy_finder(name: str, gazetteer: Gazetteer) -> Callable[[Document, str | None], list[Actor]]:
    """A finder of actors by "spacy:NAME", an installed pipeline or the path of one. RecogniserError if none."""
    if not name.startswith(_PREFIX) or name == _PREFIX:
        raise RecogniserError(f"recogniser {name!r}: write spacy:NAME, as in spacy:en_core_web_sm")
    return partial(_find, _pipeline(name.removeprefix(_PREFIX)), gazetteer)


def find_with(pipeline: Any, document: Document, gazetteer: Gazetteer) -> list[Actor]:
    """The actors of `document` by the entities that a spaCy pipeline sets on it."""
    names: dict[str, Name] = {}
    for entity in pipeline(document.text).ents:
        kind = _KINDS.get(entity.label_)
        text = " ".join(entity.text.split())
        if kind is None or not text:
            continue
        start, end = entity.start_char, entity.end_char
        if text.lower().startswith("the ") and len(text) > 4:
            start, text = start + 4, text[4:]
        name = names.get(text)
        if name is None:
            entry = gazetteer.names.get(text) or gazetteer.adjectives.get(text)
            # A country is an actor whatever the pipeline calls it; other places act only through the gazetteer's seats.
            kind = COUNTRY if entry is not None and entry.kind == COUNTRY else kind
            if entry is not None and entry.kind != kind:
                entry = None
            name = names[text] = Name(text, text.split(), [], kind, True, entry)
        name.mentions.append((start, end))
    return actors_of(names, document.text, words_of(gazetteer), gazetteer)


def _find(pipeline: Any, gazetteer: Gazetteer, document: Document, title: str | None) -> list[Actor]:
    return find_with(pipeline, document, gazetteer)


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
