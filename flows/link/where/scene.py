"""Where an article as a whole is set: by its dateline, else by the one place of its headline."""

from __future__ import annotations

from dataclasses import dataclass

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.link.reading import ArticleReading, of_article
from newstables.link.towns import country_of_town
from newstables.link.towns.provinces import country_of_province
from newstables.link.where.headline import Told, place_of_headline
from newstables.link.where.headline_peoples import country_of_peoples
from newstables.link.where.home import country_of_all_places
from newstables.link.where.nationality import acts_abroad
from newstables.link.where.place_name import country_here, known_place
from newstables.link.words import states, words

DATELINE = "<dateline>"  # the rule of a scene that the dateline tells
HEADLINE = "<headline>"  # … that the headline tells
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
    # … and that often enough, or alone, so as to hold for places that no list knows; not a headline's, where others are
    # named, too
    sure_country: str | None = None

    def for_claim(self, *, is_near: bool) -> tuple[str | None, str | None, str | None]:
        """Place, country and rule for a number whose sentence has none.

        The place, if it `is_near`: of the opening paragraph, or of what happened to somebody; else the country alone.
        """
        place = self.place if is_near else None
        return place, self.country, self.rule if place or self.country else None


def setting_of(reading: ArticleReading) -> ArticleScene:
    """The scene of an article."""
    found = _of_dateline(reading, reading.filed_from) if reading.filed_from else ArticleScene()
    if found.country and _is_contested(reading, found.country):
        found = ArticleScene()
    told = place_of_headline(reading, _main_country(reading))
    if not found.place or _is_told_from_abroad(reading, found, told):
        found = ArticleScene(told.place, told.country, HEADLINE, is_town=told.is_town) if told else ArticleScene()
    if found.country is None and not found.place and (land := country_of_peoples(reading)) is not None:
        found = ArticleScene(None, land, HEADLINE)
    found.main_country = found.country or _main_country(reading)
    times = reading.country_namings.get(found.main_country or "", 0)
    others = [country for country, often in reading.country_namings.items() if often and country != found.country]
    is_own = found.rule == DATELINE or not others or _main_country(reading) == found.country
    main = found.main_country if times >= _OFTEN else None
    found.sure_country = (found.country if is_own else None) or main or country_of_all_places(reading)
    return found


@of_article
def _main_country(reading: ArticleReading) -> str | None:
    """The country of most namings of countries and their adjectives."""
    ranked = (+reading.country_namings).most_common(2)
    if not ranked or (len(ranked) > 1 and ranked[0][1] < ranked[1][1] * _FAR_AHEAD):
        return None
    return ranked[0][0]


def _of_dateline(reading: ArticleReading, line: str) -> ArticleScene:
    parts = [part.strip() for part in line.split(",")]
    if "/" in line:
        return ArticleScene()  # "GAZA/JERUSALEM": the news is from two places
    if words("where", "assemblies") & {part.title() for part in parts}:
        return ArticleScene()
    country = None
    for part in reversed(parts):
        known = known_place(part) or known_place(part.title())
        if country is None and known is not None:
            country = country_here(known, part.title(), reading.country_namings)  # St. Petersburg, of Florida or not
        if part in states():
            country = "USA"
        country = country_of_province(part) or country
    if country is None:
        country = country_of_town(parts[0], reading.country_namings)
    own = known_place(parts[0].title())
    return ArticleScene(parts[0], country, DATELINE, is_town=own is None or own.kind != COUNTRY)


def _is_told_from_abroad(reading: ArticleReading, filed: ArticleScene, told: Told | None) -> bool:
    """`SYDNEY – …` under "New Zealand quake": whether the news is of the land of its headline, and the text says
    nothing of the dateline's.
    """
    if told is None or None in (told.country, filed.country) or told.country == filed.country:
        return False
    named = (
        actor for start, _, actor in reading.mentions.all if not reading.is_dateline(reading.parse.token_at(start))
    )
    namings = [actor.country for actor in named if actor.kind == COUNTRY]
    return told.country in namings and filed.country not in namings


def _is_contested(reading: ArticleReading, country: str) -> bool:
    """Whether the article names another country more often than the dateline's."""
    counts: dict[str | None, int] = {country: 1}
    for _, end, actor in reading.mentions.all:
        if actor.kind == "country" and not acts_abroad(reading, end):
            counts[actor.country] = counts.get(actor.country, 0) + 1
    return counts[country] < max(counts.values())
