"""How far a time reaches in its sentence: to which clauses above it, and to which numbers."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.phrases import is_taken_off
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, tense
from newstables.language.questions.listed import listed
from newstables.link.tree import child, is_counted, is_under, preposition, relation, way_up
from newstables.link.when.joined_clauses import lends, opens_next_clause
from newstables.link.when.of_others import (
    is_of_another_time,
    is_of_deed_charged,
    is_of_drawn_up,
    is_of_example,
    is_of_move_before,
    is_of_norm,
    is_over_before,
)
from newstables.link.when.of_parts import is_of_part
from newstables.link.words import words

_SINCE = frozenset(("after", "following", "since", "amid", "despite"))
_CHARGED = frozenset(("over", "for", "in connection with"))
_THAT = frozenset(("that", "which"))
_UP_TO = frozenset(("before", "prior to", "until", "till", "ahead of"))  # what a number held up to and no longer


def is_of(parse: Parse, time: int, step: int, number: int) -> bool:
    """Whether a time hangs on `step`: no other number's phrase in between, no clause that has a time of its own."""
    if time == step or not is_under(parse, time, step):
        return False
    if _is_of_noun_before(parse, time, step) and not is_under(parse, number, time):
        return False
    if is_of_what_stood_against(parse, time, number):
        return False
    if _is_told_apart(parse, time, step, number) or is_of_example(parse, time, number):
        return False
    if is_of_deed_charged(parse, time, number) or is_of_norm(parse, time, number):
        return False
    if opens_next_clause(parse, time, number) or is_of_drawn_up(parse, time, number):
        return False
    if is_over_before(parse, time, number) or is_of_another_time(parse, time, number):
        return False
    if is_of_part(parse, time, number) or _is_in_passing(parse, time, step) or is_of_move_before(parse, time, number):
        return False
    below = time
    for inner in way_up(parse, time):
        if parse.lower[inner] == "what":
            return False  # half of what it was in 2021
        if inner == step:
            if relation(parse, below) == "acl" and _is_of_noun(parse, time, below):
                return False
            return not _is_of_thing(parse, time, below, step, number)
        below = inner
        if inner == time:
            continue
        of_noun = parse.deps[inner] == "advcl" and parse.heads[time] != inner  # "as the blast over the weekend shook"
        if is_predicate(parse, inner) and (of_noun or not lends(parse, inner, step, number)):
            return False
        pronoun = parse.lower[inner] == "one" and relation(parse, inner) == "nsubj"  # and one in 1998 left 4,500 dead
        if (parse.pos[inner] == "NUM" and inner != number and not pronoun) or relation(parse, inner) == "appos":
            return False
        if relation(parse, inner) == "conj" and is_counted(parse, inner) and not is_under(parse, number, inner):
            return False  # "800 or 60 percent of its 2019 rate"
    return False


def _is_told_apart(parse: Parse, time: int, step: int, number: int) -> bool:
    """Whether a number is told in a second clause with "that": "said that prices rose in March and that 40 left"."""
    for clause in way_up(parse, number):
        is_second = parse.heads[clause] == step and relation(parse, clause) == "conj"
        if is_second and (that := child(parse, clause, "mark")) is not None:
            return parse.lower[that] == "that" and step < time < clause
        if clause == step:
            break
    return False


def _is_in_passing(parse: Parse, time: int, noun: int) -> bool:
    """Whether a time is of what is told in passing of a clause's subject: "two cubs, born in August, were shown"."""
    if not relation(parse, noun).startswith("nsubj"):
        return False
    return is_of_aside(parse, next((step for step in way_up(parse, time) if parse.heads[step] == noun), None))


def is_of_declaration(parse: Parse, time: int) -> bool:
    """`in the outbreak declared on May 1`: when something was given a name that has gone on since."""
    clause = clause_verb(parse, time)
    return parse.deps[clause] == "acl" and parse.lemmas[clause].lower() in words("when", "declared")


def is_of_aside(parse: Parse, aside: int | None) -> bool:
    """Whether a clause is a participle behind a comma: ", born in August"."""
    if aside is None or parse.deps[aside] != "acl" or parse.tags[aside] not in ("VBN", "VBG"):
        return False
    first = parse.left_edge(aside)
    return "," in parse.words[first - 1 : first + 1]


def _is_of_noun(parse: Parse, time: int, clause: int) -> bool:
    """Whether a time is of a noun in a clause, not of the clause: "seven convicted of the murder in May 1991"."""
    return relation(parse, time) == "nmod" and parse.heads[time] != clause


def _is_of_thing(parse: Parse, time: int, noun: int, step: int, number: int) -> bool:
    """Whether a time is of the object of a verb, and the number in a clause below it: "cut its plan for the year after
    prices rose by a third".
    """
    is_inside = relation(parse, time) == "nmod" and noun != time
    is_inside = is_inside and (relation(parse, noun) == "obj" or (relation(parse, noun) == "obl" and noun > step))
    before = parse.left_edge(time) - 1
    is_inside = is_inside or (preposition(parse, time) == "for" and before > 0 and parse.deps[before] == "obj")
    return is_inside and is_predicate(parse, step) and clause_verb(parse, number) != step


def _is_of_noun_before(parse: Parse, time: int, step: int) -> bool:
    """Whether a time stands behind what the deed came after: "arrested 12 men after a raid on Monday"."""
    before = parse.left_edge(time) - 1
    if before < 0 or parse.heads[time] == before or before == step:
        return False
    if is_behind_charge(parse, time, step):
        return True
    if parse.pos[before] != "NOUN":
        return False
    return preposition(parse, before) in _SINCE and child(parse, before, "det") is not None


