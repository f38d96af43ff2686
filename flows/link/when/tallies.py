"""Times of those whom a tally counts: "the number of people treated last year rose to 400"."""

from __future__ import annotations

from functools import cache

from newstables.language import Parse
from newstables.language.questions import clause_verb, negated, noun_head, of_phrase, subject, tense
from newstables.language.questions.listed import listed
from newstables.link.tree import child, is_under, preposition, relation, way_up
from newstables.link.when.span import is_since
from newstables.link.when.timed import Timed
from newstables.link.words import words

_THEN = frozenset(("", "in", "on", "during", "over", "throughout"))  # not planned "for" 2015, held "by" May
_STANDING = frozenset(("stand", "be"))
_LEVELS = frozenset(("", "to", "at", "of"))  # not "by 40", "from 40"


@cache
def _falling() -> frozenset[str]:
    """Verbs of rise and fall before a bare number by which something moves, and not those before what it reaches."""
    return listed("moves") - {"reach", "hit", "top", "pass", "exceed", "near"}


def of_tally(parse: Parse, text: str, times: list[Timed], number: int) -> Timed | None:
    """The time when those in a tally did or suffered what it counts, where its verb tells no other and the number is
    the tally and no change of it; none where a clause tells who of them are counted, "who still play".
    """
    verb = clause_verb(parse, number)
    tally = subject(parse, verb)
    noun = of_phrase(parse, tally) if tally is not None and parse.lemmas[tally].lower() in listed("tolls") else None
    if noun is None or tally is None or negated(parse, verb):
        return None
    stands = child(parse, verb, "cop") is not None or parse.lemmas[verb] in _STANDING  # the number of those hurt is 40
    is_since_then = tense(parse, verb) == "perfect" or (tense(parse, verb) == "present" and stands)
    if tense(parse, verb) != "past" and not is_since_then:
        return None
    case = preposition(parse, noun_head(parse, number))
    if case not in _LEVELS or (not case and parse.lemmas[verb].lower() in _falling()):
        return None
    clauses = (*parse.children(noun), *parse.children(tally))
    if any(parse.deps[clause] == "acl:relcl" for clause in clauses):
        return None
    if tense(parse, verb) == "perfect" or any(is_since(text, time.date) for time in times):
        since = [time for time in times if is_since(text, time.date) and parse.heads[time.token] in clauses]
        return since[0] if len(times) == len(since) == 1 and is_since_then else None
    return next((time for clause in clauses if (time := _of_clause(parse, text, times, clause)) is not None), None)


def is_on_tally(parse: Parse, time: int) -> bool:
    """`Taking the toll since January to 61`, `the number hired since May to 61`: whether a time is that of a tally."""
    tally = parse.heads[time]
    tally = parse.heads[tally] if parse.deps[tally] == "acl" else tally
    before = max(0, parse.left_edge(time) - 1)  # where the tree hangs it on "taking"
    return not listed("tolls").isdisjoint((parse.lemmas[tally].lower(), parse.lemmas[before].lower()))


def is_of_tally_reached(parse: Parse, time: int, number: int) -> bool:
    """`The deaths of two guards bring to 24 the number killed since May`: whether a time is that of a tally, and the
    number of what brings it so far.
    """
    tally = next((step for step in way_up(parse, time) if parse.lemmas[step].lower() in listed("tolls")), None)
    if tally is None or relation(parse, tally) != "obj":
        return False
    who = subject(parse, parse.heads[tally])
    return who is not None and is_under(parse, number, who)


def _of_clause(parse: Parse, text: str, times: list[Timed], clause: int) -> Timed | None:
    """The one time that hangs on a participle, or where a range of two begins: from January to June."""
    lasts = parse.lower[clause] == "born" or parse.lemmas[clause].lower() in words("when", "lasting_deeds")
    if parse.deps[clause] != "acl" or lasts:
        return None
    told = [time for time in times if _is_on(parse, time.token, clause) and not is_since(text, time.date)]
    ranges = [time for time in told if preposition(parse, time.token) in ("from", "between")]
    told = ranges if len(told) == 2 else told
    if len(told) != 1:
        return None
    return told[0] if ranges or preposition(parse, told[0].token) in _THEN else None


def _is_on(parse: Parse, time: int, clause: int) -> bool:
    """Whether a time hangs on a participle, or on another time that does; not "linked to the war of 1914"."""
    above = parse.heads[time]
    return clause in (above, parse.heads[above] if preposition(parse, above) in ("from", "between") else above)
