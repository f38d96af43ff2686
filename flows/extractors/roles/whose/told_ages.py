"""Whose age it is, where a verb tells it: the victims ranged in age from 15 to 46, boys believed to be 4 and 7."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import PRESUMED
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import is_verb
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_OPENING = ("from", "between")
_LED = ("about", "around", "between", "roughly", "approximately")

_WITHIN_AGE = ("nummod", "conj", "obl:unmarked", "compound")
_MOST_STEPS = 4


def spans_ages(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an age is told of a span: ranged in age from 15 to 46, in age between 6 months and 7 years."""
    return amount.claim.kind == "age" and _verb_of_span(parse, amount) is not None


def spanned(parse: Parse, amount: AmountPhrase) -> int | None:
    """`the victims ranged in age from 15 to 46`: who does; None where the tree has taken the verb for a noun."""
    verb = _verb_of_span(parse, amount)
    return subject(parse, verb) if verb is not None and is_verb(parse, verb) else None


def of_ages(parse: Parse, amount: AmountPhrase) -> int | None:
    """`the ages of the victims are 14 and 18`, `the victims' ages`: whose ages they are; nobody's of "their ages"."""
    first, _ = parse.sentence(amount.first)
    age = next((at for at in range(amount.first - 1, first - 1, -1) if parse.lower[at] in ("age", "ages")), None)
    if age is None:
        return None
    owners = (child for child in parse.children(age) if parse.deps[child] in ("nmod", "nmod:poss"))
    return next((owner for owner in owners if parse.pos[owner] in ("NOUN", "PROPN") and owner < amount.first), None)


def presumed(parse: Parse, amount: AmountPhrase) -> int | None:
    """`two boys, believed to be 4 and 7,`: of whom it is believed; of the later ages of a list, as of its first."""
    first = amount
    while parse.lower[first.first - 1] in ("and", "or", ","):
        before = first.others.get(first.first - 2) or first.others.get(first.first - 3)  # 4, 7 and 12; 4, 7, and 12
        if before is None or before.claim.rule != PRESUMED:
            break
        first = before
    at = first.first - 1
    while at > 0 and parse.lower[at] in _LED:
        at -= 1
    return subject(parse, at - 2) if parse.lower[at - 1 : at + 1] == ["to", "be"] else None


def _verb_of_span(parse: Parse, amount: AmountPhrase) -> int | None:
    """The verb before "in age" and the span, whose later end may be an amount of its own."""
    at = amount.first - 1
    joined = parse.lower[at] in ("to", "and")
    before = amount.others.get(at - 1) if joined else None
    if before is not None and before is not amount:
        return _verb_of_span(parse, before)
    at += parse.lower[at + 1] in _OPENING  # of a range the word is its own
    at -= parse.lower[at] in _OPENING
    led = at > 1 and parse.lower[at - 1 : at + 1] == ["in", "age"]
    return at - 2 if led else None


def joined_ages(parse: Parse, amount: AmountPhrase) -> int | None:
    """`the boys are 9 and 14 years old`, `her sons, who were 9 and 14`: the subject of which joined ages are said."""
    token = amount.head
    for _ in range(_MOST_STEPS):
        if any(parse.deps[child] == "cop" for child in parse.children(token)):
            return subject(parse, token)
        if parse.deps[token] not in _WITHIN_AGE:
            return None
        token = parse.heads[token]
    return None
