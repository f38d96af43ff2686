"""The period that a number holds for, from the time expression that governs it."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from functools import cache

from newstables.lexicon import alternation
from newstables.link.hints import COMPARED, SO_FAR, TOLD, hints_of, lexicon, words
from newstables.link.scene import Scene, Sentence
from newstables.records import Claim, DateMention

_SKIPPED = frozenset({"age", "ordinal", "duration"})
_DATELINE = 60  # code points at the head of the text where a date before a dash is the dateline's
_LAST_WORD = re.compile(r"[\w’']+$")
_KILLING = re.compile(r",\s(?:[a-z]+ly\s)?[a-z]+ing\b")
_FAR = 12  # words between a number and its date
_POINTS = frozenset({"second", "minute", "hour"})
_MEASURES = frozenset({"measure", "duration", "age", "ordinal", "temperature"})
_JOINS = re.compile(r"\b(?:and|to|or)\b")
_NEXT_WORD = re.compile(r"\s([a-z]+)\b")
_DASH = re.compile(r"[^\w]*(?:\([^)]*\)\s*)?[-–—]")
_JOINED = re.compile(r"\s(?:and|to|until|till|through|-|–)\s")


@cache
def _speech() -> re.Pattern[str]:
    """What stands before the day on which something was said: "told reporters in Oslo on", "in a statement late"."""
    lists = lexicon()
    verbs = alternation([*lists["speech"]["verbs"], *lists["when"]["told"]])
    hearers, nouns = alternation(lists["when"]["hearers"]), alternation(lists["when"]["occasions"])
    return re.compile(
        rf"\b(?:(?:{verbs})(?:\s(?:{hearers}|[A-Z][\w.]*))?(?:\s(?:in|at|to)\s(?:an?\s|the\s)?[\w.]+(?:\s[A-Z][\w.]*)?)?"
        rf"|(?:{nouns}))\s(?:late\s|early\s|on\s|in\s|for\s)*$"
    )


@cache
def _compared() -> re.Pattern[str]:
    lists = lexicon()["when"]
    marks = rf"(?:{alternation(lists['marks'])})\s(?:of|from|(?:set|seen|reached)\s(?:in|on))\s"  # "the record of 1973"
    return re.compile(rf"\b(?:(?:{alternation(lists['compared'])})\s(?:in\s|on\s|the\s)*|(?:{marks})(?:the\s)?)$")


@cache
def _so_far() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternation(lexicon()['when']['so_far'])})\b", re.I)


def set_period(claim: Claim, scene: Scene, sentence: Sentence, clause: tuple[int, int]) -> None:
    """Fill period_start, period_end and date_start where one expression in the clause governs the number."""
    if claim.kind in _SKIPPED or not sentence.dates:
        return
    for date in sentence.dates:
        if date.start <= claim.number_start < date.end:
            return
    if sentence.periods is None:
        sentence.periods = [
            date
            for date in sentence.dates
            if date.starts_at is not None and _is_period(date, scene.text) and not _is_beside_the_point(date, scene)
        ]
    usable = sentence.periods
    if not usable:
        return
    after = before = None
    for date in usable:
        if date.start >= claim.end:
            if date.start < clause[1]:
                after = date
            break
        if clause[0] <= date.start and date.end <= claim.start:
            before = date
    if after is not None and _reaches(claim.end, after.start, scene, 1):
        _apply(claim, after, sentence, scene)
    elif scene.text.endswith("from ", 0, claim.start):
        return  # what it was before: the date in front is the other number's
    elif before is not None and (_opens(before, clause[0], scene) or _leads_to(before.end, claim.start, scene)):
        _apply(claim, before, sentence, scene)
    elif len(usable) == 1 or len({date.starts_at.date() for date in usable if date.starts_at}) == 1:
        only = usable[-1]
        one_event = claim.event is not None and only.start > claim.end and _can_hold(claim, only, scene)
        if one_event or (after is None and before is None and _opens(only, sentence.start, scene)):
            _apply(claim, only, sentence, scene)


def _can_hold(claim: Claim, date: DateMention, scene: Scene) -> bool:
    """Whether something can have happened then: what is yet to happen ("would cut 40 jobs") has no past time."""
    published = scene.article.published_at
    is_over = published is not None and date.ends_at is not None and date.ends_at <= published
    return claim.claim_status == "stated" or not is_over


def _is_period(date: DateMention, text: str) -> bool:
    """Minutes and hours are points on the way; "post-1959" is a part of a word."""
    return date.granularity not in _POINTS and text[max(0, date.start - 1) : date.start] != "-"


def _reaches(start: int, end: int, scene: Scene, commas: int) -> bool:
    """Whether a date and a number belong together across [start, end): other numbers only where "and" or "to" joins."""
    if scene.text.count(",", start, end) > commas or len(scene.text[start:end].split()) > _FAR:
        return False
    at = start
    for other in scene.claims_in(start, end):
        if other.kind in _MEASURES:
            continue
        gap = scene.text[at : other.start]
        if _JOINS.search(gap) is None or " of " in gap:
            return False
        at = other.end
    return True


def _leads_to(start: int, end: int, scene: Scene) -> bool:
    """Whether a number follows its date: at once, or in "on Monday, killing 30 people"."""
    return _reaches(start, end, scene, 1 if _KILLING.match(scene.text, start, end) else 0)


def _opens(date: DateMention, start: int, scene: Scene) -> bool:
    """Whether the sentence or clause that starts there begins with the date, which then holds for all of it."""
    return len(scene.text[start : date.start].split()) <= 1


def _is_beside_the_point(date: DateMention, scene: Scene) -> bool:
    """The day on which somebody spoke, the dateline's, or a time to compare with: no period of the number."""
    text = scene.text
    hints, _ = hints_of(text[max(0, date.start - 80) : date.start])
    if hints & TOLD and _speech().search(text, max(0, date.start - 80), date.start):
        return True
    if hints & COMPARED and _compared().search(text, max(0, date.start - 24), date.start):
        return True
    following = _NEXT_WORD.match(text, date.end, date.end + 24)
    if following is not None and following[1] in words("speech", "verbs"):
        return True
    return date.end < _DATELINE and _DASH.match(text, date.end, date.end + 30) is not None