def is_of_what_came_later(parse: Parse, time: int, number: int) -> bool:
    """Whether a time is of what a number held before or up to: "before the war in 2014 the town had 40,000 people",
    "prior to a merger last year"; not "appeared before the court in May", where somebody is before it, nor "profit
    before tax in 2014", "before dawn in May". Asked of months and years: "before the match on Monday" is of that day.
    """
    noun = parse.left_edge(time) - 1
    while noun >= 0 and parse.pos[noun] in ("NOUN", "PROPN"):
        case = preposition(parse, noun)
        if case in _UP_TO:
            is_no_event = parse.lower[noun] in listed("points_of_day") or (
                case == "before" and (_is_before_somebody(parse, noun) or is_taken_off(parse, noun))
            )
            return not is_no_event and not is_under(parse, number, noun)
        if relation(parse, noun) not in ("nmod", "flat", "compound"):
            return False
        noun = parse.heads[noun]
    return False


def _is_before_somebody(parse: Parse, noun: int) -> bool:
    """Whether "before" leads to those in front of whom something is done: a court, a committee, a crowd."""
    lemma, verb = parse.lemmas[noun].lower(), parse.lemmas[parse.heads[noun]].lower()
    bodies = listed("where_the_charged_are") | listed("public_bodies") | words("when", "before_whom")
    return lemma in bodies or are_people(lemma) is True or verb in words("when", "doing_before")


def is_of_what_stood_against(parse: Parse, time: int, number: int) -> bool:
    """Whether a time tells of a part of what came in the way: "rose 2% despite a loss from storms last May"."""
    noun = parse.left_edge(time) - 1
    if noun < 0 or parse.pos[noun] != "NOUN" or relation(parse, noun) != "nmod":
        return False
    while relation(parse, noun) == "nmod":
        noun = parse.heads[noun]
    return preposition(parse, noun) == "despite" and not is_under(parse, number, noun)


def is_behind_charge(parse: Parse, time: int, verb: int) -> bool:
    """Whether a time stands behind what people are held for: "arrested 12 men over a robbery in Ghent last June"."""
    before = parse.left_edge(time) - 1
    if before < 0 or parse.lemmas[verb].lower() not in words("about", "judging"):
        return False
    while relation(parse, before) == "nmod":
        before = parse.heads[before]
    told = preposition(parse, before) in _CHARGED and parse.heads[before] == verb and parse.heads[time] != before
    return told and child(parse, before, "det") is not None


def is_of_deed(parse: Parse, time: int, clause: int) -> bool:
    """Whether a time is of what a relative clause tells the outcome of: "a fire in May that destroyed 30 homes"."""
    if parse.deps[clause] != "acl:relcl" or tense(parse, clause) != "past":
        return False
    noun, first = parse.heads[clause], parse.left_edge(clause)
    if noun == time:  # "in February, when 94 people died"
        return any(parse.lower[token] == "when" for token in parse.children(clause))
    if parse.deps[time] == "nmod:poss" and parse.heads[time] == noun:  # "last year's flood that destroyed 400 homes"
        told = (one for one in parse.children(clause) if parse.deps[one] == "nsubj" or relation(parse, one) == "obl")
        return any(parse.lower[one] in _THAT for one in told)  # also "Monday's protest, in which 12 were hurt"
    if parse.heads[time] == noun and time < noun:  # the 2011 quake, which killed 40
        return parse.lemmas[noun].lower() in words("happened", "happenings") and _is_by_pronoun(parse, clause)
    own = parse.children(clause)
    noun = _happening_above(parse, noun)
    who = {parse.lower[token] for token in own if parse.deps[token] in ("nsubj", "obl") or parse.lower[token] == "when"}
    who = {"which" if word == "when" else word for word in who}  # "one in May in which, when 30 homes burned"
    is_near = time < first + 2 or (parse.heads[time] == noun and time < first)
    return noun < time and is_near and not who.isdisjoint(("that", "which")) and not are_people(parse.lemmas[noun])


def _happening_above(parse: Parse, noun: int) -> int:
    """What happened, where the tree hangs its clause on the place behind it: "a *fire* in a shop that killed 40"."""
    above = noun
    while relation(parse, above) == "nmod" and parse.lemmas[above].lower() not in words("happened", "happenings"):
        above = parse.heads[above]
    return above if parse.lemmas[above].lower() in words("happened", "happenings") else noun


def _is_by_pronoun(parse: Parse, clause: int) -> bool:
    who = child(parse, clause, "nsubj", "nsubj:pass")
    return who is not None and parse.lower[who] in _THAT


def is_aside(parse: Parse, token: int, subject: int) -> bool:
    """Whether a number is only in a phrase of a clause's subject: "rolls at the 52 schools have shrunk since 2010"."""
    if relation(parse, subject) != "nsubj":
        return False
    inner = [step for step in way_up(parse, token) if step != subject and is_under(parse, step, subject)]
    if any(relation(parse, step) == "appos" for step in inner):
        return True  # "the boy, the second of five children, has spent 200 hours there since May"
    doers = ("by",) if parse.lemmas[subject].lower() in events("of") else ()  # a strike by 40 nurses began on Tuesday
    beside = ("", "of", *doers)
    return any(relation(parse, step) == "nmod" and preposition(parse, step) not in beside for step in inner)
