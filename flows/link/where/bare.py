"""Ages and durations: which of them hold where the rest of their sentence does, as what is counted there does."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import AGENT, PATIENT
from newstables.extractors.roles.words import events
from newstables.language import Parse
from newstables.language.questions import clause_verb, noun_head
from newstables.link.tree import is_under, preposition, relation, way_up
from newstables.link.when.happening import is_victim_count
from newstables.link.where.place_name import PlaceName
from newstables.records import Claim

BARE = frozenset(("age", "duration"))  # kinds of numbers of somebody or something
_BEFELL = frozenset(("killed", "injured", "arrested", "kidnapped", "missing", "rescued"))
_YEARS = frozenset(("year", "month", "week", "day", "old"))
_DESCRIBING = frozenset(("nummod", "obl", "compound", "amod", "nmod", "advmod", "appos"))
_SINCE = frozenset(("after", "before", "since", "until", "till", "over", "during"))
_TELLING_WHEN = frozenset(("after", "before", "ago", "later", "earlier", "since", "into"))
_OF_TIME = frozenset(
    ("past", "last", "first", "next", "previous", "coming", "following", "recent", "final", "these", "those")
)


def holds_with_its_sentence(parse: Parse, claim: Claim, number: int) -> bool:
    """`A 15-year-old boy was killed at a fair in Oslo`, `in Oslo 40 cooks work 12-hour shifts`: whether somebody's age
    or how long something lasts holds where its sentence is; not what tells when something was: "two days after", "over
    the past five months", "after a 16-hour flight".
    """
    if claim.kind == "age":
        return _is_of_somebody(parse, number)
    noun = noun_head(parse, number)
    if claim.kind != "duration" or not _TELLING_WHEN.isdisjoint(parse.lower[noun + 1 : noun + 2]):
        return False
    beside = {parse.lower[one] for own in (number, noun) for one in parse.children(own)}
    return beside.isdisjoint(_OF_TIME) and _SINCE.isdisjoint((preposition(parse, noun), _case_above(parse, noun)))


def _is_of_somebody(parse: Parse, number: int) -> bool:
    """Whether an age is a person's, and not that of a truce or a skull; "the 15-year-old" is one, too."""
    aged = number
    while parse.pos[aged] == "NUM" or parse.lemmas[aged].lower() in _YEARS:
        above = parse.heads[aged]
        if above == aged or relation(parse, aged) not in _DESCRIBING:
            return True
        aged = above
    return parse.pos[aged] in ("PROPN", "VERB") or are_people(parse.lemmas[aged].lower()) is True


def _case_above(parse: Parse, noun: int) -> str:
    """The preposition of the noun that a duration describes: "after" of "after a 16-hour flight"."""
    return preposition(parse, parse.heads[noun]) if relation(parse, noun) in ("compound", "amod", "nmod") else ""


def is_told_apart(parse: Parse, place: PlaceName, number: int) -> bool:
    """Whether a place is told in a clause of somebody's past, "a man of 44 who lived in Oslo", or in one that tells
    when something was, "served three years after a trial in Oslo was reopened".
    """
    clause = clause_verb(parse, place.token)
    for step in way_up(parse, clause):
        if is_under(parse, number, step):
            return False
        if parse.deps[step] == "acl:relcl":
            return is_under(parse, number, parse.heads[step])
        if relation(parse, step) == "advcl" and not _SINCE.isdisjoint(
            parse.lower[one] for one in parse.children(step) if one < step
        ):
            return True
    return False


def is_of_the_hurt(claim: Claim) -> bool:
    """Whether a claim counts those to whom something happened, or is the age of one of them."""
    if is_victim_count(claim) or claim.event == "displaced":
        return True
    role = {"patient": PATIENT, "agent": AGENT}.get(claim.action_role or "")
    return claim.kind == "age" and role is not None and events(role).get(claim.action or "") in _BEFELL
