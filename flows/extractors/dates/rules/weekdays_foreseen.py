"""Days of the week that were ahead when somebody spoke: "said on Saturday that it would close on Sunday"."""

from __future__ import annotations

import re
from datetime import date, timedelta

from newstables.extractors.dates import resolve
from newstables.extractors.dates.clause import TIMES, head_of_time
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import table
from newstables.language import Parse
from newstables.language.questions import clause_verb

_CONTENT = ("ccomp", "conj", "advcl", "parataxis")
_DEEPEST = 3  # clauses in one another
_OTHERWISE = frozenset({"last", "previous", "week", "weeks", "ago"})
_BEFORE, _BEHIND = 3, 4  # tokens around a day: "a week ago on Monday", "Monday, September 1"


def of_saying(
    match: re.Match[str], scene: Scene, number: int, part: str | None, mod: str | None
) -> resolve.Reading | None:
    """The day that follows the one on which it was told what "would" be done, where the publication is behind both;
    else None, for ahead of the saying is ahead of the publication too.
    """
    if scene.today is None or "would" not in scene.lower:
        return None
    parse = scene.document.parse
    verb = clause_verb(parse, head_of_time(parse, match.start("day")))
    if not any(parse.lower[child] == "would" for child in parse.children(verb)):
        return None
    said = _day_of_saying(parse, verb, scene.today)
    if said is None:
        return None
    ahead = said + timedelta(days=(number - said.isoweekday() - 1) % 7 + 1)
    return resolve.weekday_beside(scene, number, 1, said, part, mod) if ahead <= scene.today else None


def _day_of_saying(parse: Parse, verb: int, today: date) -> date | None:
    """The last day of the week's name that stands with the past verb of which the clause of `verb` is the content; none
    where more is told of it: "said last Monday", "said on Monday, September 1,".
    """
    for _ in range(_DEEPEST):
        above = parse.heads[verb]
        if above == verb or parse.deps[verb] not in _CONTENT:
            return None
        named = [
            token
            for child in parse.children(above)
            if parse.deps[child] in TIMES
            for token in parse.descendants(child)
            if parse.lower[token] in table("weekdays") and token < verb
        ]
        if named and parse.tags[above] == "VBD":
            return None if _is_told_more(parse, named[0]) else _last(today, table("weekdays")[parse.lower[named[0]]])
        verb = above
    return None


def _is_told_more(parse: Parse, day: int) -> bool:
    """Whether a date or a word of another week stands beside a day."""
    near = parse.lower[max(0, day - _BEFORE) : day + _BEHIND]
    return any(word in _OTHERWISE or word.isdigit() for word in near)


def _last(today: date, number: int) -> date:
    return today - timedelta(days=(today.isoweekday() - number) % 7)
