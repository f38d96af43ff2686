"""What a rate is of: `the 15 dollars a barrel average`; `40,000 deaths, about 110 a day`."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of
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
    while parse.tags[last] in _SINGULAR and last not in amount.others:
        last += 1
    return last - 1 if last > amount.after and parse.tags[last] != "NNS" else None


def counted_again(parse: Parse, amount: AmountPhrase) -> int | None:
    """`40,000 deaths, about 110 a day`, `9,000 tyres, or 25 a day`: what was counted right before a bare rate of it."""
    if amount.claim.kind != "rate" or amount.noun is not None or not (amount.claim.unit or "").startswith("per "):
        return None
    last = amount.first - 1 - (parse.lower[amount.first - 1] == "or")
    whole = amount.others.get(last - 1) if last > 0 and parse.words[last] == "," else None
    if whole is None or whole.claim.kind != "count" or whole.noun != last - 1 or case_of(parse, whole.noun):
        return None  # 9,000 tyres in 12 towns, or 25 a day
    return whole.noun
