"""Holidays: "Christmas Day 1990", "last Easter", "the Labor Day weekend", "Ramadan"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache

from newstables.extractors.dates import feasts, resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.lands_told import UNKNOWN, land_of_holiday
from newstables.extractors.dates.rules.beside_day import date_beside
from newstables.extractors.dates.rules.holiday_years import holiday_year, stands_as_a_time
from newstables.extractors.dates.rules.rule import EVERY, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.short_years import APOSTROPHE_YEAR, written_year
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
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
    if abroad is None and word in lexicon()["american_holidays"]["words"] and word in lexicon()["national_holidays"]:
        abroad = land_of_holiday(scene.text, match.start())
        if abroad == UNKNOWN:
            return whole(match, resolve.unresolved("day"))
    if abroad and word not in lexicon()["national_holidays"]:
        return whole(match, resolve.unresolved("day"))
    year = written_year(match["year"], scene.today) if match["year"] else holiday_year(match, scene, word, abroad)
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


def _is_in_a_name(match: re.Match[str], scene: Scene) -> bool:
    """ "The Earth Day Network": words with capitals on its right, and no preposition that makes it a time."""
    if match["rel"] or match["year"] or _GOES_ON.match(scene.text, match.end()) is None:
        return False
    return not stands_as_a_time(scene, match.start())


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
