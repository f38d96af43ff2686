"""What a rate is of that stands before its noun: `the 15 dollars a barrel average`, `a 9 pounds an hour minimum`."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.language import Parse

_LEADING = frozenset(("a", "an", "the", "this", "that", "its", "their", "his", "her", "our"))
_SINGULAR = ("NN", "NNP")


def rated(parse: Parse, amount: AmountPhrase) -> int | None:
    """The last of the nouns right behind a rate that an article leads; a plural may begin a clause of its own, as in
    "the 9 pounds an hour cleaners earn".
    """
    if " per " not in (amount.claim.unit or "") or "-" in amount.claim.text:
        return None
    if amount.noun is not None or not (
        parse.lower[amount.first - 1] in _LEADING or parse.tags[amount.first - 1] == "POS"
    ):
        return None
    last = amount.after
    while last < len(parse) and parse.tags[last] in _SINGULAR and last not in amount.others:
        last += 1
    return last - 1 if last > amount.after and parse.tags[last : last + 1] != ["NNS"] else None
