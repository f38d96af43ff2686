"""Days by their number in what lasts: "by day three", "on day 12 of the war"; which one of the calendar is not said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, cardinals, right_before, trie


def rules() -> list[DateRule]:
    """The rules of this family."""
    return [
        rule(
            "day <number>",
            "unit:day",
            rf"day{GAP}(?:\d{{1,3}}(?!\w|[.,:]\d|{GAP}?%)|(?:{trie(cardinals())}){END}(?!{GAP}(?:{trie(cardinals())}){END}))",
            _numbered,
            after=rf"{GAP}(?:\d|{trie(cardinals())})",
        )
    ]


def _numbered(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Behind a preposition, a form of "be" or nothing; "on any day two of them came" counts something else."""
    start = match.start()
    opens = scene.document.sentence_at(start)[0] == start
    if not opens and not _leads().search(scene.lower, max(0, start - 12), start):
        return None
    is_idiom = match[0].endswith(("one", " 1")) and _FROM.search(scene.lower, max(0, start - 6), start)
    return () if is_idiom else whole(match, resolve.unresolved("day"))


_FROM = re.compile(r"\b(?:from|since)\s$")  # from day one: always


@cache
def _leads() -> re.Pattern[str]:
    return re.compile(rf"{right_before('before_nth').pattern[:-1]}$|\b(?:is|was|it's|around|of|about|in|through){GAP}$")
