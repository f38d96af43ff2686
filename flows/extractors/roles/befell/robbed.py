"""Sums that are taken from the object of a verb: "cheated 40 clients of $3 million"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import Position, case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse


def taken_from_them(parse: Parse, amount: AmountPhrase) -> Position | None:
    """The place of money that a verb takes from its object, on which the tree hangs it; not of what it does away with:
    "cleared debts of $1 billion".
    """
    place, noun = amount.head, parse.heads[amount.head]
    if amount.claim.kind != "money" or case_of(parse, place) != "of" or relation(parse, place) != "nmod":
        return None
    verb = parse.heads[noun]
    if relation(parse, noun) != "obj" or parse.lemmas[verb].lower() not in words("depriving"):
        return None
    return Position(verb, None, "obl") if parse.lemmas[noun].lower() not in words("owed") else None
