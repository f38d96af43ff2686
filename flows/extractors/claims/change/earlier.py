"""The earlier end of a change, said behind the later one: rose to 14 percent from 9; 402, up from 390.

The later end has its value as `changed_from`.
"""

from __future__ import annotations

from newstables.extractors.claims.change.alike import is_alike, lacks_rate
from newstables.extractors.claims.change.between_ends import NAMED, BetweenEnds, between_ends
from newstables.extractors.claims.change.changes import REACH
from newstables.extractors.claims.change.named_levels import before_level
from newstables.extractors.claims.change.proved import proved_later
from newstables.extractors.claims.change.stages import ends_in_brackets, first_stage
from newstables.extractors.claims.currency.minor_coins import are_of_one_money, in_unit_of
from newstables.extractors.claims.ranges import after_time
from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import COMPARED
from newstables.extractors.claims.unsaid.shared_scales import MOVED, is_nearer
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

# One stands in a sentence with both ends of a change.
JOINS_ENDS = frozenset(
    ("from", ":", *(word for joint in COMPARED for word in joint if word not in ("as", "with", "to", ".")))
)
_OWNERS = ("'s", "’s", "s'", "s’")
_OF_LEVELS = ("percent", "ratio", "rate", "measure")
_TOLD = 6  # tokens before a figure among which one says that it was before another
_OF_LEVEL = 9  # tokens between a share, of what it is, and the share that it was
_KNOWN = ("the", "these", "those", "both")
_YEAR = 4  # figures
_DATED = 4  # tokens behind a figure within which its date stands


