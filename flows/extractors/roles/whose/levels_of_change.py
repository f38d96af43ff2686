"""Levels behind a noun of change: an increase in the fee from $40 to $60; their number saw a fall from 9 to 6."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import NOUNS
from newstables.extractors.roles.position import case_of, is_verb
from newstables.extractors.roles.whose.changed import is_when
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_LEADS = frozenset(("to", "from"))
_LONGEST = 8  # tokens of what rises, between a noun of change and the level that it rises to
_FARTHEST = 5  # tokens back from "to" to the last of the earlier level: from 600 in March 2019 to 900
_KINDS = ("percent", "money", "number", "measure", "temperature", "rate")


def level_of_change(parse: Parse, amount: AmountPhrase) -> int | None:
    """`boosted by the increase in national insurance to 15 percent from 13.8 percent`, `a fall in the number of crews
    from 9 to 6`: what the noun of change is of, whatever word the tree hangs the levels on.
    """
    before = _last_before_levels(parse, amount)
    if before is None:
        return None
    is_apart = parse.lower[before] == ","
    before -= is_apart
    noun = before
    while noun > 0 and before - noun < _LONGEST and parse.heads[noun] < noun and case_of(parse, noun) != "in":
        noun = parse.heads[noun]
    change = parse.left_edge(noun) - 1 if case_of(parse, noun) == "in" and parse.pos[noun] in NOUNS else -1
    of_change = amount.others.get(change)
    if of_change is not None and parse.lower[of_change.first - 1] == "of":
        change = of_change.first - 2  # a drop of 8 percent in sales to $40 million
    named = change >= 0 and parse.right_edge(noun) >= before and _is_change(parse, change)
    if named and is_apart:  # saw a rise in the fee, from $40 to $60; not: sales fell after a rise in the fee, to $40
        named = parse.deps[change] in ("nsubj", "obj")
    return noun if named and not _is_name(parse, noun) and not is_when(parse, noun) else None


def undergone(parse: Parse, amount: AmountPhrase) -> int | None:
    """`the number of crews saw a fall from 9 to 6`, `the fee rise from $40 to $60`: the subject of a verb whose object
    is the bare noun of change before the levels, or the noun compounded with it.
    """
    change = _last_before_levels(parse, amount)
    if change is None or not _is_change(parse, change):
        return None
    kinds = [child for child in parse.children(change) if child < change and parse.deps[child] == "compound"]
    if kinds and parse.tags[kinds[-1]] in ("NN", "NNS") and parse.lemmas[kinds[-1]].lower() not in words("times"):
        return kinds[-1]
    verb = parse.heads[change]
    goes_through = words("undergoing") | words("posting_changes")
    if parse.deps[change] != "obj" or not is_verb(parse, verb) or parse.lemmas[verb].lower() not in goes_through:
        return None
    who = subject(parse, verb)
    noun = parse.lemmas[who].lower() if who is not None and parse.pos[who] == "NOUN" else ""
    is_figure = noun and are_people(noun) is None and noun not in words("claimants")  # no people, town or firm
    return who if is_figure else None


def _last_before_levels(parse: Parse, amount: AmountPhrase) -> int | None:
    """The token before "from 9 to 6", "to 6 from 9" or "to 6", of which the amount is one end."""
    if amount.claim.kind not in _KINDS or parse.lower[amount.first - 1] not in _LEADS:
        return None
    for token in range(amount.first - 2, max(0, amount.first - 2 - _FARTHEST), -1):
        other = amount.others.get(token)
        if other is not None:
            return other.first - 2 if parse.lower[other.first - 1] in _LEADS else amount.first - 2
    return amount.first - 2


def _is_change(parse: Parse, noun: int) -> bool:
    """Whether a word is a noun of change: an increase, a cut."""
    known = words("changes") | words("changes_by_share")
    return parse.pos[noun] == "NOUN" and parse.lemmas[noun].lower() in known


def _is_name(parse: Parse, noun: int) -> bool:
    """`the rise in Oslo to 15 percent`: where something rose, and not what; but "the rise in VAT"."""
    return parse.pos[noun] == "PROPN" and not parse.words[noun].isupper()
