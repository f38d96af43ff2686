"""A change told by its stages: "rose from 48 per cent in 2016, and 51 per cent in 2020, to 64 per cent"; or with both
ends said again in brackets: "rose from 40 kg (88 lb) in May to 50 kg (110 lb)".
"""

from __future__ import annotations

from newstables.extractors.claims.change.alike import is_alike, lacks_rate
from newstables.extractors.claims.change.changes import is_change_told
from newstables.extractors.claims.ranges import after_time
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.records import Claim

_JOINTS = frozenset((",", "and", "via", "through", "then"))


def first_stage(sentence: SentenceTokens, here: list[Claim], last: Claim) -> Claim | None:
    """Where a change began that `last` is the end of, behind "to": the figure behind "from", to which times, commas
    and "and" alone join the stages between. Of ends said again in brackets a verb must tell that something moved:
    prices that go "from €10 ($11) to €20 ($22)" have moved nowhere.
    """
    words, first = sentence.words, sentence.after(last.start)
    if words[first - 1] != "to" or len(here) < 2:
        return None
    following, again = first - 1, False
    for stage in reversed(here):
        start, end = sentence.after(stage.start) - 1, sentence.after(stage.end)
        bracketed = words[start] == "(" and words[end] == ")"
        behind = after_time(sentence, end + bracketed)
        if bracketed and behind == following:
            following, again = start, True
            continue
        alike = is_alike(last, stage) or lacks_rate(last, stage)
        if not alike or not set(words[behind:following]) <= _JOINTS:
            return None
        following = sentence.after(stage.start)
        if "from" in (words[following], words[following - 1]):
            moved = not again or is_change_told(sentence, following)
            return stage if stage is not here[-1] and moved else None
    return None


def ends_in_brackets(sentence: SentenceTokens, here: list[Claim], last: Claim) -> tuple[Claim, Claim] | None:
    """The earlier and the later end of a change as two pairs of brackets say them again, of which `last` stands in the
    second: "from 40 kg (88 lb) to 50 kg (110 lb)", "to €29m ($31m) from €26m ($28m)".
    """
    if len(here) < 3 or sentence.words[sentence.after(last.start) - 1] != "(":
        return None
    first, again, second = here[-3:]
    if sentence.words[sentence.after(again.start) - 1] != "(" or not is_alike(again, last):
        return None
    if second.changed_from is not None and second.changed_from == first.value:
        return again, last
    return (last, again) if first.changed_from is not None and first.changed_from == second.value else None
