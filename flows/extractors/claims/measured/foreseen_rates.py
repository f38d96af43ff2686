"""The "per share" that a price leaves to the one before it: $1.12 per share, topping estimates of $1.05."""

from __future__ import annotations

from newstables.extractors.claims.sentence import SentenceTokens
from newstables.extractors.claims.unsaid.compared import COMPARED, INSTEAD
from newstables.extractors.claims.unsaid.implied import before_hedge
from newstables.extractors.claims.vocabulary import LEX
from newstables.records import Claim

_FARTHEST = 14  # tokens between a price and the estimate of it
_APART = 10.0  # times that an estimate is larger or smaller, at most


def share_rate(sentence: SentenceTokens, here: list[Claim], claim: Claim) -> None:
    """Give a price of which it is not said for how much it is the rate of the price before, where it is an estimate or
    the range of that, or what a change by that led to.
    """
    before = here[-1] if here else None
    if before is None or claim.kind != "money" or " per " in (claim.unit or " per "):
        return
    if before.kind == "percent" and len(here) > 1 and _leads_again(sentence, here, claim):
        before = here[-2]
    _, _, divisor = (before.unit or "").partition(" per ")
    if not divisor or before.kind != "money":
        return
    if (
        any(reads(sentence, before, claim) for reads in (_is_foreseen, _is_led_to, _is_beside))
        or before is not here[-1]
    ):
        claim.unit = f"{claim.unit} per {divisor}"


def _is_foreseen(sentence: SentenceTokens, before: Claim, claim: Claim) -> bool:
    """`$1.12 per share, topping estimates of $1.05`, `$18 a share, the bottom of its range of $18 to $20`."""
    after, first = sentence.after(before.end), sentence.after(claim.start)
    of = first - 1 if sentence.words[first - 1] == "of" else before_hedge(sentence, first - 1)
    named = sentence.words[of] == "of" and sentence.words[of - 1] in LEX.foreseen and of - after < _FARTHEST
    if not named or not before.value or not claim.value or not (before.unit or "").startswith(f"{claim.unit} per "):
        return False
    return 1 / _APART < claim.value / before.value < _APART


def _is_beside(sentence: SentenceTokens, before: Claim, claim: Claim) -> bool:
    """`pays $1,200 a month, as against $950`, `by $18 a ton in April and by a further $7`: the same at another time."""
    first = sentence.after(claim.start)
    between = sentence.words[sentence.after(before.end) : first]
    if not before.value or not claim.value or not 1 / _APART < claim.value / before.value < _APART:
        return False
    by = sentence.words[sentence.after(before.start) - 1] == "by" and len(between) < _FARTHEST
    again = by and between[-3:-1] == ["by", "a"] and between[-1] in LEX.further
    return again or between[between[:1] == [","] :] in (*COMPARED, *INSTEAD)


def _leads_again(sentence: SentenceTokens, here: list[Claim], claim: Claim) -> bool:
    """`jumped 7.7% to $1,335 a month in the north and 8.5% to $795`: each change with the level that it led to."""
    words, starts = sentence.words, [sentence.after(before.start) for before in here[-2:]]
    to_each = words[starts[0] - 1] == "to" and words[sentence.after(here[-1].end) : sentence.after(claim.start)] == [
        "to"
    ]
    return to_each and "and" in words[starts[0] : starts[1]]


def _is_led_to(sentence: SentenceTokens, before: Claim, claim: Claim) -> bool:
    """`rose by 74 cents a litre to R16.03`: the level is for as much as the change."""
    between = sentence.words[sentence.after(before.end) : sentence.after(claim.start)]
    return between == ["to"] and before.trend is not None
