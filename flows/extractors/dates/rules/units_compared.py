"""Units with which an amount is compared: "prices rose 0.7 percent on the month"."""

from __future__ import annotations

import re

from newstables.extractors.dates.rules import counting
from newstables.extractors.dates.scene import Scene
from newstables.extractors.dates.vocabulary import GAP
from newstables.language.questions import case_of
from newstables.language.questions.listed import listed

_AMOUNT_ON = re.compile(rf"(?:%|\b(?:percent|per{GAP}cent|points?|higher|lower)){GAP}on{GAP}$")


def is_compared(match: re.Match[str], scene: Scene) -> bool:
    """ "Prices rose 0.7 percent on the month", "sales were flat on the year": how things moved against the one before.

    As a time "on" stands before days only, so behind a word of change it is no preposition of time.
    """
    if _AMOUNT_ON.search(*counting.before(scene, match)):
        return True
    parse = scene.document.parse
    token = parse.token_at(match.start("unit"))
    if match["unit"] not in ("year", "month", "week") or parse.deps[token] != "obl" or case_of(parse, token) != "on":
        return False
    head = parse.heads[token]
    if parse.pos[head] == "VERB":
        return parse.lemmas[head] in listed("moves")
    return parse.tags[head] in ("JJR", "RBR") or parse.words[head] in _STANDS


_STANDS = ("flat", "up", "down", "unchanged", "steady", "stable", "even", "level")
