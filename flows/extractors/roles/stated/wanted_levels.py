"""Levels that somebody foresees, wants or is after: "forecast inflation at 6 percent", "want prices below $3"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of
from newstables.extractors.roles.stated.unwanted import is_seen_coming, is_unwanted
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import ClaimStatus

_LEVELS = ("percent", "money", "ratio", "number", "temperature")
_AT_LEVEL = ("at", "below", "above", "under", "over", "around", "near", "between")
_SOMEBODY = frozenset(("he", "she", "they", "we", "i", "you", "who"))


def of_level(parse: Parse, amount: AmountPhrase, verb: int, place: int) -> ClaimStatus | None:
    """What a verb makes of the level at which its object is told to be; None where it says nothing of it."""
    if case_of(parse, place) == "at" and parse.heads[place] == verb:
        thing = object_of(parse, verb)
        if parse.lemmas[verb].lower() in words("foreseen_at"):
            return "planned"  # forecast inflation at 6 percent
        if thing is not None and is_seen_coming(parse, verb, thing):
            return "planned"  # analysts see growth at 6 percent next year
    if _is_level_wanted(parse, amount, verb, place):
        return "denied" if is_unwanted(parse, verb) else "demanded"
    return "demanded" if _is_sought(parse, amount, verb) else None


def _is_level_wanted(parse: Parse, amount: AmountPhrase, verb: int, place: int) -> bool:
    """`wants the ratio at 55%`, `want prices below $3`: the level at which somebody wants to see what is the object."""
    if parse.lemmas[verb].lower() not in words("wanting_at") or amount.claim.kind not in _LEVELS:
        return False
    thing = object_of(parse, verb)
    beside = thing is not None and thing < place and parse.heads[place] in (verb, thing)
    if parse.lemmas[verb].lower() == "like" and not any(parse.deps[child] == "aux" for child in parse.children(verb)):
        return False  # buyers like the shares at $40
    return beside and case_of(parse, place) in _AT_LEVEL


def _is_sought(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`Teachers are after 5.5%`, `they are after $3 million`: what people are after they want to have; what a figure
    is after, as profit after tax, is taken off it.
    """
    if amount.claim.kind not in ("percent", "money") or case_of(parse, amount.head) != "after" or amount.noun == verb:
        return False
    who = subject(parse, verb) if verb == amount.head else None
    return who is not None and (parse.lower[who] in _SOMEBODY or are_people(parse.lemmas[who].lower()) is True)
