"""A saying that only interrupts what is said: "On Sunday, police said, three men were stabbed"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import subject
from newstables.link.speech.act import Act

_QUOTES = frozenset(("“", '"', "‘", "'", "«", "``"))


def opens_before(parse: Parse, act: Act, token: int) -> bool:
    """Whether a word opens what is said, before a saying between two commas: it is of what is said, not of the saying.

    Not in "On Sunday, police said three men …", nor before a quotation, which a comma opens, too.
    """
    speaker = parse.left_edge(act.speaker) if act.speaker != token else act.speaker
    first = min(act.cue, next((one for one in range(speaker, act.cue) if parse.words[one] != ","), act.cue))
    if act.narrow or not token < first or parse.words[first - 1] != ",":
        return False
    if any(parse.pos[one] in ("VERB", "AUX") for one in range(parse.sentence(token)[0], first)):
        return False
    for content in act.contents:
        if any(parse.lower[one] == "that" and parse.deps[one] == "mark" for one in parse.children(content)):
            continue  # on Monday, police said that, after a search, three men were held
        own = subject(parse, content)
        start = content if own is None else max(act.cue + 1, parse.left_edge(own))
        if act.cue < start and parse.words[start - 1] == "," and parse.words[start] not in _QUOTES:
            return True
    return False
