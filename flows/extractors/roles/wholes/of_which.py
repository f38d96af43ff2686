"""Parts that go on a list behind "of which": 60 fell ill, of whom 12 died and 40 were treated."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import AGENT, case_of
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.passives import is_passive

_LED = (["of", "which"], ["of", "whom"], ["of", "them"], ["of", "these"])
_THOUSAND = 1000.0
_JOINTS = (",", "and", ";", "while", "whereas", "but")


def is_past_things(parse: Parse, amount: AmountPhrase, whole: AmountPhrase) -> bool:
    """`200,000 people are at risk of floods in camps, of which 25,000 are children`: whether the "which" before
    thousands means the people that were counted, as what is told of the thousands tells, and not the uncounted things
    or places that a preposition leads right before it: "in camps, of which 2,000 are closed".
    """
    noun = amount.first - 4
    if parse.lower[noun + 1 : amount.first] != [",", "of", "which"] or (amount.claim.value or 0.0) < _THOUSAND:
        return False
    if not are_people(whole.claim.unit) or are_people(parse.lemmas[noun].lower()) or noun in whole.others:
        return False
    while parse.deps[noun] == "conj":
        noun = parse.heads[noun]
    return bool(case_of(parse, noun)) and _tells_of_people(parse, parse.heads[amount.head])


def _tells_of_people(parse: Parse, predicate: int) -> bool:
    """Whether people are or do what is told: are children, died, need aid; not "are closed", "have lifts"."""
    lemma = parse.lemmas[predicate].lower()
    if is_passive(parse, predicate):
        return False
    return bool(are_people(lemma)) or lemma in events(AGENT) or lemma in words("doings_of_people")


def next_of_which(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> AmountPhrase | None:
    """The whole of a bare count that is joined to a part behind "of which", where all of them fit into it."""
    if amount.noun is not None or amount.claim.kind not in ("count", "number"):
        return None
    if parse.lower[amount.first - 1] not in _JOINTS:
        return None
    parts: list[AmountPhrase] = []
    for other in reversed(earlier):
        if parse.sent_of[other.head] != parse.sent_of[amount.head] or other.claim.part_of_start is None:
            return None
        parts.append(other)
        if parse.lower[other.first - 2 : other.first] in _LED:
            break
    else:
        return None
    start = parts[-1].claim.part_of_start
    whole = next((one for one in earlier if one.claim.start == start), None)
    if whole is None or any(part.claim.part_of_start != start for part in parts):
        return None
    told = sum(part.claim.value or 0.0 for part in (*parts, amount))
    return whole if told <= (whole.claim.value or 0.0) else None
