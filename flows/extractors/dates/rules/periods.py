"""Weeks, months and years beside the publication: "last month", "later this year", "the weekend", "year-end"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of, shift
from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.eras import has_left_day
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.same_period import year_beside_told
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, context, right_before, side_of, table
from newstables.language.questions import clause_verb, tense


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    part = part_of_period()
    beside = (
        rf"last|past|next|this(?:{GAP}(?:past|coming|very))?|that(?:{GAP}same)?|coming|current|previous|following|preceding|upcoming"
        rf"|same|present"
    )
    return [
        rule(
            "<part> <relative> <unit>",
            "unit quarter",
            rf"{part}?(?:(?P<early>early|earlier|late|later|mid)(?:{GAP}(?:in|on){GAP}|{JOIN}))?"
            rf"(?:(?P<the_last>the{GAP}(?=last))|the{GAP}|its{GAP}|their{GAP})?"
            rf"(?P<rel>{beside}|latest(?={GAP}(?:fiscal|financial))|most{GAP}recent(?={GAP}(?:fiscal|financial))){GAP}(?:(?P<kind>{context('kinds_of_year')}){GAP})?{counting.singular()}"
            rf"(?!{HYPHEN}(?:old|long))(?:{GAP}or{GAP}(?:so|two){END})?",
            _relative,
            needs=rf"\b(?:{beside}|latest|recent)\b",
        ),
    ]


# Units of which "the past one" is a length of time up to now rather than the one before the present one.
_SPANS = frozenset({"Y", "M", "W", "D", "DE", "CE"})
# Nobody counts these from a fixed day: the last one ends with the publication.
_FLOATING = frozenset({"DE", "2W", "6M"})


_REFERENCES = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}


_WHILE = re.compile(rf"\b(?:over|within|during|throughout){GAP}(?:the{GAP})?$")
_IN = re.compile(rf"\bin{GAP}$")


def _is_while(match: re.Match[str], scene: Scene) -> bool:
    """Whether words lead to as long a time from now on: "over the next year", "in the next month"; "in next month"
    would name that of the calendar, and what was done "in the next year" is over.
    """
    if _WHILE.search(*counting.before(scene, match)):
        return True
    led = match.group().split()[:2] == ["the", "next"] and _IN.search(*counting.before(scene, match)) is not None
    return led and scene.direction(match.start(), match.end()) >= 0


def _relative(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    relative, unit = "that" if match["rel"].startswith("that") else match["rel"], counting.letter(match)
    if unit.startswith("T") or unit == "GE":
        return None
    mod = table("parts_of_period")[match["early"]] if match["early"] in ("early", "late") else mod_of(match)
    if unit == "Y" and (told := _APPOSED.match(scene.lower, match.end())) is not None:
        return whole(match, resolve.year(scene, int(told[1]), mod)._replace(anchor=resolve.MENTION))
    if unit == "D" and relative == "this" and (told := _IN_YEAR.match(scene.lower, match.end())) is not None:
        return _this_day_in(match, scene, told)
    side = side_of(relative)
    if relative in ("that", "same", "following", "previous", "preceding") and unit in ("Y", "M", "W", "DE"):
        return whole(match, _beside_named(match, scene, unit, side, mod))
    if unit == "Y" and match["kind"] in _SCHOOL and relative in _OF_PUBLICATION:
        return whole(match, resolve.school_year(scene, side, mod))
    if unit == "Y" and match["kind"] in _BUSINESS:
        return whole(match, resolve.fiscal_year_beside(scene, side, mod))
    if unit == "D" and relative in ("last", "latest"):
        return _last_day(match, scene)
    if relative == "next" and unit in ("Y", "M", "W") and _THE_NEXT.search(match[0]) and _is_told(match, scene, unit):
        return whole(match, _beside_mention(scene, unit, 1, mod))
    if relative in ("last", "next") and _is_of_something(match, scene):
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod))  # "the last week of the campaign"
    if unit == "DE" and side == 0:
        return whole(match, resolve.beside(scene, unit, 0, mod))  # by the end of this decade
    if relative == "next" and unit in ("Y", "M", "W") and _is_while(match, scene):
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod, side))  # over the next year
    if unit in _FLOATING or (unit in _SPANS and _is_up_to_now(match, scene, relative)):
        return whole(match, resolve.duration(scene, Fraction(1), unit, mod, side))
    if unit == "S" and side == 0 and scene.today is not None:  # it began or ends in this year, when is not said
        return whole(match, resolve.Reading("DATE", f"{scene.today.year:04}", resolve.PUBLICATION, "season", mod))
    if unit in ("S", "ML"):
        return whole(match, resolve.reference(scene, _REFERENCES[side], resolve.GRANULARITY[unit]))
    if unit == "W" and relative == "this" and _is_of_sunday(match, scene):
        return whole(match, resolve.beside(scene, unit, 1, mod))
    if unit == "WE" and relative == "this":
        look = scene.direction(match.start(), match.end())
        return whole(match, resolve.weekend(scene, look or 1, mod))
    return whole(match, resolve.beside(scene, unit, side, mod))


def _beside_named(match: re.Match[str], scene: Scene, unit: str, side: int, mod: str | None) -> resolve.Reading:
    """ "That year", "the following week": seen from the time named last; "the following decade" that is over began on
    no day of the calendar.
    """
    if unit == "DE" and match["rel"] == "following" and scene.direction(match.start(), match.end()) < 0:
        return resolve.duration(scene, Fraction(1), unit, mod)
    return counting.told(match, scene, _beside_mention(scene, unit, side, mod))


def _is_up_to_now(match: re.Match[str], scene: Scene, relative: str) -> bool:
    """ "The past year", "during the last month", "they have lost 40 in the last year": a length of time until now."""
    if relative == "past":
        return True
    if not match["the_last"]:
        return False
    before_past = right_before("before_past").search(*counting.before(scene, match))
    return before_past is not None or _goes_on(match, scene)


def _is_of_sunday(match: re.Match[str], scene: Scene) -> bool:
    """ "This week we will rest", on a Sunday: the week that is to come."""
    is_sunday = scene.today is not None and scene.today.isoweekday() == _SUNDAY
    return is_sunday and scene.direction(match.start(), match.end()) > 0


_SUNDAY = 7


def _goes_on(match: re.Match[str], scene: Scene) -> bool:
    """ "They have lost 40 in the last year": up to now, by the perfect."""
    parse = scene.document.parse
    if not _IN.search(*counting.before(scene, match)):
        return False
    return tense(parse, clause_verb(parse, head_of_time(parse, match.start("rel")))) == "perfect"


def _is_of_something(match: re.Match[str], scene: Scene) -> bool:
    """ "The last week of the campaign", "the last week of Ramadan"; not of a month."""
    if counting.OF_ITS.match(scene.lower, match.end()):
        return True
    name = _OF_NAME.match(scene.text, match.end()) if match["the_last"] else None
    return name is not None and name[1].lower() not in table("months", "month_abbreviations")


_OF_NAME = re.compile(rf"{GAP}of{GAP}([A-Z][a-z]+)")
_SCHOOL = ("school", "academic")
_BUSINESS = ("fiscal", "financial", "budget", "tax")
_OF_PUBLICATION = ("last", "next", "this", "this coming", "coming", "upcoming", "current", "present")


_APPOSED = re.compile(rf"(?:,{GAP}|{GAP}\()((?:1[5-9]|20)\d\d)(?:[,)]|$)")  # "the following year, 1902, saw"
_IN_YEAR = re.compile(rf"{GAP}(?:in{GAP}(?P<year>(?:1[5-9]|20)\d\d)(?!\w)|and{GAP}age{END})")


def _this_day_in(match: re.Match[str], scene: Scene, told: re.Match[str]) -> Sequence[Found]:
    """ "On this day in 1945": that of the publication in another year; "in this day and age": now."""
    year = told["year"]
    if not year:
        return ((match.start(), told.end(), resolve.reference(scene, "PRESENT_REF")),)
    reading = resolve.calendar_day(scene, int(year), scene.today.month, scene.today.day) if scene.today else None
    return ((match.start(), told.end(), reading or resolve.unresolved("day")),)


def _last_day(match: re.Match[str], scene: Scene) -> Sequence[Found]:
    """ "Over the last day" is a span; "on the last day of voting" is no day counted from the publication."""
    is_span = right_before("before_past").search(*counting.before(scene, match)) or _IN.search(
        *counting.before(scene, match)
    )
    if not is_span or counting.OF_ITS.match(scene.lower, match.end()) or _OF.match(scene.lower, match.end()):
        return whole(match, resolve.unresolved("day")) or ()
    return whole(match, resolve.duration(scene, Fraction(1), "D", None, -1)) or ()


_IN = re.compile(rf"\b(?:in|during){GAP}$")
_OF = re.compile(rf"{GAP}of{END}")
_THESE_DAYS = 13  # days; "said on Monday that … the next week" is counted from the publication
_THE_NEXT = re.compile(r"\bthe\snext\b")


def _is_told(match: re.Match[str], scene: Scene, unit: str) -> bool:
    """ "It sold well and won a prize the next year": of a time long over that the text has named."""
    named = date(scene.year, 1, 1) if unit == "Y" and scene.year else scene.latest(unit)
    if unit == "W":  # a day of some weeks ago, in this sentence
        named = scene.day if scene.day_at >= scene.document.sentence_at(match.start())[0] else None
        is_over = named is not None and scene.today is not None and (scene.today - named).days > _THESE_DAYS
        return is_over and scene.direction(match.start(), match.end()) < 0
    if named is None or scene.today is None or (named.year, named.month) >= (scene.today.year, 1):
        return False
    return scene.direction(match.start(), match.end()) < 0


SPLIT_YEAR = re.compile(r"(\d{4})/\d{4}")


def split_year_beside(named: Reading, first: int, side: int, mod: str | None) -> Reading:
    """`in 2022-23 … in the previous year`: the year of the same months before, or behind, which begins in `first`."""
    ends = (shift(end.date(), "Y", side) for end in (named.starts_at, named.ends_at) if end is not None)
    starts_at, ends_at = (resolve.midnight(end) if end is not None else None for end in ends)
    value = f"{first:04}/{first + 1:04}"
    return named._replace(value=value, anchor=resolve.MENTION, mod=mod, starts_at=starts_at, ends_at=ends_at)


def _beside_mention(scene: Scene, unit: str, side: int, mod: str | None) -> Reading:
    """ "that year", "the following month": seen from the latest time named."""
    named = scene.named_near() if unit == "Y" else None
    if named is not None and (years := SPLIT_YEAR.fullmatch(named.value or "")) and named.starts_at and named.ends_at:
        return split_year_beside(named, int(years[1]) + side, side, mod)
    if unit == "Y" and (told := year_beside_told(scene, side)) is not None:
        return told._replace(mod=mod)
    base = date(scene.year, 1, 1) if unit == "Y" and scene.year else scene.latest(unit)
    if (base is None and (scene.is_lost or side == 0)) or (unit == "W" and base == scene.day and has_left_day(scene)):
        return resolve.unresolved(resolve.GRANULARITY[unit], mod=mod)
    if base is None:
        return resolve.beside(scene, unit, side, mod)
    moved = shift(base, unit, side)
    if moved is None:
        return resolve.unresolved(resolve.GRANULARITY[unit], mod=mod)
    if unit == "Y":
        scene.year = moved.year
    return resolve.dated(period_of(moved, unit), resolve.MENTION, mod)
