"""The middle of a unit, said in one word: "by midweek", "since mid-year", "by mid-century"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import interval, period_of
from newstables.extractors.dates.clause import describes
from newstables.extractors.dates.plans import is_habit
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, HYPHEN, lexicon, right_before, trie, units


def rules() -> list[DateRule]:
    """The rules of this family, before those of units, which would take "year" alone."""
    return [
        rule(
            "mid-<unit>",
            "middle unit:week unit:month unit:year unit:decade unit:century",
            rf"(?<![\w-])(?P<x>mid{HYPHEN}?(?P<unit>{trie(names())}){END})(?!{HYPHEN})",
            _middle,
            needs=rf"\bmid{HYPHEN}?$|^$",
        )
    ]


def names() -> list[str]:
    """The units whose middle has a name of its own."""
    listed: list[str] = lexicon()["middles"]["units"]
    return listed


def _middle(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Of the unit that holds the publication, or of the one beside it, where its middle lies on the other side; "a
    midweek match" may be any, and "we meet midweek" in all weeks."""
    start, parse = match.start("x"), scene.document.parse
    alone = right_before("before_span").search(scene.lower, max(0, start - 12), start) is not None
    if describes(parse, match.end()) or is_habit(parse, start) or scene.today is None:
        return ()
    unit = units()[match["unit"]]
    look = scene.direction(start, match.end())
    told = scene.latest_near("M") if unit == "M" else None
    if told is not None and (look < 0 or told < scene.today):
        return whole(match, resolve.dated(period_of(told, "M"), resolve.MENTION, "MID"))
    if not alone and not look:
        return ()
    first, last, _ = interval(period_of(scene.today, unit))
    if first is None or last is None:
        return ()
    half = timedelta(days=_WEDNESDAY) if unit == "W" and look < 0 else (last - first) / 2
    is_over = resolve.midnight(scene.today) - first >= half
    side = 1 if look > 0 and is_over else -1 if look < 0 and not is_over else 0
    return whole(match, resolve.beside(scene, unit, side, "MID"))


_WEDNESDAY = 2  # days after the beginning of a week
