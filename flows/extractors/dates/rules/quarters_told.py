"""Quarters by what the text has told, or the publication: "last quarter", "the quarter", "the latest period"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.calendar_values import shift
from newstables.extractors.dates.rules.beside import day_after_end
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule, whole
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
    if scene.quarter is not None:
        year, number, _ = scene.quarter
        return whole(match, resolve.same_quarter(scene, year, number, match.start()))
    return whole(match, resolve.quarter_beside(scene, -1, match.start()))


def _latest_period(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    if match["year"] and scene.quarter is not None and not scene.compares_years:
        return whole(match, resolve.same_quarter(scene, int(match["year"]), scene.quarter[1], match.start()))
    if match["before"] and not match["year"] and (span := _span_before(scene)) is not None:
        return whole(match, span)
    if match["before"]:
        return whole(match, resolve.year(scene, int(match["year"])) if match["year"] else a_year_before(scene))
    if scene.quarter is None:
        return None
    return _the_quarter(match, scene)


def _span_before(scene: Scene) -> resolve.Reading | None:
    """The half or the length of time of which the text speaks, a year before: "sales in the six weeks to Jan. 4 were up
    on the same period a year earlier"."""
    told = max((each for each in (scene.named, scene.span) if each), key=lambda each: each[1], default=None)
    if scene.named is not None and scene.named[0].granularity == "day":  # that which ends the length
        told = scene.span
    if told is None or scene.quarter is not None or not _is_near(scene, told[1]):
        return None
    span: resolve.Reading = told[0]
    value = span.value or ""
    if span.granularity == "half_year" and value[:4].isdigit():
        return resolve.dated(f"{int(value[:4]) - 1:04}{value[4:]}", resolve.MENTION)
    if span.timex_type != "DURATION" or span.starts_at is None or span.ends_at is None:
        return None
    first, last = shift(span.starts_at.date(), "Y", -1), shift(span.ends_at.date(), "Y", -1)
    if first is None or last is None:
        return None
    starts_at, ends_at = resolve.midnight(first), resolve.midnight(last)
    return span._replace(anchor=resolve.MENTION, mod=None, starts_at=starts_at, ends_at=ends_at)


def _is_near(scene: Scene, at: int) -> bool:
    sentences = scene.document.sentence_index
    return sentences(scene.at) - sentences(at) <= 1
