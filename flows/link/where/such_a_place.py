"""Places told by a noun that points back: "six deaths in the state", "300 were held in the county"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb
from newstables.link.tree import is_under, preposition, relation
from newstables.link.words import words

_IN = frozenset(("in", "across", "throughout", "around"))
_POINTING = frozenset(("the", "this", "that", "these", "those"))


def is_in_such_a_place(parse: Parse, number: int) -> bool:
    """Whether a number's clause tells where by a noun for a part of a land that has no name beside it: it is of that
    one, and not where the last happening was.
    """
    clause = clause_verb(parse, number)
    for token in range(*parse.subtree(clause)):
        if parse.pos[token] != "NOUN" or parse.lemmas[token].lower() not in words("where", "divisions"):
            continue
        own = parse.children(token)
        if preposition(parse, token) not in _IN or relation(parse, token) not in ("obl", "nmod"):
            continue
        is_bare = not any(parse.pos[one] == "PROPN" for one in own) and clause_verb(parse, token) == clause
        if is_bare and any(parse.lower[one] in _POINTING for one in own) and not is_under(parse, number, token):
            return True
    return False
