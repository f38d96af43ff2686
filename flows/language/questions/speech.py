"""Who says it: verbs of saying and their subjects."""

from __future__ import annotations

from ..document import Parse
from .listed import listed


def speaks(parse: Parse, token: int) -> bool:
    """Whether a noun is the subject of a verb of saying: "one *doctor* who works there said"."""
    verb = parse.heads[token]
    return parse.deps[token] == "nsubj" and says(parse, verb)


def says(parse: Parse, verb: int) -> bool:
    """Whether a verb is one of saying."""
    return parse.pos[verb] == "VERB" and parse.lemmas[verb] in listed("speech_verbs")
