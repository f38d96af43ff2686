"""Persons, organisations and countries."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Protocol
from weakref import WeakKeyDictionary

from newstables.extractors.actors.cast import actors_of
from newstables.extractors.actors.gazetteer import PLACE, Gazetteer, default_gazetteer
from newstables.extractors.actors.kind.adjectives import without_origins
from newstables.extractors.actors.kind.agencies import agencies
from newstables.extractors.actors.kind.agreed import agreed, overlooked
from newstables.extractors.actors.kind.apposed_persons import called_persons
from newstables.extractors.actors.kind.appositions import apposed_bodies
from newstables.extractors.actors.kind.corrections import corrected
from newstables.extractors.actors.kind.firms import whole_firms
from newstables.extractors.actors.kind.kin import persons_of_kin
from newstables.extractors.actors.kind.kinds import firms_and_persons
from newstables.extractors.actors.kind.leaders import of_their_leaders
from newstables.extractors.actors.kind.named_after import named_after_persons
from newstables.extractors.actors.kind.nicknames import teams_by_nicknames, with_teams
from newstables.extractors.actors.kind.nobody import acting, without_offices
from newstables.extractors.actors.kind.nouns_beside import called_so, of_their_nouns
from newstables.extractors.actors.kind.rosters import of_rosters
from newstables.extractors.actors.kind.saints import called_after_saints
from newstables.extractors.actors.kind.teams_of_towns import teams_of_towns
from newstables.extractors.actors.kind.titles_of_works import without_titles
from newstables.extractors.actors.kind.told import called_will, persons_told, speakers
from newstables.extractors.actors.kind.traded import firms_traded
from newstables.extractors.actors.names import NameTokens, Span, in_batches, tagger_of
from newstables.extractors.actors.recogniser import RecogniserError, SpacyFinder
from newstables.extractors.actors.spans.announced import bodies_before_offices, officers, titled
from newstables.extractors.actors.spans.before_chiefs import with_chiefs
from newstables.extractors.actors.spans.behind_names import places_without_days, without_days, without_months
from newstables.extractors.actors.spans.behind_trades import behind_trades
from newstables.extractors.actors.spans.bracketed import with_bracketed
from newstables.extractors.actors.spans.completions import all_of, joined_firms, sides, societies, with_nicknames
from newstables.extractors.actors.spans.cooperatives import whole_cooperatives
from newstables.extractors.actors.spans.glossed import glossed
from newstables.extractors.actors.spans.initials_before import with_initials
from newstables.extractors.actors.spans.joined_lands import joined_lands
from newstables.extractors.actors.spans.listed import coordinated, of_one_kind, of_one_match
from newstables.extractors.actors.spans.matches import sides_of_matches
from newstables.extractors.actors.spans.missed_names import (
    filed_from,
    firms_by_a_word,
    flat_names,
    initials,
    speaking_names,
    surnames_alone,
)
from newstables.extractors.actors.spans.numbered_bodies import numbered
from newstables.extractors.actors.spans.of_filipinos import of_filipinos
from newstables.extractors.actors.spans.of_two_matters import of_two_matters
from newstables.extractors.actors.spans.one_a_state import bodies_of_state, chambers_apart
from newstables.extractors.actors.spans.owned_bodies import owned_bodies
from newstables.extractors.actors.spans.particles import with_particles
from newstables.extractors.actors.spans.parting import parted
from newstables.extractors.actors.spans.partners import of_partners
from newstables.extractors.actors.spans.portfolios import whole_portfolios, without_portfolios
from newstables.extractors.actors.spans.possessive_names import with_possessives
from newstables.extractors.actors.spans.romanised import romanised
from newstables.extractors.actors.spans.short_firms import short_firms
from newstables.extractors.actors.spans.slogans import slogans
from newstables.extractors.actors.spans.spelled_out import spelled_out
from newstables.extractors.actors.spans.tickers import listed_firms
from newstables.extractors.actors.spans.titles_or_given import by_given_names
from newstables.extractors.actors.spellings import gather, known_between, known_to_the_end, uncapitalised
from newstables.extractors.actors.users_gazetteer import GazetteerError, load_gazetteer
from newstables.extractors.actors.who.shared_surnames import with_shared_surnames
from newstables.language.annotate import Document
from newstables.records import Actor

__all__ = ["Finder", "GazetteerError", "NameFinder", "RecogniserError", "actor_finder", "find_actors", "load_gazetteer"]


class Finder(Protocol):
    """Finds the actors of a text."""

    def look_ahead(self, documents: Sequence[Document]) -> None:
        """Do for many texts at once what costs less so. Each may still be asked for alone."""

    def __call__(self, document: Document, title: str | None = None) -> list[Actor]:
        """The actors of one text."""


class NameFinder:
    """Our own finder of actors, by what one gazetteer knows."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self._gazetteer = gazetteer
        self._tagger = tagger_of(gazetteer)
        self._seen: WeakKeyDictionary[Document, tuple[NameTokens, list[Span]]] = WeakKeyDictionary()

    def look_ahead(self, documents: Sequence[Document]) -> None:
        """Find the names of all texts; __call__ takes each out."""
        for together in in_batches(documents, lambda document: len(document.text)):
            tokens = self._tagger.tokens([document.text for document in together])
            spans = self._tagger.spans(tokens, [document.parse for document in together])
            self._seen.update(zip(together, zip(tokens, spans, strict=True), strict=True))

    def __call__(self, document: Document, title: str | None = None) -> list[Actor]:
        """Every actor of the text with all its mentions, in the order of first mention.

        `title` is not read: a headline's capitals tell nothing that the text does not.
        """
        if document not in self._seen:
            self.look_ahead([document])
        return self._actors(document, *self._seen.pop(document))

    def _actors(self, document: Document, tokens: NameTokens, spans: list[Span]) -> list[Actor]:
        text, words, gazetteer = document.text, self._tagger.words, self._gazetteer
        spans = called_persons(joined_lands(listed_firms(spans, text, words), text, gazetteer), text, gazetteer)
        spans = behind_trades(by_given_names(spans, text, words), tokens, words, gazetteer)
        spans = places_without_days(spans, text)
        document.place_names = [(span.start, span.end) for span in spans if span.kind == PLACE]
        spans = without_portfolios(whole_cooperatives(spans, text, words), text, words)
        spans = whole_portfolios(without_days(spans, text), text, words)
        spans = with_initials(parted(spans, text, words, gazetteer), text, gazetteer)
        spans = without_days(romanised(spans, text, words), text)
        if "Will " in text or "May " in text:
            spans = called_will(spans, document.parse)
        spans = agreed(spans, text, gazetteer)
        spans = _and(spans, titled(tokens, spans, words))
        spans = _and(spans, called_so(document.parse, tokens, spans, words, gazetteer))
        spans = _and(spans, apposed_bodies(document.parse, tokens, spans, words, gazetteer))
        spans = persons_of_kin(with_particles(spans, document.parse, words, gazetteer), document.parse)
        spans = _and(spans, officers(tokens, spans, words, gazetteer))
        spans = _and(spans, bodies_before_offices(tokens, spans, words))
        spans = _and(spans, owned_bodies(spans, text))
        spans = with_chiefs(spans, text, words, gazetteer)
        spans = chambers_apart(bodies_of_state(initials(tokens, spans, words), tokens, words), text)
        spans = _and(persons_told(spans, text, words, gazetteer), speakers(tokens, spans, words, gazetteer))
        spans = of_filipinos(of_two_matters(spans, text, words, gazetteer), document.parse)
        spans = slogans(spans, document.parse)
        spans = numbered(all_of(spans, text, words, gazetteer), text)
        spans = sides(without_days(joined_firms(spans, tokens, words, gazetteer), text), tokens, words)
        spans = of_partners(whole_firms(spans, tokens, words, gazetteer), text, words, gazetteer)
        spans = societies(with_nicknames(with_bracketed(spans, text, words, gazetteer), text, words), text, words)
        spans = without_months(_and(spans, surnames_alone(tokens, spans, words)), text)
        spans = _and(spans, flat_names(document.parse, spans, words, gazetteer))
        spans = _and(spans, speaking_names(text, spans, words, gazetteer))
        spans = sides_of_matches(spans, text, words, gazetteer)
        spans = firms_by_a_word(filed_from(spans, text, document.dateline), text)
        spans = firms_traded(spans, document.parse, words, gazetteer)
        spans = corrected(known_to_the_end(spans, tokens, gazetteer), text, words, gazetteer)
        spans = agencies(of_their_leaders(spans, text, words, gazetteer), text, words)
        spans = of_rosters(of_their_nouns(spans, text, words, gazetteer), text, gazetteer)
        spans = firms_and_persons(spans, text, words, gazetteer)
        spans = of_one_kind(of_one_match(spans, text, words), text, words, gazetteer)
        spans = teams_of_towns(short_firms(spans, tokens, words, gazetteer), text, words, gazetteer)
        spans = named_after_persons(acting(spans, text, document.parse, words, gazetteer), text)
        spans = with_possessives(spans, document.parse, gazetteer)
        found = _and(spans, known_between(tokens, spans, words, gazetteer))
        found = spelled_out(tokens, found)
        found = coordinated(tokens, _and(found, overlooked(tokens, found, words)), words, gazetteer)
        found = glossed(called_after_saints(found, text, words, gazetteer), text, words, gazetteer)
        found = teams_by_nicknames(tokens, found, gazetteer)
        found += uncapitalised(text, found, words, gazetteer)
        found = list(without_origins(without_offices(found, text, words), document.parse, gazetteer))
        found = list(without_titles(found, document, words))
        names = with_teams(gather(found, text, words, gazetteer), text, gazetteer)
        names = with_shared_surnames(names, text, words, gazetteer)
        return actors_of(names, document, words, gazetteer)


def _and(spans: list[Span], more: Iterable[Span]) -> list[Span]:
    """The spans and more of them, in order."""
    found = list(more)
    return sorted([*spans, *found]) if found else spans


def find_actors(document: Document, title: str | None = None, gazetteer: Gazetteer | None = None) -> list[Actor]:
    """The actors of one text. `gazetteer` is what is known of names (load_gazetteer), the package's own if None."""
    return NameFinder(gazetteer or default_gazetteer())(document, title)


@cache
def actor_finder(gazetteers: tuple[str, ...] = (), recogniser: str | None = None) -> Finder:
    """The finder for a user's gazetteer files and recogniser ("spacy:NAME"; None: our own), made once a process.

    Raises GazetteerError or RecogniserError with what to do.
    """
    gazetteer = load_gazetteer(gazetteers) if gazetteers else default_gazetteer()
    return NameFinder(gazetteer) if recogniser is None else SpacyFinder(recogniser, gazetteer)
