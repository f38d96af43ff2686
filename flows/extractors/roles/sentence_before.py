"""Bare numbers that open a sentence count what the one before counted: "The town has 40 schools. Twelve were shut."."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.years import is_year
from newstables.language import Parse
from newstables.language.questions.listed import times

_BEING = ("are", "were")


def unit_before(parse: Parse, amount: AmountPhrase, earlier: list[AmountPhrase]) -> str | None:
    """The unit of the one count of the sentence before, where a smaller number without a noun is the subject that opens
    a sentence and tells what was done to some of them or how they were, of people also what they did; None where other
    things were told of there.
    """
    first, _ = parse.sentence(amount.head)
    if amount.noun is not None or amount.claim.kind != "number" or amount.first != first or is_year(parse, amount.head):
        return None
    deed = parse.heads[amount.head]
    said = any(parse.deps[child] == "cop" and parse.lower[child] in _BEING for child in parse.children(deed))
    own = parse.deps[amount.head] == "nsubj"
    acts = own and not said and parse.pos[deed] == "VERB" and parse.tags[deed] in ("VBD", "VBP")
    if parse.deps[amount.head] != "nsubj:pass" and not (own and (said or acts)):
        return None
    before = [other for other in earlier[-3:] if parse.sent_of[other.head] == parse.sent_of[amount.head] - 1]
    if len(before) != 1 or before[0].claim.kind != "count":
        return None
    whole = before[0]
    if (
        whole.noun is None
        or parse.tags[whole.noun] != "NNS"
        or not amount.is_less_than(whole)
        or _names_others(parse, whole)
    ):
        return None
    people = are_people(whole.claim.unit) is True
    if acts:
        return whole.claim.unit if people else None
    return "person" if people else whole.claim.unit


def _names_others(parse: Parse, whole: AmountPhrase) -> bool:
    """Whether the sentence of a count names several of anything else, of which a later number may be."""
    return any(
        parse.tags[token] in ("NNS", "NNPS")
        and token != whole.noun
        and parse.lower[token] != "police"
        and parse.lemmas[token].lower() not in times()
        for token in range(*parse.sentence(whole.head))
    )
