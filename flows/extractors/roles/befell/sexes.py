"""Women, girls and boys whom no later count is said to be of: two women dead and four wounded."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import ELIDED
from newstables.extractors.roles.amount import AmountPhrase

_OF_SEX = frozenset(("woman", "man", "girl", "boy"))
_HARM = frozenset(("killed", "injured", "missing", "arrested", "kidnapped"))


def forget_sex(amounts: list[AmountPhrase], index: int) -> None:
    """Say "person" of those whose noun was left out, where those of the noun suffered something else: one girl died and
    three people are held.
    """
    claim = amounts[index].claim
    if claim.rule != ELIDED or claim.unit not in _OF_SEX or claim.event not in _HARM:
        return
    named = next(
        (one.claim for one in reversed(amounts[:index]) if one.noun is not None and one.claim.unit == claim.unit), None
    )
    if named is None or named.sentence_start != claim.sentence_start or named.event in (claim.event, None):
        return
    claim.unit, claim.unit_modifiers = "person", None
    claim.about = claim.about_start = claim.about_end = claim.about_rule = None
