"""Where an article as a whole is set: by its dateline, else by the one place of its headline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newstables.extractors.actors.gazetteer import COUNTRY, KnownName
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town
from newstables.link.where.place_name import country_here, country_of, known_place, states
from newstables.link.words import words

_SUFFIX = re.compile(r"\s[-–—|]\s|\s::\s|\.{3}")
_IN = re.compile(r"\b(?:in|near|outside)\s([A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2})")
_POSSESSIVE = re.compile(r"['’]s?$")
_NAME = re.compile(r"\b[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4}")
DATELINE = "<dateline>"  # the rule of a scene that the dateline tells
_OFTEN = 3  # times named
_FAR_AHEAD = 2  # times as often as the next


@dataclass(slots=True)
class ArticleScene:
    """A place with its country, and the rule that read it; all None where the article does not say."""

    place: str | None = None
    country: str | None = None
    rule: str | None = None
    main_country: str | None = None  # the one that the article speaks of: its own, or by far the most often named
    is_town: bool = False  # it is no country and no venue
    # … and that often enough to hold for places that no list knows; not a headline's, where others are named, too
    sure_country: str | None = None

    def for_claim(self, *, is_near: bool) -> tuple[str | None, str | None, str | None]:
        """Place, country and rule for a number whose sentence has none.

        The place, if it `is_near`: of the opening paragraph, or of what happened to somebody; else the country alone.
        """
        place = self.place if is_near else None
        return place, self.country, self.rule if place or self.country else None


def setting_of(reading: ArticleReading) -> ArticleScene:
    """The scene of an article."""
    line = reading.article.dateline or (reading.dateline[2] if reading.dateline is not None else "")
    found = _of_dateline(reading, line) if line else ArticleScene()
    if found.country and _is_contested(reading, found.country):
        found = ArticleScene()
    if not found.place:
        found = _of_headline(reading)
    found.main_country = found.country or _main_country(reading)
    times = reading.country_namings.get(found.main_country or "", 0)
    others = [country for country, often in reading.country_namings.items() if often and country != found.country]
    is_own = found.rule == DATELINE or not others or _main_country(reading) == found.country
    found.sure_country = (found.country if is_own else None) or (found.main_country if times >= _OFTEN else None)
    return found


def _main_country(reading: ArticleReading) -> str | None:
    """The country of most namings of countries and their adjectives."""
    ranked = reading.country_namings.most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _FAR_AHEAD):
        return None
    return ranked[0][0]


def _of_dateline(reading: ArticleReading, line: str) -> ArticleScene:
    parts = [part.strip() for part in line.split(",")]
    if "/" in parts[0]:
        return ArticleScene()  # "GAZA/JERUSALEM": the news is from two places
    if words("where", "assemblies") & {part.title() for part in parts}:
        return ArticleScene()
    country = None
    for part in reversed(parts):
        known = known_place(part) or known_place(part.title())
        if country is None and known is not None:
            country = known.country
        if part in states():
            country = "USA"
    if country is None:
        country = country_of_town(parts[0], reading.country_namings)
    own = known_place(parts[0].title())
    return ArticleScene(parts[0], country, DATELINE, is_town=own is None or own.kind != COUNTRY)


def _is_contested(reading: ArticleReading, country: str) -> bool:
    """Whether the article names another country more often than the dateline's."""
    counts: dict[str | None, int] = {country: 1}
    for _, _, actor in reading.mentions.all:
        if actor.kind == "country":
            counts[actor.country] = counts.get(actor.country, 0) + 1
    return counts[country] < max(counts.values())


def _of_headline(reading: ArticleReading) -> ArticleScene:
    """The one place that the headline names; what stands behind a dash or a bar is the publisher's."""
    title = _SUFFIX.split(reading.article.title or "")[0]
    people = {mention.text for actor in reading.actors if actor.kind == "person" for mention in actor.mentions}
    found: dict[str, KnownName] = {}
    for match in _NAME.finditer(title):
        for name in _parts(match[0]):
            known = known_place(name)
            if known is not None and name not in people:
                found[name] = known
                break
    if any(known.country is None for known in found.values()):
        return ArticleScene()  # "Europe's far right", "around the Moon": too wide to be where anything is told of
    if len(found) == 1:
        [(name, known)] = found.items()
        country = country_here(known, name, reading.country_namings)
        return ArticleScene(name, country, "<headline>", is_town=known.kind != COUNTRY)
    return _told_of(reading, title) if not found else ArticleScene()


def _told_of(reading: ArticleReading, title: str) -> ArticleScene:
    """A place of the headline that no list knows ("in Dundalk"), where the text says "in" it, too.

    None is a nationality ("in German refineries") or a body ("a stake in Halden Group").
    """
    bodies = {mention.text for actor in reading.actors if actor.kind == "organisation" for mention in actor.mentions}
    for match in _IN.finditer(title):
        for name in _parts(match[1]):
            if country_of(name) is not None or any(name in body for body in bodies):
                break
            told = re.search(rf"\b(?:in|at|near|outside)\s{re.escape(name)}\b", reading.text)
            if told or (is_town(name) and name in reading.text):
                country = country_of_town(name, reading.country_namings)
                return ArticleScene(name, country, "<headline>", is_town=is_town(name))
    return ArticleScene()


def _parts(run: str) -> list[str]:
    """The names that may stand in a run of capitalised words, the longest first: "NE Detroit Club"."""
    parts = run.split()
    spans = [(a, b) for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)]
    return [_POSSESSIVE.sub("", " ".join(parts[a:b])) for a, b in sorted(spans, key=lambda s: s[0] - s[1])]
