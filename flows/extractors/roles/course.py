"""The course of a figure: from where to where, once both ends are known, and what only looks like a course."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.records import Claim

NEAR = 4  # amounts among which both ends of a change stand
_NAMED = 5  # words before a figure that may name it


def moves_nothing(claim: Claim) -> bool:
    """`lost 145 of its nationals`, `shot down two jets`, `lost three out of five`: what is lost or shot
    is no figure that fell.
    """
    if claim.kind == "ratio" and claim.unit is None:
        return True
    if claim.action == "lose" and claim.kind == "count" and are_people(claim.unit) is True:
        return True
    verb, _, particle = (claim.action or "").partition(" ")
    moves = verb in LEX.trend_words or verb in LEX.trend_links_with_particle
    return claim.kind == "count" and particle in ("up", "down", "off") and not moves


def set_course(claim: Claim, later: list[Claim]) -> None:
    """Of a change whose two ends are known, the trend is that between them: cut its growth forecast to 10% from 15%.

    Where one end is a loss and the other a profit, a profit is more, however small.
    """
    if claim.changed_from is None or claim.value is None:
        return
    earlier = next((other for other in later if (other.value, other.unit) == (claim.changed_from, claim.unit)), None)
    gains = _is_of_gain(claim), _is_of_gain(earlier) if earlier else None
    if set(gains) == {True, False}:
        claim.trend = "up" if gains[0] else "down"
    elif claim.value != claim.changed_from:
        claim.trend = "up" if claim.value > claim.changed_from else "down"


def share_change(amounts: list[AmountPhrase], index: int) -> None:
    """The earlier end of a change is of what the later one is of: "sales were $2 million, up from $1 million"."""
    claim = amounts[index].claim
    for other in amounts[max(0, index - NEAR) : index]:
        later = other.claim
        if later.changed_from is None or (later.changed_from, later.unit) != (claim.value, claim.unit):
            continue
        if claim.about is None:
            claim.about, claim.about_start, claim.about_end = later.about, later.about_start, later.about_end
            claim.about_rule = "the other end of its change"
        if claim.action == "compare":
            claim.action = claim.action_role = claim.agent = claim.agent_start = claim.agent_end = None
            claim.action_rule = None


def _is_of_gain(claim: Claim) -> bool | None:
    """Whether the words before a figure name a profit or a loss: of 3 million lost against 9 million earned, the larger
    is no rise. None where they name neither.
    """
    before = claim.sentence[: claim.start - claim.sentence_start].lower().split()[-_NAMED:]
    named = [word in LEX.named_gains for word in before if word in LEX.named_gains or word in LEX.named_losses]
    return named[-1] if named else None
