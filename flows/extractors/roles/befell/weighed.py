"""Things that stand behind what others weigh: "seized bags weighing 12kg and three guns"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.language import Parse


def behind_weight(parse: Parse, amount: AmountPhrase, noun: int) -> int | None:
    """The noun to which counted things are joined behind its weight, on which the tree hangs them: no guns are what
    bags weigh.
    """
    weight = parse.heads[noun]
    other = amount.others.get(weight) if parse.deps[noun] == "conj" else None
    if other is None or other.claim.kind != "measure" or not amount.counts_things(parse):
        return None
    verb = parse.heads[weight]
    weighed = parse.tags[verb] == "VBG" and parse.lemmas[verb].lower() == "weigh" and verb > 0
    return verb - 1 if weighed and parse.pos[verb - 1] == "NOUN" else None
