"""Verbs that measure, or take things as their object: the firm opened nine, but the index opened nine points up."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_BARE = ("number", "count")
_SOMEBODY = frozenset(("i", "you", "he", "she"))  # a firm is "we" and "who", too


def takes_things(parse: Parse, verb: int, place: int, amount: AmountPhrase) -> bool:
    """`W. H. Smith opened nine`, `he had lost 400`: whether a bare number is what somebody does it to, and no level of
    theirs. What loses or gains a number must be a person, for an index or a firm does so in points, too.
    """
    bare = amount.claim.kind in _BARE and amount.noun is None and relation(parse, place) == "obj"
    lemma = parse.lemmas[verb].lower()
    if not bare or lemma not in words("taking_things", "winning_things"):
        return False
    behind = parse.lower[amount.after : amount.after + 1]
    if (amount.claim.value or 0.0) % 1 and lemma in words("winning_things"):
        return False  # nobody wins 8.1 of anything whole
    if not words("degrees").isdisjoint(behind) or behind == ["to"]:
        return False  # closed 12 higher; lost 12 to 340
    return lemma in words("taking_things") or _is_somebody(parse, subject(parse, verb))


def _is_somebody(parse: Parse, who: int | None) -> bool:
    """Whether a subject is people, by its noun or pronoun: not `the Dow`; `Barclays`, as any name, may be a firm's."""
    if who is None:
        return False
    somebody = parse.pos[who] == "PRON" and parse.lower[who] in _SOMEBODY
    return somebody or (parse.pos[who] == "NOUN" and are_people(parse.lemmas[who].lower()) is True)
