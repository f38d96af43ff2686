"""Places of a sentence that hold for something else than a number in it: another clause, amount or person."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, of_phrase, tense
from newstables.language.questions.listed import listed
from newstables.link.tree import child, is_beside_infinitive, is_under, preposition, relation, way_up
from newstables.link.where.comparisons import is_only_compared
from newstables.link.where.grounds import is_of_custody
from newstables.link.where.in_passing import is_in_passing
from newstables.link.where.next_amounts import is_of_joined_count
from newstables.link.where.promises import is_of_promise
from newstables.link.words import words


def is_of_something_else(parse: Parse, place: int, number: int) -> bool:
    """Whether the grammar between a place and a number says that the number does not hold there."""
    return (
        _is_of_other(parse, place, number)
        or _is_told_beside(parse, place, number)
        or _is_told_of_who(parse, place, number)
        or _is_of_rank(parse, place, number)
        or _is_of_compared(parse, place, number)
        or _is_of_what_moved(parse, place, number)
        or _is_of_next_number(parse, place, number)
        or _is_whither_of_dead(parse, place, number)
        or _is_of_second_doer(parse, place, number)
        or is_of_joined_count(parse, place, number)
        or is_of_custody(parse, place, number)
        or is_of_promise(parse, place, number)
        or is_in_passing(parse, place, number)
        or is_only_compared(parse, place, number)
    )


def _is_of_second_doer(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is only the second's of two who do something: "Norway and a firm in Denmark bought 300 ships"."""
    for step in way_up(parse, place):
        if parse.deps[step] == "conj" and step != place:
            first = parse.heads[step]
            does = parse.deps[first] in ("nsubj", "nsubj:pass") and not is_under(parse, number, first)
            alone = any(parse.deps[child] in ("det", "nmod:poss") for child in parse.children(step))
            return does and alone and place > step  # but a brawl and shooting in Oslo
    return False


