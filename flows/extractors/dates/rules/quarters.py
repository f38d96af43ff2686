"""Quarters, halves and business years: "third-quarter", "the first two quarters of 1990", "the year-ago period"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.beside import day_after_end
from newstables.extractors.dates.rules.calendar import YEAR
from newstables.extractors.dates.rules.fiscal import FISCAL_WORD, FISCAL_YEAR, is_fiscal, read_year
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, context, read_number, side_of

_NTH = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "final": 4, "last": 4}


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    half = r"(?P<nth>first|second|1st|2nd|last)"
    nth_word = r"(?:first|second|third|fourth)"
    nth = r"(?P<nth>first|second|third|fourth|1st|2nd|3rd|4th)"
    of_year = (
        rf"(?:(?:,|{GAP}(?:of|in))?(?:{GAP}the)?{GAP}(?:{FISCAL_WORD}|calendar{GAP}(?:year{GAP})?)?(?P<year>{FISCAL_YEAR})(?!['’]s)"
        rf"|{GAP}(?:of{GAP})?(?P<side>last|this|next){GAP}(?:fiscal{GAP})?year{END})?"
    )
    fiscal = rf"(?P<fiscal>fiscal{JOIN})?"
    short_year = rf"(?:(?:,|{GAP}of|{GAP}in)?{GAP}?(?:{FISCAL_WORD})?(?P<year>{FISCAL_YEAR}))"
    year_first = rf"(?:(?P<before>(?:{FISCAL_WORD})?(?P<year_before>{FISCAL_YEAR}){JOIN})?"
    short_quarter = rule(
        "Q<number> <year>",
        "q",
        rf"{year_first}(?:q(?P<nth>[1-4])|(?P<nth_before>[1-4])q){END}(?(before)|{short_year}?))",
        _short_quarter,
    )
    short_half = rule(
        "H<number> <year>",
        "q",
        rf"{year_first}(?:h(?P<nth>[12])|(?P<nth_before>[12])h){END}(?(before)|{short_year}))",
        _short_half,
    )
    return [
        rule(
            "quarter of an hour",
            "quarter",
            rf"(?:(?:the{GAP})?(?:last|first|final|next|past){GAP}|an?{GAP}|(?P<three>three){GAP})?quarters?{GAP}of{GAP}an{GAP}hour{END}",
            _quarter_of_an_hour,
            after=rf"{GAP}of",
        ),
        rule(
            "<year-ago> <ordinal> quarter",
            "quarter unit:year",
            rf"(?:(?:a|its|their){GAP})?(?P<x>(?P<the>the{GAP})?(?:comparable{GAP}|same{GAP}|corresponding{GAP})?(?:year{HYPHEN}(?:ago|earlier)|prior{HYPHEN}year|previous{HYPHEN}year)"
            rf"(?P<head>{GAP}(?:fiscal{GAP})?(?:{nth}{JOIN})?(?:quarter|period){END}|{GAP}(?P<number>three|six|nine|12|twelve){GAP}months)?)",
            _year_ago,
        ),
        rule(
            "<ordinal> and <ordinal> quarters",
            "quarter",
            rf"(?:the{GAP})?(?P<x>(?:first|second|third))(?:{GAP}(?:and|or|to|through){GAP})(?P<last>(?P<nth>second|third|fourth){JOIN}quarters?{END}{of_year})",
            _two_named,
            needs=ANY_WORDS,
        ),
        rule(
            "the first two quarters of <year>",
            "quarter",
            rf"(?:the{GAP})?(?P<nth>first|last|final){GAP}(?:two|2){GAP}quarters{of_year}",
            _two_quarters,
            needs=ANY_WORDS,
        ),
        rule(
            "<ordinal> quarter <year>",
            "quarter",
            rf"(?:(?:its|their|a|the(?={GAP}(?:fiscal{JOIN})?{nth_word}{HYPHEN}quarter)){GAP})?(?P<x>(?:the{GAP})?{fiscal}{nth}{JOIN}(?:fiscal{GAP})?quarter{END}{of_year})",
            _quarter,
            needs=ANY_WORDS,
        ),
        rule(
            "<year>'s <ordinal> quarter",
            "year unit:year",
            rf"(?:(?:the{GAP})?(?P<fiscal>{FISCAL_WORD})?(?P<year>{FISCAL_YEAR})(?:['’]s)?|(?P<side>last|this|next){GAP}year['’]s){GAP}(?:(?:fiscal{GAP})?{nth}{JOIN}quarter|quarter|(?P<half>first|second){JOIN}half|(?P<period>period)){END}",
            _of_year,
            after=rf"['’]s|(?<=[\ds]){GAP}|{GAP}\d",
        ),
        rule(
            "<ordinal> half <year>",
            "half",
            rf"(?:(?:the|its|their){GAP})?{fiscal}{half}{JOIN}(?:half|semester){END}{of_year}",
            _half,
        ),
        rule(
            "<relative> quarter",
            "quarter",
            rf"(?:(?:the|its|their){GAP})?(?P<rel>last|latest|this|current|next|previous|preceding|coming|upcoming|just{HYPHEN}ended|most{GAP}recent|same|recent|prior){GAP}(?:fiscal{GAP})?quarter{END}",
            _relative,
            needs=ANY_WORDS,
        ),
        rule(
            "the quarter",
            "quarter",
            rf"(?P<det>the|that){GAP}quarter{END}(?!{HYPHEN})(?P<ago>{GAP}a{GAP}year{GAP}(?:ago|earlier|before){END})?",
            _the_quarter,
        ),
        rule(
            "the latest period",
            "period",
            rf"(?:the|that|this){GAP}(?:latest|same|most{GAP}recent|comparable|corresponding|current){GAP}period{END}"
            rf"(?P<before>(?:{GAP}of)?{GAP}(?P<year>{YEAR})|{GAP}(?:of{GAP})?last{GAP}year{END}|{GAP}a{GAP}year{GAP}(?:ago|earlier|before){END})?",
            _latest_period,
        ),
        short_quarter,
        short_quarter._replace(triggers=("year", "fy"), after=re.compile(rf"{JOIN}(?:q[1-4]|[1-4]q)\b")),
        short_half,
        short_half._replace(triggers=("year", "fy"), after=re.compile(rf"{JOIN}(?:h[12]|[12]h)\b")),
    ]


def _year_of(match: re.Match[str], scene: Scene) -> tuple[int | None, int | None]:
    year = read_year(match["year"]) if match["year"] else None
    return year, side_of(match["side"]) if match["side"] else None


def _quarter(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    year, side = _year_of(match, scene)
    if year is None and side is None and _in_a_match(match, scene):
        return ()
    number = _NTH[match["nth"]]
    if year is not None and is_fiscal(match):
        return whole(match, resolve.fiscal_quarter(scene, year, number, match.start()))
    sure = year is not None or side is not None or resolve.quarter_is_sure(scene, number)
    look = 0 if sure else scene.direction(match.start(), match.end())
    reading = resolve.quarter(scene, number, year, side, look, match.start())
    ended = day_after_end(scene, match.end())
    if ended is not None:
        return whole(match, resolve.ending_with(reading, ended, Fraction(1), "Q"))
    if is_fiscal(match):  # where a business year begins is not said
        reading = reading._replace(starts_at=None, ends_at=None)
    return whole(match, reading)


_NEAR = 200  # characters in which a word of sports makes a quarter one of a match


@cache
def _sports() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(rf"\b{context('sports')}\b"), re.compile(rf"{GAP}{context('of_match')}{END}")


def _in_a_match(match: re.Match[str], scene: Scene) -> bool:
    """Whether the quarter is one of a match: "a touchdown in the third quarter"."""
    words, after = _sports()
    if after.match(scene.lower, match.end()):
        return True
    first, last = scene.document.sentence_at(match.start())
    return words.search(scene.lower, max(first, match.start() - _NEAR), min(last, match.end() + _NEAR)) is not None


def _of_year(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "the 1988 quarter" is the quarter that the text speaks of, in that year."""
    year, side = _year_of(match, scene)
    if year is None:
        if scene.today is None:
            return whole(match, resolve.unresolved("quarter"))
        year = scene.today.year + (side or 0)
    if match["half"]:
        return whole(
            match,
            resolve.dated(
                f"{year:04}-H{_NTH[match['half']]}", resolve.EXPLICIT if side is None else resolve.PUBLICATION
            ),
        )
    if match["nth"]:
        if match["fiscal"]:
            return whole(match, resolve.fiscal_quarter(scene, year, _NTH[match["nth"]], match.start()))
        reading = resolve.quarter(scene, _NTH[match["nth"]], year, None, 0, match.start())
        return whole(match, reading if side is None else reading._replace(anchor=resolve.PUBLICATION))
    if scene.quarter is None or scene.compares_years:
        return whole(match, resolve.year(scene, year)) if match["period"] else None
    return whole(match, resolve.same_quarter(scene, year, scene.quarter[1], match.start()))