def link_change(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> None:
    """Give a claim before `earlier` its earlier end: rose to 14 percent from 9; 402, up from 390; compared with 390."""
    if earlier.value is None or not here:
        return
    if JOINS_ENDS.isdisjoint(sentence.vocabulary) and not any(claim.changed_from is not None for claim in here[:-1]):
        return  # most
    if _is_next_range(sentence, here[-1], earlier):
        _turn(here[-1], earlier)
        return
    if (began_at := first_stage(sentence, here, earlier)) is not None:
        began_at.unit = earlier.unit if lacks_rate(earlier, began_at) else began_at.unit
        _turn(began_at, earlier)
        return
    if (ends := ends_in_brackets(sentence, here, earlier)) is not None:
        _turn(*ends)
        return
    gap = between_ends(sentence, here, earlier)
    if gap.words == ["from"] and (proved := proved_later(here, earlier)) is not None:
        earlier.kind, earlier.unit = proved.kind, proved.unit
        _turn(earlier, proved)
        return
    if gap.words in MOVED and _is_known_beside(sentence, here, earlier.value):
        here[-1].trend = None
        return
    if gap.words in MOVED and earlier.kind == "number" and here[-1].kind == "count" and earlier.unit is None:
        earlier.kind, earlier.unit = "count", here[-1].unit  # employs 820, up from 640
    if gap.words in (["from"], *MOVED) and lacks_rate(earlier, here[-1]):
        here[-1].unit = earlier.unit  # fell to $1.02 from $1.10 a litre
    later = _later_end(sentence, here, earlier, gap)
    if later is None or later.changed_from is not None or _is_left(here, later):
        return
    if _is_of_each(sentence, earlier) or sentence.words[sentence.after(later.start) - 1] == "per":
        return  # a decrease of $3 per $100, from a rate of $40
    began = in_unit_of(later.unit, earlier.value, earlier.unit)
    later.changed_from, earlier.trend = None if earlier.comparator == "between" else began, None
    if not are_of_one_money(later.unit, earlier.unit):
        earlier.unit = later.unit
    if gap.words[:1] in (["up"], ["down"]):
        later.trend = later.trend or LEX.trend_words[gap.words[0]]
        if here[-1].kind == later.kind == "count" and here[-1].changed_from is None:
            here[-1].trend = None  # 6 million users in 140 countries, up from 4.6 million


def _is_known_beside(sentence: SentenceTokens, here: list[Claim], began: float) -> bool:
    """`Twenty flights a day will link the two cities, up from 14`: whether the last count only tells which, behind
    another of which so many more there are; not: "nine firms run the 80 stores, up from 64".
    """
    last = here[-1]
    others = [claim.value for claim in here[:-1] if claim.kind in ("count", "rate")]
    first = sentence.after(last.start)
    known = sentence.words[first - 1] in _KNOWN and sentence.words[first - 2] != "of"  # took 14 of the 47 seats
    return known and last.kind == "count" and any(is_nearer(began, other, last.value) for other in others)


def _is_of_each(sentence: SentenceTokens, earlier: Claim) -> bool:
    """`compared with 1.2 and 1.9 million respectively`: the earlier ends of several figures, told in one list."""
    words, after = sentence.words, sentence.after(earlier.end)
    return words[after] == "and" and words[after + 1][:1].isdigit() and "respectively" in words


def _is_left(here: list[Claim], claim: Claim) -> bool:
    """Whether a figure is the earlier end of a change already: to 8.5 billion *from 9.2 billion*, compared with 9.1."""
    before = here[here.index(claim) - 1] if claim in here[1:] else None
    return before is not None and before.changed_from == claim.value and before.changed_from is not None


def _is_next_range(sentence: SentenceTokens, first: Claim, later: Claim) -> bool:
    """`went from 12-14 rupees to 18-20 rupees`, `rose from 3 percent to between 4 and 5`, `from three in ten to one in
    four`: whether a range or a ratio is what something moved to; fees that are from 10-12 dollars to 40-50 dollars have
    moved nowhere.
    """
    words, start = sentence.words, sentence.after(first.start)
    ratios = first.kind == later.kind == "ratio"
    if "from" not in (words[start], words[start - 1]):
        return False
    if "between" not in (first.comparator, later.comparator) and not ratios:
        return False
    between = words[after_time(sentence, sentence.after(first.end)) : sentence.after(later.start)]
    near = words[max(0, start - REACH) : start]  # rose from 18 billion to between 22 and 25 billion
    moved = any(word in LEX.trend_words or word in LEX.changing for word in near)
    return between == ["to"] and is_alike(first, later) and moved


def _turn(earlier: Claim, later: Claim) -> None:
    """Make two claims the ends of one change; a range is no one earlier value."""
    if earlier.value is not None and later.value is not None and earlier.value != later.value:
        later.changed_from, earlier.trend = None if earlier.comparator == "between" else earlier.value, None
        later.trend = "up" if later.value > earlier.value else "down"


def _later_end(sentence: SentenceTokens, here: list[Claim], earlier: Claim, gap: BetweenEnds) -> Claim | None:
    """The claim that what joins it to `earlier` makes the later end of the same change."""
    between, words, last = gap.words, sentence.words, here[-1]
    if between[:1] == ["("] and between[2:] == [":"] and _is_year(between[1]):
        return last if is_alike(last, earlier) else None  # debt of €310m (2022: €355m)
    if between in (["or"], []) and len(here) > 1:
        if _is_move(sentence, earlier):
            return None  # compared to 39 million a year earlier, a 22 percent increase
        return _counterpart(here, earlier)  # $20 million, or 50 cents a share, compared with $18 million, or 45 cents
    if between in MOVED:
        parts = here[:-1] if _is_whole(sentence, here, earlier) else here
        ends = [claim for claim in parts if is_alike(claim, earlier)]
    elif between == ["from"] and any(_is_change(words, sentence, claim) for claim in here[-2:]):
        ends = [claim for claim in here if _is_level(sentence, claim, earlier)]
    elif between in COMPARED and _is_of_earlier(sentence, gap.after, gap.first, sentence.after(earlier.end)):
        ends = [claim for claim in here if is_alike(claim, earlier)]
        if ends and _is_move(sentence, ends[-1]):
            return None  # sales rose 3 percent, compared with 5 percent in April
    else:
        from_ = words[gap.first - 2 : gap.first] == [",", "from"]
        return last if from_ and _is_level_from(sentence, last, earlier, gap.after, gap.first) else None
    if not ends and lacks_rate(last, earlier):
        return last  # 267 cents per share, down from 376 cents; to 110 euros per tonne from 20 euros
    return ends[-1] if ends else None


def _is_year(word: str) -> bool:
    return len(word) == _YEAR and word.isdigit() and word[:2] in ("19", "20")


def _is_whole(sentence: SentenceTokens, here: list[Claim], earlier: Claim) -> bool:
    """`won 14 of the 47 seats, up from three`: whether the nearest figure is what the one before it is taken from."""
    if len(here) < 2 or not is_alike(here[-2], earlier):
        return False
    between = sentence.words[sentence.after(here[-2].end) : sentence.after(here[-1].start)]
    owned = between[-1:] and between[-1].endswith(_OWNERS)  # 33 of the old council's 150 seats
    return between[:1] == ["of"] and (len(between) <= 2 or (bool(owned) and len(between) <= NAMED))


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
    alike = is_alike(later, earlier) or lacks_rate(later, earlier)
    return told and dated and later.kind in _OF_LEVELS and alike


def _is_change(words: list[str], sentence: SentenceTokens, last: Claim) -> bool:
    """Whether "from" behind the claim may say where it began: a figure that rose, or one that something rose to."""
    return last.trend is not None or words[before_level(sentence, sentence.after(last.start))] in ("to", "at", "reach")


def _is_level(sentence: SentenceTokens, later: Claim, earlier: Claim) -> bool:
    """Whether the claim says where a figure stood, not by how much it changed: rose 5 points to 402 from 397."""
    first = sentence.after(later.start)
    before = {sentence.words[first - 1], sentence.words[before_level(sentence, first)]}
    return is_alike(later, earlier) and (later.trend is None or not before.isdisjoint(("to", "at", "of")))


def _is_move(sentence: SentenceTokens, claim: Claim) -> bool:
    """Whether a share says by how much something rose or fell, so that another such share is no level it came from."""
    first = sentence.after(claim.start)
    while sentence.words[first - 1] in LEX.trend_links_fillers or sentence.words[first - 1].endswith("ly"):
        first -= 1
    before, behind = sentence.words[first - 1], sentence.words[sentence.after(claim.end)]
    moved = before in LEX.trend_words or before == "by" or behind in ("higher", "lower", *LEX.changes)
    shares = claim.kind in ("percent", "fraction") or before == "by"  # to increase by $15 billion
    return shares and claim.trend is not None and moved and behind not in ("growth", "of")


def _counterpart(here: list[Claim], again: Claim) -> Claim | None:
    """What a figure that says an earlier end again, in another unit, is the earlier end of."""
    ends = [claim for claim in here[:-1] if claim.changed_from is not None and claim.changed_from == here[-1].value]
    rated = (claim for claim in here[:-1] if lacks_rate(claim, again))
    alike = (claim for claim in here[:-1] if is_alike(claim, again))
    return next(rated, None) or next(alike, None) if ends else None
