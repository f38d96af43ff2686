"""Parts right behind their whole are told by whoever tells the whole: "put the dead at 40, including nine boys"."""

from __future__ import annotations

from newstables.link.speech.act import Act
from newstables.link.speech.article_speech import Speeches
from newstables.records import Claim

_NAMING_PARTS = frozenset(("including", "among"))


def act_of_whole(speech: Speeches, claim: Claim) -> Act | None:
    """The act that the whole of a part stands under; no verb stands between the two, but "among whom were"."""
    reading, parse = speech.reading, speech.reading.parse
    start = claim.part_of_start
    if start is None or not claim.sentence_start <= start < claim.start:
        return None
    whole = next(iter(reading.claims_in(start, start + 1)), None)
    if whole is None:
        return None
    between = range(reading.token(whole) + 1, parse.token_at(claim.start))
    if _NAMING_PARTS.isdisjoint(parse.lower[between.start : between.stop]):
        return None
    tells = (one for one in between if parse.pos[one] == "VERB" and parse.lower[one] not in _NAMING_PARTS)
    return None if any(tells) else speech.governing(reading.token(whole))
