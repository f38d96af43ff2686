"""Years of two figures behind an apostrophe: "in '92", "the class of '99"; those beside a month are read with it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.figures import is_counted
from newstables.extractors.dates.rules.rule import DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN, JOIN, right_before, trie, units

APOSTROPHE_YEAR = r"['’‘]\d\d(?![\w’'\"”])"


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [rule("'<year>", "short_year", r"(?P<year>\d\d)(?![\w’'\"”]|[.,:/-]\d|\s?%)", _short)]


def written_year(written: str, today: date | None) -> int:
    """The year of four figures, or of two behind an apostrophe: the latest that is not years ahead of `today`."""
    number = int(written.lstrip("'’‘"))
    if number > 99:
        return number
    limit = today.year + _AHEAD if today else _LIMIT
    return number + (limit - number) // 100 * 100


_AHEAD = 8  # years
_LIMIT = 2035  # without a day of publication: a later year of two digits is of the last century
_IN_LIST = re.compile(r"['’‘]\d\d, $")  # "in '98, '02 and '06"
_QUOTED = re.compile(r"['’](?!\w)")
_QUOTATION = 60  # characters in which a quotation that opens with figures ends


@cache
def _length_after() -> re.Pattern[str]:
    """What makes two figures a length of time: "'45 minutes'"."""
    return re.compile(rf"{JOIN}(?:{trie(units())}){END}")


def _short(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    start = match.start() - 1  # that of the apostrophe
    if is_counted(scene, match.start(), match.end()) or _length_after().match(scene.lower, match.end()):
        return None
    if _QUOTED.search(scene.lower, match.end(), match.end() + _QUOTATION):
        return None  # of '10 candidates'
    before = (scene.lower, max(0, start - 12), start)
    first = _FROM_YEAR.search(*before)
    if not first and right_before("before_short_year").search(*before) is None and _IN_LIST.search(*before) is None:
        return None
    year = _later(int(first[1]), int(match["year"])) if first else written_year(match["year"], scene.today)
    return ((start, match.end(), resolve.year(scene, year)),)


_FROM_YEAR = re.compile(
    rf"(?<!\w)(1[5-9]\d\d|20\d\d)(?:,?{GAP}(?:to|and|or|until|till|through){GAP}|{GAP}?{HYPHEN}{GAP}?|,{GAP})$"
)


def _later(first: int, last: int) -> int:
    """The first year that ends in `last` after the year `first`: "from 1911 to '14"."""
    return first + (last - first - 1) % 100 + 1
