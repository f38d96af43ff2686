"""`sales of 15.7 million this year, 7.5 percent more than in May`: what has the level that is so much above.

So do `revenue reached $40 million, 12 percent higher than in May` and `sold 40,000 cars, 12 percent fewer than in May`.
"""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.language import Parse

_FARTHEST = 8  # tokens of when and where, between the level and the comma
_KINDS = ("money", "number", "measure", "rate", "percent", "count")
_THAN = 3  # tokens of "less than foreseen"


def of_level_before(parse: Parse, amount: AmountPhrase) -> int | None:
    """The noun that has the level right before a comma, where no verb stands between; how far a level is from what was
    foreseen, "debt is 4 billion, 2 billion less than foreseen", is not said of it.
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
        or not LEX.foreseeing.isdisjoint(parse.lower[amount.after : amount.after + _THAN])
    ):
        return None
    start, end = level.claim.about_start, level.claim.about_end
    if start is None or end is None or parse.sent_of[level.head] != parse.sent_of[amount.head]:
        return None
    own = parse.tokens_in(start, end)
    return next((token for token in own if parse.heads[token] not in own or parse.heads[token] == token), None)
