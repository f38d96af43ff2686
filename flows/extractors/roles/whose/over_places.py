"""Counts that differ by their place or time alone: they take part where the first of them does."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import is_verb, relation
from newstables.extractors.roles.sharing import ABOUT, ACTION, share
from newstables.language import Parse
from newstables.language.questions.listed import times

_WHERE = frozenset((
    "in", "at", "on", "off", "near", "from", "across", "outside", "around", "under", "within", "inside", "by",
    "between", "over", "throughout", "along", "beside", "during", "since", "before", "after",
    "here", "there", "elsewhere", "abroad", "overseas", "nationwide",
))  # fmt: skip
_SIDES = frozenset(("for", "against"))  # of a vote, and of what those asked are for
_JOINTS = ("and", "but", ",", ";")
_NEAR = 4  # amounts before one
_NEXT = 8  # tokens between two measures of a list
_FARTHEST = 14  # tokens between the two


def share_over_places(parse: Parse, amounts: list[AmountPhrase], index: int) -> None:
    """`arrested 34 people in Paris, 12 in Lyon and five in Nice`: give a bare count the action of the one before."""
    amount = amounts[index]
    claim = amount.claim
    bare = claim.kind == "number" and claim.unit is None
    if not (bare or claim.kind == "count") or amount.noun is not None or claim.action_role is not None:
        return
    if amount.after != amount.number + 1:
        return  # 83 deaths in 2015, 12 more than in May
    other = _other(parse, amounts, index)
    if other is None or other.claim.action_role is None or claim.action not in (None, other.claim.action):
        return
    start = _behind_verb(parse, other, amount)
    if start is None:
        return
    joined = parse.lower[amount.first - 1] in _JOINTS
    joined = joined and not relation(parse, amount.head).startswith("nsubj")  # and five in Taiz were missing
    if joined and _is_led(parse, start, amount.first) and _is_led(parse, amount.after, amount.after + 3):
        if bare:
            claim.kind, claim.unit = "count", other.claim.unit
            share(other.claim, claim, ABOUT)
        share(other.claim, claim, ACTION)
        claim.event = claim.event or other.claim.event


def share_measure_over_places(parse: Parse, amounts: list[AmountPhrase], index: int) -> None:
    """`The rains were 47mm at Lund, 75mm at Oslo and 40mm at Bergen`: give a measure what that before it is of,
    where each has a place right behind it and a joint alone parts the two.
    """
    amount, claim = amounts[index], amounts[index].claim
    other = amounts[index - 1] if index else None
    if other is None or claim.kind not in ("measure", "temperature") or claim.about is not None or amount.noun:
        return
    if (other.claim.kind, other.claim.unit) != (claim.kind, claim.unit) or other.claim.about is None:
        return
    near = parse.sent_of[other.head] == parse.sent_of[amount.head] and amount.first - other.after <= _NEXT
    verbs = any(is_verb(parse, token) for token in range(other.after, amount.first))
    joined = parse.lower[amount.first - 1] in ("and", ",") and near and not verbs
    if joined and parse.lower[other.after] in ("in", "at") and parse.lower[amount.after] in ("in", "at"):
        share(other.claim, claim, ABOUT)


def _other(parse: Parse, amounts: list[AmountPhrase], index: int) -> AmountPhrase | None:
    """The count before this one of the same things, in its sentence and near."""
    amount = amounts[index]
    for other in reversed(amounts[max(0, index - _NEAR) : index]):
        if parse.sent_of[other.head] != parse.sent_of[amount.head] or amount.first - other.after > _FARTHEST:
            return None
        if (other.claim.kind, other.claim.unit) == ("count", amount.claim.unit):
            return other
        if amount.claim.unit is None and other.noun is None and other.claim.unit == "person" and other.claim.event:
            return other  # 35 were killed in Oslo, 11 in Lima
    return None


def _behind_verb(parse: Parse, other: AmountPhrase, amount: AmountPhrase) -> int | None:
    """Where the place or time of the count before begins: behind it, behind its verb, or behind what those are left as:
    "left 12 dead in Oslo"; None where another verb is.
    """
    verbs = [token for token in range(other.after, amount.first) if is_verb(parse, token)]
    if not verbs:
        is_state = parse.deps[other.after] == "xcomp" and parse.pos[other.after] == "ADJ"
        return other.after + is_state
    own = len(verbs) == 1 and parse.lemmas[verbs[0]].lower() == other.claim.action
    return verbs[0] + 1 if own else None


def _is_led(parse: Parse, first: int, after: int) -> bool:
    """Whether a place, a time or a side stands at a token: in Lyon, three years ago, this year, against it."""
    if first >= len(parse) or parse.sent_of[first] != parse.sent_of[first - 1]:
        return False
    return parse.lower[first] in _WHERE | _SIDES or any(
        parse.lemmas[token].lower() in times() for token in range(first, min(after, len(parse)))
    )
