"""Who stands where beside another: `behind the Greens on 33.4`, `ahead of the Liberals on 28.1 and the Left on 9`."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.phrases import NOUNS
from newstables.language import Parse

RANKED = "behind <noun> on <amount>"
_STANDING = frozenset(("on", "at", "with"))
_RANKS = (
    ["behind"],
    ["trailing"],
    ["ahead", "of"],
    ["followed", "by"],
    ["clear", "of"],
    ["chased", "by"],
    ["trailed", "by"],
    ["front", "of"],
)
_JOINTS = frozenset(("and", ",", "then", "while"))
_IN_NAME = frozenset(("DET", "PRON", "PROPN", "NOUN", "ADJ"))
_LONGEST = 8  # words of a name with its article


def _whole_name(parse: Parse, noun: int) -> int:
    """The head of a name of which a word is the last: Siteny Andriana."""
    head = parse.heads[noun]
    return head if parse.deps[noun] == "flat" and head < noun else noun


def ranked(parse: Parse, amount: AmountPhrase) -> int | None:
    """Who stands on a share or a level behind or ahead of the subject; a count is of what it counts."""
    noun = None if amount.claim.kind == "count" else stands_beside(parse, amount)
    return None if noun is None else _whole_name(parse, noun)


def stands_beside(parse: Parse, amount: AmountPhrase) -> int | None:
    """Who stands on an amount behind or ahead of the subject, alone or in a list; nobody does so "behind schedule", nor
    on so many acres, or at so many minutes.
    """
    at = parse.lower[amount.first - 1] == "at"
    if amount.claim.kind == "measure" or (at and amount.claim.kind != "percent"):
        return None
    noun = amount.first - 2
    if noun < 1 or parse.lower[amount.first - 1] not in _STANDING or parse.pos[noun] not in NOUNS:
        return None
    start = noun
    floor = max(0, noun - _LONGEST)
    while start > floor and parse.pos[start - 1] in _IN_NAME and start - 1 not in amount.others:
        start -= 1
    if parse.pos[noun] != "PROPN" and parse.pos[start] not in ("DET", "PRON"):
        return None
    before = start - 1
    if any(parse.lower[before - len(rank) + 1 : before + 1] == rank for rank in _RANKS):
        return noun
    while before > 0 and parse.lower[before] in _JOINTS:
        before -= 1
    other = amount.others.get(before) if before < start - 1 else None
    joined = other is not None and other is not amount and stands_beside(parse, other) is not None
    return noun if joined else None


def share_percent(amounts: list[AmountPhrase], index: int) -> None:
    """`were on 33.4 percent, ahead of the Liberals on 28.1`: who stands beside a share stands on one, too."""
    amount = amounts[index]
    if index == 0 or amount.claim.about_rule != RANKED or (amount.claim.kind, amount.claim.unit) != ("number", None):
        return
    before = amounts[index - 1].claim
    if before.kind == "percent" and before.sentence_start == amount.claim.sentence_start:
        amount.claim.kind, amount.claim.unit = "percent", before.unit
