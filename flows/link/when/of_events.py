"""Times of the events of which a clause tells what came: "in the vote held on March 9, 300 …"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, subject, tense
from newstables.link.forces import does_harm
from newstables.link.tree import child, is_counted, is_under, preposition, relation
from newstables.link.when.of_others import is_of_thing
from newstables.link.when.timed import Timed
from newstables.link.words import words

_BEGUN = frozenset(("begin", "start"))
_THEN = frozenset(("", "in", "on", "at", "during", "over"))


def of_event(parse: Parse, times: list[Timed], token: int) -> Timed | None:
    """`In the vote held on March 9, 300 …`, `The match, played on 3 May, drew 61,000`, `nine died and 40 were hurt in a
    blast targeted at Amli in June`: the time of the event of which a clause tells what came of it.
    """
    clause = clause_verb(parse, token)
    joined = {clause, *(child for child in parse.children(clause) if parse.deps[child] == "conj")}
    harms = does_harm(parse, clause)  # nobody is charged "in an attack" at its time
    for time in times:
        held = parse.heads[time.token]
        event = parse.heads[held]
        happened = harms and parse.lemmas[event].lower() in words("happened", "happenings")
        if parse.deps[held] != "acl" or not (happened or parse.lemmas[held].lower() in words("when", "staged")):
            continue
        role = relation(parse, event)
        is_here = role.startswith("nsubj") or (role == "obl" and preposition(parse, event) in ("in", "at", "during"))
        is_event = not are_people(parse.lemmas[event].lower()) and not is_counted(parse, event)
        is_told = parse.heads[event] == clause or (happened and parse.heads[event] in joined)
        if (
            is_told
            and is_here
            and is_event
            and not is_under(parse, token, event)
            and not is_of_thing(parse, held, token)
        ):
            main = parse.heads[clause] if parse.deps[clause] == "conj" else clause  # 12 were killed and 40 hurt
            return time if {tense(parse, clause), tense(parse, main)} & {"past", "perfect"} else None
    return _of_relative(parse, times, token)


def _of_relative(parse: Parse, times: list[Timed], token: int) -> Timed | None:
    """`The floods that hit the south in March killed 40 people and destroyed 300 homes`: when what did harm came; not
    "the drought that began in March", which goes on.
    """
    clause = main = clause_verb(parse, token)
    while parse.deps[main] in ("conj", "advcl") and child(parse, main, "nsubj", "nsubj:pass") is None:
        main = parse.heads[main]  # …, leaving 300 homeless
    event = subject(parse, main)
    if event is None or len(times) != 1 or is_under(parse, token, event) or not does_harm(parse, clause):
        return None
    happened = words("happened", "happenings") - words("happened", "parties")
    if parse.lemmas[event].lower() not in happened or tense(parse, main) != "past":
        return None
    told = parse.heads[times[0].token]
    is_own = parse.deps[told] == "acl:relcl" and parse.heads[told] == event
    is_own = is_own and tense(parse, told) in ("past", "present")  # "floods that hit" may be either
    no_deed = _BEGUN | words("when", "about_events") | words("when", "foreseen")
    is_then = parse.lemmas[told].lower() not in no_deed and preposition(parse, times[0].token) in _THEN
    return times[0] if is_own and is_then else None
