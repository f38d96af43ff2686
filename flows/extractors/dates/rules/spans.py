"""Lengths of time: "24 hours", "less than a month", "two to three weeks", "for years"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_after_end
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.spans_beside import side_of_span
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    HYPHEN,
    JOIN,
    lexicon,
    number,
    read_number,
    right_before,
    trie,
    units,
)


def rules() -> list[DateRule]:
    """The rules of this family, the longest phrases first."""
    hedge, vague, more, unit = counting.hedge(), counting.vague(), counting.more(), counting.unit()
    units_of = rf"(?:{trie(units())}){END}"
    return [
        rule(
            "<number> <unit> and <number> <unit>",
            "unit units",
            rf"{hedge}(?P<parts>(?:(?:{number()}|an?){JOIN}{units_of}(?:,?{GAP}and{GAP}|,?{GAP})){{1,4}}{number()}{JOIN}{counting.unit()})",
            _compound,
            needs=counting.any_number(),
            after=counting.to_next_unit(),
        ),
        rule(
            "<number> to <number> <unit>",
            "unit units quarter",
            rf"{hedge}(?:(?:the{GAP})?(?P<rel>last|past|next|coming|first){GAP})?(?P<number>{number()})"
            rf"(?:{HYPHEN}|{HYPHEN}?{GAP}(?:to|or){GAP}|{HYPHEN}(?:to|or){HYPHEN})(?P<last>{number()}){JOIN}"
            rf"(?P<unit>{counting.plurals()}|(?<={HYPHEN})(?:{trie(lexicon()['units'])}){END})",
            _between,
            needs=rf"{HYPHEN}|\b(?:to|or)\b",
        ),
        rule(
            "<number> <unit>",
            "unit units quarter",
            rf"{hedge}(?P<det>(?:the|those|these|its|his|her|their|an{GAP}additional|another|a{GAP}full|a{GAP}total{GAP}of)"
            rf"{GAP})?(?:first{GAP}|final{GAP}|last{GAP})?(?:(?P<number>{number()})|(?P<vague>{vague}))(?P<join>{JOIN})"
            rf"{more}{unit}(?:{HYPHEN}long{END}|{GAP}or{GAP}(?:so|more|less|longer){END}|{counting.AND_PART})?",
            _span,
            needs=counting.any_number(),
        ),
    ]


_POINT = re.compile(rf"\bpoint{GAP}$")
_AS = re.compile(rf"\bas{GAP}$")
PARTS_OF_DAY = ("TMO", "TAF", "TEV", "TNI")
SIZES = ("Y", "M", "W", "D", "TH", "TM", "TS")


def _compound(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "two years and three months": larger units before smaller ones; not "seven days a week, 365 days a year"."""
    if match["parts"].startswith(("a ", "an ")) and _unit_before().search(*counting.before(scene, match)):
        return None
    parts: list[tuple[Fraction | None, str]] = []
    end, size = match.start(), -1
    for part in _parts().finditer(match["parts"]):
        count, unit = _count_of(part["number"]), units()[part["unit"]]
        smaller = SIZES.index(unit) if unit in SIZES else -1
        if count is None or count.denominator > 1 or smaller <= size:
            break  # "41 seconds, 12 seconds ahead": the next span
        parts.append((count, unit))
        end, size = match.start("parts") + part.end(), smaller
    if len(parts) < 2:
        return None
    if _OF_AGE.match(scene.lower, end) or _AGE.search(*counting.before(scene, match)):
        return ()  # "10 years and 164 days old"
    return ((match.start(), end, resolve.compound(parts, counting.read_hedge(match))),)


@cache
def _unit_before() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){counting.plurals()}{GAP}$")


def _count_of(written: str) -> Fraction | None:
    return Fraction(1) if written in ("a", "an") else read_number(written)


@cache
def _parts() -> re.Pattern[str]:
    return re.compile(rf"(?P<number>{number()}|an?){JOIN}{counting.unit()}")


_AGE = re.compile(rf"\bage[ds]?(?:{GAP}(?:of|was|is|at|between))?{GAP}$")  # "at the age of 12 years"
_OF_AGE = re.compile(rf"{JOIN}(?:olds?|older|younger|of{GAP}age){END}")


def _between(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "two to three weeks": at least two, as TIMEX3 has no value for both ends."""
    low, high = read_number(match["number"]), read_number(match["last"])
    if low is None or high is None or not low < high:
        return None
    if _OF_AGE.match(scene.lower, match.end()):
        return ()
    return whole(
        match, resolve.duration(scene, low, counting.letter(match), "EQUAL_OR_MORE", side_of_span(match["rel"]))
    )


_CUT = re.compile(r"\d[.,]$")  # "100.000 hours", as other languages write it


def _span(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    match = counting.length(match, scene)
    count, readable = counting.read_count(match)
    if not readable:
        return None
    if count is not None:
        count += counting.part_behind(match)
    word = match["unit"]
    if _AGE.search(*counting.before(scene, match)) or _CUT.search(*counting.before(scene, match)):
        return ()
    if word == "days" and count is not None and count > _LONGEST:
        return ()  # "strikes cost 29 million days", of many people
    if _POINT.search(scene.lower, max(0, match.start() - 7), match.start()):
        return ()  # "two point five hours"
    if word == "quarters" and match["number"] and (not match["join"].isspace() or _is_share(scene, match)):
        return ()  # "nearly three-quarters voted"
    if match["vague"] == "many" and _AS.search(scene.lower, max(0, match.start() - 4), match.start()):
        return ()  # "the second in as many weeks"
    if word in ("second", "night", "season") and not match["number"]:
        return None
    if word == "season" and count != 1:
        return None  # the 2013/14 season
    if match["number"] == "one" and counting.letter(match) in PARTS_OF_DAY:
        return ()  # "one morning": some morning
    if word == "quarter" or (word == "quarters" and match["number"] and scene.lower.startswith(" of", match.end())):
        return None  # three quarters of the country
    if word == "day" and match["number"] == "one" and match["join"].isspace() and not match["hedge"]:
        return _one_day(match, scene)
    if match["det"] and word == "months" and count in (6, 9, 12):
        scene.compares_years = True
    reading = resolve.duration(scene, count, counting.letter(match), counting.read_hedge(match))
    ended = day_after_end(scene, match.end(), years=word in ("years", "decade", "decades"))
    if ended is not None:
        reading = resolve.ending_with(reading, ended, count, counting.letter(match))
    start = match.start()
    if match["det"] and _is_object(scene, match.start("det")):
        start = match.end("det")  # "he had met her two years before"
    if match["det"] and word in lexicon()["units"] and count != 1:
        start = match.end("det")  # "the 14-day truce": the article belongs to the truce
    return ((start, match.end(), reading),)


_LONGEST = 100_000  # days, that one reckons in years


def _is_share(scene: Scene, match: re.Match[str]) -> bool:
    """ "Three quarters backed the deal": alone, as the subject of a verb, the quarters are a part of those meant."""
    parse = scene.document.parse
    return not match["det"] and parse.deps[parse.token_at(match.start("unit"))] == "nsubj"


def _is_object(scene: Scene, start: int) -> bool:
    parse = scene.document.parse
    return parse.deps[parse.token_at(start)] in ("obj", "iobj")


def _one_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "in one day" is a span; "hopes to return one day" a time that nobody knows."""
    if right_before("before_span").search(*counting.before(scene, match)):
        return whole(match, resolve.duration(scene, Fraction(1), "D"))
    if scene.direction(match.start(), match.end()) < 0:
        return None
    return whole(match, resolve.reference(scene, "FUTURE_REF", "day"))
