"""Moves without a verb, as headlines and lists of results have them: "Revenue up 7% to £412.6m"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.words import words
from newstables.language import Parse

_MOVES = ("up", "down")
_LONGEST = 3  # words of what moved
_KINDS = ("percent", "money", "fraction", "measure")


def headlined(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun that opens a sentence right before "up" or "down" and the amount by which it moved."""
    noun = amount.first - 2
    if noun < 0 or parse.lower[noun + 1] not in _MOVES or amount.claim.kind not in _KINDS:
        return None
    first = parse.sentence(noun + 1)[0]
    told = parse.lemmas[noun].lower() in words("sums_of_money", "headlined") or parse.lower[noun] in words("headlined")
    return noun if told and first <= noun < first + _LONGEST else None


def headline_move(parse: Parse, amount: AmountPhrase) -> str | None:
    """The word before such an amount."""
    return parse.lower[amount.first - 1] if headlined(parse, amount) is not None else None
