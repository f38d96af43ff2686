"""What has a strength that is told by a scale's name and a number: a quake of magnitude 6."""

from __future__ import annotations

from newstables.extractors.claims.unsaid.implied import MAGNITUDE
from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.language import Parse
from newstables.language.questions.verbs import subject

_NEAR = 5  # tokens back to the scale's name: magnitude 7.8 and 7.5


def on_scale(parse: Parse, amount: AmountPhrase) -> int | None:
    """`a quake of magnitude 6`, `a magnitude-6.1 quake`, `it had a magnitude of 5`: what is so strong."""
    back = range(amount.first - 1, max(-1, amount.first - 1 - _NEAR), -1)
    scale = next((token for token in back if parse.lower[token] == MAGNITUDE), None)
    if scale is None:
        return None
    host = parse.heads[scale]
    if relation(parse, scale) in ("compound", "nmod", "obj", "obl", "root"):
        return host if parse.pos[host] in ("NOUN", "PROPN") and host != scale else subject(parse, host)
    return None
