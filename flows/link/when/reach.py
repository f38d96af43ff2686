"""How far a time reaches in its sentence: to which clauses above it, and to which numbers."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_predicate, tense
from newstables.link.tree import child, is_counted, is_under, preposition, relation, way_up
from newstables.link.words import words


def is_of(parse: Parse, time: int, step: int, number: int) -> bool:
    """Whether a time hangs on `step`: no other number's phrase in between, no clause that has a time of its own."""
    below = time
    for inner in way_up(parse, time):
        if inner == step:
            return time != step and not (relation(parse, below) == "acl" and _is_of_noun(parse, time, below))
        below = inner
        if inner == time:
            continue
        of_noun = parse.deps[inner] == "advcl" and parse.heads[time] != inner  # "as the blast over the weekend shook"
        if is_predicate(parse, inner) and (of_noun or not _lends(parse, inner, step, number)):
            return False
        if (parse.pos[inner] == "NUM" and inner != number) or relation(parse, inner) == "appos":
            return False
        if relation(parse, inner) == "conj" and is_counted(parse, inner) and not is_under(parse, number, inner):
            return False  # "800 or 60 percent of its 2019 rate"
    return False


def _is_of_noun(parse: Parse, time: int, clause: int) -> bool:
    """Whether a time is of a noun in a clause, not of the clause: "seven convicted of the murder in May 1991"."""
    return relation(parse, time) == "nmod" and parse.heads[time] != clause


def _lends(parse: Parse, clause: int, step: int, number: int) -> bool:
    """Whether a clause under `step` shares its time: joined by "and", "when …", "the 12 killed on Sunday"."""
    dep = parse.deps[clause]
    if dep == "conj":
        return clause < number or child(parse, clause, "nsubj", "nsubj:pass") is None
    if dep == "xcomp":
        return True
    if dep == "acl":
        return parse.heads[clause] == step and step >= number
    if dep == "advcl":
        return clause > number and not has_own_time(parse, clause)
    return False


def has_own_time(parse: Parse, step: int) -> bool:
    """Whether a clause is in no time of what is above it: "who", "after", "because" begin it."""
    if parse.deps[step] == "acl:relcl":
        return True
    mark = child(parse, step, "mark", "advmod")
    return (
        parse.deps[step] == "advcl"
        and mark is not None
        and parse.deps[mark] == "mark"
        and parse.words[mark].lower() not in words("when", "together")
        and parse.tags[step] != "VB"
    )


def is_other_clause(parse: Parse, clause: int, number: int) -> bool:
    """Whether a clause joined by "and" has a subject of its own, and the number is not in it."""
    own = child(parse, clause, "nsubj", "nsubj:pass") is not None
    return parse.deps[clause] == "conj" and own and not is_under(parse, number, clause)


def is_now(parse: Parse, clause: int) -> bool:
    """Whether a clause joined to another tells of the present."""
    return parse.deps[clause] == "conj" and tense(parse, clause) == "present"


def is_aside(parse: Parse, token: int, subject: int) -> bool:
    """Whether a number is only in a phrase of a clause's subject: "rolls at the 52 schools have shrunk since 2010"."""
    if relation(parse, subject) != "nsubj":
        return False
    inner = (step for step in way_up(parse, token) if step != subject and is_under(parse, step, subject))
    return any(relation(parse, step) == "nmod" and preposition(parse, step) not in ("", "of") for step in inner)
