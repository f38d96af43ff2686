"""How far the clause of a noun of saying goes: "The claim by an aide that 40 men, all of them boys, left was false"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.link.speech.act import Act
from newstables.link.tree import relation


def said_behind_owner(parse: Parse, noun: int, owner: int) -> Act | None:
    """`The claim by an aide to Ann Lee that 40 left was false`, where the tree hangs the clause on Lee: all from "that"
    to the main verb.
    """
    main = parse.heads[noun]
    if owner < noun or relation(parse, noun) != "nsubj" or main < owner:
        return None
    that = next((one for one in range(owner + 1, main) if parse.lower[one] == "that"), None)
    if that is None or parse.tags[that + 1].startswith("V") or parse.tags[that + 1] == "MD":
        return None  # "the claim by the firm that lost 40 men was false"
    return Act("<speaker>'s claim that …", noun, owner, (), (that, _begin_of_verb(parse, main, that)))


def joined(parse: Parse, noun: int, clause: int) -> tuple[int, ...]:
    """`Lee's claim that 40 men, all of them boys, were shot is false`: a clause, and what the tree makes one."""
    if parse.lower[noun + 1] != "that":
        return (clause,)
    own = (one for one in parse.children(noun) if one > noun and parse.deps[one] in ("acl", "ccomp"))
    return (clause, *(one for one in own if one != clause))


def before_main_verb(parse: Parse, noun: int, clause: int) -> tuple[int, int] | None:
    """The tokens of "The claim that 40 had cast 12 ballots drew laughter" up to the main verb, for which trees take the
    ballots.
    """
    main = parse.heads[noun]
    first = noun + 1 if parse.lower[noun + 1] == "that" else parse.left_edge(clause)
    if relation(parse, noun) not in ("nsubj", "nsubj:pass") or main < clause or parse.lower[first] != "that":
        return None
    return first, _begin_of_verb(parse, main, clause)


def _begin_of_verb(parse: Parse, verb: int, behind: int) -> int:
    """Where a verb with its helpers behind a token begins: at the "has" of "has been denied"."""
    helpers = (one for one in parse.children(verb) if parse.deps[one].startswith(("aux", "cop")) and one > behind)
    return min((verb, *helpers))
