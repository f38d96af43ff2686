"""Years, decades and centuries: "in 1998", "2009-2012", "mid-1990s", "the '80s" and "the 19th century"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import period_of
from newstables.extractors.dates.rules.figures import before_number, is_year
from newstables.extractors.dates.rules.months import mod_of, part_of_period
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
    table,
    trie,
    units,
    words,
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
        *_decades(),
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


def _decades() -> list[DateRule]:
    return [
        rule(
            "<decade>",
            "year decade",
            rf"(?P<the>the{GAP})?{part_of_period()}?(?P<x>(?:the{GAP})?(?:(?P<century>1[0-9]|20)(?P<digits>\d)0|(?P<mark>['’‘])?(?P<short>\d)0)['’]?s{END})",
            _decade,
        ),
        rule(
            "the nineties",
            "decade",
            rf"(?:the{GAP}(?:(?P<part>early|mid|late){JOIN}|(?:roaring|swinging){GAP})?|(?P<only>early|mid|late){HYPHEN}|(?P<and>(?<=ies\sand\s)))(?P<word>{words('decades')})",
            _decade_word,
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
            rf"(?:the{GAP}(?=\d))?(?P<x>{part_of_period()}?(?:(?:the{GAP})?year{GAP}|(?:pre|post){HYPHEN})?(?P<year>{YEAR}))(?!(?:{HYPHEN}|/)\d)",
            _year,
            after=rf"(?<=[\ds])|{GAP}\d",
        ),
    ]


def _decade(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    mod, start = mod_of(match), match.start()
    if match["short"]:
        follows = scene.decade() is not None and start - scene.last_decade[1] <= _BESIDE
        beside = _AND_DECADE.search(scene.lower, max(0, start - 8), start) if follows else None
        if not (match["the"] or match["x"].startswith("the") or mod or beside) or _is_age(match.start(), scene):
            return None
        start -= beside is not None and scene.text[start - 1] in "'’‘"
        if not match["mark"] and _measures().search(scene.lower, max(0, match.start() - 60), match.end() + 30):
            return None
        value = f"19{match['short']}" if int(match["short"]) > 2 else f"20{match['short']}"
    else:
        value = match["century"] + match["digits"]
        if match["digits"] == "0" and value != "200":
            value = match["century"]  # the 1800s
    return ((start, match.end(), resolve.dated(value, resolve.EXPLICIT, mod)),)


_BESIDE = 24  # characters: "the early 1960s and the 70s"
_AND_DECADE = re.compile(rf"[s\d],?{GAP}(?:(?:and|or|to){GAP})?['’‘]?$")  # "the 1960s and '70s"


@cache
def _measures() -> re.Pattern[str]:
    """What makes "the mid 70s" no years: "temperatures in the mid 70s"."""
    return re.compile(rf"(?<!\w){context('of_degrees')}(?!\w)|°|%")


_WHOSE = re.compile(rf"(?<!\w)(?:his|her|their|my|your|our|whose|aged?){GAP}(?:(?:early|mid|late){JOIN})?['’‘]?$")


def _is_age(start: int, scene: Scene) -> bool:
    """ "In her seventies", "their late 60s"."""
    return _WHOSE.search(scene.lower, max(0, start - 16), start) is not None


def _decade_word(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    part = match["part"] or match["only"]
    if (match["only"] and _is_age(match.start(), scene)) or (match["and"] is not None and scene.decade() is None):
        return None
    if _measures().search(
        scene.lower, max(scene.document.sentence_at(match.start())[0], match.start() - 60), match.start()
    ):
        return ()
    mod = table("parts_of_period")[part] if part else None
    return whole(match, resolve.dated(str(table("decades")[match["word"]]), resolve.EXPLICIT, mod))


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
    if not sure and not right_before("before_spoken_year").search(scene.lower, max(0, start - 12), start):
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
