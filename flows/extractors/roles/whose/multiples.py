"""What there is so many times of: `three times as many saves`, `half as much tea`, `four times the number of cases`."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse

AS_MANY = "<amount> as many <noun>"
_KINDS = ("ratio", "fraction")


def multiple_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun behind "as many" or "as much", or the quantity behind "the"; nothing of a limit or a price, which
    something else exceeds so many times.
    """
    behind = amount.after
    if amount.claim.kind not in _KINDS or behind + 2 >= len(parse) or amount.multiplies(parse):
        return None
    many = _many(parse, amount)
    if many is not None:
        return parse.heads[many] if parse.heads[many] > many and parse.pos[parse.heads[many]] in NOUNS else None
    noun = parse.heads[behind]
    led = parse.deps[behind] == "det" and noun > behind and parse.lemmas[noun].lower() in words("multiplied")
    return noun if led and relation(parse, noun) in ("obj", "nsubj") and amount.claim.kind == "ratio" else None


def behind_many(parse: Parse, amount: AmountPhrase, floor: int) -> int:
    """Where the words of the noun begin: behind "many", which says nothing of it, else at `floor`."""
    many = _many(parse, amount)
    return floor if many is None else many + 1


def _many(parse: Parse, amount: AmountPhrase) -> int | None:
    """The "many" or "much" behind an amount and "as"."""
    many = amount.after + (parse.lower[amount.after] == "as")
    return many if parse.lower[many] in ("many", "much") and parse.lower[many - 1] == "as" else None
