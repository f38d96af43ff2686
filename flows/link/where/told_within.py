"""Clauses inside a number's phrase that tell where what is counted is: those of a village, of an attack, of victims."""

from __future__ import annotations

from itertools import takewhile

from newstables.extractors.roles.position import AGENT, PATIENT
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_passive, is_predicate, noun_head, of_phrase
from newstables.link.forces import does_harm
from newstables.link.tree import child, is_under, preposition, relation
from newstables.link.where.occasions import is_happening
from newstables.link.words import words

_IN = frozenset(("in", "at", "near", "outside", "around", "on"))
_OF_CAUSES = frozenset(("when", "as", "after"))
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
        of_one = preposition(parse, noun) == "of" and parse.pos[parse.heads[noun]] == "NUM"  # on one of the villages
        return befell and preposition(parse, parse.heads[noun] if of_one else noun) in _IN
    happened = is_happening(lemma) or lemma in words("where", "arms")
    return happened and relation(parse, noun) == "obl" and told in words("where", "befalling")


def tells_what_befell(parse: Parse, clause: int, number: int, place: int) -> bool:
    """`40 men who are missing after a flood in Sennar`: whether a clause of those counted tells of what happened to
    them where the place is.
    """
    noun = noun_head(parse, number)
    is_theirs = parse.deps[clause] == "acl:relcl" and parse.heads[clause] in (noun, of_phrase(parse, noun))
    within = takewhile(lambda step: step != clause, parse.way_up(place))
    return is_theirs and any(step != place and is_happening(parse.lemmas[step].lower()) for step in within)


def tells_of_victims(parse: Parse, clause: int, number: int) -> bool:
    """`22 of the 50 people who were killed in floods in Sennar`: whether a clause tells what befell those counted."""
    is_theirs = parse.deps[clause] == "acl:relcl" and parse.heads[clause] == noun_head(parse, number)
    return is_theirs and is_passive(parse, clause) and events(PATIENT).get(parse.lemmas[clause].lower()) in _BEFELL


def is_of_cause(parse: Parse, place: int, harm: int) -> bool:
    """`40 people were hurt when a bus overturned in Sennar`: whether a place is in the clause behind a verb of harm
    that tells what did it.
    """
    lemma = parse.lemmas[harm].lower()
    befell = events(PATIENT).get(lemma) if is_passive(parse, harm) else events(AGENT).get(lemma)
    clause = clause_verb(parse, place)
    if befell not in _BEFELL or parse.deps[clause] != "advcl" or parse.heads[clause] != harm or clause < harm:
        return False
    opener = child(parse, clause, "mark", "advmod")
    return opener is not None and parse.lower[opener] in _OF_CAUSES and is_predicate(parse, clause)


def is_site(parse: Parse, clause: int, number: int) -> bool:
    """Whether a clause tells where a building is: "the mill, to be built in N., will employ 300", "will buy a 40-bed
    clinic to be built in N.".
    """
    noun = parse.heads[clause]
    if relation(parse, clause) != "acl" or parse.lemmas[clause].lower() not in words("where", "sited"):
        return False
    if parse.tags[clause] == "VBN" and number < clause and is_under(parse, number, noun):
        return True
    is_whole = parse.deps[noun].startswith("nsubj") or preposition(parse, noun) in ("in", "at")
    return is_whole and parse.lemmas[noun].lower() in words("where", "buildings")


def tells_of_outcome(parse: Parse, clause: int) -> bool:
    """`shot four men, killing one, outside a hotel in N.`: whether a participle tells what a deed did, where it was."""
    is_participle = parse.deps[clause] == "advcl" and parse.tags[clause] == "VBG"
    return is_participle and does_harm(parse, clause) and child(parse, clause, "mark", "nsubj") is None
