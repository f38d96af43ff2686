"""What stands between the later figure and the earlier end of its change, without what only describes either."""

from __future__ import annotations

from typing import NamedTuple

from newstables.extractors.claims.change.alike import is_alike, lacks_rate
from newstables.extractors.claims.grammar import DETERMINER, NOUN
from newstables.extractors.claims.ranges import after_time, only_times
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import COMPARED
from newstables.extractors.claims.unsaid.shared_scales import MOVED
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

_LED = 2  # tokens of "up from" and what stands between them, at least
NAMED = 6  # words that name a figure, its "of" included: a year-earlier net loss of
_TELLER = 8  # words of a clause that tells who says so, the verb included
_SAID = (["said"], ["says"])
_LEADS = (*COMPARED, *MOVED)
_LAST_OF_LEADS = frozenset(lead[-1] for lead in _LEADS)
_DASHES = (["-"], ["–"], ["—"])
# One stands in all that joins two figures, but for nothing at all.
_JOINING = frozenset(("from", "or", ":", "against", "versus", "vs", "compared", "compare", "compares"))


class BetweenEnds(NamedTuple):
    """What stands between a later figure and the earlier end of its change."""

    words: list[str]  # but for times, names and commas
    after: int  # the token behind the later figure
    first: int  # the token where the earlier figure, or what describes it, begins


def between_ends(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> BetweenEnds:
    """What joins the last of the claims to `earlier`, without what only describes either."""
    words, last, first = sentence.words, here[-1], sentence.after(earlier.start)
    first += words[first] == "from"  # to 2-3 percent from 4-5 percent
    after = sentence.after(last.end)
    if words[after] == ")" and words[sentence.after(last.start) - 1] == "(":
        after += 1  # 412 crowns ($38), down from 503: the same again in other money
    between = [word for word in words[after_time(sentence, after) : first] if word != ","]
    if between and _JOINING.isdisjoint(between) and not _may_fall_away(between[0]):
        return BetweenEnds(between, after, first)  # most
    if between[:1] and between[0] in LEX.auxiliaries and between[1:] in MOVED:
        between.pop(0)  # inflation, at 7.4 percent, is down from 9.1
    if between[:1] in _DASHES and between[1:3] in MOVED:
        between.pop(0)  # at 11 percent - down from 16 percent last year
    between = _without_degree(between)
    while between and (between[-1] in LEX.earlier_described or between[-1].endswith(("'s", "’s"))):
        between.pop()  # from a year-earlier $3, from Thursday's $3
        first -= 1
    if between[:1] == ["against"] and between[-1:] == ["from"] and _against_money(between):
        between = ["from"]
    if between[-1:] == ["from"] and _follows_times(sentence, after, first - 1):
        between = ["from"]
    closed = between[-1:] == ["from"] and words[first - 2 : first] == [",", "from"]
    if closed and words[after_time(sentence, after)] == "," and _is_aside(between[:-1]):
        between = ["from"]  # slowed to 3.6 percent, the least since May, from 3.8
    if (named := _named_after_move(between)) is not None:
        between, first = between[:named], first - len(between) + named
    if len(between) > _LED and between[0] in ("a", "an") and between[-1] == "from" and between[-2] in LEX.changes:
        moved = LEX.trend_words.get(between[-2]) if len(between) <= _LED + 2 else None
        if moved is not None:
            between = [moved, "from"]  # $267 million, a sharp rise from $244 million
    if len(between) > _LED and between[1] in ("up", "down") and between[0] in LEX.trend_words:
        between.pop(1)  # slowing down from
    led = words[after] == "," or words[after_time(sentence, after)] == ","
    if len(between) == _LED and between[1] == "from" and led and between[0] in LEX.trend_words:
        between = ["up" if LEX.trend_words[between[0]] == "up" else "down", "from"]  # was fined $3m, cut from $4m
    lead = _lead_at_end(between)
    apart = lead and words[first - len(lead) - 1] in (",", "(", "and", "-", "–", "—")
    apart = apart or (lead and only_times(sentence, after, first - len(lead)))  # so far this month compared with
    alike = sum(is_alike(claim, earlier) for claim in here)
    if apart and (_is_aside(between[: -len(lead)]) or alike == 1 or (not alike and lacks_rate(last, earlier))):
        between = lead  # 53 percent of them favoured it, down from 64; 82 of the crop, against 94 in May
    return BetweenEnds(_without_name(between), after, first)


def _may_fall_away(first: str) -> bool:
    """Whether the first word between two figures may be one that describes the second, and all behind it too."""
    return first in LEX.earlier_described or first.endswith(("'s", "’s"))


def _without_degree(between: list[str]) -> list[str]:
    """`up sharply from`, `down only slightly from`, `up just a little from`: without how far the figure moved."""
    if between[:1] not in (["up"], ["down"]) or "from" not in between:
        return between
    degree = between[1 : between.index("from")]
    known = all(word in LEX.degrees_of_moves or word.endswith("ly") for word in degree)
    return [between[0], *between[1 + len(degree) :]] if known else between


def _lead_at_end(between: list[str]) -> list[str]:
    """The words at the end that join two figures: "up from", "compared with"; none, most often."""
    if not between or between[-1] not in _LAST_OF_LEADS:
        return []
    return next((lead for lead in _LEADS if between[-len(lead) :] == lead), [])


def _against_money(between: list[str]) -> bool:
    """`firmed to 4.08 against the greenback from 4.10`: whether a currency alone stands before "from"."""
    return len(between) <= NAMED and between[-2] in LEX.priced_in


def _follows_times(sentence: SentenceTokens, after: int, first: int) -> bool:
    """Whether a figure's "of" phrase and times are all between it and what begins at token `first`: to $84 million in
    the quarter ended June 30 from $113 million; to 2 percent of output next year from 3.
    """
    if sentence.words[after] == "of":
        after += 1
        while after < first and sentence.letters[after] in (DETERMINER, NOUN) and not sentence.is_in_date(after):
            after += 1
    return only_times(sentence, after, first)


def _named_after_move(between: list[str]) -> int | None:
    """How many words there are up to "down from", where a name for the figure follows: down from a peak of 214."""
    if between[-1:] != ["of"]:
        return None
    for after in range(len(between) - 1, max(1, len(between) - 1 - NAMED), -1):
        if between[after - 2 : after] in MOVED:
            return after
    return None


def _without_name(between: list[str]) -> list[str]:
    """The words between two figures but for what names the second: compared with net income of $3 million."""
    if not between or between[-1] != "of":
        return between
    for lead in (*_LEADS, ["from"]):
        if between[: len(lead)] == lead and len(between) - len(lead) - between.count("-") <= NAMED:
            return lead
    return between


def _is_aside(words: list[str]) -> bool:
    """Whether the words before "up from" only tell who says so, or what the figure is: a record."""
    said = words[-1:] in _SAID or words[:1] in _SAID
    return len(words) <= _TELLER and (said or words[:1] in (["a"], ["the"], ["its"]))
