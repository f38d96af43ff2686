"""From a place that a text names to the cells of a claim: its words and its country."""

from __future__ import annotations

import re
from functools import cache

from newstables.extractors.actors.gazetteer import COUNTRY, PLACE
from newstables.lexicon import alternation
from newstables.link.reading import ArticleReading
from newstables.link.towns import lies_in
from newstables.link.towns.towns import WORLD_CITY
from newstables.link.where.place_name import PlaceName, are_waters, known_place
from newstables.link.where.scene import DATELINE, ArticleScene
from newstables.link.where.sentence import country_of_sentence, is_town_elsewhere, is_union
from newstables.link.words import words
from newstables.records import Claim

_BLOCK = re.compile(r"the \d+(?:th)?(?: to \d+)?[- ]block of\b")


def fill(claim: Claim, place: PlaceName, rule: str, reading: ArticleReading, scene: ArticleScene) -> None:
    """Fill place, country and place_rule of a claim with a place that the text names, in an article of such a scene."""
    claim.place = " ".join(reading.text[place.start : place.end].split())
    claim.country, claim.place_rule = place.country, rule
    if scene.rule == DATELINE and scene.place is not None and scene.place.lower() == claim.place.lower():
        claim.country = scene.country or place.country  # "MATI, Greece" is not the larger Mati of the Philippines
    elif _is_of_several_lands(claim.place) and lies_in(claim.place, scene.sure_country):
        claim.country = scene.sure_country  # Punjab, of an article on Pakistan
    elif (
        (place.several and place.country is None)
        or is_union(claim.place)
        or are_waters(claim.place)
        or _is_of_several_lands(claim.place)
    ):
        claim.country = None  # Latin America, the Gulf of Aden, the Korean Peninsula
    elif place.country is None and not (place.known and _many().search(claim.place)):
        sentence = reading.parse.sent_of[place.token]
        # A venue of which no list knows may be in another country than the one that an article tells of.
        usual = scene.country if _is_venue(claim.place) else scene.sure_country
        # "a wreck in Lake Nemi, south of Rome": in Italy, if anywhere
        is_abroad = usual is not None and is_town_elsewhere(reading, sentence, usual)
        claim.country = None if is_abroad else country_of_sentence(reading, sentence, usual)
    elif place.country is None and _are_here(claim.place, scene.sure_country):
        claim.country = scene.sure_country
    elif _is_namesake(claim.place, place.country, reading, scene):
        claim.country = None
    last = claim.place.split()[-1]
    is_division = last == "district"  # a part of a land, beside "the Strip District" of a town
    is_street = (last.lower() in words("where", "streets") and not is_division) or _BLOCK.match(claim.place)
    is_within = scene.place is not None and scene.is_town and scene.place.lower() not in claim.place.lower()
    if not place.known and is_street and is_within:
        claim.place = f"{claim.place}, {scene.place}"  # a street lies in the town of the dateline


def _is_of_several_lands(name: str) -> bool:
    """Whether a name is that of a part of the world that lies in no one country of today: the Sahel, Yugoslavia."""
    known = known_place(name)
    return known is not None and known.kind in (PLACE, COUNTRY) and known.country is None


def _is_venue(name: str) -> bool:
    """Whether a name is that of a hall or a ground: Madison Square Garden."""
    return name.split()[-1].lower() in words("where", "venues")


def _are_here(names: str, country: str | None) -> bool:
    """Whether of several places none is known to lie elsewhere than in the article's country."""
    each = re.split(r",\s(?:and\s)?|\sand\s", names)
    known = [known_place(name) for name in each]
    here = all(
        one is None or one.country == country or lies_in(name, country) for name, one in zip(each, known, strict=True)
    )
    return here and words("where", "continents").isdisjoint(names.split())


def _is_namesake(name: str, country: str | None, reading: ArticleReading, scene: ArticleScene) -> bool:
    """Whether a town may be another of its name: its country is not spoken of, in an article that is set elsewhere."""
    known = known_place(name)
    is_small = known is not None and known.kind == PLACE and known.population < WORLD_CITY
    is_street = known is None and name.split()[-1].lower() in words("where", "streets")
    is_listed = known is None and not is_street  # in some list of towns: "the village of Sarja"
    own = scene.sure_country if is_street else scene.country
    is_foreign = country is not None and own not in (None, country)
    return (is_small or is_street or is_listed) and is_foreign and not reading.country_namings.get(country or "", 0)


@cache
def _many() -> re.Pattern[str]:
    """What names of no one country have: several, or a continent."""
    return re.compile(rf"\band\b|,|\b(?:{alternation(words('where', 'continents'))})\b")
