"""Quarters by what the text has told, or the publication: "last quarter", "the quarter", "the latest period"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.beside import day_after_end
from newstables.extractors.dates.rules.quarters import SPLIT
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
from newstables.extractors.dates.rules.same_of_two_years import same_of_two_years
from newstables.extractors.dates.rules.same_period import a_year_before_told
from newstables.extractors.dates.rules.units_told import is_beside_event
from newstables.extractors.dates.rules.written import YEAR
from newstables.extractors.dates.rules.year_ago import a_year_before
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, HYPHEN


def rules() -> list[DateRule]:
    """The rules of this family, after those of quarters that have a number."""
    return [
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
            rf"(?P<det>the|that){GAP}quarter{END}(?!{HYPHEN})(?P<ago>{GAP}a{GAP}year{GAP}(?:ago|earlier|before){END})?"
            rf"(?:{GAP}(?P<post>before|after)(?={GAP}?[.,;:)]|\s*$|{counting.that_time()}))?",
            _the_quarter,
        ),
        rule(
            "the latest period",
            "period",
            rf"(?:the|that|this){GAP}(?:latest|same|most{GAP}recent|comparable|corresponding|current){GAP}period{END}"
            rf"(?P<before>(?:{GAP}(?:of|in))?{GAP}(?P<year>{YEAR}){SPLIT}|{GAP}(?:(?:of|in){GAP})?last{GAP}year{END}"
            rf"|(?P<from_told>{GAP}(?:a|one){GAP}year{GAP}(?:ago|earlier|before)"
            rf"|{GAP}(?:(?:of|in){GAP})?the{GAP}(?:(?:previous|prior|preceding){GAP}year|year{GAP}(?:before|earlier))){END})?",
            _latest_period,
        ),
    ]


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
    if "post" in match.re.groupindex and match["post"]:
        return whole(match, _quarter_beside_told(match, scene))
    if is_beside_event(match, scene):
        return ()
    if scene.quarter is not None:
        year, number, _ = scene.quarter
        return whole(match, resolve.same_quarter(scene, year, number, match.start()))
    over = resolve.fiscal_quarter_over(scene, match.start())
    return whole(match, over or resolve.quarter_beside(scene, -1, match.start()))


def _quarter_beside_told(match: re.Match[str], scene: Scene) -> resolve.Reading:
    """ "The quarter before", "the quarter after that": beside the one of which the text speaks."""
    if scene.quarter is None:
        return resolve.unresolved("quarter")
    year, number, _ = scene.quarter
    index = 4 * year + number - 1 + (-1 if match["post"] == "before" else 1)
    return resolve.same_quarter(scene, index // 4, index % 4 + 1, match.start())


def _latest_period(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if match["split"]:
        return same_of_two_years(match, scene)
    if match["year"] and scene.quarter is not None and not scene.compares_years:
        return whole(match, resolve.same_quarter(scene, int(match["year"]), scene.quarter[1], match.start()))
    if match["before"]:
        year = int(match["year"]) if match["year"] else None
        told = None
        if scene.quarter is None or scene.compares_years:
            told = a_year_before_told(scene, year, match["from_told"] is not None)
        return whole(match, told or (resolve.year(scene, year) if year else a_year_before(scene)))
    if scene.quarter is None:
        return None
    return _the_quarter(match, scene)
