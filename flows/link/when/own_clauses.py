"""Clauses with a time of their own: "nine women who were killed last year", "the mill, built for £4m, opens in May"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, noun_head, tense
from newstables.link.tree import is_behind_comma, is_counted, preposition, relation
from newstables.link.when.span import is_since
from newstables.link.when.timed import Timed
from newstables.link.words import words
from newstables.records import Claim


def _is_of_some(parse: Parse, clause: int) -> bool:
    """Whether a relative clause tells of a part of those before it: two of whom died, of whom two died."""
    own = parse.children(clause)
    subjects = [one for one in own if relation(parse, one).startswith("nsubj")]
    if any(parse.lower[one] in ("whom", "which") and preposition(parse, one) == "of" for one in own):
        return any(is_counted(parse, one) or parse.pos[one] == "NUM" for one in subjects)
    return any(parse.lower[step] in ("whom", "which") for one in subjects for step in parse.children(one))


def _is_in(parse: Parse, time: int, clause: int) -> bool:
    """Whether a time is of a clause, or of what its verb governs: "who began filming there on Monday"."""
    verb = clause_verb(parse, time)
    while parse.deps[verb] == "xcomp" and verb != clause:
        verb = parse.heads[verb]
    return verb == clause


def is_told_apart(parse: Parse, clause: int) -> bool:
    """`the mill, built for £4m, will open in May`: a participle between commas tells what was or is, and not when the
    clause around it will be; of a past one it tells ("a gale, packing winds of 190 km/h, came on Monday").
    """
    after = parse.right_edge(clause) + 1
    if parse.deps[clause] != "acl" or not is_behind_comma(parse, clause) or parse.words[after] != ",":
        return False
    around = clause_verb(parse, parse.heads[clause])
    if parse.lower[clause] == "compared" or tense(parse, around) in ("past", "perfect"):
        return False
    return parse.lemmas[clause].lower() in words("when", "lasting_deeds")


def of_own_clause(parse: Parse, text: str, claim: Claim, times: list[Timed], number: int) -> tuple[Timed | None, bool]:
    """The only time of a count's own relative clause, and whether that clause names what the count tells of them.

    `Police named the two men who were shot on Sunday`: shot on Sunday, whenever they were named.
    """
    if claim.kind != "count":
        return None, False
    noun = noun_head(parse, number)
    for clause in parse.children(noun):
        if parse.deps[clause] != "acl:relcl" or tense(parse, clause) not in ("past", "perfect"):
            continue
        if _is_of_some(parse, clause):
            continue  # 12 were hurt on Friday, two of whom died on Saturday
        told = [time for time in times if _is_in(parse, time.token, clause) and not is_since(text, time.date)]
        told = [time for time in told if preposition(parse, time.token) not in words("when", "limits")]
        if len({time.date.start for time in told}) == 1:  # "the first six months of 2019": twice the same
            lemma = parse.lemmas[clause].lower()
            deed = (claim.action or "").partition(" ")[0]  # turn out
            named = deed == lemma or (claim.event is not None and lemma in words("happened", "happening"))
            return told[0], named
    return None, False
