"""Verbs of how much room something takes: `the park covers 40 hectares`, `the estate takes up 12 acres`."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_SOMEBODY = frozenset(("i", "you", "he", "she", "we", "they", "who"))


def covers(parse: Parse, amount: AmountPhrase, verb: int) -> bool:
    """`the park covers 40 hectares`, `the slick takes up two square miles`; settlers who occupy land are none of it."""
    if parse.lemmas[verb].lower() not in words("covering"):
        return False
    area = LEX.dimensions.get(amount.claim.unit or "") == "area"
    if not area or (parse.lemmas[verb] == "take" and parse.lower[verb + 1] != "up"):
        return False
    who = subject(parse, verb)
    return who is not None and parse.lower[who] not in _SOMEBODY and are_people(parse.lemmas[who].lower()) is not True
