"""What happened somewhere and hurt people, by a clause behind the place: "a fire began in a mill that killed two"."""

from __future__ import annotations

from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.verbs import subject
from newstables.schemas.claims import Event

HARM: tuple[Event, ...] = ("killed", "injured", "missing", "displaced", "destroyed")
_WHERE = frozenset(("in", "at", "on", "near", "outside", "inside"))


def happened_there(parse: Parse, verb: int) -> int | None:
    """`Another crash occurred in the region that left seven dead`: the clause is of the crash, which the tree, going by
    the nearest noun, hangs on the place where it was.
    """
    while relation(parse, verb) == "conj" and parse.heads[verb] < verb:
        verb = parse.heads[verb]
    if parse.deps[verb] != "acl:relcl":
        return None
    place = parse.heads[verb]
    harms = parse.lemmas[verb] == "leave" or events("patient").get(parse.lemmas[verb]) in HARM
    led = any(parse.lower[child] in ("that", "which") for child in parse.children(verb) if child < verb)
    if not harms or not led or case_of(parse, place) not in _WHERE:
        return None
    above = parse.heads[place]
    what = subject(parse, above) if relation(parse, place) == "obl" and above < place else None
    known = what is not None and parse.lemmas[what].lower() in words("hurting", "incidents")
    return what if known else None
