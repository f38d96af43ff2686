"""Years: "in 1998", "2009-2012", "nineteen eighty-four", "A.D. 1000"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.rules.figures import before_number, is_year
from newstables.extractors.dates.rules.part_of_period import mod_of, part_of_period
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.spoken import read_spoken, spoken_year
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    context,
    lexicon,
    right_before,
    trie,
    units,
)


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    eras = lexicon()["eras"]
    in_front, behind = trie(eras["after"]), trie([*eras["before"], *eras["after"], *eras["only_behind"]])
    return [
        rule(
            "<year> to <year> <era>",
            "year era",
            rf"(?P<first>\d{{1,4}})(?:{GAP}(?:and|to|or|until|till){GAP}|{GAP}?(?:{HYPHEN}|—){GAP}?)(?:(?:about|around|c\.|ca\.){GAP})?(?P<number>\d{{1,4}}){GAP}(?P<era>{behind})(?!\w)",
            _two_of_era,
        ),
        *_in_figures(),
        rule(
            "<spoken year>",
            "spoken_year unit:year",
            rf"(?:the{GAP}year{GAP})?{spoken_year()}"
            rf"(?!{JOIN}(?:{context('no_spoken_year_after')}))",
            _spoken,
        ),
        rule(
            "<year> <era>",
            "era era_first",
            rf"(?:(?P<after>{in_front}){GAP}?(?P<year>\d{{1,4}})|(?P<number>\d{{1,4}}){GAP}(?P<era>{behind}))(?!\w)",
            _of_era,
        ),
    ]


def _in_figures() -> list[DateRule]:
    return [
        rule(
            "<year>-W<week>",
            "year",
            r"(?P<x>(?P<year>(?:19|20)\d\d)-w(?P<week>0[1-9]|[1-4]\d|5[0-3])(?:-(?P<day>[1-7]))?)(?![\w-])",
            _iso_week,
            after=r"-w",
        ),
        rule(
            "<year> to <year>",
            "year",
            rf"(?P<x>(?P<year>(?:1[5-9]|20)\d\d))(?:{HYPHEN}|—|/|{GAP}{HYPHEN}{GAP}(?=\d\d[,.;)]))(?P<last>(?:1[5-9]|20)?\d\d)(?!\w|[.,]\d|{HYPHEN}\d|%)",
            _years,
        ),
        rule(
            "<part> <year>",
            "year unit:year",
            rf"(?:the{GAP}(?=\d))?(?P<x>{part_of_period()}?(?:(?:the{GAP})?year{GAP}(?:of{GAP}our{GAP}lord{GAP})?|(?:pre|post){HYPHEN})?(?P<year>{YEAR}))(?!(?:{HYPHEN}|/)['’]?\d)",
            _year,
            after=rf"(?<=[\ds])|{GAP}(?:\d|of{GAP}our)",
        ),
    ]


def _iso_week(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "2024-W18" and "2024-W18-3", which is a day."""
    try:
        day = date.fromisocalendar(int(match["year"]), int(match["week"]), int(match["day"] or 1))
    except ValueError:
        return ()
    return whole(match, resolve.dated(period_of(day, "D" if match["day"] else "W"), resolve.EXPLICIT))


def _years(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    first, last = int(match["year"]), match["last"]
    second = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if not first < second <= first + 150:
        return None
    if before_number().search(scene.lower, max(0, match.start() - 24), match.start()):
        return ()  # pages 1990-1995
    start, end = match.span("last")
    return (
        (match.start("x"), match.end("x"), resolve.year(scene, first)),
        (start, end, resolve.year(scene, second)),
    )


def _year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    start, end = match.span("year")
    if _is_of_other_calendar(match, scene):
        return ()
    if match.start("x") == start and not is_year(match, scene, start, end):
        is_length = _unit_after().match(scene.lower, end) and not _IN.search(scene.lower, max(0, start - 8), start)
        return None if is_length else ()  # "worked 2100 hours", but "fled in 2008 hours after that"
    return whole(match, resolve.year(scene, int(match["year"]), mod_of(match)))


_IN = re.compile(rf"\b(?:in|since|until){GAP}$")


@cache
def _unit_after() -> re.Pattern[str]:
    return re.compile(rf"{GAP}(?:{trie(units())}){END}")


def _spoken(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    number = read_spoken(match)
    if number is None:
        return None
    last = number % 100
    sure = match[0].startswith("the") or (match["head"] in ("eighteen", "nineteen") and last >= 10)
    start = match.start()
    bare = match["head"] is None and match["after"] is None  # a crowd of two thousand, rose from two thousand to
    lead = "before_two_thousand" if bare else "before_spoken_year"
    if not sure and not right_before(lead).search(scene.lower, max(0, start - 16), start):
        return None
    return whole(match, resolve.year(scene, number))


def _of_era(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "A.D. 1000", "300 BC": the letters are capitals. A year before the year 1 has no interval."""
    letters, number = ("after", "year") if match["after"] else ("era", "number")
    if not scene.text[slice(*match.span(letters))].isupper() or not int(match[number]):
        return ()
    if letters == "era" and match["era"][0] == "b":
        return whole(match, resolve.Reading("DATE", f"BC{int(match['number']):04}", resolve.EXPLICIT, "year"))
    return whole(match, resolve.year(scene, int(match[number])))


def _two_of_era(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Between 1100 and 950 BC", "from 618 to 907 AD": the letters are those of both."""
    first, last = int(match["first"]), int(match["number"])
    if not scene.text[slice(*match.span("era"))].isupper():
        return None
    spans = (match.span("first"), (match.start("number"), match.end()))
    if match["era"][0] != "b":
        years = ((*spans[0], resolve.year(scene, first)), (*spans[1], resolve.year(scene, last)))
        return years if 0 < first < last else None
    if not first > last > 0:
        return None
    return [
        (start, end, resolve.Reading("DATE", f"BC{number:04}", resolve.EXPLICIT, "year"))
        for (start, end), number in zip(spans, (first, last), strict=True)
    ]


# Of the Hijra, the Bikram Sambat and the Buddhist era; letters with stops may be initials too: "in 1898 H. G. Wells".
_OTHER_ERA = re.compile(rf"{GAP}(?:(?:AH|BS|BE)(?!\w)|(?:A\.H|B\.S|B\.E|H)\b\.?(?![\w.]|\s[A-Z]))")


def _is_of_other_calendar(match: re.Match[str], scene: Scene) -> bool:
    """ "1443 AH" is a year of the Hijra, as is "the Hijri year 1443"."""
    before = scene.lower[max(0, match.start("year") - _CALENDAR) : match.start("year")]
    return _OTHER_ERA.match(scene.text, match.end("year")) is not None or _other_year().search(before) is not None


_CALENDAR = 30  # characters in which the name of a calendar stands before its year


@cache
def _other_year() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){context('other_calendars')}(?:{GAP}calendar)?{GAP}year{GAP}$")