def _is_told_beside(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is told of others in a clause of their own: "sent three planes and lost nine men, four of whom
    were buried in Bergen", "the general, who is ill in Dubai, has 300 tanks".
    """
    for step in way_up(parse, place):
        if parse.deps[step] == "acl:relcl" and not is_under(parse, number, step):
            told = _is_of_some(parse, step) or any(parse.lower[one] == "who" for one in parse.children(step))
            whose = parse.heads[step]  # hundreds of people who are missing
            return told and not is_under(parse, number, whose) and of_phrase(parse, number) != whose
    return False


def _is_told_of_who(parse: Parse, place: int, number: int) -> bool:
    """Whether a number is told of somebody in passing: "the man who shot 12 people was arrested in Paris"."""
    for step in way_up(parse, number):
        if parse.deps[step] == "acl:relcl" and any(
            parse.lower[one] in ("who", "whose") for one in _pronouns(parse, step)
        ):
            return not is_under(parse, place, parse.heads[step])
    return False


def _pronouns(parse: Parse, clause: int) -> list[int]:
    """The words of a relative clause's subject and object, its pronoun among them."""
    own = parse.children(clause)
    return [*own, *(below for one in own for below in parse.children(one))]


def _is_of_rank(parse: Parse, place: int, number: int) -> bool:
    """Whether a place only says among which others something is first: "has had 300 fires, the most in Europe"."""
    for step in way_up(parse, place):
        if is_predicate(parse, step):
            return False
        describing = [child for child in parse.children(step) if parse.deps[child] in ("amod", "advmod")]
        ranks = (
            one for one in (step, *describing) if parse.lower[one] != "latest"
        )  # the newest attack is no first one
        if any(parse.tags[token] in ("JJS", "RBS") for token in ranks):
            return not is_under(parse, number, step)
    return False


def _is_of_compared(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is that of a figure with which the number is compared: "has 26, against 44 in Ghana"."""
    for step in way_up(parse, place):
        if is_predicate(parse, step):
            return False
        counted = parse.pos[step] == "NUM" or any(parse.deps[one] == "nummod" for one in parse.children(step))
        if counted and preposition(parse, step).partition(" ")[0] in listed("set_against"):
            return not is_under(parse, number, step)
    return False


def _is_of_what_moved(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is where something was done that moved a level: "the year's toll rose to 500 when three men were
    shot in N.".
    """
    own = clause_verb(parse, number)
    led = parse.heads[number] if parse.deps[number] == "nummod" else number
    if parse.lemmas[own].lower() not in LEX.trend_words or preposition(parse, led) != "to" or parse.heads[led] != own:
        return False
    steps = (step for step in way_up(parse, place) if parse.heads[step] == own and parse.deps[step] == "advcl")
    return any(parse.lower[parse.left_edge(step)] in words("where", "moving_when") for step in steps)


def _is_whither_of_dead(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is where the dead were taken: "the bodies of four men were flown to N."."""
    steps = way_up(parse, place)
    whither = next(
        (step for step in steps if parse.deps[step] == "obl" and preposition(parse, step) in ("to", "into")), None
    )
    if whither is None:
        return False
    verb = clause_verb(parse, whither)
    moved = next((step for step in way_up(parse, number) if parse.heads[step] == verb), None)
    return moved is not None and parse.lemmas[moved] in words("where", "left_of_dead")


def _is_of_next_number(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is that of a later number, whose verb is left out: "in Bergen 20 fell and 31 *in Oslo*", "in
    Bergen 20 fell, and *in Oslo*, 31", "has 90, 20 in Bergen and 31 *in Oslo*"; not "20 men and 31 women *in Oslo*".
    """
    own = clause_verb(parse, number)
    for step in way_up(parse, place):
        if step == own or is_under(parse, number, step):
            return False
        if parse.deps[step] == "conj" and number < step:
            counted = parse.pos[step] == "NUM" or any(parse.pos[one] == "NUM" for one in parse.children(step))
            gapped = parse.tags[parse.heads[step]].startswith("VB")
            alone = gapped or step == place or (parse.pos[step] == "NUM" and parse.heads[place] == step)
            return counted and alone and not is_predicate(parse, step)
    return False


def set_against(parse: Parse, number: int) -> int | None:
    """The phrase of a number that is set against another, and says whose it is: "versus 14.7 for the OECD"."""
    steps, cases = way_up(parse, number), parse.cases
    for after, step in enumerate(steps, 1):
        case = cases[step]
        if case is None or case.partition(" ")[0] not in listed("set_against"):
            continue
        if any(is_predicate(parse, below) for below in steps[:after]):
            return None  # of a clause
        whose = (other for other in parse.children(step) if other > number and parse.pos[other] == "PROPN")
        return step if any(preposition(parse, other) in ("for", "in", "at") for other in whose) else None
    return None


def _is_of_some(parse: Parse, clause: int) -> bool:
    """Whether the subject of a relative clause is a part of those before it: four of whom."""
    subjects = (other for other in parse.children(clause) if relation(parse, other) == "nsubj")
    return any(parse.lower[step] in ("whom", "which") for one in subjects for step in parse.children(one))


def _is_of_other(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is only that of a clause joined to the number's: "has 300 shops and grows across Africa".

    Two deeds share it: "killed 12 and wounded others in Oslo". Where somebody was born is only where that was.
    """
    clause, own = clause_verb(parse, place), clause_verb(parse, number)
    if clause == own:
        return False
    if is_under(parse, number, clause) and _is_of_next_host(parse, number, clause):
        return True
    if is_under(parse, number, clause):
        if parse.lemmas[clause] == "bear" or _is_of_clause_before(parse, place, number, clause):
            return True
        return _is_in_subject(parse, place, clause) and _is_in_clause_of_its_own(parse, number, clause)
    is_apart = _is_contrast(parse, clause) or _is_of_one(parse, clause)
    if relation(parse, clause) == "conj" and number < clause and is_apart:
        return True
    if relation(parse, clause) == "conj" and number < clause < place and _is_of_other_time(parse, clause, own):
        return True
    if relation(parse, clause) == "xcomp" and relation(parse, parse.heads[clause]) == "conj" and number < clause:
        return True  # "reached 30 schools and tried to win over teachers in Oslo"
    if relation(parse, clause) == "conj" and number < clause:
        if is_beside_infinitive(parse, clause, own):
            return True
        if _is_in_subject(parse, place, clause):
            return True  # "costs rose 40 percent and strikes in France halted trains"
    if relation(parse, clause) == "parataxis" and number < clause and _is_in_subject(parse, place, clause):
        return True  # "costs rose 40 percent, strikes in France halted trains"
    is_state = parse.lemmas[own] == "have" or child(parse, own, "cop") is not None
    return is_state and number < clause and relation(parse, clause) == "conj" and is_under(parse, clause, own)


def _is_in_subject(parse: Parse, place: int, clause: int) -> bool:
    """Whether a place only says more of the subject of a clause: "firms in Bristol cut 300 jobs"."""
    own = child(parse, clause, "nsubj", "nsubj:pass")
    return own is not None and is_under(parse, place, own)


def _is_in_clause_of_its_own(parse: Parse, number: int, clause: int) -> bool:
    """Whether a number stands in a clause that is joined to another and tells of another name: "firms in Bristol
    cut 300 jobs and Derby gained *40*".
    """
    for step in way_up(parse, number):
        if step == clause:
            return False
        if relation(parse, step) in ("conj", "parataxis") and is_predicate(parse, step):
            own = child(parse, step, "nsubj")
            return own is not None and parse.pos[own] == "PROPN"  # not "and the council hired 40", there
    return False


def _is_of_next_host(parse: Parse, number: int, clause: int) -> bool:
    """Whether a number is that of another place that has its own: "40 were counted at Oslo, while Bergen had *20*"."""
    for step in way_up(parse, number):
        if step == clause:
            return False
        own = child(parse, step, "nsubj") if is_predicate(parse, step) else None
        mark = child(parse, step, "mark")
        apart = relation(parse, step) == "conj" or (mark is not None and parse.lower[mark] in ("while", "whereas"))
        if apart and own is not None and parse.pos[own] == "PROPN" and own < number:
            return parse.lemmas[step].lower() in words("where", "hosting")
    return False


def _is_of_clause_before(parse: Parse, place: int, number: int, clause: int) -> bool:
    """Whether a place is told of what was, and the number behind it of what is: "studied in Bergen and has 12 cows"."""
    for step in way_up(parse, number):
        if relation(parse, step) == "conj" and parse.heads[step] == clause and is_predicate(parse, step):
            went = preposition(parse, place) == "to"  # "moved to Bergen and has sold 12 cows", not "built a mill there"
            now = tense(parse, step) in (("present", "perfect") if went else ("present",))
            return clause < place < step and tense(parse, clause) == "past" and now
        if step == clause:
            break
    return False


def is_at_building(parse: Parse, clause: int) -> bool:
    """Whether a clause is in a building of no name: "closed a mill in N. and cut 60 posts at its headquarters"."""
    inside = (other for other in parse.children(clause) if preposition(parse, other) in ("at", "in", "inside"))
    return any(parse.lemmas[other].lower() in words("where", "buildings") for other in inside)


def _is_of_other_time(parse: Parse, clause: int, own: int) -> bool:
    """Whether two clauses tell of what is and of what was: "expects sales of 300 and has cut 40 jobs in N."."""
    return {tense(parse, clause), tense(parse, own)} == {"present", "perfect"}


def _is_of_one(parse: Parse, clause: int) -> bool:
    """Whether a clause of its own tells of somebody alone: "12 crews fought the fire, and a man died in Oslo"."""
    own = child(parse, clause, "nsubj", "nsubj:pass")
    if own is None or parse.tags[own] != "NN" or not are_people(parse.lemmas[own].lower()):
        return False
    return any(parse.lower[one] in ("a", "an", "one", "another") for one in parse.children(own))


def _is_contrast(parse: Parse, clause: int) -> bool:
    """Whether a clause of its own subject is set against the one before: "exports doubled, but sales in N. fell"."""
    below = [*parse.children(clause)]
    own = any(parse.deps[other].startswith("nsubj") for other in below)
    return own and any(parse.lower[other] in ("but", "while", "whereas", "yet") for other in below)
