"""The word of a season: its letters, and whether it is one. "In the fall"; not "a fall in prices"."""

from __future__ import annotations

import re

from newstables.extractors.dates.rules.rule import capital
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, context, lexicon, right_before

_SHARE = re.compile(rf"(?:%|\b(?:percent|per{GAP}cent|half|thirds?|quarters?|part|most|much|bulk)){GAP}of{GAP}$")


def season_letters(match: re.Match[str]) -> str:
    """The letters of TIMEX3 for the season in the group `season`: "SU"."""
    letters: str = lexicon()["seasons"][match["season"]]
    return letters


def begins_a_name(match: re.Match[str], scene: Scene) -> bool:
    """Whether it begins a name, "Winter Storm Ilka": a capital, and another right behind the season."""
    start, end = match.span("season")
    behind = scene.text[end : end + 3]
    is_word = behind[:1] == " " and behind[1:2].isupper() and behind[2:3].islower()
    return is_word and capital(scene, start) and scene.text[start + 1 : start + 2].islower() and match.end() == end


def is_of_share(match: re.Match[str], scene: Scene) -> bool:
    """ "September accounted for 60% of this fall": what a share is of is a drop."""
    return _SHARE.search(scene.lower, max(0, match.start() - 24), match.start()) is not None


def is_bare(match: re.Match[str], scene: Scene) -> bool:
    """Whether it is a season where it stands alone: "in the fall" is one; "a fall in prices", "the
    fall of Rome" and "spring water" are none.
    """
    start, end = match.span("season")
    lower = scene.lower
    after_article = start - 4 if lower.startswith("the ", start - 4) else start
    before = "before_season_or_drop" if match["season"] == "fall" else "before_season"
    if right_before(before).search(lower, max(0, start - 24), after_article) is None:
        return False
    return re.compile(rf"{GAP}{context('no_season_after')}{END}").match(lower, end) is None