def _apply(claim: Claim, date: DateMention, sentence: Sentence, scene: Scene) -> None:
    text, published, dates = scene.text, scene.article.published_at, sentence.periods or []
    start, end = date.starts_at, date.ends_at
    word = _word_before(date.start, text)
    first = text[date.start : date.end].split()[0].lower() if date.end > date.start else ""
    if word in words("when", "since") or first in words("when", "since"):
        end = _day_after(published)
    elif word in ("between", "from"):
        later = next((other for other in dates if other.start >= date.end), None)
        if later is None or not _JOINED.fullmatch(text[date.end : later.start].replace(" the ", " ")):
            return
        end = later.ends_at
    elif word in ("and", "to", "through", "until"):
        earlier = next((other for other in reversed(dates) if other.end <= date.start), None)
        if earlier is not None and _JOINED.fullmatch(text[earlier.end : date.start]):
            start = earlier.starts_at
        elif word != "and":
            return
    elif word in words("when", "limits"):
        return
    if date.granularity == "part_of_day" and start is not None:  # "on Monday evening": the day
        start = start.replace(hour=0, minute=0, second=0, microsecond=0)
        end = start + timedelta(days=1)
    is_now = published is not None and start is not None and end is not None and start <= published < end
    if is_now and sentence.hints & SO_FAR and _so_far().search(text, sentence.start, sentence.end):
        end = _day_after(published)
    if start is None or end is None or end <= start:
        return
    claim.period_start, claim.period_end, claim.date_start = start, end, date.start


def _word_before(position: int, text: str) -> str:
    """The word before a date, in lower case; of "since the", the first."""
    before = text[max(0, position - 24) : position]
    parts = before.replace("(", " ").split()
    if len(parts) > 1 and parts[-1] == "the" and before[-4:-1] == "the" and _LAST_WORD.search(parts[-2]):
        parts.pop()
    if not parts:
        return ""
    last = parts[-1]
    if not last.isalpha():
        match = _LAST_WORD.search(last)
        last = match[0] if match else ""
    return last.lower()


def _day_after(published: datetime | None) -> datetime | None:
    """The end of the day of publication."""
    if published is None:
        return None
    return published.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
