"""A "which" behind a comma that stands for the whole clause before it: are sailing round it, which adds two weeks."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import relation
from newstables.language.questions.verbs import object_of


def tells_of_clause(parse: Parse, verb: int) -> bool:
    """`are sailing round the cape, which adds two weeks`: behind a comma such a "which" may be all that is said."""
    which = next((child for child in parse.children(verb) if parse.lower[child] == "which"), None)
    if parse.deps[verb] != "acl:relcl" or which is None or parse.words[which - 1] != ",":
        return False
    content = any(relation(parse, child) == "ccomp" for child in parse.children(verb))
    if content and parse.lemmas[verb].lower() in words("standing_for"):
        return True  # the bill is $75, which means that 83 million homes pay it
    beside = relation(parse, parse.heads[verb]) in ("obj", "obl", "nmod")
    return beside and parse.lemmas[verb].lower() in words("bringing_about") and not _does_so_much(parse, verb)


def _does_so_much(parse: Parse, verb: int) -> bool:
    """`joined the party, which took 40 seats`, `a plant, which makes 300 cars`: a count that a deed yields nobody."""
    made = object_of(parse, verb)
    counted = made is not None and any(parse.deps[child] == "nummod" for child in parse.children(made))
    yields = any(relation(parse, child) == "iobj" for child in parse.children(verb))  # which gives them 40 seats
    timed = made is not None and parse.lemmas[made].lower() in LEX.duration_units
    return counted and not yields and not timed and parse.lemmas[verb].lower() in words("doing_so_much")
