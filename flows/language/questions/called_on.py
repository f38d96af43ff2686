"""Who is asked or trusted to do something, behind a preposition: "called on the state to build 40 clinics"."""

from __future__ import annotations

from ..document import Parse
from .doers import is_agentive
from .listed import listed
from .phrases import case_of


def called_on(parse: Parse, verb: int, head: int) -> int | None:
    """`appealed to the army to free 12 men`: whom the verb above asks to do it, right before the infinitive; no thing
    or day, "called on the phone to say so".
    """
    lemma = parse.lemmas[head].lower()
    if parse.tags[verb] != "VB" or parse.lower[verb - 1] != "to" or lemma not in listed("calling_on"):
        return None
    beside = (child for child in parse.children(head) if head < child < verb and parse.right_edge(child) == verb - 2)
    asked = next((child for child in beside if f"{lemma} {case_of(parse, child)}" in listed("called_on")), None)
    return asked if asked is not None and is_agentive(parse, asked) else None
