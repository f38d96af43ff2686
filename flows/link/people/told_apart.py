"""Whether a body is told to be another's than a country's: of "Russia backs the government" it is not Russia's."""

from __future__ import annotations

from newstables.language.questions import subject
from newstables.link.reading import ArticleReading
from newstables.link.tree import relation
from newstables.records import Actor

_BACK = 12  # sentences
_OBJECTS = ("obj", "iobj", "obl")


def is_told_apart(reading: ArticleReading, head: int, actor: Actor) -> bool:
    """Whether an actor does something to, for or with what a noun calls so: then it is somebody else's."""
    parse = reading.parse
    first, _ = parse.sents[max(0, parse.sent_of[head] - _BACK)]
    for token in range(first, parse.sents[parse.sent_of[head]][1]):
        if parse.lower[token] != parse.lower[head] or relation(parse, token) not in _OBJECTS:
            continue
        verb = parse.heads[token]
        doer = subject(parse, verb)
        if doer is not None and parse.lower[doer] in ("which", "who", "that"):
            doer = parse.heads[verb]
        naming = reading.mentions.around(parse.starts[doer]) if doer is not None else None
        if naming is not None and naming[2] is actor:
            return True
    return False
