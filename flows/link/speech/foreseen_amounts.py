"""What others had foreseen, right behind its amount: "below the 4.3 percent economists had expected"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell
from newstables.link.words import words

_ENDS_OF_AMOUNTS = frozenset(("percent", "%", "cent", "cents", "points", "million", "billion", "trillion", "bn", "m"))
_LONGEST = 6  # tokens of "economists polled by the agency"
FORESEEN = "<amount> <speaker> <verb>"  # the rule of such an act
_FINITE = ("VBD", "VBN", "VBP")


def act_of_foreseen_amount(parse: Parse, verb: int) -> Act | None:
    """The act of a verb of foreseeing whose subject, in the plural and bare, stands behind an amount: whatever the tree
    makes of it, the amount is what they foresaw. Of "60 analysts expected" nobody knows what is counted.
    """
    if parse.lemmas[verb] not in words("speech", "foretelling") or parse.tags[verb] not in _FINITE:
        return None
    last = verb - 1 - (parse.lower[verb - 1] in ("had", "have"))
    first, _ = parse.sents[parse.sent_of[verb]]
    for who in range(last, max(first + 1, last - _LONGEST), -1):
        if parse.tags[who] != "NNS" or parse.lower[who - 1] not in _ENDS_OF_AMOUNTS:
            continue
        if not can_tell(parse, who) or not (who == last or parse.lower[who + 1] in ("polled", "surveyed")):
            return None
        before = range(who - 2, max(first - 1, who - _LONGEST), -1)
        start = next((one for one in before if parse.lower[one] == "the"), None)
        return Act(FORESEEN, verb, who, (), (start, who), narrow=True) if start is not None else None
    return None
