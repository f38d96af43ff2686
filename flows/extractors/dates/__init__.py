"""Time expressions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from typing import cast

from newstables.extractors.dates.anchor import header_moment
from newstables.extractors.dates.other_languages import find_in_language
from newstables.extractors.dates.resolve import EXPLICIT, MENTION, PUBLICATION, Reading
from newstables.extractors.dates.rules import Grammar, Step, grammar
from newstables.extractors.dates.rules.rule import Found
from newstables.extractors.dates.rules.same_period import range_to
from newstables.extractors.dates.sayings import Said, Sayings
from newstables.extractors.dates.scene import Scene
from newstables.language.annotate import Document
from newstables.language.works import in_title
from newstables.records import DateMention
from newstables.schemas.dates import Anchor, Granularity, TimexMod, TimexType


def find_dates(
    document: Document,
    published: datetime | None,
    language: str | None = "en",
    precision: str | None = None,
    url: str | None = None,
) -> list[DateMention]:
    """Every time expression, in order, never overlapping, resolved against `published` where it is relative.

    Without `published`, the day that the head of the text gives as its own takes its place.

    `precision` says how finely `published` (UTC) is known: with "second" or "minute", "two hours ago" is an hour.
    `url` tells the publisher's country, and so whether the day comes first in 4/5/2021 where the article does not say.
    """
    if language not in (None, "en"):
        return [
            _mention(document.text, start, end, reading, f"{shape} ({language})")
            for start, end, reading, shape in find_in_language(document, published, language)
        ]
    if published is not None and not _FIRST_YEAR <= published.year <= _LAST_YEAR:
        published = None
    if published is None:
        published = header_moment(document.text)
    to_the_minute = precision in ("second", "minute")
    mentions = _read_all(Scene(document, published, to_the_minute, url), None)
    in_quotations = any(each.anchor == PUBLICATION and document.quote_at(each.start) for each in mentions)
    if published is None or not in_quotations:  # most articles: when a quotation was said changes nothing there
        return mentions
    sayings = Sayings(document, mentions, published.date())
    if sayings.change(mentions):
        mentions = _read_all(Scene(document, published, to_the_minute, url), sayings)
    return [each for each in mentions if each.anchor == EXPLICIT or not in_title(document, each.start, each.text)]


def _read_all(scene: Scene, sayings: Sayings | None) -> list[DateMention]:
    """Every time expression; those that `sayings` tell the day of are read from that day."""
    english, lower = grammar(), scene.lower
    mentions: list[DateMention] = []
    position = 0
    for core in english.cores(lower).finditer(scene.led):
        at, end = core.start(), core.end() - 1  # the match has one more character before it, as has the text
        if at < position:
            continue
        scene.at = at
        start = english.start_of(scene.led, position, at)
        said = sayings.at(at) if sayings else None
        if said is not None:
            taken = _read_said(english, scene, core.lastgroup, start, end, said)
        else:
            taken = _read_around(english, scene, core.lastgroup, start, end)
        if taken is not None:
            position, name, found = taken
            for first, last, reading in found:
                position = last
                _follow(scene, reading, first, last)
                mentions.append(_mention(scene.text, first, last, reading, name))
    return mentions


# No article is of a year beyond these: a slip, from which centuries counted would leave the calendar.
_FIRST_YEAR, _LAST_YEAR = 1400, 9000


def _day_of(reading: Reading) -> date | None:
    """The day that an expression names, or of which it names a part, on the clock that it speaks of."""
    is_day = reading.granularity in ("day", "part_of_day", "hour", "minute") and reading.timex_type != "DURATION"
    value = reading.value or ""
    return date.fromisoformat(value[:10]) if is_day and reading.starts_at and value[:4].isdigit() else None


_LONGER = frozenset({"week", "month", "season", "year"})
_OF_A_YEAR = frozenset({"day", "part_of_day", "month", "year", "season"})


def _follow(scene: Scene, reading: Reading, start: int, end: int) -> None:
    """Keep in mind the day that was just named, the decade, and the year of which the text tells."""
    day = _day_of(reading)
    scene.last = (end, day) if day else None
    if reading.timex_type in ("DATE", "TIME") and reading.starts_at and reading.granularity != "vague":
        span = range_to(scene, reading, start)
        scene.named, scene.named_end = (reading, start), end
        scene.span = span or scene.span
    is_length = reading.timex_type == "DURATION" and reading.starts_at and reading.ends_at
    if is_length and not (scene.span and reading.ends_at == scene.span[0].starts_at):  # but "the previous 12 months"
        scene.span = (reading, start)
    if is_length and reading.value == "P3M":
        _note_quarter(scene, reading, start)
    if reading.granularity in _LONGER and reading.timex_type == "DATE" and reading.starts_at and reading.ends_at:
        scene.note_era(reading.starts_at.date(), reading.ends_at.date(), start)
    if reading.anchor == PUBLICATION:
        scene.story.forget()
        return
    value = reading.value or ""
    if reading.granularity == "decade" and reading.anchor == EXPLICIT:
        scene.last_decade = (value, start)
    is_told = reading.anchor == EXPLICIT and reading.granularity in _OF_A_YEAR
    if (is_told or (reading.anchor == MENTION and reading.granularity in ("year", "season"))) and value[:4].isdigit():
        scene.story.note(value.partition("T")[0], start)


def _note_quarter(scene: Scene, reading: Reading, start: int) -> None:
    """The three months of which the text tells, where they are a quarter: "in the three months to March … in the
    previous quarter"."""
    first, after = reading.starts_at, reading.ends_at
    if first is None or after is None or first.day != 1 or after.day != 1 or first.month % 3 != 1:
        return
    told = (first.year, first.month // 3 + 1)
    if scene.quarter is not None and scene.quarter[:2] == (told[0] + 1, told[1]) and reading.anchor == MENTION:
        return  # "$3 million, compared with $2 million a year earlier": that is not of which the text tells
    scene.quarter = (*told, start)
    scene.quarter_is_fiscal = scene.quarter_is_open = False


def _read_said(
    english: Grammar, scene: Scene, group: str | None, start: int, end: int, said: Said
) -> tuple[int, str, Sequence[Found]] | None:
    """The same in a quotation, as on the day on which it was said; what is finer than that is known stays open."""
    today, now = scene.today, scene.now
    scene.today, scene.now = said.day, None
    taken = _read_around(english, scene, group, start, end)
    if taken is not None and any(_is_finer(reading, said) for _, _, reading in taken[2]):
        scene.today = None
        taken = _read_around(english, scene, group, start, end)
    scene.today, scene.now = today, now
    if taken is None:
        return None
    position, name, found = taken
    return position, name, [(first, last, _of_mention(reading)) for first, last, reading in found]


def _is_finer(reading: Reading, said: Said) -> bool:
    return reading.anchor == PUBLICATION and reading.starts_at is not None and said.is_finer(reading.granularity)


def _of_mention(reading: Reading) -> Reading:
    return reading._replace(anchor=MENTION) if reading.anchor == PUBLICATION and reading.starts_at else reading


def _read_around(
    english: Grammar, scene: Scene, group: str | None, start: int, end: int
) -> tuple[int, str, Sequence[Found]] | None:
    """What the longest phrase that begins at `start` or a word behind it says, around the core at [scene.at, end)."""
    at, lower = scene.at, scene.lower
    word = lower[at:end]
    kind = group or english.kind(word)
    while True:
        taken = _read(english.rules_for(kind, word, lower[start:at]), scene, start, end)
        if taken is not None or start >= at:
            return taken
        start = _next_word(lower, start, at)


def _read(rules: tuple[Step, ...], scene: Scene, start: int, core: int) -> tuple[int, str, Sequence[Found]] | None:
    """What the first of `rules` that applies at `start` makes of it: end of its words, its name, its readings.

    `core` is where the core word ends.
    """
    lower = scene.lower
    for follows, matches, read, name in rules:
        if follows is not None and follows(lower, core) is None:
            continue
        match = matches(lower, start)
        if match is not None:
            found = read(match, scene)
            if found is not None:
                return match.end(), name, found
    return None


def _mention(text: str, start: int, end: int, reading: Reading, name: str) -> DateMention:
    # Words of the lexicon, among others: a test holds them to the closed sets.
    return DateMention(
        start,
        end,
        text[start:end],
        cast("TimexType", reading.timex_type),
        reading.value,
        cast("TimexMod", reading.mod),
        reading.quant,
        reading.freq,
        reading.starts_at,
        reading.ends_at,
        cast("Granularity", reading.granularity),
        cast("Anchor", reading.anchor),
        name,
    )


_WORD_START = re.compile(r"\b\w")


def _next_word(text: str, position: int, last: int) -> int:
    """The start of the word after the one at `position`, `last` at the latest."""
    match = _WORD_START.search(text, position + 1, last)
    return match.start() if match else last
