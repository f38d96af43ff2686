"""What a part behind "including" or "include" is a part of: a count that the text says so of, and no other."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.befell.predicates import of_group
from newstables.extractors.roles.position import is_verb, relation
from newstables.extractors.roles.stated.factuality import is_negated
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_MANY = ("they", "these", "those", "them")
_CORE = ("obj", "nsubj")


def whole_included(parse: Parse, amount: AmountPhrase, opener: int, wholes: list[AmountPhrase]) -> AmountPhrase | None:
    """The whole of a part behind the word `opener`: the last count before it, where the sentence means that."""
    whole = wholes[-1]
    if amount.claim.kind == "percent" and whole.claim.kind == "number":
        return None  # 53% (30 of 57), including 44% (7 of 16)
    here = parse.sent_of[whole.head] == parse.sent_of[amount.head]
    if parse.lower[opener] == "including" or not is_verb(parse, opener):
        if here:
            return None if _is_of_other(parse, opener, whole) else whole
        return whole if _is_named(parse, opener - 1 - (parse.words[opener - 1] == ","), whole) else None
    who = subject(parse, opener)
    if who is None or is_negated(parse, opener, amount):
        return None  # the figure does not include 12 visitors
    named = next((one for one in reversed(wholes) if who in (one.noun, one.head, one.number)), None)
    if named is None and (event := of_group(parse, who)) is not None:
        same_fate = next((one for one in reversed(wholes) if one.claim.event == event), None)
        return _whole_itself(same_fate, wholes) if same_fate is not None else None  # of the dead, and not of the hurt
    same = amount.claim.unit == whole.claim.unit  # this would include 200 children
    return named or (_whole_itself(whole, wholes) if same or _is_named(parse, who, whole) else None)


def _whole_itself(whole: AmountPhrase, wholes: list[AmountPhrase]) -> AmountPhrase:
    """`19 died, six of them in Moss. The dead include five girls`: the dead are all 19, and not the part told last."""
    start = whole.claim.part_of_start
    return next((one for one in wholes if one.claim.start == start), whole) if start is not None else whole


def _is_of_other(parse: Parse, opener: int, whole: AmountPhrase) -> bool:
    """`13 men face charges including seven of murder`: the noun right before is what has the part, and not the men."""
    before = opener - 1
    plural = parse.tags[before] == "NNS" and relation(parse, before) in _CORE and before not in whole.others
    return plural and before != whole.noun and not _is_named(parse, before, whole)


def _is_named(parse: Parse, noun: int, whole: AmountPhrase) -> bool:
    """Whether a noun or pronoun means the whole that was counted before: they, the bills, the toll."""
    lemma = parse.lemmas[noun].lower()
    return lemma == whole.claim.unit or parse.lower[noun] in _MANY or lemma in words("totals")
