"""The earlier end of a change, said behind the later one: rose to 14 percent from 9; 402, up from 390.

The later end has its value as `changed_from`.
"""

from __future__ import annotations

from typing import NamedTuple

from newstables.extractors.claims.change.changes import REACH
from newstables.extractors.claims.change.named_levels import before_level
from newstables.extractors.claims.currency.minor_coins import are_alike_in_coins, are_of_one_money, in_unit_of
from newstables.extractors.claims.grammar import DETERMINER, NOUN
from newstables.extractors.claims.ranges import after_time, only_times
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import COMPARED, MOVED
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

_LED = 2  # tokens of "up from" and what stands between them, at least
_NAMED = 5  # words that name a figure, its "of" included
_TELLER = 8  # words of a clause that tells who says so, the verb included
_OWNERS = ("'s", "’s", "s'", "s’")
_SAID = (["said"], ["says"])
_RATED = ("money", "measure", "rate")  # kinds of which so much may be for each of something
_OF_LEVELS = ("percent", "ratio", "rate", "measure")
_DASHES = (["-"], ["–"], ["—"])
_TOLD = 6  # tokens before a figure among which one says that it was before another
_OF_LEVEL = 9  # tokens between a share, of what it is, and the share that it was
_YEAR = 4  # figures
_DATED = 4  # tokens behind a figure within which its date stands


class _Gap(NamedTuple):
    """What stands between a later figure and the earlier end of its change."""

    words: list[str]  # but for times, names and commas
    after: int  # the token behind the later figure
    first: int  # the token where the earlier figure, or what describes it, begins


