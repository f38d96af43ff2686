"""Times that something took, as a clock shows them: 2:21:34, 1:58.4, 2h40m, "in 58:21"; the hour of a day is none."""

from __future__ import annotations

import re
from dataclasses import replace

from newstables.extractors.claims.reading import Measure
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.numbers import CLOCK, Number

# Hours, minutes and seconds; hours and minutes by letters; minutes, seconds and their tenths. Of two figures without
# tenths or a last letter context must tell that they are no hour of a day.
_SHOWN = re.compile(
    r"(?P<h>[0-9]{1,3}):(?P<m>[0-5][0-9]):(?P<s>[0-5][0-9](?:\.[0-9]+)?)(?![0-9:])"
    r"|(?P<hours>[0-9]{1,3})(?:h|hr)(?P<left>[0-5]?[0-9])(?P<end>m|min)?(?![0-9a-z])"
    r"|(?P<min>[0-9]{1,2})(?:m|min) ?(?P<sec>[0-5]?[0-9](?:\.[0-9]+)?)(?:s|sec|secs)(?![0-9a-z])"
    r"|(?P<minutes>[0-9]{1,3}):(?P<seconds>[0-5][0-9](?P<tenths>\.[0-9]+)?)(?![0-9:])"
)
_PARTS = (":", "h")  # behind hours or minutes
_HOUR_OF_DAY = re.compile(r"[0-9]{1,2}h[0-5][0-9](?![0-9a-z])")


def join_clocks(sentence: SentenceTokens, numbers: list[Number]) -> list[Number]:
    """The numbers, with each time that a clock shows as one; its value is in hours, or in minutes if none are shown.

    The hour of a day ("open from 14h30") is left out.
    """
    lower = sentence.document.lower
    if not any(number.letter or lower[number.end : number.end + 1] in _PARTS for number in numbers):
        return numbers  # most
    joined: list[Number] = []
    for number in numbers:
        if joined and number.start < joined[-1].end:
            continue
        minutes = number.scale == 1.0 or number.letter == "m"
        shown = _shown(sentence, number) if number.form == "digits" and minutes else None
        if shown is None and lower.startswith("h", number.end) and _HOUR_OF_DAY.match(lower, number.start):
            continue
        if shown is not None:
            number = replace(number, end=shown.end(), value=_value(shown), form=CLOCK, letter="", scale=1.0)
        joined.append(number)
    return joined


def read_clock(sentence: SentenceTokens, number: Number, left: int, right: int) -> Measure:
    """A duration of hours or minutes."""
    shown = sentence.document.lower[number.start : number.end]
    if shown.count(":") == 1 or not (":" in shown or "h" in shown):
        return Measure("duration", "minute", "<minutes>:<seconds>", left + 1, right)
    return Measure("duration", "hour", "<hours>:<minutes>", left + 1, right)


def _shown(sentence: SentenceTokens, number: Number) -> re.Match[str] | None:
    if not number.letter and sentence.document.lower[number.end : number.end + 1] not in _PARTS:
        return None
    shown = _SHOWN.match(sentence.document.lower, number.start)
    if shown is None or sentence.text[shown.end() : shown.end() + 2].strip()[:1].isdigit():
        return None
    before, after = sentence.before(number.start), sentence.after(shown.end())
    word = sentence.words[before]
    if word in LEX.clock_of_day or sentence.words[after] in LEX.clock_of_day:
        return None
    if (shown["minutes"] and not shown["tenths"]) or (shown["hours"] and not shown["end"]):  # open from 14h30
        named = word == "of" and sentence.words[before - 1] in LEX.clock_named
        return shown if named or word in LEX.clock_running else None
    return shown


def _value(shown: re.Match[str]) -> float:
    if shown["hours"]:
        return int(shown["hours"]) + int(shown["left"]) / 60
    if shown["min"]:
        return int(shown["min"]) + float(shown["sec"]) / 60
    if shown["minutes"]:
        return int(shown["minutes"]) + float(shown["seconds"]) / 60
    return int(shown["h"]) + int(shown["m"]) / 60 + float(shown["s"]) / 3600
