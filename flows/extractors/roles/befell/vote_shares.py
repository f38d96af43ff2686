"""Shares of the votes for and against: "rejected the tax by 58% to 42%"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.words import words
from newstables.language import Parse

_FARTHEST = 4  # tokens between the two
_LEAST, _MOST = 80.0, 101.0  # percent that both have together; others may have some


def is_share_of_votes(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether a percentage is one of the two sides of a vote that the sentence tells of: what was voted on, and what a
    plan would do, is not its amount.
    """
    if amount.claim.kind != "percent":
        return False
    first, after = parse.sentence(amount.head)
    near = range(amount.first - _FARTHEST, amount.after + _FARTHEST)
    others = (amount.others[token] for token in near if token in amount.others)
    two_sides = any(_are_sides(parse, *sorted((amount, other), key=_place)) for other in others if other is not amount)
    return two_sides and any(parse.lemmas[token] in words("voted_on") for token in range(first, after))


def _place(amount: AmountPhrase) -> int:
    return amount.first


def _are_sides(parse: Parse, one: AmountPhrase, other: AmountPhrase) -> bool:
    led = parse.lower[one.first - 1] == "by" and parse.lower[other.first - 1] == "to"
    both = one.claim.kind == other.claim.kind == "percent"
    return led and both and _LEAST <= (one.claim.value or 0.0) + (other.claim.value or 0.0) <= _MOST
