"""A part's period: what befell "14 people, among them nine children" befell the nine when it befell the fourteen."""

from __future__ import annotations

from newstables.language.questions import clause_verb, tense
from newstables.link.forces import does_harm
from newstables.link.reading import ArticleReading
from newstables.link.tree import child, is_under
from newstables.link.when.accounts import copy_period
from newstables.link.when.candidates import every_time
from newstables.link.when.lists import behind
from newstables.records import Claim

_OF_WHOLE = "<period> of its whole"


def of_whole(reading: ArticleReading, claim: Claim) -> None:
    """Give a part of which no time is told the period of its whole, where one clause tells of both the same deed."""
    if claim.part_of_start is None or claim.period_rule is not None:
        return
    starts = reading.claims_in(claim.part_of_start, claim.part_of_start + 1)
    whole = next((other for other in starts if other.period_rule is not None), None)
    if whole is not None and _is_of_them(reading, claim, whole):
        copy_period(whole, claim, _OF_WHOLE)
    if whole is None or claim.action is None or (whole.action, whole.action_role) != (claim.action, claim.action_role):
        return
    token = reading.token(claim)
    times = every_time(reading, reading.parse.sent_of[token])
    has_own = any(time.date.start > claim.end for time in times) and (whole.date_start or 0) < claim.start
    is_one = clause_verb(reading.parse, token) == clause_verb(reading.parse, reading.token(whole))
    if is_one and not has_own and behind(reading, claim, times) is None:
        copy_period(whole, claim, _OF_WHOLE)


def _is_of_them(reading: ArticleReading, claim: Claim, whole: Claim) -> bool:
    """`There were 153 patients on Monday, 43 of whom were in intensive care`: whether a clause of "of whom" tells what
    some of them were then, or what befell some of those whom it befell; not "40 of whom have left".
    """
    parse = reading.parse
    clause, main = (clause_verb(parse, reading.token(one)) for one in (claim, whole))
    if parse.deps[clause] != "acl:relcl" or tense(parse, clause) != tense(parse, main):
        return False
    if any(is_under(parse, time.token, clause) for time in every_time(reading, parse.sent_of[clause])):
        return False
    is_so = child(parse, clause, "cop") is not None or any(
        parse.lower[one] == "being" for one in parse.children(clause)
    )
    return is_so or (does_harm(parse, clause) and whole.event == claim.event)
