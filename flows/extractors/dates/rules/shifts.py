"""What lies a length away: "two days earlier", "the next day", "the week of March 6"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from fractions import Fraction

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.eras import has_left_day, has_named_longer, has_named_no_day
from newstables.extractors.dates.lengths_ahead import happens_in
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.ago import compared_year, compares_amounts, is_one_year
from newstables.extractors.dates.rules.beside import day_beside, days_beside
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.rules.year_ago import compares_periods
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, SPACE, side_of


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    return [*_counted(), *_beside()]


def _counted() -> list[DateRule]:
    """A number of units away."""
    return [
        rule(
            "<number> <unit> earlier",
            "unit units quarter",
            rf"{counting.hedge()}{counting.count()}{JOIN}{counting.more()}{counting.unit()}{counting.OR_SO}{JOIN}"
            rf"(?P<post>earlier|later|before(?={GAP}?[.,;]|{GAP}(?:and|when){END}|{counting.that_time()})|from{GAP}now|hence|afterwards?"
            rf"|previously|on(?=,{GAP}(?!(?:\S+{GAP}){{1,2}}off{END}))|prior(?={GAP}?[.,;:)”\"]|{GAP}(?:and|when|but){END}|\s*$)){END}",
            _earlier,
            needs=counting.any_number(),
            after=rf"{SPACE}(?:earlier|later|before|from|hence|after|prev|prior|on,|or\b|and\b)|(?<=-earlier)",
        ),
        rule(
            "in <number> <unit>",
            "unit units",
            rf"{counting.hedge()}{counting.count()}{JOIN}{counting.more()}{counting.unit()}(?P<or_so>{GAP}or{GAP}(?:two|so){END})?(?P<time>['’]s?{GAP}time{END})?",
            _in,
            needs=counting.any_number(),
        ),
    ]


def _beside() -> list[DateRule]:
    """The unit before or after a time, or that holds it."""
    return [
        rule(
            "the next day",
            "unit:day unit:morning unit:afternoon unit:evening unit:night",
            rf"(?:(?:on|the|that|this|that{GAP}very|the{GAP}very){GAP})?"
            rf"(?P<rel>next|following|previous|same|that|preceding|very{GAP}next){GAP}(?:same{GAP})?"
            rf"(?P<unit>day|morning|afternoon|evening|night){END}",
            _next_day,
            needs=ANY_WORDS,
        ),
        rule(
            "the week of <day>",
            "unit:week unit:weekend",
            rf"(?:the{GAP})?(?P<unit>week(?:end)?){GAP}(?P<side>of|ending|ended|beginning|starting|commencing)(?={GAP})",
            _week_of,
        ),
    ]


def _earlier(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    count, readable = counting.read_count(match)
    if not readable:
        return None
    unit, mod, begin = counting.letter(match), counting.read_hedge(match), match.start()
    as_many = match["hedge"] and match["hedge"].endswith(" as")  # "twice as many as a week earlier"
    if as_many or compares_amounts(match, scene):
        mod, begin = None, match.end("hedge") + 1
    side = -1 if match["post"] in ("earlier", "before", "previously", "prior") else 1
    if side < 0 and is_one_year(match, count) and compares_periods(scene):
        return compared_year(match, scene)
    if match["post"] == "on" and match.start() > scene.document.sentence_at(match.start())[0]:
        return None  # "it goes weeks on, weeks off"; but "Three days on, they gave up"
    if _COMPARED.match(scene.lower, match.end()):  # "a week later than planned"
        return whole(match, resolve.duration(scene, count, unit, mod))
    from_now = match["post"] == "hence" or match["post"].endswith("now")
    if not from_now and (count is None or unit in ("TS", "TM", "TH")):  # how long, or from what clock time, is not said
        return whole(match, resolve.duration(scene, count, unit, mod))
    if unit in ("GE", "S"):
        return whole(match, resolve.duration(scene, count, unit, mod))  # no year is a generation later
    base, anchor = (scene.today, resolve.PUBLICATION) if from_now else _base(scene, unit, side)
    reading = counting.told(match, scene, resolve.away(scene, count, unit, side, base, anchor, mod))
    return ((begin, match.end(), reading),)


TO_THE_DAY = re.compile(rf"\b(?:years?|months?|weeks?){GAP}to{GAP}$")
_COMPARED = re.compile(rf"{GAP}than{END}")
_IN = re.compile(rf"\bin{GAP}(?:just{GAP}|only{GAP})?$")


def _in(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "It will open in two weeks": a time to come, by its verb; "the third to die in two weeks" is a span."""
    if scene.today is None or _IN.search(scene.lower, max(0, match.start() - 12), match.start()) is None:
        return None
    count, readable = counting.read_count(match)
    unit = counting.letter(match)
    if not readable or unit in ("TS", "TM", "TH", "TNI", "WE", "Q", "S", "GE"):
        return None
    if not match["time"] and not happens_in(scene.document.parse, match.start("unit")):
        return None
    if match["or_so"] and match["or_so"].endswith("two"):
        count = None
    mod = counting.read_hedge(match)
    return whole(match, resolve.away(scene, count, unit, 1, scene.today, resolve.PUBLICATION, mod))


