"""Amounts of how much more, and the verb that they go with: displaced 11 million more, lived 20 percent longer."""

from __future__ import annotations

from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import is_verb, relation
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of


def verb_of_more(parse: Parse, number: int) -> int | None:
    """`killed many and displaced 11 million more`: the verb of an object which the tree takes for how much more."""
    more = parse.heads[number]
    verb = parse.heads[more]
    if parse.lower[more] != "more" or parse.deps[more] != "advmod" or relation(parse, number) != "obl":
        return None
    on_somebody = parse.lemmas[verb].lower() in words("always_on_somebody")
    return verb if on_somebody and object_of(parse, verb) is None and not is_passive(parse, verb) else None


def verb_of_degree(parse: Parse, place: int) -> int | None:
    """`lived 20 percent longer`, `worked two points better`: the verb, where a comparative right behind the amount says
    how it is done; not how long after, "two days later".
    """
    degree = parse.heads[place]
    verb = parse.heads[degree]
    told = parse.deps[place] == "obl:unmarked" and parse.tags[degree] == "RBR" and parse.deps[degree] == "advmod"
    beside = told and place + 1 == degree > verb and is_verb(parse, verb)
    return verb if beside and parse.lower[degree] not in ("later", "earlier") else None
