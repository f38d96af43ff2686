"""Business years and years that are named by two: "fiscal 2024", "FY25", "the 2023/24 budget", "the 2012-13 season"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.figures import before_number
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, context

FISCAL_WORD = rf"(?:(?:fiscal|financial)(?:{GAP}year)?{GAP}|fy{GAP}?)"
# A year after those words, where two figures are enough: FY25, FY 2025, fiscal '25, 3Q25.
FISCAL_YEAR = rf"(?:{YEAR}|['’]?(?:(?<=fy)|(?<=fy\s)|(?<=['’])|(?<=\dq)|(?<=\dh)|(?<=\dm))\d\d(?!\w|[.,]\d|%))"
_SECOND = rf"(?:{HYPHEN}|/)['’]?(?P<last>(?:20|19)?\d\d)(?!\w|[.,]\d|%|{HYPHEN}\d)"


def rules() -> list[DateRule]:
    """The rules of this family, before those of years, which would take "2023/24" for two of them."""
    return [
        rule(
            "fiscal <year>",
            "year unit:year fy",
            rf"(?:the{GAP})?{FISCAL_WORD}(?P<year>{FISCAL_YEAR})",
            _fiscal,
        ),
        rule(
            "<year> fiscal year",
            "year",
            rf"(?:the{GAP})?(?P<x>(?P<year>{YEAR}){GAP}(?:fiscal|financial){GAP}year{END})",
            _fiscal,
        ),
        rule(
            "<year>/<year>",
            "year fy",
            rf"(?:the{GAP}|{FISCAL_WORD})*(?P<x>(?P<year>(?:1[5-9]|20)\d\d|(?<=fy)\d\d){_SECOND})",
            _split,
        ),
    ]


def read_year(written: str) -> int:
    """A year that `FISCAL_YEAR` matched; of two figures, one from 1970 to 2069."""
    number = int(written.lstrip("'’"))
    return number if number > 99 else number + (1900 if number >= 70 else 2000)


def is_fiscal(match: re.Match[str]) -> bool:
    """Whether the words that were matched name a business year or a part of one."""
    return _FISCAL.search(match[0]) is not None


_FISCAL = re.compile(r"\b(?:fiscal|financial)|(?:\b|[1-4qhm])fy")
COMPACT_END = r"(?=(?:fy)?\d\d)"  # what follows the letter in 3Q25, 4QFY23
_GOES_ON = re.compile(rf"(?:{HYPHEN}|/)['’]?\d")


def _fiscal(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if _GOES_ON.match(scene.lower, match.end()):
        return None
    return whole(match, resolve.fiscal_year(scene, read_year(match["year"])))


@cache
def _cues() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    """What stands after, or before, a year that is named by two, by what kind of year it is."""
    others = rf"(?:,?{GAP}(?:(?:and|or|to|through){GAP})?(?:the{GAP})?\d{{4}}(?:{HYPHEN}|/)\d\d(?:\d\d)?(?!\d)){{0,3}}"
    return {
        kind: (
            re.compile(rf"{others}{GAP}(?:[a-z]+{GAP})?{context(kind)}{END}"),
            re.compile(rf"(?<!\w){context(kind)}(?:{GAP}(?:years?|of|for|in|the|budget))*{GAP}$"),
        )
        for kind in ("fiscal_years", "season_years")
    }


def _kind(match: re.Match[str], scene: Scene) -> str | None:
    start, end = match.span("x")
    for kind, (after, before) in _cues().items():
        if after.match(scene.lower, end) or before.search(scene.lower, max(0, start - 40), start):
            return kind
    return None


def _is_number(match: re.Match[str], scene: Scene) -> bool:
    """ "Pages 2019-20"."""
    start = match.start("x")
    return before_number().search(scene.lower, max(0, start - 24), start) is not None


_WINTER = re.compile(rf"{GAP}winter{END}")


def _split(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "2023/24", "2023/2024", "2023-24"; "2023-2024" beside a word that says what kind of year it is, else it is two
    years.
    """
    first, last = read_year(match["year"]), int(match["last"])
    if (first + 1) % 100 != last % 100 or (last > 99 and last != first + 1):
        return None
    kind = "fiscal_years" if is_fiscal(match) else _kind(match, scene)
    if _WINTER.match(scene.lower, match.end()):
        return ((match.start("x"), match.end() + len(" winter"), resolve.season(scene, "WI", first, None)),)
    if kind is None and ((last > 99 and "/" not in match["x"]) or _is_number(match, scene)):
        return None
    is_fiscal_year = {"fiscal_years": True, "season_years": False}.get(kind or "")
    is_of_tax = _TAX.search(scene.lower, max(0, match.start() - _SHORT), match.end() + _SHORT) is not None
    return whole(match, resolve.split_year(scene, first, is_fiscal_year, "/" not in match["x"], is_of_tax))


_SHORT = 12  # characters
_TAX = re.compile(rf"\btax{GAP}year")


_PARTS_OF_YEAR = ("q1", "q2", "q3", "q4", "1q", "2q", "3q", "4q", "h1", "h2", "1h", "2h", "6m", "9m")


def written_parts_of_year() -> list[str]:
    """Short forms of quarters and halves, alone and with the year behind them: 3Q, 3Q25, Q3FY25, 1H2025."""
    return [*_PARTS_OF_YEAR, *(f"{part}{year}" for part in _PARTS_OF_YEAR for year in _written_years(part))]


def _written_years(part: str) -> list[str]:
    short, long = [f"{year:02}" for year in range(100)], [str(year) for year in range(1990, 2060)]
    of_business = [f"fy{year}" for year in (*short, *long)]
    return of_business if part[1].isdigit() else [*of_business, *short, *long]
