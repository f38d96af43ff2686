"""Levels told with their noun, and what they moved to: had a capacity of 56 million before falling to 14 million."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of

_BARE = frozenset(("count", "number"))  # of a bare number the noun may be all that tells what it counts


def level_told(parse: Parse, amount: AmountPhrase, verb: int) -> int | None:
    """The object whose level the clause above has told, where a participle without a subject says what it moved to:
    `made a profit of $3 million, falling to $2 million`. It moved, and not who made it.
    """
    above = parse.heads[verb]
    participle = relation(parse, verb) in ("advcl", "xcomp", "acl") and parse.tags[verb] == "VBG"
    moves = participle and parse.lemmas[verb].lower() in words("measuring")
    if not moves or case_of(parse, amount.place(parse)) != "to" or above > verb or not is_verb(parse, above):
        return None
    thing = object_of(parse, above)
    if thing is None or not above < thing < verb:
        return None
    told = (amount.others[child] for child in parse.children(thing) if child in amount.others and child > thing)
    of_it = (other for other in told if other.noun is None and case_of(parse, other.head) == "of")
    kinds = _BARE if amount.claim.kind in _BARE else {amount.claim.kind}
    return thing if any(other.claim.kind in kinds for other in of_it) else None
