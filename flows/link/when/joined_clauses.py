"""Whether a clause joined to another, or under it, is of the same time: what "and", "who" and "while" begin."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.language import Parse
from newstables.language.questions import clause_verb, modality, tense
from newstables.link.forces import does_harm
from newstables.link.tree import (
    child,
    first_word,
    is_beside_infinitive,
    is_counted,
    is_under,
    preposition,
    relation,
    way_up,
)
from newstables.link.when.perfects import is_since_its_start
from newstables.link.words import words

_THEN = frozenset(("when", "as", "while"))
_DASHES = frozenset(("-", "–", "—", "--", ";"))
_BEFORE_AND_AFTER = frozenset(("after", "before", "until", "once"))


def lends(parse: Parse, clause: int, step: int, number: int) -> bool:
    """Whether a clause under `step` shares its time: joined by "and", "when …", "the 12 killed on Sunday"."""
    dep = parse.deps[clause]
    if is_shown(parse, clause, number):
        return False
    if dep == "conj":
        if clause > number and is_beside_infinitive(parse, clause, clause_verb(parse, number)):
            return False
        if clause > number and parse.tags[step] == "VBN" and parse.lemmas[step].lower() in words("when", "states"):
            return False  # "valued at $3 million and found in 1999"
        joined = child(parse, clause, "nsubj", "nsubj:pass") is None or _are_alike(parse, parse.heads[clause], clause)
        return clause < number or (joined and _is_of_one_deed(parse, parse.heads[clause], clause))
    if dep == "xcomp":  # not in "is to open in 2026 and will cost 200 million"
        steps = way_up(parse, number)
        return not any(relation(parse, one) == "conj" and parse.heads[one] == parse.heads[clause] for one in steps)
    if dep == "acl":
        return parse.heads[clause] == step and (step >= number or parse.tags[step] == "$")  # $38 million earned in May
    if dep == "advcl":
        if clause > number and moves_on(parse, clause):
            return False
        if is_since_its_start(parse, clause) or (clause > number and not has_own_time(parse, clause)):
            return True
        if clause > number and parse.lower[first_word(parse, clause)] == "while" and _are_alike(parse, step, clause):
            return is_of_one_time(parse, step, clause)  # rose 3 percent, while imports fell in May
        if parse.lower[parse.left_edge(clause)] == "while" and not _are_alike(parse, step, clause):
            return False
        return clause < step and number > clause and is_then(parse, clause, step)
    return False


def _are_alike(parse: Parse, clause: int, joined: int) -> bool:
    """Whether two clauses with subjects of their own tell of one time, that of the last: both of what befell people, or
    both of how figures moved: "12 were killed and 40 injured in May", "exports rose 3% and imports fell 2% in May".
    """
    own = child(parse, joined, "nsubj", "nsubj:pass")
    if (does_harm(parse, clause) and does_harm(parse, joined)) or (own is not None and parse.pos[own] == "NUM"):
        return True  # as many of those counted before, "six patients died and 40 were admitted last week"
    if parse.tags[joined] == "VBN" and child(parse, joined, "aux", "aux:pass") is None:
        return child(parse, clause, "aux:pass") is not None  # 12 were freed and 40 held in May
    return parse.lower[clause] in LEX.trend_words and parse.lower[joined] in LEX.trend_words


def is_shown(parse: Parse, clause: int, number: int) -> bool:
    """`approved the cuts as presented on May 9`: when what a number is of was shown, and not when it came about."""
    if parse.tags[clause] != "VBN" or parse.lower[parse.left_edge(clause)] != "as":
        return False
    lemma = parse.lemmas[clause].lower()
    told = lemma in words("speech", "unveiling") or lemma in words("when", "told")  # not "as counted in 2018"
    return told and not is_under(parse, number, clause)


def is_then(parse: Parse, clause: int, main: int) -> bool:
    """`When the ship sank on May 3, 112 were on board`: a clause before the main one tells when that was."""
    first = parse.lower[parse.left_edge(clause)]
    return first in _THEN and tense(parse, clause) == tense(parse, main)


def is_of_one_time(parse: Parse, clause: int, joined: int) -> bool:
    """Whether two joined clauses have one tense and mood: not "employs 85 and had 400 guests last year"."""
    return tense(parse, clause) == tense(parse, joined) and modality(parse, clause) == modality(parse, joined)


def _is_of_one_deed(parse: Parse, clause: int, joined: int) -> bool:
    """Whether two joined clauses are of one time; of harm, the second may leave out the "has" of the first: "has killed
    60 and sickened 1,300 since May".
    """
    if is_of_one_time(parse, clause, joined):
        return True
    own = child(parse, joined, "nsubj", "nsubj:pass", "aux", "aux:pass")
    leaves_out = own is None and parse.tags[joined] in ("VBN", "VBD") and tense(parse, clause) == "perfect"
    return leaves_out and does_harm(parse, clause) and does_harm(parse, joined)


def is_state(parse: Parse, clause: int) -> bool:
    """Whether a participle joined to another tells what something is, not what was done: "built … and licensed for"."""
    joined = parse.deps[clause] == "conj" and parse.tags[clause] == "VBN"
    return joined and parse.lemmas[clause].lower() in words("when", "states")


def has_own_time(parse: Parse, step: int, *, shares: bool = False) -> bool:
    """Whether a clause is in no time of what is above it: "who", "after", "because" begin it; `shares`: a contrast
    behind a comma may be in that time, which is in none of the contrast's; so what is told besides, "with gusts
    reaching 140 kph".
    """
    if parse.deps[step] == "acl:relcl":
        return True
    if parse.deps[step] == "advcl" and parse.lower[parse.left_edge(step)] in _BEFORE_AND_AFTER:
        return True  # also where the tree takes the conjunction for a preposition
    mark = child(parse, step, "mark", "advmod")
    if mark is not None and parse.deps[step] == "advcl" and is_set_against(parse, step, mark, shares=shares):
        return True
    if shares and mark is not None and parse.lower[mark] == "with":
        return False
    return (
        parse.deps[step] == "advcl"
        and mark is not None
        and parse.deps[mark] == "mark"
        and parse.words[mark].lower() not in words("when", "together")
        and parse.tags[step] != "VB"
    )


def is_set_against(parse: Parse, clause: int, mark: int, *, shares: bool) -> bool:
    """Whether "while" tells what is otherwise, not what is at the same time: behind a comma, or before its own time."""
    if parse.lower[mark] != "while":
        return False
    own = child(parse, clause, "nsubj", "nsubj:pass")
    is_fronted = own is not None and any(mark < other < own for other in parse.children(clause))
    return is_fronted or (not shares and mark > 0 and parse.words[mark - 1] == ",")


def is_other_clause(parse: Parse, clause: int, number: int) -> bool:
    """Whether a clause joined by "and" has a subject or a tense of its own, or stands beside an infinitive, and the
    number is not in it.
    """
    own = child(parse, clause, "nsubj", "nsubj:pass") is not None or not is_of_one_time(
        parse, parse.heads[clause], clause
    )
    own = own or is_beside_infinitive(parse, clause, clause_verb(parse, number))
    joined = parse.deps[clause] == "conj" or _is_behind_dash(parse, clause)
    return joined and own and not is_under(parse, number, clause)


def _is_behind_dash(parse: Parse, clause: int) -> bool:
    """`has 300 clerks – most came in 2003`: a clause that a dash or a semicolon sets beside the one before."""
    mark = parse.left_edge(clause)
    beside = parse.words[mark : mark + 1] + parse.words[max(0, mark - 1) : mark]
    return parse.deps[clause] == "parataxis" and parse.heads[clause] < clause and not _DASHES.isdisjoint(beside)


def opens_next_clause(parse: Parse, time: int, number: int) -> bool:
    """Whether a time stands before a verb that "and" joins to the number's: "built 12 inns and in 2004 sold nine"."""
    clause = clause_verb(parse, time)
    return number < time < clause and parse.deps[clause] == "conj" and not is_under(parse, number, clause)


