"""Days of the week, with parts of the day: "on Friday", "last Tuesday", "Monday night", "early Saturday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import day_with
from newstables.extractors.dates.occasions import is_before_occasion
from newstables.extractors.dates.plans import is_called_for, is_planned_soon
from newstables.extractors.dates.rules import holidays
from newstables.extractors.dates.rules.rule import THAT, DateRule, Found, capital, is_determiner, rule, whole
from newstables.extractors.dates.rules.weekday_names import is_first_name, is_name, opens_name
from newstables.extractors.dates.rules.weekdays_beside import beside_named, of_date_apposed, of_week, of_week_of_last
from newstables.extractors.dates.rules.weekdays_foreseen import of_saying
from newstables.extractors.dates.rules.weekdays_over import (
    is_just_over,
    is_near_ahead,
    is_reported,
    opens_listing,
    was_missed,
    was_off,
    was_until,
)
from newstables.extractors.dates.rules.weekdays_told import of_story
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    JOIN,
    context,
    month,
    right_before,
    side_of,
    table,
    trie,
    weekday,
)


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    names, parts = trie(table("weekdays")), trie(table("parts_of_day"))
    relative = (
        rf"(?:this{GAP}(?:past|coming)|(?:the{GAP})?(?:last|next|this|past|coming)|the{GAP}(?:following|previous)"
        rf"|the(?={GAP}{names}{GAP}(?:before|after)(?:{GAP}?[.,;:)]|{GAP}(?:and|but|or){END}|\s*$)))"
    )
    return [
        rule(
            "that <weekday>",
            "weekday",
            rf"(?:(?P<early>early|late)(?:{GAP}on)?{GAP})?{THAT}(?P<day>{weekday()})(?:{GAP}(?P<part>{parts}){END})?",
            _that,
            needs=r"\bthat\b",
        ),
        rule(
            "<weekday> the <ordinal>",
            "weekday",
            rf"(?P<day>{names}),?{GAP}(?:the{GAP})?(?P<nth>\d{{1,2}})(?:st|nd|rd|th){END}"
            rf"(?!{GAP}(?:of{GAP})?{month()})(?={GAP}?[.,;:)”\"]|\s*$|{GAP}(?:{context('no_noun')}|the|an?|his|her|its|their|our|all|some|no){END})",
            _with_number,
            after=rf",?{GAP}(?:the{GAP})?\d",
        ),
        rule(
            "<part> <relative> <weekday> <part of day>",
            "weekday",
            rf"(?:(?P<order>earlier|later)(?:{GAP}on)?{GAP})?(?P<x>(?:(?P<early>early|late)(?:{GAP}on)?{GAP})?(?:(?P<rel>{relative}){GAP})?"
            rf"(?P<day>{weekday()})(?:(?:{JOIN}(?:early|late))?{JOIN}(?P<part>{parts}){END})?"
            rf"(?P<week>{GAP}(?:of{GAP})?(?:last|next|this){GAP}week{END})?(?P<inverted>{GAP}(?:last|next)(?={GAP}?[.,;:)]|{GAP}(?:and|but|in|at|he|she|they|the|when|with){END}|\s*$))?(?(rel)(?:{GAP}(?P<post>before|after)(?={GAP}?[.,;:)]|{GAP}(?:and|but|or){END}|\s*$))?))",
            _weekday,
        ),
    ]


def _weekday(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if not capital(scene, match.start("day")):
        return None
    if is_name(match, scene) or is_first_name(match, scene) or opens_name(match, scene):
        return ()
    number = table("weekdays")[match["day"]]
    part, mod = _part_and_mod(match)
    side: int | None = None
    relative = match["rel"]
    if (
        not relative
        and _BEFORE_CLAUSE.match(scene.lower, match.end())
        and _THE.search(scene.lower, max(0, match.start() - 4), match.start())
    ):
        return whole(match, resolve.unresolved("part_of_day" if part else "day", "TIME" if part else "DATE", mod))
    if not relative and (_is_any(match, scene) or _is_each(match, scene)):
        return whole(match, resolve.some_weekday(number, part, mod))
    if relative == "the last" and _BEFORE.match(scene.lower, match.end()):
        return _last_before(match, scene, number)
    if match["inverted"]:
        side = side_of(match["inverted"].strip())  # on Monday last
    elif relative and not match["post"]:
        side = side_of(relative.removeprefix("the").strip())
    week = match["week"]
    beside = None if week else of_date_apposed(match, scene, number, part, mod)
    beside = beside or (None if week else beside_named(match, scene, number, part, mod))
    if beside is not None:
        return whole(match, beside)
    if (told := None if relative or week else of_story(match, scene, number, part, mod)) is not None:
        return whole(match, told)
    if (of_last := None if relative or week else of_week_of_last(match, scene, number, part, mod)) is not None:
        return whole(match, of_last)
    if (ahead := None if relative or week else of_saying(match, scene, number, part, mod)) is not None:
        return whole(match, ahead)
    week = week or (not relative and _week_before(match, scene))
    if week:
        return whole(match, of_week(week, scene, number, part, mod))
    look = 0 if side or resolve.is_today(scene, number) else _look(match, scene, number)
    return whole(match, resolve.weekday(scene, number, side, look, part, mod))


def _look(match: re.Match[str], scene: Scene, number: int) -> int:
    """Which way the text looks where it names a day of the week: 1 ahead, -1 back, 0 where it does not say."""
    if opens_listing(match, scene):
        look = 1
    elif match["order"]:  # in an order of events that are over
        look = -1
    else:
        look = scene.direction(match.start(), match.end())
    if look < 0 and is_reported(match, scene, number):
        look = 1
    start = match.start("day") if scene.phrase_start is None else scene.phrase_start
    if look <= 0 and is_planned_soon(scene.document.parse, start):
        look = 1
    if look <= 0 and is_near_ahead(scene, number):
        parse = scene.document.parse
        look = 1 if is_before_occasion(parse, start) or is_called_for(parse, start) else look
    if look > 0 and was_missed(match, scene):
        return -1
    just_over = look > 0 and is_just_over(scene, number)
    return -1 if just_over and (was_until(match, scene) or was_off(match, scene)) else look


_BEFORE = re.compile(rf"{GAP}before{GAP}")


def _last_before(match: re.Match[str], scene: Scene, number: int) -> Sequence[Found]:
    """ "The last Saturday before Christmas"; before an event nobody says which."""
    before = _BEFORE.match(scene.lower, match.end())
    holiday = holidays.day_rule().pattern.match(scene.lower, before.end()) if before else None
    found = holidays.day_rule().read(holiday, scene) if holiday else None
    if not found or found[0][2].starts_at is None:
        return whole(match, resolve.unresolved("day")) or ()
    day = resolve.weekday_beside(scene, number, -1, found[0][2].starts_at.date())
    return ((match.start(), found[0][1], day),)


# "The Friday before he left": which one is not said.
_BEFORE_CLAUSE = re.compile(
    rf"{GAP}(?:nearest|closest){END}|{GAP}(?:before|after){GAP}(?:he|she|it|they|we|you|i|the|his|her|their|its|a|an|that|this){END}"
)
_THE = re.compile(rf"\bthe{GAP}$")


def _with_number(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Thursday the 12th": the one near the publication."""
    if (
        scene.today is None
        or not capital(scene, match.start("day"))
        or (match["day"], match["nth"]) == ("friday", "13")
    ):
        return None
    day = day_with(scene.today, int(match["nth"]), table("weekdays")[match["day"]])
    if day is None:
        return None
    scene.note_day(day)
    return whole(match, resolve.dated(day.isoformat(), resolve.PUBLICATION))


