"""A change told by its stages: "rose from 48 per cent in 2016, and 51 per cent in 2020, to 64 per cent"."""

from __future__ import annotations

from newstables.extractors.claims.change.alike import is_alike
from newstables.extractors.claims.ranges import after_time
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.records import Claim

_JOINTS = frozenset((",", "and", "via", "through", "then"))


def first_stage(sentence: SentenceTokens, here: list[Claim], last: Claim) -> Claim | None:
    """Where a change began that `last` is the end of, behind "to": the figure behind "from", to which times, commas
    and "and" alone join the stages between.
    """
    words, first = sentence.words, sentence.after(last.start)
    if words[first - 1] != "to" or len(here) < 2:
        return None
    following = first - 1
    for stage in reversed(here):
        behind = after_time(sentence, sentence.after(stage.end))
        if not is_alike(last, stage) or not set(words[behind:following]) <= _JOINTS:
            return None
        following = sentence.after(stage.start)
        if "from" in (words[following], words[following - 1]):
            return stage if stage is not here[-1] else None
    return None
