"""Parts of a whole that was counted before: four of the pupils, two of the five, 19 of the dead."""

from __future__ import annotations

from newstables.extractors.numbers.resolve import words_value
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.predicates import of_group
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse

_KNOWN = ("the", "those", "these")
_COUNTS = ("count", "number")
_DESCRIBING = ("amod", "compound", "acl", "acl:relcl")
_NEAR = 2  # sentences in which the last that fits is meant; farther off there must be but one
_MOST = 25  # amounts to look back


def whole_before(parse: Parse, amount: AmountPhrase, before: list[AmountPhrase]) -> AmountPhrase | None:
    """The count of those that a known group names, told before: of the same noun, number, or of the same event."""
    group = group_of(parse, amount)
    if group is None or amount.claim.kind not in _COUNTS or (group in amount.others and not amount.holds(group)):
        return None
    fitting = [
        other
        for other in before[-_MOST:]
        if other.claim.kind in _COUNTS
        and other.claim.claim_status == "stated"
        and amount.is_less_than(other)
        and _is_of(parse, other, group)
    ]
    if not fitting:
        return None
    near = parse.sent_of[amount.head] - parse.sent_of[fitting[-1].head] <= _NEAR
    return fitting[-1] if near or len({other.claim.value for other in fitting}) == 1 else None


def group_of(parse: Parse, amount: AmountPhrase) -> int | None:
    """The word that names the group a number is taken from: the "pupils" of "four of the pupils", the "those" of "Of
    those held, 12 are minors".
    """
    of = amount.number + 1
    if parse.lower[of] == "of" and parse.lower[of + 1] in _KNOWN:
        return parse.heads[of] if parse.heads[of] > of else None
    first = parse.sentence(amount.head)[0]
    opens = parse.lower[first] == "of" and parse.lower[first + 1] in _KNOWN and parse.lower[amount.first - 1] == ","
    if not opens or amount.noun is not None or "," in parse.words[first : amount.first - 1]:
        return None
    group = parse.heads[first]
    return group if first < group < amount.first else None


def _is_of(parse: Parse, other: AmountPhrase, group: int) -> bool:
    """Whether an amount counts the group."""
    if parse.pos[group] == "NUM":
        counts = other.noun is not None or other.claim.event is not None  # nine fell ill
        return other.claim.value == _value(parse.lower[group]) and counts
    if (event := of_group(parse, group)) is not None:
        return other.claim.event == event
    lemma = parse.lemmas[group].lower()
    described = any(relation(parse, child) in _DESCRIBING for child in parse.children(group))
    of_some = any(case_of(parse, child) for child in parse.children(group) if relation(parse, child) == "nmod")
    plain = parse.tags[group] == "NNS" and not described and not of_some and lemma not in words("any_people")
    return plain and other.noun is not None and parse.lemmas[other.noun].lower() == lemma


def _value(word: str) -> float:
    digits = word.replace(",", "")
    return float(digits) if digits.isdecimal() else words_value(word)
