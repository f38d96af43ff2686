"""What has gone by of a period: "year to date", "month-to-date"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.rules.rule import DateRule, Found, rule, whole
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import END, JOIN


def rules() -> list[DateRule]:
    """The rules of this family, before those of units."""
    return [
        rule(
            "<unit> to date",
            "unit:week unit:month unit:year quarter",
            rf"(?:the{JOIN})?(?P<unit>week|month|quarter|year){JOIN}to{JOIN}date{END}",
            _to_date,
            after=rf"{JOIN}to{JOIN}date",
        ),
    ]


def _to_date(match: re.Match[str], scene: Scene) -> Sequence[Found] | None:
    """The period up to the publication; of a year of which a quarter is told, that year."""
    unit = counting.letter(match)
    if unit == "Y" and scene.quarter is not None:
        return whole(match, resolve.year(scene, scene.quarter[0]))
    reading = resolve.beside(scene, unit, 0)
    if scene.today is None or reading.starts_at is None:
        return whole(match, reading)
    return whole(match, reading._replace(ends_at=resolve.midnight(scene.today + timedelta(days=1))))
