"""What pollsters find, by their names: "Norpoll had Lee in third at 15 percent", "found Lee leading Brun"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.speech.act import Act
from newstables.link.speech.poll_figures import SHARES
from newstables.link.tree import child
from newstables.link.words import words

_FINDING = frozenset(("have", "find", "show"))
_RANKED = frozenset(("him", "her", "them", "race"))
_STANDING = frozenset(
    ("leading", "ahead", "trailing", "behind", "tied", "up", "down", "first", "second", "third", "fourth")
)
_AMOUNTS = frozenset((*SHARES, "point", "points"))
_LONGEST = 12  # tokens from the verb to the figure


def act_of_pollster(parse: Parse, verb: int) -> Act | None:
    """The act of such a verb between a name and somebody who stands at so many percent, or leads by so many points."""
    who, ranked = child(parse, verb, "nsubj"), child(parse, verb, "obj")
    if parse.lemmas[verb] not in _FINDING or who is None or ranked is None or not who < verb < ranked:
        return None
    asks = parse.pos[who] == "PROPN" or parse.lemmas[who].lower() == "pollster"
    is_one = parse.pos[ranked] == "PROPN" or parse.lower[ranked] in _RANKED
    if not (asks and is_one) or is_passive(parse, verb) or child(parse, verb, "aux") is not None:
        return None
    behind = parse.lower[ranked + 1 : min(verb + _LONGEST, parse.sents[parse.sent_of[verb]][1])]
    numbers = (one for one in range(ranked + 2, ranked + 5) if one < len(parse.pos) and parse.pos[one] == "NUM")
    at_share = any(parse.lower[one - 1] in ("at", "on") for one in numbers)
    if (
        not (at_share or not _STANDING.isdisjoint(behind[:4]))
        or _AMOUNTS.isdisjoint(behind)
        or parse.lemmas[who].lower() in words("speech", "polls")
    ):
        return None
    return Act("<speaker> <verb> …", verb, who, (verb,))
