"""`sales of 15.7 million this year, 7.5 percent more than in May`: what has the level that is so much above."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of
from newstables.language import Parse

_FARTHEST = 8  # tokens of when and where, between the level and the comma
_KINDS = ("money", "number", "measure", "rate", "percent")


def of_level_before(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun that has the level right before a comma behind its "of", where no verb stands between; of the level that
    a clause tells, "debt is 4 billion, 2 billion less than foreseen", the aside is no part.
    """
    comma = amount.first - 1
    if amount.claim.kind not in ("percent", "money") or comma < 1 or parse.words[comma] != ",":
        return None
    near = range(comma - 1, max(-1, comma - 1 - _FARTHEST), -1)
    level = next((amount.others[at] for at in near if at in amount.others), None)
    if (
        level is None
        or level.claim.kind not in _KINDS
        or any(parse.pos[at] == "VERB" for at in near if at >= level.after)
    ):
        return None
    start, end = level.claim.about_start, level.claim.about_end
    if start is None or end is None or parse.sent_of[level.head] != parse.sent_of[amount.head]:
        return None
    own, noun = parse.tokens_in(start, end), parse.heads[level.head]
    return noun if noun in own and case_of(parse, level.head) == "of" else None
