"""Who tells the rest of a sentence that opens with his telling it: "To hear Lee tell it, 40 left"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child

_OPENERS = (["to", "hear"], ["the", "way"])


def act_of_telling(parse: Parse, verb: int) -> Act | None:
    """The act of a "tell" behind such words, with "it" and a comma behind."""
    first, after = parse.sents[parse.sent_of[verb]]
    is_told = parse.lower[first : first + 2] in _OPENERS and parse.lower[verb + 1 : verb + 3] == ["it", ","]
    if parse.lemmas[verb] != "tell" or not is_told or verb + 3 >= after:
        return None
    who = child(parse, verb, "nsubj")
    who = child(parse, first + 1, "obj") if who is None else who
    if who is None or not first + 1 < who < verb or not can_tell(parse, who):
        return None
    return Act("to hear <speaker> tell it", verb, who, (), (verb + 3, after))
