"""Bare numbers of those asked: "a poll of 1,000 showed"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse


def is_of_inquiry(parse: Parse, amount: AmountPhrase) -> bool:
    """`a poll of 1,000 found it`, `a survey of 2,600 of them`: how many were asked, who did nothing and whom the poll
    counts, so that it is no poll either of which there are so many.
    """
    if amount.noun is not None or amount.claim.kind not in ("number", "count"):
        return False
    inquiry = parse.heads[amount.head]
    of = relation(parse, amount.head) == "nmod" and case_of(parse, amount.head) == "of"
    return of and parse.lemmas[inquiry].lower() in words("inquiries")
