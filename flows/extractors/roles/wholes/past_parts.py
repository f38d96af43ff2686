"""A part that is a fact though its whole is foreseen: `will host 300 teams, including the 200 it hosted last year`."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.sharing import forget_action
from newstables.extractors.roles.wholes.parts import is_listed_part
from newstables.extractors.roles.wholes.taken_after import join_whole
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.records import Claim


def joined_past(parse: Parse, amount: AmountPhrase, whole: Claim) -> bool:
    """Join a listed part to what is planned or wanted of its whole where a clause of its own tells what has been; else
    False. The part is stated, and has the verb of its whole only where its own clause has that, too.
    """
    if whole.claim_status not in ("planned", "demanded") or not is_listed_part(parse, amount):
        return False
    tokens = {token for token in (amount.head, amount.noun, amount.number) if token is not None}
    below = (child for token in tokens for child in parse.children(token) if child > token)
    past = next((child for child in below if _tells_past(parse, child)), None)
    if past is None:
        return False
    part = amount.claim
    own_event, own_action = part.event, part.action
    join_whole(whole, part)
    part.claim_status = "stated"
    if parse.lemmas[past].lower() != whole.action and own_action is None:
        part.event = own_event
        forget_action(part)
    return True


def _tells_past(parse: Parse, verb: int) -> bool:
    """`it hosted last year`, `that it has hosted`, `lost in May`; no plan: "expected in May"."""
    kind, tag = parse.deps[verb], parse.tags[verb]
    helpers = [parse.tags[child] for child in parse.children(verb) if parse.deps[child].startswith("aux")]
    if kind == "acl:relcl":
        return (tag == "VBD" and not helpers) or (bool(helpers) and "MD" not in helpers and tag == "VBN")
    foreseen = parse.lemmas[verb].lower() in words("planned_objects", "budgeting", "demanded_objects")
    return relation(parse, verb) == "acl" and tag in ("VBN", "VBD") and not foreseen
