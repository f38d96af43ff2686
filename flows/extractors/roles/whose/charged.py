"""Charges that a bare number counts: "convicted of 14 charges and pleaded guilty to two"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.words import words
from newstables.language import Parse

_NEAR = 1  # sentences


def unit_of_charges(parse: Parse, amount: AmountPhrase, before: list[AmountPhrase]) -> str | None:
    """What somebody is found guilty of, or answers to, in so many, where charges were counted right before."""
    place = amount.place(parse)
    verb = parse.heads[place]
    if amount.claim.kind != "number" or amount.noun is not None or case_of(parse, place) not in ("of", "to"):
        return None
    if parse.lemmas[verb].lower() not in words("answering"):
        return None
    near = (one for one in reversed(before) if parse.sent_of[amount.head] - parse.sent_of[one.head] <= _NEAR)
    counted = next((one for one in near if one.claim.kind == "count"), None)
    return counted.claim.unit if counted is not None and counted.claim.unit in words("charges") else None
