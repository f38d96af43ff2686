"""Days of the week that lie the other way than their sentence seems to look: just over, begun in the east, listed."""

from __future__ import annotations

import re

from newstables.extractors.dates.clause import head_of_time, look_until
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import (
    GAP,
    lexicon,
)
from newstables.language.questions import clause_verb, is_passive, tense

_MARK = re.compile(rf"{GAP}?:{GAP}")


def opens_listing(match: re.Match[str], scene: Scene) -> bool:
    """ "Saturday: two films": what is on; not "Tuesday: a bomb went off", of the days gone by."""
    mark = _MARK.match(scene.lower, match.end())
    if mark is None or scene.document.sentence_at(match.start())[0] != match.start():
        return False
    parse = scene.document.parse
    return tense(parse, clause_verb(parse, parse.token_at(mark.end()))) != "past"


def is_reported(match: re.Match[str], scene: Scene, number: int) -> bool:
    """Whether what was said on a day of tomorrow's name was said tomorrow: in the east, where it is day already at the
    time of publication, that of Greenwich. Nobody says after six days what was said then."""
    if scene.today is None or (number - scene.today.isoweekday()) % 7 != 1 or match["part"]:
        return False
    parse = scene.document.parse
    verb = clause_verb(parse, head_of_time(parse, match.start("day")))
    is_said = parse.lemmas[verb] in lexicon()["tense"]["said_at_once"]
    return is_said and parse.tags[verb] == "VBD" and not is_passive(parse, verb)


def is_just_over(scene: Scene, number: int) -> bool:
    """Whether a day of the week was one or two days ago."""
    return scene.today is not None and 1 <= (scene.today.isoweekday() - number) % 7 <= _JUST_OVER


def is_near_ahead(scene: Scene, number: int) -> bool:
    """Whether a day of the week is nearer ahead than it was before."""
    return scene.today is not None and 1 <= (number - scene.today.isoweekday()) % 7 <= _NEARER_AHEAD


_NEARER_AHEAD = 3  # days


def was_off(match: re.Match[str], scene: Scene) -> bool:
    """Whether what was planned for a day has been given up: "the match set for Sunday *was called off*"."""
    return _OFF.match(scene.lower, match.end()) is not None


_OFF = re.compile(
    rf"(?:{GAP}[\w.,]+){{0,4}}?{GAP}(?:was|were){GAP}(?:cancell?ed|called{GAP}off|scrapped|abandoned|moved|dropped)\b"
)


def was_missed(match: re.Match[str], scene: Scene) -> bool:
    """Whether what was to be done by a day has not been: "the deadline to sign by Monday *was missed*"."""
    return _MISSED.match(scene.lower, match.end()) is not None


_MISSED = re.compile(rf"{GAP}(?:(?:was|were|has{GAP}been|had{GAP}been){GAP}missed|passed|came{GAP}and{GAP}went)\b")


def was_until(match: re.Match[str], scene: Scene) -> bool:
    """Whether what lasted until a day ended on it: "they *sealed off* the bank until Tuesday"."""
    if not _UNTIL.search(scene.lower, max(0, match.start() - 8), match.start()):
        return False
    return look_until(scene.document.parse, match.start("day")) < 0


_UNTIL = re.compile(rf"\b(?:until|till){GAP}$")


_JUST_OVER = 2  # days
