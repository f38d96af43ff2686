"""Whose word a noun of saying is, and what the tree hangs elsewhere of it: "claims by the rebels that 40 had fled"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, preposition, relation
from newstables.link.words import words

_OWNING = ("by", "from", "among", "on the part of")  # "fears among farmers that …"


def owner_of(parse: Parse, noun: int) -> int | None:
    """`the minister's warning`, `a warning from the minister`, `a promise by the minister`."""
    owner = child(parse, noun, "nmod:poss")
    if owner is None:
        behind = (other for other in parse.children(noun) if other > noun and relation(parse, other) == "nmod")
        owner = next((one for one in behind if _owns(parse, noun, one)), _behind_amount(parse, noun))
        if owner is not None and not can_tell(parse, owner):
            return None
    return owner if owner is not None and names_one(parse, owner) else None


def _owns(parse: Parse, noun: int, owner: int) -> bool:
    """`claims by the rebels`, `the median forecast of 20 economists`; no "estimate of 40 dead"."""
    case, who = preposition(parse, owner), parse.lemmas[owner].lower()
    is_foreseen = parse.lemmas[noun].lower() in words("speech", "market_views") and parse.tags[owner] == "NNS"
    return case in _OWNING or (case == "of" and is_foreseen and who in words("speech", "tellers"))


def _behind_amount(parse: Parse, noun: int) -> int | None:
    """The clinic of "an estimate of 40 dead by the clinic was revised", whatever the tree hangs it on."""
    if of_amount(parse, noun) is None or not parse.deps[noun].startswith("nsubj"):
        return None
    between = (one for one in range(noun + 1, parse.heads[noun]) if relation(parse, one) == "obl")
    return next((one for one in between if preposition(parse, one) in ("by", "from")), None)


def hung_on_owner(parse: Parse, noun: int, owner: int) -> int | None:
    """`claims by the rebels that 40 had fled`, of which the tree makes something about the rebels or the claims."""
    if owner < noun:
        return None
    for other in (*parse.children(owner), *parse.children(noun)):
        if parse.deps[other] == "acl:relcl" and other > owner and parse.lower[parse.left_edge(other)] == "that":
            that = parse.left_edge(other)
            subjects = [one for one in parse.children(other) if parse.deps[one].startswith("nsubj") and one != that]
            if subjects and (parse.deps[that] == "mark" or child(parse, other, "obj") in (None, that)):
                return other
    return None


def of_amount(parse: Parse, noun: int) -> int | None:
    """The amount of "an estimate of 40"."""
    for other in parse.children(noun):
        if other > noun and relation(parse, other) == "nmod" and preposition(parse, other) == "of":
            return other
    return None


def names_one(parse: Parse, token: int) -> bool:
    """Whether a possessor can speak: "the ministry's", "Ek's", "his", not "this year's", "Friday's"."""
    if parse.lemmas[token].lower() in times():
        return False
    return parse.pos[token] in ("PROPN", "PRON") or parse.tags[token] in ("NN", "NNS")


def without_subject(parse: Parse, noun: int, owner: int, end: int) -> int:
    """Where the words for an owner end, at character `end` or before: of "an estimate by the Budget Office of the cost"
    the cost is what is estimated, which the tree hangs on the Office.
    """
    if parse.pos[noun] != "NOUN" or parse.pos[owner] != "PROPN" or preposition(parse, owner) not in _OWNING:
        return end
    for other in parse.children(owner):
        is_thing = parse.pos[other] == "NOUN" and child(parse, other, "det", "nmod:poss") is not None
        if is_thing and preposition(parse, other) == "of" and parse.left_edge(other) > owner:
            return min(end, parse.ends[parse.left_edge(other) - 1])
    return end
