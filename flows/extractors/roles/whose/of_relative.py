"""Counts of what a relative clause tells of: "12 mills, of which four are idle", "the boats, two of which sank"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.language import Parse

_PRONOUNS = frozenset(("which", "whom"))
_COUNTS = ("count", "number")
_HIGHEST = 4  # steps from a number to the verb of its clause


def of_relative(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun before the clause, of which a bare number says how many."""
    if amount.claim.kind not in _COUNTS or parse.ends[amount.number] < amount.claim.end:
        return None
    before, behind = parse.lower[max(0, amount.first - 2) : amount.first], parse.lower[amount.after : amount.after + 2]
    joined = any(pair[:1] == ["of"] and not _PRONOUNS.isdisjoint(pair[1:]) for pair in (before, behind))
    if not joined and not _is_object_of_which(parse, amount):
        return None
    token = amount.number
    for _ in range(_HIGHEST):
        if parse.deps[token] == "acl:relcl":
            noun = parse.heads[token]
            if parse.lower[amount.first - 1] == "whom" and are_people(parse.lemmas[noun].lower()) is False:
                return _people_above(parse, noun)  # 611 people in six provinces, of whom 87 died
            several = parse.tags[noun] in ("NNS", "NNPS") or parse.lemmas[noun].lower() == amount.claim.unit
            return noun if noun < amount.first and several else None
        token = parse.heads[token]
    return None


def _people_above(parse: Parse, noun: int) -> int | None:
    """The people in whose phrase or clause a thing is told that "whom" cannot mean."""
    above = (one for one in parse.ancestors(noun) if parse.tags[one] == "NNS")
    return next((one for one in above if one < noun and are_people(parse.lemmas[one].lower()) is True), None)


def _is_object_of_which(parse: Parse, amount: AmountPhrase) -> bool:
    """`the missiles, of which the army shot down two`: how many of them the verb of the clause takes."""
    verb = parse.heads[amount.number]
    if parse.deps[amount.number] != "obj" or parse.deps[verb] != "acl:relcl":
        return False
    which = (child for child in parse.children(verb) if child < verb and parse.lower[child] in _PRONOUNS)
    return any(parse.prepositions[child] == "of" for child in which)
