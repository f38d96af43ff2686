"""Amounts that are another's than the subject's: what somebody is offered, whom he meets, how many back his rival."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import takewhile

from newstables.extractors.roles.people import are_people
from newstables.language.questions import clause_verb
from newstables.link.owners import is_anothers
from newstables.link.people.actor_of import People
from newstables.link.reading import ArticleReading
from newstables.link.tree import is_nominal, preposition, way_up
from newstables.link.words import words
from newstables.records import Actor, Claim


@dataclass(slots=True, frozen=True)
class Other:
    """Whose an amount is that is not the subject's; None where nobody is named."""

    actor: Actor | None


def of_another(claim: Claim, reading: ArticleReading, people: People) -> Other | None:
    """Whose the amount of a claim is by a construction that keeps it from the subject; None where there is none."""
    if claim.action is None:
        return None
    parse, token = reading.parse, reading.token(claim)
    if claim.kind == "count" and claim.action_role != "agent" and _is_of_nobody(claim, reading):
        return Other(None)
    if claim.action in words("about", "contests") and _is_set_against(token, reading):
        return Other(_rival(claim, clause_verb(parse, token), reading))
    if claim.about_start is None or claim.about_end is None:
        return None
    head = head_of(reading, claim.about_start, claim.about_end)
    if claim.kind == "money" and parse.lemmas[head].lower() in words("about", "offers"):
        giver = _giver(head, token, reading, people)
        if giver is not None or claim.action in words("about", "receiving"):
            return Other(giver)
    return Other(None) if is_anothers(head, reading, people) else None


def _is_of_nobody(claim: Claim, reading: ArticleReading) -> bool:
    """Whether those counted are met, harmed or arrested; whom a state arrests are in its hands."""
    if not are_people(claim.unit):
        return False
    if claim.action in words("about", "harming"):
        return True
    agent = reading.actors_by_id.get(claim.agent_actor_id or "")
    is_state = agent is not None and agent.kind == "country"
    return claim.action in words("about", "meeting") or (claim.action in words("about", "judging") and not is_state)


def head_of(reading: ArticleReading, start: int, end: int) -> int:
    """The token of a stretch of text on which its others hang."""
    parse = reading.parse
    first, last = parse.token_at(start), parse.token_at(end - 1)
    if first == last:
        return first
    tokens = range(first, last + 1)
    outside = [t for t in tokens if not first <= parse.heads[t] <= last or parse.heads[t] == t]
    nominal = [t for t in outside if is_nominal(parse, t)]
    return (nominal or outside or [first])[0]


def _is_set_against(token: int, reading: ArticleReading) -> bool:
    """Whether an amount stands behind "to", under its verb: "leads by 47 percent to 44"."""
    parse, verb = reading.parse, clause_verb(reading.parse, token)
    return any(preposition(parse, step) == "to" for step in takewhile(lambda step: step != verb, way_up(parse, token)))


def _rival(claim: Claim, verb: int, reading: ArticleReading) -> Actor | None:
    """`Duarte leads Vogt 47 percent to 44 percent`: who is led, right behind the verb, wherever the tree hangs him."""
    named = reading.mentions.within(reading.parse.ends[verb], claim.start)
    return named[0][2] if named and named[0][0] == reading.parse.ends[verb] + 1 else None


def _giver(offer: int, token: int, reading: ArticleReading, people: People) -> Actor | None:
    """Who offers: behind "from" or "by", wherever the tree hangs it."""
    parse = reading.parse
    under = takewhile(lambda step: step != offer, way_up(parse, token))
    for above in dict.fromkeys((offer, *under, clause_verb(parse, token))):
        for other in parse.children(above):
            if other > offer and preposition(parse, other) in ("from", "by"):
                return people.actor_of(other)
    return None