def is_now(parse: Parse, clause: int) -> bool:
    """Whether a clause joined to another tells of the present."""
    return parse.deps[clause] == "conj" and tense(parse, clause) == "present"


def has_been_since(parse: Parse, clause: int) -> bool:
    """Whether a clause joined to one of what is over tells of what has been since then: "opened nine shops last year,
    and it has shut 40".
    """
    is_joined = parse.deps[clause] == "conj" and tense(parse, parse.heads[clause]) == "past"
    who = child(parse, clause, "nsubj", "nsubj:pass")
    if who is not None and parse.lower[who] in ("that", "this"):
        return False  # paid more in the first half, and that has halved the margin
    have = any(parse.deps[child] == "aux" and parse.lower[child] in ("has", "have") for child in parse.children(clause))
    return is_joined and have and tense(parse, clause) == "perfect"


def moves_on(parse: Parse, clause: int) -> bool:
    """`a staff of 400, rising to 900 at Christmas`: whether a participle tells what the figure comes to at its time."""
    moves = parse.tags[clause] == "VBG" and parse.lower[clause] in LEX.trend_words
    ends = (one for one in parse.children(clause) if preposition(parse, one) == "to")
    led = any(parse.pos[one] == "NUM" or is_counted(parse, one) for one in ends)
    return moves and led and "," in parse.words[parse.left_edge(clause) - 1 : clause]