def _that(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "That Friday": the next after the day that the text has named last, or that day itself."""
    if not capital(scene, match.start("day")) or not is_determiner(match, scene):
        return None
    part, mod = _part_and_mod(match)
    if _IN_MONTH.match(scene.text, match.end()):
        return whole(match, resolve.unresolved("day", mod=mod))
    if scene.day is None:
        return None
    number, eve = table("weekdays")[match["day"]], scene.day - timedelta(days=1)
    return whole(match, resolve.weekday_beside(scene, number, 1, eve, part, mod))


_IN_MONTH = re.compile(rf"{GAP}in{GAP}[A-Z]")  # "that Friday in March": of which the text has told before


def _part_and_mod(match: re.Match[str]) -> tuple[str | None, str | None]:
    part = table("parts_of_day")[match["part"]] if match["part"] else None
    return part, table("parts_of_period")[match["early"]] if match["early"] else None


@cache
def _any() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return right_before("indefinite"), re.compile(rf"{GAP}?(?:[.,;:)]|$)|{GAP}{context('no_noun')}{END}")


def _is_any(match: re.Match[str], scene: Scene) -> bool:
    """Whether it is one that the text leaves open: "on a Friday in May"; "a Friday deadline" is that of Friday."""
    before, after = _any()
    start = match.start("x")
    indefinite = before.search(scene.lower, max(0, start - 16), start)
    return indefinite is not None and after.match(scene.lower, match.end()) is not None


def _is_each(match: re.Match[str], scene: Scene) -> bool:
    """ "Two flights a week on Wednesday and Saturday": of every week."""
    first = scene.document.sentence_at(match.start())[0]
    return _A_WEEK.search(scene.lower, max(first, match.start() - _NEAR), match.start()) is not None


_NEAR = 60  # characters
_A_WEEK = re.compile(
    rf"\b(?:a|per|each|every){GAP}week,?{GAP}on{GAP}(?:{weekday()}(?:{GAP}[a-z]+)?(?:,{GAP}|,?{GAP}and{GAP}(?:on{GAP})?)){{0,3}}$"
)


def _week_before(match: re.Match[str], scene: Scene) -> str:
    """The week that stands right before its day: "*next week* Monday", "*last week*, on Thursday."; a comma may end a
    clause, where the sentence goes on: "after a poor week last week, Tuesday saw sales rise".
    """
    found = _WEEK.search(scene.lower, max(0, match.start() - _SHORT), match.start())
    ends = scene.lower[match.end() : match.end() + 1] in (".", ",", ";", ")", "")
    return found["week"] if found and (ends or not found["comma"]) else ""


_SHORT = 20  # characters
_WEEK = re.compile(rf"\b(?P<week>(?:last|next|this){GAP}week)(?P<comma>,?){GAP}(?:on{GAP})?$")
