"""The actor of a clause that leaves out its verb: the Spain of "Greece took in 13,000 and Spain 19,000"."""

from __future__ import annotations

import re

from newstables.language.questions.receivers import stands_received
from newstables.link.reading import ArticleReading
from newstables.records import Actor, Claim

_JOINED = re.compile(r"(?:,|\band|\bwhile|\bbut)\s(?:the\s)?$")
_WINDOW = 24  # characters before a name that its conjunction is looked for in


def gapped_owner(claim: Claim, reading: ArticleReading) -> Actor | None:
    """`Greece took in 13,000 and Spain 19,000`: the name before an amount, in a clause that leaves out its verb.

    What the clause before it does, it does: it is the agent, too.
    """
    naming = reading.mentions.around(claim.start - 2) if claim.start > 1 else None
    if naming is None or naming[1] != claim.start - 1:
        return None
    start, end, actor = naming
    before = reading.text[max(0, start - _WINDOW) : start]
    if not _JOINED.search(before):
        return None
    others = reading.claims_in(claim.sentence_start, start)
    if others and stands_received(reading.parse, reading.parse.token_at(others[-1].start)):
        return None  # gave Mali $40m and Chad $25m: what Chad gets, the giver of the first gives
    is_clause = before.rstrip().endswith(("and", "while", "but")) and actor.kind == "country"
    if not any(is_clause or other.kind == claim.kind or claim.unit is None for other in others):
        return None
    if claim.agent_end is not None and claim.agent_end <= others[0].start:
        claim.agent, claim.agent_start, claim.agent_end = reading.text[start:end], start, end
        claim.agent_actor_id = actor.actor_id
    return actor


def does_gapped(claim: Claim, reading: ArticleReading) -> bool:
    """`Arda sold 90 vans; Norvik, 40`: whether who does it stands right before the amount, in a clause that leaves out
    its verb: it is nobody's of the clause before.
    """
    if claim.agent_end is None or not claim.agent_end < claim.start:
        return False
    return not reading.text[claim.agent_end : claim.start].strip(" ,")
