"""What perfect tenses tell of a time: what has run since then, what is over, what was over by then."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions import clause_verb, object_of, subject
from newstables.link.forces import does_harm
from newstables.link.tree import child, is_counted, preposition, relation
from newstables.link.words import words

_ADDING = frozenset(("also", "another", "adding", "addition", "separately", "elsewhere"))


def is_since_then(parse: Parse, clause: int) -> bool:
    """Whether a clause tells since when something is the first or the largest: "the largest since they returned"."""
    mark = child(parse, clause, "mark")
    return mark is not None and parse.lower[mark] == "since" and not _is_perfect(parse, parse.heads[clause])


def is_since_its_start(parse: Parse, clause: int) -> bool:
    """`300 have died since the war began in 2009`: what begins then runs till now."""
    mark = child(parse, clause, "mark")
    return mark is not None and parse.lower[mark] == "since" and _is_perfect(parse, parse.heads[clause])


def _is_perfect(parse: Parse, clause: int) -> bool:
    return any(parse.lemmas[other] == "have" and parse.deps[other] == "aux" for other in parse.children(clause))


def is_before_now(parse: Parse, clause: int) -> bool:
    """Whether a clause tells what is over, not since when something is: "rose 3% and have gained 9% since May"."""
    own = parse.tags[clause] == "VBD" and not _is_perfect(parse, clause)
    goes_on = (other for other in parse.children(clause) if relation(parse, other) == "conj")
    return own and any(_is_perfect(parse, other) for other in goes_on)


def is_since_both(parse: Parse, time: int, clause: int) -> bool:
    """`has infected 7,000 people and killed 140 since May`: a joined participle shares the "has" of a clause, and both
    have run since a time that stands behind them.
    """
    joined = parse.heads[time]
    if parse.deps[joined] != "conj" or parse.heads[joined] != clause or time < joined or not _is_perfect(parse, clause):
        return False
    own = (child for child in parse.children(joined) if parse.deps[child].startswith(("nsubj", "aux")))
    return parse.tags[joined] in ("VBN", "VBD") and next(own, None) is None


def is_before_that(parse: Parse, clause: int) -> bool:
    """Whether a clause under another tells what was over by then: "quit on Monday after it found that 41 had died"."""
    under = relation(parse, clause) in ("ccomp", "advcl")
    return under and any(parse.deps[one] == "aux" and parse.lower[one] == "had" for one in parse.children(clause))


def is_toll_so_far(parse: Parse, verb: int, day: int, *, is_told_before: bool) -> bool:
    """`On Tuesday a girl was killed. Nineteen civilians have been killed in the city`: whether `verb` tells what has
    happened till now, and a clause of that day of one person: a subject with "a" of a verb without an object; or
    whether both tell the same of people, "Nineteen civilians were killed", who are not that one. Nor are those told of
    before one that is added to them.
    """
    clause = clause_verb(parse, day)
    if not is_of_one_person(parse, clause):
        return False
    is_again = parse.lemmas[verb] == parse.lemmas[clause] and does_harm(parse, verb)
    return is_again or (is_told_before and is_added(parse, clause)) or _is_perfect(parse, verb)


def is_added(parse: Parse, clause: int) -> bool:
    """`Adding to the toll, on Saturday a woman died`: whether a sentence says that it goes on to somebody else."""
    return not _ADDING.isdisjoint(parse.lower[slice(*parse.sentence(clause))])


def is_of_one_person(parse: Parse, clause: int) -> bool:
    """`A girl was killed`: whether a clause without an object tells what befell one person, who is told of anew."""
    who = subject(parse, clause)
    if who is None or object_of(parse, clause) is not None or parse.tags[who] != "NN":
        return False
    led = any(parse.lower[one] in ("a", "an", "another", "one") for one in parse.children(who) if one < who)
    return led and parse.lemmas[who].lower() in nouns_of_people()


def is_of_many_events(parse: Parse, verb: int) -> bool:
    """`Since the fall of the junta 250 have died in raids`, `300 have been killed in three accidents`: whether a clause
    tells what came of several happenings, or of all since an event, so that no one day is that of it.
    """
    for clause in {verb, parse.heads[verb] if relation(parse, verb) in ("xcomp", "conj") else verb}:
        for event in parse.children(clause):
            case = preposition(parse, event)
            if case == "since" and relation(parse, event) == "obl":
                return True
            several = parse.tags[event] == "NNS" and is_counted(parse, event)
            if case == "in" and several and parse.lemmas[event].lower() in words("happened", "happenings"):
                return _is_perfect(parse, verb)
    return False
