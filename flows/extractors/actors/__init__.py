"""Persons, organisations and countries."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial

from newstables.extractors.actors.adjectives import without_origins
from newstables.extractors.actors.cast import actors_of
from newstables.extractors.actors.completions import (
    filed_from,
    firms_by_a_word,
    flat_names,
    joined_firms,
    sides,
    surnames_alone,
)
from newstables.extractors.actors.corrections import corrected, titled
from newstables.extractors.actors.gazetteer import PLACE, Gazetteer, GazetteerError, default_gazetteer, load_gazetteer
from newstables.extractors.actors.kinds import firms_and_persons
from newstables.extractors.actors.listed import of_one_kind
from newstables.extractors.actors.names import tagger_of
from newstables.extractors.actors.nobody import acting, without_offices
from newstables.extractors.actors.recogniser import RecogniserError, spacy_finder
from newstables.extractors.actors.spellings import gather, known_between, uncapitalised
from newstables.language.annotate import Document
from newstables.records import Actor

__all__ = ["Finder", "GazetteerError", "RecogniserError", "actor_finder", "find_actors", "load_gazetteer"]

Finder = Callable[[Document, str | None], list[Actor]]  # text and title → actors


def find_actors(document: Document, title: str | None = None, gazetteer: Gazetteer | None = None) -> list[Actor]:
    """Every actor of the text with all its mentions, in the order of first mention.

    `title` is not read: a headline's capitals tell nothing that the text does not. `gazetteer` is what is known of
    names (load_gazetteer), the package's own if None.
    """
    gazetteer = gazetteer or default_gazetteer()
    tagger = tagger_of(gazetteer)
    tokens = tagger.tokens(document.text)
    spans = tagger.spans(tokens, document.parse)
    document.place_names = [(span.start, span.end) for span in spans if span.kind == PLACE]
    spans = sorted([*spans, *titled(tokens, spans, tagger.words)])
    spans = sides(list(joined_firms(spans, document.text)), tokens, tagger.words)
    spans = sorted([*spans, *surnames_alone(tokens, spans, tagger.words)])
    spans = sorted([*spans, *flat_names(document.parse, spans, tagger.words, gazetteer)])
    spans = firms_by_a_word(filed_from(spans, document.text), document.text)
    spans = corrected(spans, document.text, tagger.words, gazetteer)
    spans = firms_and_persons(spans, document.text, tagger.words, gazetteer)
    spans = of_one_kind(spans, document.text, gazetteer)
    spans = acting(spans, document.text, tagger.words, gazetteer)
    found = sorted([*spans, *known_between(tokens, spans, gazetteer)])
    found += uncapitalised(document.text, found, tagger.words, gazetteer)
    found = list(without_origins(without_offices(found, document.text, tagger.words), document.parse, gazetteer))
    return actors_of(gather(found, document.text, tagger.words, gazetteer), document.text, tagger.words, gazetteer)


@cache
def actor_finder(gazetteers: tuple[str, ...] = (), recogniser: str | None = None) -> Finder:
    """The finder for a user's gazetteer files and recogniser ("spacy:NAME"; None: our own), made once a process.

    Raises GazetteerError or RecogniserError with what to do.
    """
    gazetteer = load_gazetteer(gazetteers) if gazetteers else default_gazetteer()
    if recogniser is not None:
        return spacy_finder(recogniser, gazetteer)
    return partial(find_actors, gazetteer=gazetteer)
