"""Those who are told along with others: "20 students, together with three teachers, were kidnapped"."""

from __future__ import annotations

from newstables.extractors.roles.amount import COUNTED, AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import is_verb
from newstables.extractors.roles.sharing import ACTION, share
from newstables.language import Parse

_ALONG = (["along", "with"], ["together", "with"], ["as", "well", "as"], ["in", "addition", "to"])


def share_along(parse: Parse, amounts: list[AmountPhrase], index: int) -> None:
    """Let a count behind "along with" take part where the one before it does, both of people or both of things."""
    amount, before = amounts[index], amounts[index - 1] if index else None
    if before is None or amount.claim.kind not in COUNTED or before.claim.kind not in COUNTED:
        return
    led = next((lead for lead in _ALONG if parse.lower[amount.first - len(lead) : amount.first] == lead), None)
    if led is None or parse.sent_of[amount.head] != parse.sent_of[before.head]:
        return
    between = range(before.after, amount.first - len(led))
    alike = are_people(amount.claim.unit) == are_people(before.claim.unit)
    if before.claim.action is None or not alike or any(is_verb(parse, token) for token in between):
        return
    share(before.claim, amount.claim, ACTION)
    amount.claim.event, amount.claim.claim_status = before.claim.event, before.claim.claim_status
