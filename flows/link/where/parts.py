"""Places of a part of those counted, which are none of the whole's."""

from __future__ import annotations

import re

from newstables.extractors.actors.gazetteer import COUNTRY
from newstables.extractors.claims.vocabulary import LEX
from newstables.link.reading import ArticleReading
from newstables.link.where.place_name import PlaceName, known_place
from newstables.link.words import words
from newstables.records import Claim

_OF = r"of\s(?:them|these|those|whom|which)"
_PART_IN = re.compile(
    rf"[,;(]\s(?:including\s|about\s|some\s)?(?:all\sbut\s)?(?:[\w.,]+(?:\s\w+)?\s{_OF}|{_OF}\s[\w.,]+(?:\s\w+)?)\s"
    r"(?:in|at|near|across|around)\s(?:the\s)?$"
)
_ALL = re.compile(r"\b(?:all(?!\sbut)|both|each)\b")  # "12 million, all of them in Oslo"
# a number, or "many", alone before the place; "all in Oslo" is where all are
_BARE_IN = re.compile(
    r"(?:[,;(–—]|[–—]\s\w+\sin\s[^–—]+\band)\s(?:including\s|about\s|some\s|at\sleast\s)?"
    r"(?:(?!(?:19|20)\d\d\b)(?:\d[\d,]*)?\d|(?P<word>\w+)(?:-\w+)?)\s(?:in|at|near|across|around)\s(?:the\s)?$"
)
_NEXT = re.compile(r"(?:[,;]|\band|\bbut|\bwhile)\s(?:(?:one|that|those|ones|another)\s)?in\s(?:the\s)?$")
_IN_LIST = re.compile(r"(?:,|\band)\s$")
_ELSEWHERE = re.compile(r"\s(?:(?:in|at|across|near)\s(?:\w+\s){0,2}other\s[a-z]|elsewhere\b)")
_OTHER_PART = re.compile(r"\w+ other [a-z]+")
_LED_IN = re.compile(r"\b(?:in|at|across|near)\s$")
_LEAD = len(" across ")
_ALL_BUT = "all but "
_RIGHT_IN = re.compile(rf"\s{_OF}\s(?:in|at|near|across|around)\s(?:the\s)?")
_LONGEST_PART = 60  # characters


def is_of_part(text: str, claim: Claim, place: PlaceName) -> bool:
    """Whether a place is that of a part of what a claim counts: "12 million, nine of them in Oslo"; or of the rest:
    "all but *two* of them in Oslo".
    """
    if text.endswith(_ALL_BUT, 0, claim.start) and _RIGHT_IN.fullmatch(text, claim.end, place.start):
        return True
    start = max(claim.end, place.start - _LONGEST_PART)
    before = text[start : place.start]
    part = _PART_IN.search(before)
    if place.start <= claim.end or (part is not None and _ALL.search(part[0]) is None):
        return place.start > claim.end
    bare = _BARE_IN.search(before)
    return bare is not None and (bare["word"] is None or _counts(bare["word"].lower()))


def is_right_before_other(reading: ArticleReading, claim: Claim, place: PlaceName) -> bool:
    """`In Scotland 14 percent are and in Wales 12 percent`, `and those in Wales 12 percent`: a place right before
    another amount is its, and so is one in a list: "quotas of 28,000 tonnes, Thailand 19,000".
    """
    if place.start < claim.end:
        return False
    others = reading.claims_in(place.end + 1, place.end + 2)  # not "in Lisbon two days later"
    if not others:
        return False
    if _NEXT.search(reading.text, claim.end, place.start):
        return any(other.kind in (claim.kind, "number") for other in others)
    is_listed = _IN_LIST.search(reading.text, claim.end, place.start) is not None
    return is_listed and any(other.kind in ("number", claim.kind) for other in others)


def is_elsewhere(text: str, claim: Claim, place: PlaceName) -> bool:
    """Whether a place before a number is none of its own: "eight in Oslo and 20 in two other towns" or "20 elsewhere",
    nor of those towns; a land may be, "in Norway 20 died in two other towns".
    """
    known = known_place(text[place.start : place.end])
    if place.end > claim.start or (known is not None and known.kind == COUNTRY):
        return False
    told = _OTHER_PART.fullmatch(claim.text) is not None
    themselves = told and _LED_IN.search(text, max(0, claim.start - _LEAD), claim.start) is not None
    return themselves or _ELSEWHERE.match(text, claim.end) is not None


def _counts(word: str) -> bool:
    return word in LEX.cardinals or word in words("where", "portions")
