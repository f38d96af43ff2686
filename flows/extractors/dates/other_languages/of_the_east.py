"""What Chinese, Japanese and Korean write without a month or with their own words: "11日", "上周五"."""

from __future__ import annotations

from datetime import date

from newstables.extractors.dates import resolve
from newstables.extractors.dates.other_languages.names import lexicon, words
from newstables.extractors.dates.resolve import Reading
from newstables.extractors.dates.scene import Scene


def day_alone(scene: Scene, number: int, look: int) -> Reading | None:
    """A day by its number alone: the latest of that number, or the next, where the words beside it look ahead."""
    today = scene.today
    if today is None:
        return resolve.unresolved("day")
    months = [divmod(12 * today.year + today.month - 1 + away, 12) for away in (-1, 0, 1)]
    days = [date(year, month + 1, number) for year, month in months if resolve.is_day(year, month + 1, number)]
    near = [day for day in days if (day >= today if look > 0 else day <= today)]
    if not near:
        return None
    day = near[0] if look > 0 else near[-1]
    scene.note_day(day)
    return resolve.dated(day.isoformat(), resolve.PUBLICATION)


def week_beside(lower: str, start: int, language: str) -> tuple[int, int] | None:
    """Of which week a day of the week at `start` is, and where the words that say so begin: "上周五" is of the last."""
    listed: dict[str, int] = words("weeks_beside", language) or {}
    said = next((word for word in listed if lower.endswith(word, 0, start)), None)
    return (listed[said], start - len(said)) if said else None


def is_counted(lower: str, start: int) -> bool:
    """Whether the characters before a day of the week make it no day: "一周一次" is once a week."""
    return start > 0 and lower[start - 1] in lexicon()["no_weekday"]["before"]
