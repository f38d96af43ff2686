"""What somebody rules out: "ruled out closing nine schools", "could not rule out that three had drowned"."""

from __future__ import annotations

from newstables.extractors.roles.stated.undone import is_left_undone
from newstables.language import Parse
from newstables.language.questions.verbs import particle_of
from newstables.schemas.claims import ClaimStatus

_NOT = frozenset(("not", "n't", "n’t", "never", "neither"))


def rules_out(parse: Parse, verb: int) -> bool:
    """Whether a verb is "rule out"."""
    if parse.lemmas[verb] != "rule":
        return False
    particle = particle_of(parse, verb)
    return particle is not None and parse.lower[particle] == "out"


def of_ruling_out(parse: Parse, verb: int) -> ClaimStatus:
    """What such a verb makes of its object, or of the gerund or clause behind it: what is not ruled out, or what
    somebody refuses to rule out, may be.
    """
    is_open = any(parse.lower[child] in _NOT for child in parse.children(verb)) or is_left_undone(parse, verb)
    return "hypothetical" if is_open else "denied"