def _base(scene: Scene, unit: str, side: int) -> tuple[date | None, str]:
    """The day to count from: for years the year last named; nothing is later than a time that was not named."""
    if unit in ("Y", "DE") and scene.year is not None and (scene.day is None or scene.day.year != scene.year):
        return date(scene.year, 1, 1), resolve.MENTION
    if (
        unit == "M"
        and (named := scene.latest_near("M")) is not None
        and not (named == scene.day and has_left_day(scene))
    ):
        return named, resolve.MENTION
    if scene.day is None and side > 0:
        return None, resolve.UNRESOLVED
    return counting.base_day(scene)


def _next_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    base, anchor = counting.base_day(scene)
    unit = counting.letter(match)
    side = side_of(match["rel"].split()[-1])
    if side == 0 and scene.today is not None and scene.day is None and not _TODAY.search(scene.lower, 0, match.start()):
        return whole(match, some_day(unit))
    if unit == "D" and _SAME_DAY_THAT.match(scene.text, match.end()) and match[0].endswith("same day"):
        opens = match.start() - scene.document.sentence_at(match.start())[0] < _SHORT
        if not opens:
            return whole(match, some_day(unit))  # "it came the same day the minister told Congress that"
    if unit in ("D", "TNI") and (has_named_longer(scene) or (side and has_named_no_day(scene))):
        return whole(match, some_day(unit))  # "killed last October. His name was crossed out that same day"
    return whole(match, counting.told(match, scene, resolve.away(scene, Fraction(1), unit, side, base, anchor, None)))


def some_day(unit: str) -> resolve.Reading:
    """A day, or a part of it, that the text does not tell."""
    return resolve.unresolved("day") if unit == "D" else resolve.unresolved("part_of_day", "TIME")


_SHORT = 12  # characters
_SAME_DAY_THAT = re.compile(rf"{GAP}(?:that{GAP})?(?:the|a|an|he|she|it|they|we|his|her|its|their|[A-Z]\w+){GAP}")
_TODAY = re.compile(r"\b(?:today|this (?:morning|afternoon|evening)|tonight)\b")


def _week_of(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    found = days_beside(scene, match.end()) or day_beside(scene, match.end(), match.start())
    if found is None:
        return None
    end, day = found
    if day.starts_at is None:
        return ((match.start(), end, resolve.unresolved(match["unit"])),)
    unit, first = counting.letter(match), day.starts_at.date()
    if unit == "WE" and first.isoweekday() < _FRIDAY:
        return None  # no day of a weekend, nor next to one
    if unit == "W" and first.isoweekday() == _SUNDAY and not match["side"].startswith("end"):
        first += timedelta(days=1)  # a week that begins on a Sunday is, by ISO, that of its Monday
    reading = resolve.dated(period_of(first, unit), day.anchor)
    if unit == "W" and match["side"] != "of" and day.granularity == "day" and day.ends_at:
        week = timedelta(days=7)
        ends_at = day.ends_at if match["side"].startswith("end") else day.starts_at + week
        reading = reading._replace(starts_at=ends_at - week, ends_at=ends_at)
    return ((match.start(), end, reading),)


_FRIDAY, _SUNDAY = 5, 7
