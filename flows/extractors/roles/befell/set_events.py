"""What befell those whom a claim counts, and whom a bare number counts by that."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase, told_before
from newstables.extractors.roles.befell.either import is_either
from newstables.extractors.roles.befell.events import event_of
from newstables.extractors.roles.befell.tolls import of_toll, unit_of_toll
from newstables.extractors.roles.befell.victims import is_wound
from newstables.extractors.roles.people import (
    are_others_or_same,
    count_lost_things,
    count_missing,
    count_people,
    tells_of_people,
)
from newstables.extractors.roles.position import Position
from newstables.extractors.roles.sentence_before import unit_before
from newstables.extractors.roles.stated.factuality import is_negated
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.records import Claim
from newstables.schemas.claims import Event

_DEATHS = ("death", "fatality")
_OF_OTHERS = ("destroyed", "injured", "displaced", "struck", "evacuated", "arrested", "affected")


def set_event(
    parse: Parse, amounts: list[AmountPhrase], index: int, about: int | None, position: Position | None
) -> None:
    """Tell what befell those counted, and of a bare number whom it counts."""
    amount, claim = amounts[index], amounts[index].claim
    claim.event = event_of(parse, amount, position) or of_toll(parse, amount, about)
    claim.event = _of_own_name(claim)
    if claim.claim_status == "stated" and _is_not_done(parse, amount, position):
        claim.event = None  # did not free the 40 hostages, who are known
    count_missing(amount)
    count_lost_things(amount, told_before(amounts, index))
    if claim.unit is None and claim.kind in ("number", "count"):
        _count_whom(parse, amounts, index, about, position)


def _of_own_name(claim: Claim) -> Event | None:
    """What the name of those counted says, whatever is told of what they are joined to: `87 deaths and 90 homes
    destroyed`; nor are hostages arrested by those who capture them.
    """
    if claim.unit in _DEATHS and claim.event in _OF_OTHERS:
        return "killed"
    return "kidnapped" if claim.unit == "hostage" and claim.event == "arrested" else claim.event


def _count_whom(
    parse: Parse, amounts: list[AmountPhrase], index: int, about: int | None, position: Position | None
) -> None:
    """Tell of a bare number whom it counts, where an event or its words say so."""
    claim = amounts[index].claim
    if claim.event and (told := unit_of_toll(parse, about)) is not None:
        claim.kind, claim.unit = "count", told
    elif tells_of_people(parse, amounts[index]) or is_either(parse, amounts[index], position):
        if about is not None and (parse.lemmas[about].lower() in events("of") or is_wound(parse, about)):
            claim.about = claim.about_start = claim.about_end = claim.about_rule = None  # the deaths of thousands
        count_people(parse, amounts[index], told_before(amounts, index))
    elif are_others_or_same(parse, amounts[index], told_before(amounts, index)):
        claim.kind, claim.unit = "count", "person"
    elif (counted := unit_before(parse, amounts[index], told_before(amounts, index))) is not None:
        claim.kind, claim.unit = "count", counted
        claim.event = claim.event or event_of(parse, amounts[index], position)


def _is_not_done(parse: Parse, amount: AmountPhrase, position: Position | None) -> bool:
    """Whether the event is that of a verb which did not come about; "did not prevent 12 deaths" leaves them dead."""
    if position is None or position.role is None or amount.claim.event is None:
        return False
    own = events(position.role).get(parse.lemmas[position.verb].lower())
    return own == amount.claim.event and is_negated(parse, position.verb, amount)
