"""Who bears a name that a firm has too."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from newstables.extractors.actors.gazetteer import PERSON, PLACE
from newstables.extractors.actors.names.tagger import Span


def bearers(named: Sequence[tuple[str, Span]]) -> dict[str, list[tuple[str, Span]]]:
    """Who bears each word in their name, places apart."""
    found = defaultdict[str, list[tuple[str, Span]]](list)
    for name, span in named:
        if span.kind != PLACE:
            for word in dict.fromkeys(name.split()):
                found[word].append((name, span))
    return found


def is_named_before(name: str, span: Span, known: Sequence[tuple[str, Span]], text: str) -> bool:
    """Whether somebody is the first to bear a name, in full, that a firm has too: "Eugene Kaspersky … Kaspersky"; not
    where he is the founder "of Kaspersky".
    """
    if any(other == name and text.endswith((" of ", " at "), 0, one.start) for other, one in known):
        return False
    first, one = known[0]
    return first != name and one.kind == PERSON and one.end <= span.start
