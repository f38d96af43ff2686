"""Parts and days of what is named beside them: "the second half of May", "the December quarter", "May 3 every year"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.hours import day_of_story, near_day
from newstables.extractors.dates.rules.beside import month_beside
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.rules.written import DAY, YEAR, day_number, month_number
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, month, table


def rules() -> list[DateRule]:
    """The rules of this family, before those of days, months and units, which would take a part of the words."""
    to_month = (
        rf"(?:{GAP}?(?:{HYPHEN}|—){GAP}?|{GAP}(?:to|through){GAP}|{HYPHEN}(?:to|through){HYPHEN})(?P<last>{month()})"
    )
    return [
        rule(
            "the first half of <month>",
            "half",
            rf"(?:the{GAP})?(?P<nth>first|second|latter|last){GAP}half{GAP}of(?={GAP})",
            _half_of_month,
            needs=ANY_WORDS,
            after=rf"{GAP}of",
        ),
        rule(
            "the <month> quarter",
            "month",
            rf"(?P<the>(?:the|its|their){GAP})?(?P<month>{month()})(?:{to_month})?(?:(?:,?{GAP}|{HYPHEN})(?P<year_before>{YEAR}))?"
            rf"(?:{GAP}|{HYPHEN})(?:quarter|(?P<period>period)){END}(?!{HYPHEN})(?:{GAP}(?:of{GAP})?(?P<year>{YEAR}))?",
            _quarter_of_month,
            after=rf"\.?(?:,?{GAP}|{HYPHEN}|—)",
        ),
        rule(
            "Q<number> <month> <year>",
            "q",
            rf"(?:q[1-4]|[1-4]q){GAP}(?P<month>{month()}){GAP}(?P<year>{YEAR})",
            _quarter_to_month,
            after=GAP,
        ),
        rule(
            "the <month> half",
            "month",
            rf"(?P<the>(?:the|its|their){GAP})?(?P<month>june|december)(?:{GAP}|{HYPHEN})half(?:{JOIN}year)?{END}(?!{HYPHEN})"
            rf"(?:{GAP}(?:of{GAP})?(?P<year>{YEAR}))?",
            _half_to_month,
            after=rf"(?:{GAP}|{HYPHEN})half",
        ),
        *_of_every_year(),
        rule(
            "earlier that day",
            "unit:day",
            rf"(?P<order>earlier|later){GAP}(?:on{GAP})?(?:that|(?:in{GAP})?the{GAP}same|(?P<in_it>in{GAP}the)){GAP}day{END}",
            _that_day,
            needs=ANY_WORDS,
        ),
    ]


def _of_every_year() -> list[DateRule]:
    each_year = rf"{GAP}(?P<quant>each|every){GAP}year{END}"
    return [
        rule(
            "<month> <day> every year",
            "month",
            rf"(?:(?P<month>{month()}){GAP}(?P<day>{DAY})|(?P<day_first>{DAY}){GAP}(?P<month_last>{month()})){each_year}",
            _day_of_years,
        ),
        rule(
            "every <month> <day>",
            "month",
            rf"(?P<quant>each|every){GAP}(?:(?P<month>{month()}){GAP}(?P<day>{DAY})|(?P<day_first>{DAY}){GAP}(?P<month_last>{month()}))",
            _day_of_years,
            needs=r"\b(?:each|every)\b",
        ),
    ]


_LEAP_YEAR = 2000
_MIDDLE = 15  # the last day of the first half of a month


def _half_of_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    found = month_beside(scene, match.end())
    if found is None:
        return None
    end, of = found
    is_first = match["nth"] == "first"
    reading = of._replace(mod="START" if is_first else "END")
    if reading.starts_at and reading.ends_at:
        middle = reading.starts_at + timedelta(days=_MIDDLE)
        reading = reading._replace(ends_at=middle) if is_first else reading._replace(starts_at=middle)
    return ((match.start(), end, reading),)


def _quarter_of_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The December quarter", "the March 2019 quarter" end with it; "the April-June quarter" is the three months."""
    if not capital(scene, match.start("month")) or (match["period"] and not match["last"]):
        return None
    last = month_number(match["last"] or match["month"])
    if last % 3 or (match["last"] and month_number(match["month"]) != last - 2):
        return None
    written = match["year"] or match["year_before"]
    year = int(written) if written else None
    look = 0 if year else scene.direction(match.start(), match.end())
    start = match.start() if match["the"] else match.start("month")
    return ((start, match.end(), resolve.quarter(scene, last // 3, year, None, look, match.start())),)


def _quarter_to_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Q4 March 2014": a quarter of the business year, by its number and the month that it ends with."""
    last = month_number(match["month"])
    if last % 3:
        return None
    return whole(match, resolve.quarter(scene, last // 3, int(match["year"]), None, 0, match.start()))


def _half_to_month(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The June half", as Australians call the one that ends with it: the last that is over, or the next."""
    if not capital(scene, match.start("month")):
        return None
    number = month_number(match["month"]) // 6
    if match["year"]:
        return whole(match, resolve.dated(f"{int(match['year']):04}-H{number}", resolve.EXPLICIT))
    if scene.today is None:
        return whole(match, resolve.Reading("DATE", f"XXXX-H{number}", resolve.UNRESOLVED, "half_year"))
    is_ahead = scene.direction(match.start(), match.end()) > 0
    is_over = number == 1 and scene.today.month > _JUNE
    year = scene.today.year if is_ahead or is_over else scene.today.year - 1
    return whole(match, resolve.dated(f"{year:04}-H{number}", resolve.PUBLICATION))


_JUNE = 6


def _day_of_years(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "On August 17 each year": a day of all years."""
    written, day = match["month"] or match["month_last"], match["day"] or match["day_first"]
    if not resolve.is_day(_LEAP_YEAR, month_number(written), day_number(day)):
        return None
    value = f"XXXX-{month_number(written):02}-{day_number(day):02}"
    return whole(match, resolve.every(value, "D", match["quant"].upper()))


def _that_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Earlier that day": that named just before, else in that of publication."""
    near = near_day(scene) or (day_of_story(scene) if match["in_it"] else None)
    day: date | None = near or scene.today
    mod = table("parts_of_period")[match["order"]]
    if day is None:
        return whole(match, resolve.unresolved("day", mod=mod))
    anchor = resolve.MENTION if near else resolve.PUBLICATION
    return whole(match, resolve.dated(day.isoformat(), anchor, mod))
