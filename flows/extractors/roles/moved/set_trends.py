"""Whether a claim's figure rose or fell, where nothing tells that it stands still."""

from __future__ import annotations

from newstables.extractors.claims.rule_names import OF_LIST
from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.moved.standing_still import stands_still
from newstables.extractors.roles.moved.trend import trend_of
from newstables.extractors.roles.people import is_reduced
from newstables.extractors.roles.position import PATIENT
from newstables.extractors.roles.whose.games import adds_play, is_of_play
from newstables.extractors.roles.whose.gapping import gapped_trend
from newstables.language import Parse


def set_trend(parse: Parse, amount: AmountPhrase, construction: str | None) -> None:
    """Tell whether a figure rose or fell; what stands still did neither."""
    trend = amount.claim.trend or trend_of(parse, amount)
    if trend is None and construction == OF_LIST:
        trend = gapped_trend(parse, amount)
    amount.claim.trend = None if trend is None or _is_still(parse, amount) else trend


def _is_still(parse: Parse, amount: AmountPhrase) -> bool:
    claim = amount.claim
    if claim.event == "destroyed" or (claim.unit in ("vote", "ballot") and claim.action_role == PATIENT):
        return True  # reduced 40 homes to ash; gained 2,744 ballots
    if claim.kind == "number" and parse.lower[amount.after] == "of":
        return parse.lower[amount.first - 1] in ("lose", "loses", "lost", "losing")  # lost three of four
    sized = claim.kind == "measure" and not LEX.sides.isdisjoint(parse.lower[amount.after : amount.after + 1])
    if sized and parse.tags[amount.first - 1] in ("NN", "NNS"):
        return True  # a crater 10 metres wide
    if amount.noun is not None and is_reduced(parse, amount.noun):
        return True
    if stands_still(parse, amount) or adds_play(parse, amount) or is_of_play(parse, amount):  # added six assists
        return True
    return amount.is_whole(parse)  # took 14 of the 47 seats, up from three
