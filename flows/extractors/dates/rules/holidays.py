"""Holidays: "Christmas Day 1990", "last Easter", "the Labor Day weekend", "Ramadan"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from newstables.extractors.dates import feasts, resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.plans import is_planned
from newstables.extractors.dates.rules.beside_day import date_beside
from newstables.extractors.dates.rules.rule import EVERY, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR, written_year
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.told import was_then
from newstables.extractors.dates.vocabulary import END, GAP, context, lexicon, side_of, table, trie


@cache
def day_rule() -> DateRule:
    """The rule of a holiday itself, which others ask for beside theirs."""
    return rules()[0]


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "<holiday> <year>",
            "word",
            rf"(?:(?P<rel>last|this|next){GAP})?(?P<word>{trie(feasts.names())})(?P<eve>(?:['’]s)?{GAP}eve)?{END}"
            rf"(?:,?{GAP}(?:(?:of|in){GAP})?(?P<year>{YEAR}|{APOSTROPHE_YEAR})|{GAP}(?:of{GAP})?(?P<side>last|this|next){GAP}year{END}|{GAP}(?:of{GAP})?(?P<that>that{GAP}year){END}|(?P<week>{GAP}week{END})|(?P<weekend>{GAP}weekend{END})|{GAP}(?P<part>{trie(table('parts_of_day'))}){END}|{GAP}(?:season|holidays?|period){END})?",
            _holiday,
        ),
        rule(
            "every <holiday>",
            "word",
            rf"(?P<quant>every|each){GAP}(?P<word>{trie(feasts.names())}){END}",
            _every_holiday,
            needs=EVERY,
        ),
    ]


_BEFORE_IT = re.compile(
    rf"(?P<just>\b(?:night|day|week|weekend)s?{GAP}(?:just{GAP})?)?(?:before|ahead{GAP}of|until|till){GAP}$"
)


@cache
def _kind_of_thing() -> re.Pattern[str]:
    return re.compile(rf"{GAP}{context('for_a_feast')}{END}")


def _holiday(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("word")):
        return None
    if _kind_of_thing().match(scene.lower, match.end()) or _is_in_a_name(match, scene):
        return ()
    word = _name(match)
    is_alone = not match["rel"] and not match["eve"] and match[0] == match["word"]
    beside = (_date_beside(match, scene, word) or _date_before(match, scene, word)) if is_alone else None
    if beside is not None:
        return whole(match, beside)
    abroad = resolve.country_abroad(scene.url) if word in lexicon()["american_holidays"]["words"] else None
    if abroad and word not in lexicon()["national_holidays"]:
        return whole(match, resolve.unresolved("day"))
    year = written_year(match["year"], scene.today) if match["year"] else _holiday_year(match, scene, word, abroad)
    if match["side"] and scene.today is not None:
        year = scene.today.year + side_of(match["side"])
    if match["that"] and scene.year is not None:
        year = scene.year
    if year is None and not match["eve"]:
        month_and_day = None if abroad else feasts.fixed(word)
        if month_and_day is None or match["rel"] or match["side"]:
            return whole(match, resolve.unresolved("day"))
        return whole(match, resolve.calendar_day(scene, None, *month_and_day))
    known = feasts.feast(word, year, abroad) if year is not None else None
    return whole(match, _reading_of(match, scene, *known) if known is not None else resolve.unresolved("day"))


def _reading_of(match: re.Match[str], scene: Scene, day: date, days: int) -> resolve.Reading | None:
    """A feast that begins on a known day: its eve, its days, a part of it, the week or the weekend around it."""
    if match["eve"]:
        day, days = day - timedelta(days=1), 1
    anchor = resolve.EXPLICIT if match["year"] else resolve.PUBLICATION
    if days > 1 and not match["week"] and not match["weekend"]:
        last = day + timedelta(days=days - 1)
        return resolve.days_between(*(resolve.dated(each.isoformat(), anchor) for each in (day, last)))
    if match["part"]:
        return resolve.dated(f"{day.isoformat()}T{table('parts_of_day')[match['part']]}", anchor)
    value = period_of(day, "W") if match["week"] else day.isoformat()
    if match["weekend"]:  # the one that it makes longer
        value = period_of(day - timedelta(days=3) if day.isoweekday() < 3 else day, "WE")
    if not match["week"] and not match["weekend"]:
        scene.note_day(day)
    return resolve.dated(value, anchor)


_GOES_ON = re.compile(r"\s[A-Z][a-z]")
_AS_A_TIME = re.compile(
    r"(?:(?<!\w)(?:on|at|by|before|after|since|until|till|during|over|around|for|from|to|and|or|each|every)\s|[.!?]\S?\s|[,;:—–(]\s?|\n|^)$"
)


def _is_in_a_name(match: re.Match[str], scene: Scene) -> bool:
    """ "The Earth Day Network": words with capitals on its right, and no preposition that makes it a time."""
    if match["rel"] or match["year"] or _GOES_ON.match(scene.text, match.end()) is None:
        return False
    return _AS_A_TIME.search(scene.lower, max(0, match.start() - 12), match.start()) is None


def _name(match: re.Match[str]) -> str:
    return " ".join(match["word"].replace("’", "'").split())


def _every_holiday(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("word")):
        return None
    month_and_day = feasts.fixed(_name(match))
    value = "XXXX-{:02}-{:02}".format(*month_and_day) if month_and_day else "P1Y"
    return whole(match, resolve.every(value, "D", match["quant"].upper()))


def _date_beside(match: re.Match[str], scene: Scene, word: str) -> resolve.Reading | None:
    """The day that a text gives a holiday itself: "Easter is on March 31", "Independence Day, Aug. 15"."""
    day = date_beside(scene, match.end())
    if day is None or day.starts_at is None:
        return None
    return day if _can_be(word, day.starts_at.date()) else None


def _date_before(match: re.Match[str], scene: Scene, word: str) -> resolve.Reading | None:
    """The same before it, of a day that each country has its own of: "opens on July 20, Independence Day"; no list of
    feasts: "closed on December 25, Easter and May 1"."""
    if (
        scene.last is None
        or word not in lexicon()["national_holidays"]
        or not _APPOSED.fullmatch(scene.lower, scene.last[0], match.start())
    ):
        return None
    return resolve.dated(scene.last[1].isoformat(), resolve.MENTION)


_APPOSED = re.compile(rf",{GAP}(?:the{GAP})?")


def _can_be(word: str, day: date) -> bool:
    """Whether a holiday can be on a day: those of a country are where its text puts them, feasts near the day known."""
    if word in lexicon()["american_holidays"]["words"]:
        return True
    near = (day.year - 1, day.year, day.year + 1)
    known = [found[0] for each in near if (found := feasts.feast(word, each))]
    return any(abs((each - day).days) <= _FROM_EACH_OTHER for each in known)


_FROM_EACH_OTHER = 45  # days between the same feast of two churches or countries


def _holiday_year(match: re.Match[str], scene: Scene, word: str, abroad: str | None) -> int | None:
    """The year of a holiday by "last", "next", the sentence, or nearness; None without a publication date."""
    today = scene.today
    if today is None:
        return None
    near = range(today.year - 2, today.year + 3)
    known_feasts = {year: known for year in near if (known := feasts.feast(word, year, abroad))}
    days = {year: known[0] for year, known in known_feasts.items()}
    relative = match["rel"]
    going_on = [year for year, (first, count) in known_feasts.items() if 0 <= (today - first).days < count > 1]
    if going_on and not relative:
        return going_on[0]
    if _THIS_YEAR.match(scene.lower, match.end()):
        return today.year
    nearest = min(days, key=lambda year: abs((days[year] - today).days), default=None)
    begins_before = bool(match["week"] or match["weekend"])
    look = side_of(relative) if relative else scene.direction(match.start(), match.end())
    if look > 0 and _EVE.search(scene.lower, max(0, match.start() - 12), match.start()):
        look = -1 if was_then(scene.document.parse, match.start("word")) else 1
    if look <= 0 and not relative and is_planned(scene.document.parse, match.end("word") - 1):
        look = 1
    if nearest is not None and not relative and _in_the_news((today - days[nearest]).days, begins_before):
        is_over = days[nearest] < today and not begins_before
        # "Is open from Easter on", "will reopen after the Easter break".
        begun = _FROM.search(scene.lower, max(0, match.start() - 6), match.start())
        begun = begun or _BREAK.match(scene.lower, match.end())
        if begun or not (is_over and look > 0):  # on January 2: "the shop will reopen at Christmas"
            return nearest
    if nearest is not None and _is_of_these_days(match, scene, (days[nearest] - today).days):
        return nearest
    if look < 0 and not relative and nearest is not None and _can_be_ahead(match, scene, days[nearest] - today):
        look = 0
    following = scene.years_ahead.following(scene.at)
    if look >= 0 and nearest is not None and days[nearest] < today and following in days:
        return following
    told = None if relative or look > 0 else scene.year_told() or _year_of_story(scene, days.get(nearest or 0))
    if told is not None:  # "in 2014 it came near; it stopped just before Thanksgiving"
        return told
    if look < 0:
        return max((year for year, day in days.items() if day < today or (day == today and not relative)), default=None)
    if look > 0:
        return min((year for year, day in days.items() if day >= today), default=None)
    return nearest


def _is_of_these_days(match: re.Match[str], scene: Scene, ahead: int) -> bool:
    """Whether a holiday is a few days ahead and the one before is not meant: "Friday, the first day of Eid al-Fitr",
    "the last Easter Monday at the old church"; "since Christmas", in December, is of the last."""
    today, last = scene.today, scene.last
    if not 0 <= ahead <= _NEAR or _FROM.search(scene.lower, max(0, match.start() - 6), match.start()):
        return False
    if match["rel"] == "last":
        return scene.lower.endswith("the ", 0, match.start())
    if not match["rel"] and _AS_A_TIME.search(scene.lower, max(0, match.start() - 12), match.start()) is None:
        return True  # "those who celebrate Christmas"
    is_beside = last is not None and 0 <= match.start() - last[0] <= _BESIDE
    return is_beside and not match["rel"] and last is not None and today is not None and last[1] >= today


_BESIDE = 24  # characters


def _year_of_story(scene: Scene, day: date | None) -> int | None:
    return scene.story.year_of(scene.at, day.month, day.day) if day else None


def _can_be_ahead(match: re.Match[str], scene: Scene, ahead: timedelta) -> bool:
    """ "He came before Christmas" can be told before it; "on the weekend before Christmas" only in its last weeks."""
    before = _BEFORE_IT.search(scene.lower, max(0, match.start() - 30), match.start())
    if before is None or ahead.days <= _LAST_WEEKS:
        return before is not None
    return not before["just"] and (
        ahead.days <= 2 * _LAST_WEEKS or not was_then(scene.document.parse, match.start("word"))
    )


_EVE = re.compile(rf"\beve{GAP}of{GAP}$")
_BREAK = re.compile(rf"{GAP}(?:break|recess|truce|ceasefire){END}")
_FROM = re.compile(rf"\b(?:from|since){GAP}$")
_THIS_YEAR = re.compile(rf",?{GAP}(?:which{GAP})?this{GAP}year{END}")
_LAST_WEEKS = 28  # days before it


def _in_the_news(days_ago: int, week: bool) -> bool:
    """Whether a holiday is just over, or its week has begun."""
    return (-_DAYS_BEFORE if week else 0) <= days_ago <= _NEAR


_NEAR = 10  # days
_DAYS_BEFORE = 6  # of the week that ends with it
