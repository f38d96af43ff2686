"""Figures that an article tells again: of so many dead it says where and when once, where it first tells of them."""

from __future__ import annotations

from newstables.link.reading import ArticleReading
from newstables.link.when.accounts import copy_period
from newstables.link.when.happening import DAY_RULE, is_victim_count
from newstables.records import Claim

PLACE_RULE, PERIOD_RULE = "<place> of the same figure", "<time> of the same figure"
_OWN_PLACES = frozenset(("<place> of its clause", "<place> of its sentence", "<number> in <place>"))
_FEW = 5  # below which two counts may be the same by chance, unless they count the same
_LEAST = 2
_FURTHER = ("another ", "other ", "further ", "additional ")

Key = tuple[float, str, str | None, str | None]


class FiguresAgain:
    """The counts of victims that an article has told so far, each with what was said where it was told first."""

    def __init__(self, reading: ArticleReading) -> None:
        self._reading = reading
        self._first: dict[Key, Claim | None] = {}  # None: told of two places

    def fill(self, claim: Claim) -> None:
        """Give a count without a place or a time of its own those of the same count before it."""
        key = self._key(claim)
        if key is None:
            return
        first = self._first.setdefault(key, claim)
        if first is claim or first is None or self._is_of_another_time(claim, first):
            return
        if claim.place_rule not in _OWN_PLACES:
            _take_place(first, claim)
        elif first.place_rule in _OWN_PLACES and first.country != claim.country:
            self._first[key] = None
        if _has_own_time(first) and (claim.period_rule is None or _is_of_other_sentence(claim)):
            copy_period(first, claim, PERIOD_RULE)

    def _key(self, claim: Claim) -> Key | None:
        """What makes two counts the same; None for those that are too small, or count others than those before."""
        if claim.value is None or claim.value < _LEAST or not is_victim_count(claim):
            return None
        before = self._reading.text[max(0, claim.start - len(max(_FURTHER, key=len))) : claim.start].lower()
        if before.endswith(_FURTHER) or " more" in claim.text:
            return None
        return claim.value, claim.comparator, claim.event, claim.unit if claim.value < _FEW else None

    def _is_of_another_time(self, claim: Claim, first: Claim) -> bool:
        """Whether both counts have times of their own, and not the same: 40 died in 2019, and 40 on Monday."""
        own = _has_own_time(claim) and (claim.period_start, claim.period_end) != (first.period_start, first.period_end)
        return own and (_has_own_time(first) or first.period_rule is None)


def _take_place(first: Claim, claim: Claim) -> None:
    """Give a claim the place of the first, unless its own is within that: Elm Street in Newark, for Newark."""
    is_within = first.place is not None and first.place in (claim.place or "")
    if first.place_rule in _OWN_PLACES and first.sentence_start != claim.sentence_start and not is_within:
        claim.place, claim.country, claim.place_rule = first.place, first.country, PLACE_RULE


def _is_of_other_sentence(claim: Claim) -> bool:
    """Whether the day of what happened is all that it has, told in another sentence."""
    end = claim.sentence_start + len(claim.sentence)
    return claim.period_rule == DAY_RULE and not claim.sentence_start <= (claim.date_start or 0) < end


def _has_own_time(claim: Claim) -> bool:
    return claim.period_start is not None and (claim.period_rule or "").startswith(("<time>", "<number> in <time>"))