def link_change(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> None:
    """Give a claim before `earlier` its earlier end: rose to 14 percent from 9; 402, up from 390; compared with 390."""
    if earlier.value is None or not here:
        return
    if _is_next_range(sentence, here[-1], earlier):
        _turn(here[-1], earlier)
        return
    gap = _gap(sentence, here, earlier)
    if gap.words in MOVED and earlier.kind == "number" and here[-1].kind == "count" and earlier.unit is None:
        earlier.kind, earlier.unit = "count", here[-1].unit  # employs 820, up from 640
    if gap.words in (["from"], *MOVED) and _lacks_rate(earlier, here[-1]):
        here[-1].unit = earlier.unit  # fell to $1.02 from $1.10 a litre
    later = _later_end(sentence, here, earlier, gap)
    if later is None or later.changed_from is not None or _is_left(here, later):
        return
    if _is_of_each(sentence, earlier):
        return
    began = in_unit_of(later.unit, earlier.value, earlier.unit)
    later.changed_from, earlier.trend = None if earlier.comparator == "between" else began, None
    if not are_of_one_money(later.unit, earlier.unit):
        earlier.unit = later.unit
    if gap.words[:1] in (["up"], ["down"]):
        later.trend = later.trend or LEX.trend_words[gap.words[0]]
        if here[-1].kind == later.kind == "count" and here[-1].changed_from is None:
            here[-1].trend = None  # 6 million users in 140 countries, up from 4.6 million


def _is_of_each(sentence: SentenceTokens, earlier: Claim) -> bool:
    """`compared with 1.2 and 1.9 million respectively`: the earlier ends of several figures, told in one list."""
    words, after = sentence.words, sentence.after(earlier.end)
    return words[after] == "and" and words[after + 1][:1].isdigit() and "respectively" in words


def _is_left(here: list[Claim], claim: Claim) -> bool:
    """Whether a figure is the earlier end of a change already: to 8.5 billion *from 9.2 billion*, compared with 9.1."""
    before = here[here.index(claim) - 1] if claim in here[1:] else None
    return before is not None and before.changed_from == claim.value and before.changed_from is not None


def _is_next_range(sentence: SentenceTokens, first: Claim, later: Claim) -> bool:
    """`went from 12-14 rupees to 18-20 rupees`, `rose from 3 percent to between 4 and 5`: whether a range is what
    something moved to; fees that are from 10-12 dollars to 40-50 dollars have moved nowhere.
    """
    words, start = sentence.words, sentence.after(first.start)
    if "from" not in (words[start], words[start - 1]) or "between" not in (first.comparator, later.comparator):
        return False
    between = words[sentence.after(first.end) : sentence.after(later.start)]
    near = words[max(0, start - REACH) : start]  # rose from 18 billion to between 22 and 25 billion
    moved = any(word in LEX.trend_words or word in LEX.changing for word in near)
    return between == ["to"] and _is_alike(first, later) and moved


def _turn(earlier: Claim, later: Claim) -> None:
    """Make two claims the ends of one change; a range is no one earlier value."""
    if earlier.value is not None and later.value is not None and earlier.value != later.value:
        later.changed_from, earlier.trend = None if earlier.comparator == "between" else earlier.value, None
        later.trend = "up" if later.value > earlier.value else "down"


def _gap(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> _Gap:
    """What joins the last of the claims to `earlier`, without what only describes either."""
    words, last, first = sentence.words, here[-1], sentence.after(earlier.start)
    first += words[first] == "from"  # to 2-3 percent from 4-5 percent
    after = sentence.after(last.end)
    if words[after] == ")" and words[sentence.after(last.start) - 1] == "(":
        after += 1  # 412 crowns ($38), down from 503: the same again in other money
    between = [word for word in words[after_time(sentence, after) : first] if word != ","]
    if between[:1] in _DASHES and between[1:3] in MOVED:
        between.pop(0)  # at 11 percent - down from 16 percent last year
    if len(between) > _LED and between[0] in ("up", "down") and between[1].endswith("ly") and between[2] == "from":
        between.pop(1)  # up sharply from
    while between and (between[-1] in LEX.earlier_described or between[-1].endswith(("'s", "’s"))):
        between.pop()  # from a year-earlier $3, from Thursday's $3
        first -= 1
    if between[:1] == ["against"] and between[-1:] == ["from"] and _against_money(between):
        between = ["from"]
    if between[-1:] == ["from"] and _follows_times(sentence, after, first - 1):
        between = ["from"]
    if (named := _named_after_move(between)) is not None:
        between, first = between[:named], first - len(between) + named
    if len(between) == _LED and between[1] == "from" and words[after] == "," and between[0] in LEX.trend_words:
        between = ["up" if LEX.trend_words[between[0]] == "up" else "down", "from"]  # was fined $3m, cut from $4m
    lead = next((lead for lead in (*COMPARED, *MOVED) if between[-len(lead) :] == lead), [])
    apart = lead and words[first - len(lead) - 1] in (",", "and")
    alike = sum(_is_alike(claim, earlier) for claim in here)
    if apart and (_is_aside(between[: -len(lead)]) or alike == 1 or (not alike and _lacks_rate(last, earlier))):
        between = lead  # 53 percent of them favoured it, down from 64; 82 of the crop, against 94 in May
    return _Gap(_without_name(between), after, first)


def _later_end(sentence: SentenceTokens, here: list[Claim], earlier: Claim, gap: _Gap) -> Claim | None:
    """The claim that what joins it to `earlier` makes the later end of the same change."""
    between, words, last = gap.words, sentence.words, here[-1]
    if between[:1] == ["("] and between[2:] == [":"] and _is_year(between[1]):
        return last if _is_alike(last, earlier) else None  # debt of €310m (2022: €355m)
    if between in (["or"], []) and len(here) > 1:
        if _is_move(sentence, earlier):
            return None  # compared to 39 million a year earlier, a 22 percent increase
        return _counterpart(here, earlier)  # $20 million, or 50 cents a share, compared with $18 million, or 45 cents
    if between in MOVED:
        parts = here[:-1] if _is_whole(sentence, here, earlier) else here
        ends = [claim for claim in parts if _is_alike(claim, earlier)]
    elif between == ["from"] and any(_is_change(words, sentence, claim) for claim in here[-2:]):
        ends = [claim for claim in here if _is_level(sentence, claim, earlier)]
    elif between in COMPARED and _is_of_earlier(sentence, gap.after, gap.first, sentence.after(earlier.end)):
        ends = [claim for claim in here if _is_alike(claim, earlier)]
        if ends and _is_move(sentence, ends[-1]):
            return None  # sales rose 3 percent, compared with 5 percent in April
    else:
        from_ = words[gap.first - 2 : gap.first] == [",", "from"]
        return last if from_ and _is_level_from(sentence, last, earlier, gap.after, gap.first) else None
    if not ends and _lacks_rate(last, earlier):
        return last  # 267 cents per share, down from 376 cents; to 110 euros per tonne from 20 euros
    return ends[-1] if ends else None


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit() and word[:2] in ("19", "20")


def _against_money(between: list[str]) -> bool:
    """`firmed to 4.08 against the greenback from 4.10`: whether a currency alone stands before "from"."""
    return len(between) <= _NAMED and between[-2] in LEX.priced_in


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
    for after in range(len(between) - 1, max(1, len(between) - 1 - _NAMED), -1):
        if between[after - 2 : after] in MOVED:
            return after
    return None


def _without_name(between: list[str]) -> list[str]:
    """The words between two figures but for what names the second: compared with net income of $3 million."""
    if not between or between[-1] != "of":
        return between
    for lead in (*COMPARED, *MOVED, ["from"]):
        if between[: len(lead)] == lead and len(between) - len(lead) <= _NAMED:
            return lead
    return between


def _is_whole(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> bool:
    """`won 14 of the 47 seats, up from three`: whether the nearest figure is what the one before it is taken from."""
    if len(here) < 2 or not _is_alike(here[-2], earlier):
        return False
    between = sentence.words[sentence.after(here[-2].end) : sentence.after(here[-1].start)]
    owned = between[-1:] and between[-1].endswith(_OWNERS)  # 33 of the old council's 150 seats
    return between[:1] == ["of"] and (len(between) <= 2 or (bool(owned) and len(between) <= _NAMED))


def _is_aside(words: list[str]) -> bool:
    """Whether the words before "up from" only tell who says so, or what the figure is: a record."""
    said = words[-1:] in _SAID or words[:1] in _SAID
    return len(words) <= _TELLER and (said or words[:1] in (["a"], ["the"], ["its"]))


def _is_of_earlier(sentence: SentenceTokens, floor: int, first: int, after: int) -> bool:
    """Whether words or a date beside a figure that another is compared with say that it was before that; `floor` is
    where what joins them begins: of "104 times last year's earnings, compared with 108" the year is of both.
    """
    words = sentence.words
    while floor < first and [words[floor]] not in COMPARED and words[floor : floor + 2] not in COMPARED:
        floor += 1
    dated = any(first <= start < after + _DATED for start, _ in sentence.dates)
    return dated or not LEX.earlier.isdisjoint(words[max(floor, first - _TOLD) : after + REACH])


def _is_level_from(sentence: SentenceTokens, later: Claim, earlier: Claim, after: int, first: int) -> bool:
    """`made up 4.1% of all cars sold, from 2.6% in May last year`: the level before, with a time of its own."""
    words, behind = sentence.words, sentence.after(earlier.end)
    told = "V" not in sentence.letters[after : first - 2].rstrip("V") and first - after < _OF_LEVEL
    dated = any(behind <= start < behind + _DATED for start, _ in sentence.dates)
    dated = dated or not LEX.earlier.isdisjoint(words[behind : behind + _DATED])
    alike = _is_alike(later, earlier) or _lacks_rate(later, earlier)
    return told and dated and later.kind in _OF_LEVELS and alike


def _is_alike(later: Claim, earlier: Claim) -> bool:
    if later.value is None or later.kind != earlier.kind:
        return False
    shares = later.kind == "ratio" and earlier.unit is None  # nine in ten homes, up from six in ten
    return shares or later.unit == earlier.unit or are_alike_in_coins(later, earlier)


def _lacks_rate(later: Claim, earlier: Claim) -> bool:
    """Whether a price, or a measure, leaves out what the one before it was for: 10.4 gigabytes a month, from 8.1."""
    if later.kind not in _RATED or earlier.kind not in _RATED or not later.value or not earlier.value:
        return False
    return (later.unit or "").startswith(f"{earlier.unit} per ") and 0.1 < later.value / earlier.value < 10


def _is_change(words: list[str], sentence: SentenceTokens, last: Claim) -> bool:
    """Whether "from" behind the claim may say where it began: a figure that rose, or one that something rose to."""
    return last.trend is not None or words[before_level(sentence, sentence.after(last.start))] in ("to", "at", "reach")


def _is_level(sentence: SentenceTokens, later: Claim, earlier: Claim) -> bool:
    """Whether the claim says where a figure stood, not by how much it changed: rose 5 points to 402 from 397."""
    first = sentence.after(later.start)
    before = {sentence.words[first - 1], sentence.words[before_level(sentence, first)]}
    return _is_alike(later, earlier) and (later.trend is None or not before.isdisjoint(("to", "at", "of")))


def _is_move(sentence: SentenceTokens, claim: Claim) -> bool:
    """Whether a share says by how much something rose or fell, so that another such share is no level it came from."""
    first = sentence.after(claim.start)
    while sentence.words[first - 1] in LEX.trend_links_fillers or sentence.words[first - 1].endswith("ly"):
        first -= 1
    before, behind = sentence.words[first - 1], sentence.words[sentence.after(claim.end)]
    moved = before in LEX.trend_words or before == "by" or behind in ("higher", "lower", *LEX.changes)
    return (
        claim.kind in ("percent", "fraction") and claim.trend is not None and moved and behind not in ("growth", "of")
    )


def _counterpart(here: list[Claim], again: Claim) -> Claim | None:
    """What a figure that says an earlier end again, in another unit, is the earlier end of."""
    ends = [claim for claim in here[:-1] if claim.changed_from is not None and claim.changed_from == here[-1].value]
    rated = (claim for claim in here[:-1] if _lacks_rate(claim, again))
    alike = (claim for claim in here[:-1] if _is_alike(claim, again))
    return next(rated, None) or next(alike, None) if ends else None
