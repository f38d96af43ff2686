"""What others had foreseen, right behind its amount: "below the 4.3 percent economists had expected"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell
from newstables.link.words import words

_ENDS_OF_AMOUNTS = frozenset(("percent", "%", "cent", "cents", "points", "million", "billion", "trillion", "bn", "m"))
_LONGEST = 6  # tokens of "economists polled by the agency"
_HELPING = frozenset(("had", "have", "were", "are", "been"))  # "had forecast", "were expecting", "had been expecting"
_SOME = frozenset(("most", "many", "some"))
FORESEEN = "<amount> <speaker> <verb>"  # the rule of such an act
_FORMS = ("VBD", "VBN", "VBP", "VBG")


def act_of_foreseen_amount(parse: Parse, verb: int) -> Act | None:
    """The act of a verb of foreseeing whose subject, in the plural, stands behind an amount, with "that" or without:
    whatever the tree makes of it, the amount is theirs. Of "60 analysts expected" nobody knows what is counted.
    """
    looks = parse.lemmas[verb] == "look" and parse.lower[verb + 1] == "for"
    foretells = parse.lemmas[verb] in words("speech", "foretelling") or looks
    if not foretells or parse.tags[verb] not in _FORMS:
        return None
    last = verb - 1
    while last > 0 and parse.lower[last] in _HELPING:
        last -= 1
    first, _ = parse.sents[parse.sent_of[verb]]
    for who in range(last, max(first + 1, last - _LONGEST), -1):
        amount = _end_of_amount(parse, first, who) if parse.tags[who] == "NNS" else None
        if amount is None:
            continue
        if not can_tell(parse, who) or not (who == last or parse.lower[who + 1] in ("polled", "surveyed")):
            return None
        before = range(amount - 1, max(first - 1, amount - _LONGEST), -1)
        start = next((one for one in before if parse.lower[one] == "the"), None)
        return Act(FORESEEN, verb, who, (), (start, amount + 1), narrow=True) if start is not None else None
    return None


def _end_of_amount(parse: Parse, first: int, who: int) -> int | None:
    """The last token of the amount that stands right before those who foresaw it, or before "that" or "most"."""
    last = who - 1
    last -= parse.lower[last] in _SOME
    last -= parse.lower[last] in ("that", "which")
    if last <= first:
        return None
    is_sum = parse.pos[last] == "NUM" and parse.pos[last - 1] == "SYM"
    is_counted = parse.tags[last] == "NNS" and last - 1 > first and parse.lower[last - 1] in _ENDS_OF_AMOUNTS
    return last if is_sum or is_counted or parse.lower[last] in _ENDS_OF_AMOUNTS else None
