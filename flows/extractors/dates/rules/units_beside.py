"""The unit before or after another, or a day: "the year before", "the week before last", "the day after May 1"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_beside, holiday_beside
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.periods import SPLIT_YEAR, split_year_beside
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.rules.same_period import year_beside_told
from newstables.extractors.dates.rules.shifts import TO_THE_DAY, some_day
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, SPACE


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "the year before",
            "unit:day unit:night unit:week unit:month unit:year unit:decade unit:season",
            rf"(?:(?P<the>the)|a){GAP}(?P<unit>day|night|week|month|year|decade|season){GAP}"
            rf"(?P<post>before|after|(?(the)earlier|before))"  # "a year earlier" is so long
            rf"(?={GAP}?[.,;:)\"”’]|{GAP}(?:and|but|in|at|when|to|was|were|from|with){END}|\s*$|{counting.that_time()})",
            _unit_before,
            needs=ANY_WORDS,
            after=rf"{SPACE}(?:before|after|earlier)",
        ),
        rule(
            "the <unit> before last",
            "unit:night unit:week unit:weekend unit:month unit:year",
            rf"(?:{part_of_period()}(?:the{GAP})?|the{GAP})(?P<unit>night|week|weekend|month|year){GAP}(?P<post>before{GAP}last|after{GAP}next){END}",
            _before_last,
            needs=ANY_WORDS,
            after=rf"{SPACE}(?:before|after)",
        ),
        rule(
            "the day before <day>",
            "unit:day unit:night unit:week unit:weekend",
            rf"(?:the{GAP})?(?P<unit>day|night(?={GAP}before)|week|weekend){GAP}(?P<post>before|after)(?={GAP})",
            _day_before,
            after=rf"{GAP}(?:before|after)",
        ),
    ]


def _unit_before(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if TO_THE_DAY.search(scene.lower, max(0, match.start() - 12), match.start()):
        return ()  # "a year to the day after the vote"
    if match["unit"] == "season":
        return whole(match, _season_beside(scene, 1 if match["post"] == "after" else -1))
    base, anchor = counting.base_day(scene)
    period = scene.period_in_sentence(counting.letter(match)) or (
        _month_told(scene) if match["unit"] == "month" else None
    )
    side = 1 if match["post"] == "after" else -1
    if match["unit"] == "year" and (told := year_beside_told(scene, side)) is not None:
        return whole(match, told)
    if match["unit"] == "year" and scene.year is not None:
        base, anchor = date(scene.year, 1, 1), resolve.MENTION
    elif period is not None:
        base, anchor = period, resolve.MENTION
    reading = resolve.away(scene, Fraction(1), counting.letter(match), side, base, anchor, None)
    return whole(match, _of_that_time(match, scene, reading))


def _season_beside(scene: Scene, side: int) -> resolve.Reading:
    """ "30 goals in 2018-19 and 22 *the season before*": of the same sport, a year apart."""
    named = scene.named_near()
    years = SPLIT_YEAR.fullmatch(named.value or "") if named is not None else None
    if named is None or years is None:
        return resolve.unresolved("season")
    return split_year_beside(named, int(years[1]) + side, side, None)


def _of_that_time(match: re.Match[str], scene: Scene, reading: resolve.Reading) -> resolve.Reading:
    """The same where "that" stands for the time named before: it is none of the publication, and a further "the year
    before that" goes on from it."""
    if not _THAT.match(scene.lower, match.end()):
        return reading
    if reading.anchor == resolve.PUBLICATION or reading.starts_at is None:
        return resolve.unresolved(reading.granularity or match["unit"], reading.timex_type)
    if match["unit"] == "year":
        scene.year = reading.starts_at.year
    return reading


_THAT = re.compile(rf"{GAP}that{END}")


def _month_told(scene: Scene) -> date | None:
    """The month of the sentence before, where no day was named since: "November exports fell. The surplus narrowed to
    5 billion from 6 billion *the month before*"."""
    month = scene.latest("M")
    at = scene.month_at(month) if month is not None else -1
    sentences = scene.document.sentence_index
    is_last = at >= 0 and (scene.day is None or at > scene.day_at)
    return month if is_last and sentences(scene.at) - sentences(at) <= 1 else None


def _before_last(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    side, unit, mod = (-1 if match["post"].startswith("before") else 1), counting.letter(match), mod_of(match)
    if unit == "WE":  # counted from the last or the next one
        last = resolve.beside(scene, unit, side)
        base = last.starts_at.date() if last.starts_at else None
        return whole(match, resolve.away(scene, Fraction(1), unit, side, base, resolve.PUBLICATION, mod))
    return whole(match, resolve.away(scene, Fraction(2), unit, side, scene.today, resolve.PUBLICATION, mod))


def _day_before(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The day before Christmas", "the week after Easter"; beside an event nobody says which day it is."""
    found = day_beside(scene, match.end(), match.start()) or holiday_beside(scene, match.end())
    unit = counting.letter(match)
    if TO_THE_DAY.search(scene.lower, max(0, match.start() - 12), match.start()):
        return None  # "fifty years to the day after the march"
    is_of_event = match[0].startswith("the") and _OF_EVENT.match(scene.text, match.end())
    if found is None and is_of_event and unit in ("D", "TNI"):
        return ((match.start(), match.end("unit"), some_day(unit)),)
    if found is None:
        return () if unit == "WE" and not _UP_TO_NOW.match(scene.lower, match.end()) else None
    end, day = found
    base = day.starts_at.date() if day.starts_at else None
    side = -1 if match["post"] == "before" else 1
    if unit == "WE" and base is not None:  # its Saturday
        base += timedelta(days=(_SATURDAY - base.isoweekday()) % 7 - 7 * (side < 0))
        return ((match.start(), end, resolve.dated(period_of(base, "WE"), day.anchor)),)
    return ((match.start(), end, resolve.away(scene, Fraction(1), unit, side, base, day.anchor, None)),)


_SATURDAY = 6
# "The day after the vote", "the night before he left": a word that begins a clause or a noun.
_OF_EVENT = re.compile(rf"{GAP}(?:the|a|an|his|her|their|its|our|my|he|she|they|it|we|i|I|this|that|[A-Z]\w+)\b")
_UP_TO_NOW = re.compile(rf"{GAP}(?:last|next){END}")
