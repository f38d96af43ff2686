"""The place that a headline names as where all of it is, and not as whom or what it speaks of."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newstables.calendar_names import calendar_names
from newstables.extractors.actors.gazetteer import COUNTRY, KnownName, default_gazetteer
from newstables.extractors.actors.names.capitals import recased_headline
from newstables.lexicon import alternation
from newstables.link.reading import ArticleReading
from newstables.link.towns import country_of_town, is_town, lies_in
from newstables.link.towns.towns import WORLD_CITY
from newstables.link.where.place_name import POSSESSIVE, country_here, country_of, known_place
from newstables.link.words import states, words

_SUFFIX = re.compile(r"\s[-–—|]\s|\s::\s|\.{3}")
_SUBURB = re.compile(r"\b(?:[A-Z][\w.’'-]*\s){1,3}[Ss]uburbs?\b")  # which lies beside the town
_COUNTY = re.compile(r"\b(?:in|near|outside)\s(?:[NSEW]{1,2}\s)?((?:[A-Z][\w.’'-]+\s){0,2}[A-Z][\w’'-]+)\sCo\.")
_USA = "USA"
_IN = re.compile(r"\b(?:in|near|outside)\s([A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,2})")
_NAME = re.compile(r"\b[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,4}")
_SIDE = r"(?:far\s)?(?:(?:north|south)(?:-?(?:east|west))?|east|west)(?:ern)?\s|central\s"  # in east N.
_STAYS = re.compile(
    rf"\b(?:in|near|across|outside|inside|throughout|around|off|within|along)\s(?:the\s)?(?:{_SIDE})?$", re.I
)
_STAYS_AROUND = re.compile(r"\b(?:in|near)\s(?:[a-z]+\s)?$")  # in southern N.
# Where every word has a capital, those that are of no name: "Landslide Buries Village In Sri Lanka".
_SMALL_WORDS = re.compile(
    r"(?<=[\w,] )(?:In|At|Near|Off|Outside|Inside|Across|Around|Throughout|Within|Along|Over|From|To|Into|Through|By"
    r"|For|With|As|After|Before|Amid|During|While|And|But)(?= )"
)
_OPENING = re.compile(r"([A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)\s([A-Za-z]+)\b")
_LIKENED = re.compile(
    r"\b(?:(?:learns?|learned|learnt|lessons?|copy|copies|copied)\s(?:from\s)?|unlike\s|like\s|than\s)$", re.I
)
_AT = re.compile(r"\bat\s$", re.I)
_BEGINS = re.compile(
    r"(?:^|[:;?!])\s*(?:(?:why|how|when|where|what|is|are|was|will|can|could|should|does|did|has)\s)*(?:the\s)?$", re.I
)
_IS_POSSESSIVE = re.compile(r"['’]s?\s")
_NOUN = re.compile(r"\s([A-Za-z][a-z]+)")
_SMALL = re.compile(r"^[A-Z].*\s(?:of|and)\s")
_NEXT = re.compile(r"\s[A-Z][\w’'-]*")
_WHERE = frozenset(("in", "at", "near", "outside", "inside", "off"))
# What may follow a land that was struck, beside a comma and the end: when, why, and what came of it.
_WHEN_STRUCK = frozenset(("again", "overnight", "early", "late", "before", "after", "as", "while", "amid", "on", "in"))
_AFTER_STRUCK = _WHEN_STRUCK | {"and", "but", "at", "near", "for", "killing", "leaving"}
_MARKS = ("'", "‘", "’", '"', "“", "”")
_TEAMS = "SPT"  # the sector of clubs


class Told(NamedTuple):
    """Where a headline says that its article is set."""

    place: str | None
    country: str | None
    is_town: bool  # no country


def place_of_headline(reading: ArticleReading, main_country: str | None) -> Told | None:
    """The one place that the headline names; what stands behind a dash or a bar is the publisher's.

    `main_country`: the one that the article names by far the most.
    """
    title = _SUBURB.sub("", recased_headline(_SUFFIX.split(reading.article.title or "")[0], reading.text))
    title = _SMALL_WORDS.sub(lambda word: word[0].lower(), title)
    found: dict[str, tuple[KnownName, bool]] = {}
    told = _without_people(reading, title)
    long = list(_long_names().finditer(told))
    for match in (*long, *_NAME.finditer(_long_names().sub(lambda one: " " * len(one[0]), told))):
        taken: list[tuple[int, int]] = []
        for name in (match[0],) if match in long else _parts(match[0]):
            known = known_place(name)
            at = match.start() + match[0].find(name)
            if (
                known is not None
                and not any(start < at + len(name) and at < end for start, end in taken)
                and name.lower() not in calendar_names()["months"]
                and not _is_cut(reading, name, title[at + len(name) :])
                and _is_place_here(reading, name, known, title[:at])
            ):
                is_scene = _is_scene(reading, title, at, name, known, main_country)
                found[name] = known, is_scene or (name in found and found[name][1])
                taken.append((at, at + len(name)))
    if any(known.country is None for known, _ in found.values()):
        return None  # "Europe's far right", "around the Moon": too wide to be where anything is told of
    found = _of_one_land(reading, found)
    if len(found) == 1:
        [(name, (known, is_scene))] = found.items()
        country = country_here(known, name, reading.country_namings)
        country = reading.countries_meant.get(country or "", country)
        is_house = known.kind == COUNTRY and name in default_gazetteer().seats  # "White House denies it": a government
        return Told(None if is_house else name, country, known.kind != COUNTRY) if is_scene else None
    return _told_of(reading, title) if not found else None


def _of_one_land(
    reading: ArticleReading, found: dict[str, tuple[KnownName, bool]]
) -> dict[str, tuple[KnownName, bool]]:
    """ "Kenya police find bodies in Mombasa": of a land and the one town in it that a headline names, the town."""
    towns = {name: told for name, told in found.items() if told[0].kind != COUNTRY}
    lands = {country_here(known, name, reading.country_namings) for name, (known, _) in found.items()}
    if len(towns) != 1 or len(found) != 2 or len(lands) != 1:
        return found
    return {name: (known, any(is_scene for _, is_scene in found.values())) for name, (known, _) in towns.items()}


@cache
def _long_names() -> re.Pattern[str]:
    """Names of countries with small words in them: "the Democratic Republic of the Congo"."""
    named = (name for name, entry in default_gazetteer().names.items() if entry.kind == COUNTRY)
    return re.compile(rf"\b(?:{alternation(name for name in named if _SMALL.search(name))})\b")


def _without_people(reading: ArticleReading, title: str) -> str:
    """A headline with blanks where people are named, whose names may be those of towns: "Elizabeth", "Lincoln"."""
    people = {mention.text for actor in reading.actors if actor.kind == "person" for mention in actor.mentions}
    for name in sorted(people, key=len, reverse=True):
        if name in title:
            title = re.sub(rf"\b{re.escape(name)}\b", " " * len(name), title)
    return title


def _is_scene(
    reading: ArticleReading, title: str, at: int, name: str, known: KnownName, main_country: str | None
) -> bool:
    """Whether the news is there: "Blast in Oslo", "Oslo blast", "Norway's minister", "Norway votes", "Rain in Spain".

    A country elsewhere in a headline may be whom or what it speaks of, "over Norway talks", "police tell Norway"; so
    only the article's main one counts, but "the Norway border" is there. No scene: a team, a name between marks.
    """
    before, behind = title[:at], title[at + len(name) :]
    is_town = known.kind != COUNTRY
    noun = _NOUN.match(behind)
    if not is_town and noun is not None and noun[1].lower() in words("where", "affairs"):
        return False  # the Norway probe, after Norway talks: it is spoken of
    if behind.startswith(" than "):
        return False  # safer in Norway than here
    if _STAYS.search(before) or (is_town and _AT.search(before)):
        return True
    if (before.endswith(_MARKS) and behind.startswith(_MARKS)) or _LIKENED.search(before):
        return False  # 'Mary'; what banks could learn from Norway
    if not words("where", "openers").isdisjoint(before.split()[-1:]):
        return False  # a lake and a mount are no towns of their names
    if is_town and name not in default_gazetteer().seats:
        return not _is_team(reading, name)
    if _BEGINS.search(before) or _IS_POSSESSIVE.match(behind) or _is_struck(before, noun):
        return True
    is_part = noun is not None and noun[1] in words("where", "parts", "buildings")
    return is_part or known.country == main_country


def _is_struck(before: str, behind: re.Match[str] | None) -> bool:
    """`Typhoon lashes Japan`, `Blast in port rocks Yemen`: whether what happens or flies does something to the land
    that follows, and not a storm over taxes, nor to its trade or with a tariff.
    """
    told = [part.strip(",’'").lower() for part in before.split()]
    hits = {told[-1].removesuffix("s"), told[-1].removesuffix("es")} if told else set()
    if hits.isdisjoint(words("where", "struck") | words("where", "stormed")):
        return False
    if behind is not None and behind[1] not in _AFTER_STRUCK:
        return False
    forces = words("happened", "happenings") | words("where", "arms")
    return any(
        (one in forces or one.removesuffix("s") in forces) and (then == told[-1] or then in _WHERE)
        for one, then in pairwise(told)
    )


def _is_place_here(reading: ArticleReading, name: str, known: KnownName, before: str) -> bool:
    """Whether a name that a town has is a place's in this article, too: not the Rice case, Brent crude, George Quill.

    Of a large city no text needs to tell it, nor of a state, nor of one that the text spells in another way.
    """
    if known.kind == COUNTRY or known.population > WORLD_CITY or name in states() or name in default_gazetteer().seats:
        return True
    if re.search(rf"\b{re.escape(name)}\b", reading.text) is None:
        return _STAYS_AROUND.search(before) is not None
    return _is_told_as_place(reading, name)


def _is_cut(reading: ArticleReading, name: str, behind: str) -> bool:
    """Whether a name goes on in the headline, "Paris Hill fire", and the text knows the longer one alone."""
    following = _NEXT.match(behind)
    if following is None or f"{name}{following[0]}" not in reading.text:
        return False
    return re.search(rf"\b{re.escape(name)}\b(?!{re.escape(following[0])}\b)", reading.text) is None


def _is_told_as_place(reading: ArticleReading, name: str) -> bool:
    """Whether the text speaks of a place of that name: the model of names says so, or a preposition before it."""
    for match in re.finditer(rf"(?P<led>\b(?:in|at|near|from|to|of)\s)?\b{re.escape(name)}\b", reading.text):
        span = reading.place_name(match.end() - len(name))
        if span is not None and span[0] == match.end() - len(name):
            return True
        if match["led"] and not reading.text[match.end() : match.end() + 2].lstrip()[:1].isupper():
            return True
    return False


def _is_team(reading: ArticleReading, name: str) -> bool:
    """Whether the article tells of a club of that name: "Leicester" of one on "Leicester City"."""
    teams = (actor for actor in reading.actors if actor.sector == _TEAMS and actor.kind == "organisation")
    parts = (mention.text.split() for actor in teams for mention in actor.mentions)
    return any(name in (part[0], part[-1]) for part in parts)


def _told_of(reading: ArticleReading, title: str) -> Told | None:
    """A place of the headline that no list knows ("in Dundalk"), where the text says "in" it, too.

    None is a nationality ("in German refineries") or a body ("a stake in Halden Group").
    """
    if (county := _COUNTY.search(title)) is not None and lies_in(county[1], _USA):
        return Told(f"{county[1]} Co.", _USA, True)
    bodies = {mention.text for actor in reading.actors if actor.kind == "organisation" for mention in actor.mentions}
    for match in (*_IN.finditer(title), *_before_happenings(title)):
        for name in _parts(match[1]):
            if (
                name.lower() in calendar_names()["months"]
                or country_of(name) is not None
                or any(name in body for body in bodies)
            ):
                break
            if words("where", "sides").issuperset(name.lower().split()):
                continue  # the West Side of some town
            told = re.search(rf"\b(?:in|at|near|outside)\s{re.escape(name)}\b", reading.text)
            if told or (is_town(name) and _is_told_as_place(reading, name)):
                country = country_of_town(name, reading.country_namings)
                return Told(name, country, is_town(name))
    return None


def _before_happenings(title: str) -> list[re.Match[str]]:
    """Names that a headline opens with before what happened there: "Assam floods: 30 dead"."""
    match = _OPENING.match(title)
    happened = match is not None and {match[2].lower(), match[2].lower().removesuffix("s")}
    return [match] if match and happened and happened & words("happened", "happenings") else []


def _parts(run: str) -> list[str]:
    """The names that may stand in a run of capitalised words, the longest first: "NE Detroit Club"."""
    parts = run.split()
    spans = [(a, b) for a in range(len(parts)) for b in range(a + 1, len(parts) + 1)]
    return [POSSESSIVE.sub("", " ".join(parts[a:b])) for a, b in sorted(spans, key=lambda s: s[0] - s[1])]
