"""A part of a day that stands before it: "the early hours of Friday", "late morning on Tuesday"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.beside import day_beside, days_beside
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, rule
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, GAP, JOIN, table, trie


def rules() -> list[DateRule]:
    """The rules of this family, before those of units, which would take "the night" alone."""
    parts, early = trie(table("parts_of_day")), rf"(?:(?P<early>early|mid|late){JOIN})?"
    return [
        rule(
            "the early hours of <day>",
            "unit:morning unit:afternoon unit:evening unit:night units:hours",
            rf"(?:in{GAP})?(?P<x>the{GAP}(?P<hours>early|small|wee|late){GAP}(?:(?P<part>{parts}){GAP})?hours){GAP}of(?={GAP})",
            _of_day,
            needs=r"\bthe\b",
            after=rf"{GAP}(?:of|hours)\b",
        ),
        rule(
            "in the early hours",
            "units:hours",
            rf"in{GAP}(?P<x>the{GAP}(?:early|small|wee){GAP}hours(?:{GAP}of{GAP}the{GAP}(?:next{GAP}|following{GAP})?morning)?{END})(?!{GAP}of{END})",
            _early_hours,
            needs=r"\bin\s+the\b",
        ),
        rule(
            "<part of day> on <day>",
            "unit:morning unit:afternoon unit:evening",
            rf"(?:in{GAP})?(?P<x>(?:the{GAP}{early}|(?P<only>early|mid|late){JOIN})(?P<part>morning|afternoon|evening))(?:(?={GAP}on{GAP})|{GAP}of(?={GAP}))",
            _on_day,
            needs=ANY_WORDS,
            after=rf"{GAP}o[nf]{GAP}",
        ),
        rule(
            "overnight on <day>",
            "word:overnight",
            rf"(?P<x>overnight)(?={GAP})(?P<into>{GAP}into(?={GAP}))?(?:{GAP}from(?={GAP}))?",
            _overnight,
            after=GAP,
        ),
    ]


def _of_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "The early hours of Friday" are the start of it."""
    found = days_beside(scene, match.end()) or day_beside(scene, match.end(), match.start())
    if found is None or found[1].starts_at is None or found[1].granularity != "day":
        return None
    end, day = found
    if match["part"]:
        return _part(match, scene, end, day, "late" if match["hours"] == "late" else "early")
    return ((match.start("x"), end, day._replace(mod="END" if match["hours"] == "late" else "START")),)


def _early_hours(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Police were called in the early hours": of the day of the story, before six."""
    reading = resolve.part_of_named_day(scene, "MO", "START", of_story=True)
    if reading.starts_at is not None:
        first = resolve.midnight(reading.starts_at.date())
        reading = reading._replace(starts_at=first, ends_at=first + timedelta(hours=_DAWN))
    return ((*match.span("x"), reading),)


_DAWN = 6


def _on_day(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    found = day_beside(scene, match.end(), match.start())
    if found is None or found[1].starts_at is None or found[1].granularity != "day":
        return None
    return _part(match, scene, found[0], found[1], match["early"] or match["only"])


def _part(
    match: re.Match[str], scene: Scene, end: int, day: resolve.Reading, early: str | None
) -> Sequence[Found] | None:
    part = table("parts_of_day")[match["part"]]
    mod = table("parts_of_period")[early] if early else None
    first = day.starts_at.date() if day.starts_at else date.min
    scene.note_day(first, part)
    return ((match.start("x"), end, resolve.dated(f"{first.isoformat()}T{part}", day.anchor, mod)),)


def _overnight(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """ "Overnight on Monday" begins on Monday, "overnight into Tuesday" the day before it."""
    found = day_beside(scene, match.end(), match.start())
    if found is None or found[1].granularity != "day" or (first := found[1].starts_at) is None:
        return None
    end, day = found
    night = first.date() - timedelta(days=bool(match["into"]))
    scene.note_day(night, "NI")
    return ((match.start("x"), end, resolve.dated(f"{night.isoformat()}TNI", day.anchor)),)