def _two_named(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    year, side = _year_of(match, scene)
    first = resolve.quarter(scene, _NTH[match["x"]], year, side, 0, match.start())
    second = resolve.quarter(scene, _NTH[match["nth"]], year, side, 0, match.start())
    return ((*match.span("x"), first), (*match.span("last"), second))


def _short_quarter(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    written = match["year"] or match["year_before"]
    year = read_year(written) if written else None
    number = int(match["nth"] or match["nth_before"])
    if year is not None and is_fiscal(match):
        return whole(match, resolve.fiscal_quarter(scene, year, number, match.start()))
    look = scene.direction(match.start(), match.end()) if year is None else 0
    return whole(match, resolve.quarter(scene, number, year, None, look, match.start()))


def _half_value(match: re.Match[str], scene: Scene, number: int) -> Sequence[Found] | None:
    year, side = _year_of(match, scene)
    if year is not None:
        return _half_of(match, scene, number, year)
    if scene.today is None:
        return whole(match, resolve.Reading("DATE", f"XXXX-H{number}", resolve.UNRESOLVED, "half_year"))
    year = scene.today.year + (side or 0)
    if side is None and number == 2 and scene.today.month < 7 and scene.direction(match.start(), match.end()) < 0:
        year -= 1
    return whole(match, resolve.dated(f"{year:04}-H{number}", resolve.PUBLICATION))


def _half_of(match: re.Match[str], scene: Scene, number: int, year: int) -> Sequence[Found]:
    if is_fiscal(match):
        return whole(match, resolve.fiscal_half(scene, year, number)) or ()
    return whole(match, resolve.dated(f"{year:04}-H{number}", resolve.EXPLICIT)) or ()


def _short_half(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return _half_of(
        match, scene, int(match["nth"] or match["nth_before"]), read_year(match["year"] or match["year_before"])
    )


def _two_quarters(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return _half_value(match, scene, 1 if match["nth"] == "first" else 2)


def _half(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The first half of a year, not of a match or a book: a year stands beside it, or profits do."""
    number = 1 if _NTH[match["nth"]] == 1 else 2
    if not match["year"] and not match["side"] and not _of_business().match(scene.lower, match.end()):
        return None
    return _half_value(match, scene, number)


@cache
def _of_business() -> re.Pattern[str]:
    return re.compile(rf"{GAP}{context('after_half')}{END}")


def _year_ago(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "the year-ago quarter": the quarter that the text speaks of, one year before."""
    if scene.today is None:
        return whole(match, resolve.unresolved("quarter"))
    if match["number"]:
        return whole(match, resolve.duration(scene, read_number(match["number"]), "M"))
    if match["nth"]:
        return whole(match, resolve.quarter(scene, _NTH[match["nth"]], None, -1, 0, match.start()))
    if match["the"] and not match["head"]:  # "the year-ago results": the article belongs to the results
        return ((match.end("the"), match.end(), a_year_before(scene)),)
    return whole(match, a_year_before(scene))


def compares_periods(scene: Scene) -> bool:
    """Whether the text has named a period whose figures "a year earlier" can compare."""
    return scene.quarter is not None or scene.period_in_sentence("M") is not None


def a_year_before(scene: Scene) -> resolve.Reading:
    """A year before the month of this sentence, else before the quarter last named, else before publication."""
    if scene.today is None:
        return resolve.unresolved("year")
    month = scene.period_in_sentence("M")
    sentence, _ = scene.document.sentence_at(scene.at)
    if month is not None and (scene.quarter is None or scene.quarter[2] < sentence):
        return resolve.dated(f"{month.year - 1:04}-{month.month:02}", resolve.MENTION)
    if scene.quarter is None or scene.compares_years:
        return resolve.dated(f"{scene.today.year - 1:04}", resolve.PUBLICATION)
    year, number, _ = scene.quarter
    return resolve.same_quarter(scene, year - 1, number, scene.at)


def _relative(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    word = match["rel"]
    if word in ("this", "current"):
        return whole(match, resolve.quarter_beside(scene, 0, match.start()))
    if word in ("next", "coming", "upcoming"):
        return whole(match, resolve.quarter_beside(scene, 1, match.start()))
    if word in ("latest", "last", "recent", "just-ended") or word.startswith("most"):
        return whole(match, resolve.quarter_beside(scene, -1, match.start()))
    if word in ("previous", "preceding", "prior") and scene.quarter is not None:
        year, number, _ = scene.quarter
        year, number = (year, number - 1) if number > 1 else (year - 1, 4)
        return whole(match, resolve.same_quarter(scene, year, number, match.start()))
    return _the_quarter(match, scene)


def _the_quarter(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The quarter that the text speaks of; else the one that ended last before the publication."""
    ended = day_after_end(scene, match.end())
    if ended is not None:
        return whole(match, resolve.quarter_ending(scene, ended, match.start()))
    if "ago" in match.re.groupindex and match["ago"]:
        return whole(match, a_year_before(scene))
    if scene.quarter is not None:
        year, number, _ = scene.quarter
        return whole(match, resolve.same_quarter(scene, year, number, match.start()))
    return whole(match, resolve.quarter_beside(scene, -1, match.start()))


def _quarter_of_an_hour(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    return whole(match, resolve.duration(scene, Fraction(45 if match["three"] else 15), "TM"))


def _latest_period(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if match["year"] and scene.quarter is not None:
        return whole(match, resolve.same_quarter(scene, int(match["year"]), scene.quarter[1], match.start()))
    if match["before"]:
        return whole(match, resolve.year(scene, int(match["year"])) if match["year"] else a_year_before(scene))
    if scene.quarter is None:
        return None
    return _the_quarter(match, scene)
