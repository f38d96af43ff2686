"""A day some weeks or days off another: "a week on Tuesday", "Friday week", "ten days from Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.beside import day_beside, holiday_beside
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    SPACE,
    cardinals,
    day_offset,
    read_number,
    table,
    trie,
    weekday,
    words,
)


def rules() -> list[DateRule]:
    """The rules of this family, before those of days and of weeks: these would take a part of the words."""
    few = rf"(?P<count>an?|\d|{trie(word for word, value in cardinals().items() if value < 10)})"
    many = rf"(?P<count>\d{{1,3}}|{trie(word for word, value in cardinals().items() if 1 < value <= 100)})"
    weeks = rf"(?P<unit>weeks?|fortnights?){END}"
    day = rf"(?:(?P<day>{weekday()})|(?P<word>{words('days')}))"
    return [
        rule(
            "a week on <weekday>",
            "unit:week unit:fortnight units:weeks units:fortnights",
            rf"{few}{GAP}{weeks}{GAP}(?:(?P<ago>ago|before)(?:{GAP}(?:on|last|this{GAP}past))?|(?:(?:on|from|after){GAP})?(?:this|next)|on|from|after"
            rf"|(?=(?:today|tomorrow){END}))(?:{GAP}|(?<=\s)){day}",
            _off,
            needs=ANY_WORDS,
            after=rf"{SPACE}(?:(?:on|from|this|next|after|ago|before){SPACE}|today|tomorrow)",
        ),
        rule(
            "<number> days from <weekday>",
            "units:days units:weeks",
            rf"{many}{GAP}(?P<unit>days|weeks){GAP}(?P<ago>(?!))?from{GAP}{day}",
            _off,
            needs=ANY_WORDS,
            after=rf"{SPACE}from{SPACE}",
        ),
        rule(
            "<weekday> week",
            "weekday word:today word:tomorrow",
            rf"(?P<x>{day}{GAP}(?P<unit>week|fortnight){END}(?!{GAP}?(?:of|in|day|end)\b|['’-]))(?P<count>)(?P<ago>)",
            _off,
            after=rf"{SPACE}(?:week|fortnight)\b",
        ),
        *_beside(),
    ]


def _beside() -> list[DateRule]:
    """A day of the week by another day."""
    some = rf"(?P<count>two|three|four|five|six|seven|eight|nine|[2-9]|a{GAP}(?:couple{GAP}of|few))"
    return [
        rule(
            "the <weekday> before last",
            "weekday",
            rf"(?:the{GAP})?(?P<day>{weekday()}){GAP}(?P<post>before{GAP}last|after{GAP}next){END}",
            _before_last,
            after=rf"{GAP}(?:before|after)",
        ),
        rule(
            "two <weekday>s ago",
            "weekday",
            rf"{some}{GAP}(?P<day>{trie(table('weekdays'))})s{GAP}ago{END}",
            _ago,
            needs=ANY_WORDS,
            after=rf"(?<=s){GAP}ago",
        ),
        rule(
            "the <weekday> after <day>",
            "weekday",
            rf"(?P<x>(?:the{GAP}(?:first{GAP})?)?(?P<day>{weekday()}))"
            rf"{GAP}(?:(?:right|just|immediately){GAP})?(?P<post>before|after|following|preceding)(?={GAP})",
            _beside_day,
            after=rf"{GAP}(?:\w+{GAP})?(?:before|after|following|preceding)",
        ),
    ]


_FOR = re.compile(
    r"(?<!called )(?<!scheduled )(?<!planned )(?<!set )(?<!due )(?<!slated )(?<!another )"
    rf"\b(?:for|within|of|the|first|next|than){GAP}$"
)


_SHORT = 32  # characters
_RATE = re.compile(
    rf"\b(?:once|twice|times|(?:\d+|{trie(cardinals())}|several|some|many){GAP}(?:[a-z]+{GAP})?[a-z]+s){GAP}$"
)


def _off(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Counted from the next day of that name; with "ago" from the last one."""
    if _FOR.search(scene.lower, max(0, match.start() - 16), match.start()):
        return None  # "shut for six weeks from Monday" is a span
    if _RATE.search(scene.lower, max(0, match.start() - _SHORT), match.start()):
        return None  # "two flights a week on Friday"
    if scene.today is None:
        return whole(match, resolve.unresolved("day"))
    written = match["count"]
    count = 1 if written in ("a", "an", "") else int(read_number(written) or 1)
    days = count * (14 if match["unit"].startswith("fortnight") else 1 if match["unit"] == "days" else 7)
    side = -1 if match["ago"] else 1
    if match["word"]:
        return whole(match, resolve.day_from_today(scene, day_offset(match["word"]) + side * days))
    if not capital(scene, match.start("day")):
        return None
    return whole(match, resolve.day_from_today(scene, _next(match, scene, side) + side * days))


def _before_last(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """A week before the last one, or after the next."""
    if scene.today is None or not capital(scene, match.start("day")):
        return None
    side = -1 if match["post"].startswith("before") else 1
    return whole(match, resolve.day_from_today(scene, _next(match, scene, side) + 7 * side))


def _ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if scene.today is None or not capital(scene, match.start("day")):
        return None
    if match["count"].endswith("few"):
        return whole(match, resolve.reference(scene, "PAST_REF", "day"))
    count = int(read_number(match["count"]) or 2)
    return whole(match, resolve.day_from_today(scene, _next(match, scene, -1) - 7 * (count - 1)))


def _next(match: re.Match[str], scene: Scene, side: int) -> int:
    """How many days off the next day of that name is, or (-1) the last one."""
    today = scene.today or date.min
    ahead = (table("weekdays")[match["day"]] - today.isoweekday()) % 7
    return (ahead or 7) if side > 0 else ahead - 7


def _beside_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The Friday after Thanksgiving", "the Sunday before June 3"; by other days of the week none is counted."""
    if not capital(scene, match.start("day")) or _WEEKDAY.match(scene.lower, match.end()):
        return None
    found = holiday_beside(scene, match.end()) or day_beside(scene, match.end(), match.start())
    if found is None or found[1].granularity != "day":
        return None
    end, day = found
    if day.starts_at is None:
        return ((match.start(), end, resolve.unresolved("day")),)
    side = -1 if match["post"] in ("before", "preceding") else 1
    number = table("weekdays")[match["day"]]
    reading = resolve.weekday_beside(scene, number, side, day.starts_at.date())
    return ((match.start(), end, reading._replace(anchor=day.anchor)),)


_WEEKDAY = re.compile(rf"{GAP}(?:{weekday()}|{words('days')})")
