"""Clauses inside a number's phrase that tell where what is counted is: those of a village, of an attack, of victims."""

from __future__ import annotations

from newstables.extractors.roles.position import PATIENT
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.questions import is_passive, noun_head
from newstables.link.tree import preposition, relation
from newstables.link.where.occasions import is_happening
from newstables.link.words import words

_IN = frozenset(("in", "at", "near", "outside", "around", "on"))
_CLAUSES = ("acl", "acl:relcl")
_BEFELL = frozenset(("killed", "injured", "arrested", "kidnapped", "missing"))


def tells_of_site(parse: Parse, clause: int) -> bool:
    """`killed 12 in a village held by rebels in Sennar`, `in raids on a camp near Sennar`: whether a clause tells more
    of a settlement where it is, or of what happened, which was there.
    """
    noun = parse.heads[clause]
    if parse.deps[clause] not in _CLAUSES or parse.pos[noun] != "NOUN":
        return False
    lemma, told = parse.lemmas[noun].lower(), parse.lemmas[clause].lower()
    if parse.deps[clause] == "acl" and parse.tags[clause] == "VBN" and lemma in words("where", "settlements"):
        befell = told in words("where", "holding", "befalling", "stormed", "struck")
        return befell and preposition(parse, noun) in _IN
    happened = is_happening(lemma) or lemma in words("where", "arms")
    return happened and relation(parse, noun) == "obl" and told in words("where", "befalling")


def tells_of_victims(parse: Parse, clause: int, number: int) -> bool:
    """`22 of the 50 people who were killed in floods in Sennar`: whether a clause tells what befell those counted."""
    is_theirs = parse.deps[clause] == "acl:relcl" and parse.heads[clause] == noun_head(parse, number)
    return is_theirs and is_passive(parse, clause) and events(PATIENT).get(parse.lemmas[clause].lower()) in _BEFELL
