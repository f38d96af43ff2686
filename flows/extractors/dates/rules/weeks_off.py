"""A day of the week some weeks off: "a week on Tuesday", "Friday week", "two weeks ago Monday"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules.rule import ANY_WORDS, DateRule, Found, capital, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    END,
    GAP,
    SPACE,
    cardinals,
    day_offset,
    read_number,
    table,
    trie,
    weekday,
    words,
)


def rules() -> list[DateRule]:
    """The rules of this family, before those of days and of weeks: these would take a part of the words."""
    few = rf"(?P<count>an?|\d|{trie(word for word, value in cardinals().items() if value < 10)})"
    weeks = rf"(?P<unit>weeks?|fortnights?){END}"
    day = rf"(?:(?P<day>{weekday()})|(?P<word>{words('days')}))"
    return [
        rule(
            "a week on <weekday>",
            "unit:week unit:fortnight units:weeks units:fortnights",
            rf"{few}{GAP}{weeks}{GAP}(?:(?P<ago>ago|before)(?:{GAP}(?:on|last|this{GAP}past))?|(?:on|from|this|next|after))"
            rf"{GAP}{day}",
            _off,
            needs=ANY_WORDS,
            after=rf"{SPACE}(?:on|from|this|next|after|ago|before){SPACE}",
        ),
        rule(
            "<weekday> week",
            "weekday word:today word:tomorrow",
            rf"(?P<x>{day}{GAP}(?P<unit>week|fortnight){END}(?!{GAP}?(?:of|in|day|end)\b|['’-]))(?P<count>)(?P<ago>)",
            _off,
            after=rf"{SPACE}(?:week|fortnight)\b",
        ),
    ]


def _off(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """Counted from the next day of that name; with "ago" from the last one."""
    if scene.today is None:
        return whole(match, resolve.unresolved("day"))
    written = match["count"]
    count = 1 if written in ("a", "an", "") else int(read_number(written) or 1)
    days = count * (14 if match["unit"].startswith("fortnight") else 7)
    side = -1 if match["ago"] else 1
    if match["word"]:
        return whole(match, resolve.day_from_today(scene, day_offset(match["word"]) + side * days))
    if not capital(scene, match.start("day")):
        return None
    ahead = (table("weekdays")[match["day"]] - scene.today.isoweekday()) % 7
    nearest = (ahead or 7) if side > 0 else (ahead - 7)
    return whole(match, resolve.day_from_today(scene, nearest + side * days))
