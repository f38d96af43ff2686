"""The day of an hour, or of a part of a day, that has none beside it: the one named just before, or of the story."""

from __future__ import annotations

import re
from datetime import date

from newstables.extractors.dates.bounds import begins_what_lasts, ends_a_range
from newstables.extractors.dates.clause import head_of_time
from newstables.extractors.dates.direction import direction
from newstables.extractors.dates.scene import RECENT, Scene
from newstables.extractors.dates.vocabulary import GAP, HYPHEN
from newstables.language.questions import clause_verb, says

_NEAR = 600  # characters of two sentences
_STORY = 1500  # characters over which a story goes on at its hours
_SHORT = 16  # characters


def day_of_hour(scene: Scene) -> date | None:
    """The day of an hour at `scene.at`: the one named just before, where it looks that way, else one of the story.

    A day of the news goes before one long over: "the jet, the second since 8 March".
    """
    if (first := _first_of_two(scene)) is not None:
        return first
    near = near_day(scene) or _day_told(scene)
    if near is not None and _is_left_behind(scene):
        near = None
    if near is None or scene.today is None or near == scene.today:
        return _day_spoken_of(scene) or near or day_of_story(scene) or _day_of_hours(scene)
    sentence = scene.document.sentence_at
    if scene.day_at >= sentence(scene.at)[0]:
        return near
    bound = _BOUND.search(scene.lower, max(0, scene.at - _SHORT), scene.at)
    look = direction(scene.document, scene.led, bound.start() if bound else scene.at, scene.at)
    is_over = near < scene.today
    is_far = (scene.today - near).days > RECENT and scene.recent[1] >= sentence(scene.day_at)[0]
    if is_over and look >= 0 and (scene.today - near).days > RECENT and not scene.story.is_sure:
        is_far = True  # "He had not raced since June 21. Riders set off at noon."
    if scene.today.year - near.year > 1 and not (scene.story.is_sure and scene.story.year(scene.at)):
        is_far = True  # "He took power in 1969. His convoy left at 8 a.m."
    if not is_far and look != (1 if is_over else -1):
        return near
    day, at = scene.ahead if is_over and look > 0 else scene.recent
    is_apart = is_over and look > 0 and "\n\n" in scene.text[max(0, at) : scene.at]
    return day if at >= 0 and scene.at - at < _STORY and not is_apart else scene.today


def _day_spoken_of(scene: Scene) -> date | None:
    """The day to come of which somebody spoke on that of publication: "will resume on Friday, they said on Tuesday. The
    first will leave at 7 a.m."."""
    (day, at), sentences = scene.ahead, scene.document.sentence_index
    if at < 0 or scene.day != scene.today or sentences(scene.at) - sentences(scene.day_at) != 1:
        return None
    parse = scene.document.parse
    is_said = sentences(at) == sentences(scene.day_at) and says(
        parse, clause_verb(parse, head_of_time(parse, scene.day_at))
    )
    return day if is_said and direction(scene.document, scene.led, scene.at, scene.at) > 0 else None


_BOUND = re.compile(r"\b(?:until|till|by|through|to)\s$")  # no sign, beside an hour, that it is to come


def _first_of_two(scene: Scene) -> date | None:
    """The day of the hour that leads to this one: "put back from *noon* to 3.30 p.m."."""
    if scene.last is None:
        return None
    end, day = scene.last
    return day if _TO.fullmatch(scene.lower, end, scene.at) else None


_TO = re.compile(rf"{GAP}(?:to|until|till){GAP}(?:(?:about|around){GAP})?|{GAP}?(?:{HYPHEN}|—){GAP}?")


def near_day(scene: Scene) -> date | None:
    """The latest day named in this sentence or the one before it, within the paragraph."""
    at = scene.day_at
    if scene.day is None or scene.at - at > _NEAR or "\n\n" in scene.text[at : scene.at]:
        return None
    sentences = scene.document.sentence_index
    return scene.day if sentences(scene.at) - sentences(at) <= 1 else None


def day_of_story(scene: Scene) -> date | None:
    """The latest day named before a sentence that tells what happened, where it is a few days before publication:
    "was shot on Saturday night. … Police were called about 9:15 p.m." """
    day, at = scene.recent
    if scene.today is None or at < 0 or scene.at - at > _STORY or scene.direction(scene.at, scene.at) >= 0:
        return None
    return day


def _day_told(scene: Scene) -> date | None:
    """The latest day named in the paragraph, where that tells a story of its year."""
    if scene.day is None or not scene.story.is_sure or "\n\n" in scene.text[scene.day_at : scene.at]:
        return None
    return scene.day if scene.story.year(scene.at) == scene.day.year else None


def _day_of_hours(scene: Scene) -> date | None:
    """The day of the hours told before in the paragraph, where the sentence tells what happened: "reported at 6:37 a.m.
    on Aug. 8 … By night the town was gone. Orders went out at 4:45 p.m."."""
    at, day = scene.hour_of
    if day is None or scene.at - at > _NEAR or "\n\n" in scene.text[at : scene.at]:
        return None
    return day if scene.direction(scene.at, scene.at) < 0 else None


def tells_of_long_ago(scene: Scene) -> bool:
    """Whether a sentence tells what happened, and the latest time named is a day or month long before the publication.

    Nothing says of which day its hour is: "On April 8 they searched the wood. … A witness saw him at 6 a.m.".
    """
    if scene.today is None or scene.named is None or scene.named[0].granularity not in ("day", "month"):
        return False
    named, at = scene.named
    is_old = named.ends_at is not None and (scene.today - named.ends_at.date()).days > RECENT
    return is_old and scene.at - at < _STORY and at > scene.recent[1] and scene.direction(scene.at, scene.at) < 0


def is_of_another_year(scene: Scene) -> bool:
    """Whether the sentence opens with another year than that of publication, of which no day has been named since: "In
    2018 he was sworn in on the day after the vote, at 9.56 p.m."."""
    years, today = scene.years_ahead, scene.today
    if today is None or years.named in (0, today.year) or scene.day_at >= years.named_at:
        return False
    first = scene.document.sentence_at(scene.at)[0]
    return first <= years.named_at and _IN.fullmatch(scene.lower, first, years.named_at) is not None


_IN = re.compile(r"\W*in\s(?:late\s|early\s)?\W*")


def _is_left_behind(scene: Scene) -> bool:
    """Whether the day named last only bounds a time, so that an hour is none of it: "the jury, out since Thursday, sent
    a note at 4 p.m.", "they met from July 15 to 18. At 0815 GMT"."""
    at = scene.day_at
    if begins_what_lasts(scene.lower, at):
        return not _WHEN.search(scene.lower, at, scene.at)
    return at < scene.document.sentence_at(scene.at)[0] and ends_a_range(scene.lower, at)


_WHEN = re.compile(r"\b(?:when|after|as)\b")


def hour_of_part(scene: Scene) -> int:
    """The first hour of the afternoon or evening that the sentence has named last: "on Monday evening, at 7:30";
    0 where it named none."""
    if scene.named is None or scene.named[1] < scene.document.sentence_at(scene.at)[0]:
        return 0
    return _FIRST_HOURS.get(str(scene.named[0].value).rpartition("T")[2], 0)


_FIRST_HOURS = {"AF": 13, "EV": 18}


def hour_near(scene: Scene) -> int:
    """The hour of 24 that this sentence or the one before gave last with its half of the day; 0 where none did."""
    hour, at = scene.hour
    sentences = scene.document.sentence_index
    return hour if hour and sentences(scene.at) - sentences(at) <= 1 else 0
