"""Whom "the Ohio Republican", "the Democrat" takes up: the one politician before who is told to be of that party."""

from __future__ import annotations

import re

from newstables.link.people.offices import words_before
from newstables.link.reading import ArticleReading, of_article
from newstables.link.tree import child
from newstables.records import Actor

_NEAR = 48  # code points beside a name in which its party is told
_TITLE = (  # what stands between a party and a name: "Republican Sen. Ann Lee"; no "The Republican met Ann Lee"
    "(?:[A-Z][\\w.]*|presidential|vice-presidential|gubernatorial|senatorial|congressional|mayoral|state|vice|former|"
    "candidate|nominee|hopeful|rival|challenger|opponent|incumbent|frontrunner|front-runner|leader|strategist|pollster|"
    "lawmaker|legislator|senator|congressman|congresswoman|representative|governor|mayor|president)"
)
_END = re.compile(r" and |[;\n]|\. ")  # of what is told of one
_PARTIES = {"republican": ("R", "Republican|GOP"), "democrat": ("D", "Democrat|Democratic")}


def member_meant(reading: ArticleReading, head: int) -> Actor | None:
    """The one person named before whose party is told beside the name; of several, the one of the state told."""
    parse = reading.parse
    determiner = child(parse, head, "det")
    if parse.lower[head] not in _PARTIES or determiner is None or parse.lower[determiner] != "the":
        return None
    state = " ".join(words_before(parse, head, "compound", "amod"))
    found = [one for one in _members(reading)[parse.lower[head]] if one[0] < parse.starts[head]]
    persons = {who.actor_id: who for _, told, who in found if not _is_of_other(told, state)}
    if len(persons) > 1:
        persons = {who.actor_id: who for _, told, who in found if state and state in told}
    return next(iter(persons.values())) if len(persons) == 1 else None


def _is_of_other(told: str, state: str) -> bool:
    """Whether ", R-Ky." is of another state than "kentucky": by its first letter, as print shortens them."""
    own = re.match(r",? \(?[rd][-–](\w)", told)
    return own is not None and bool(state) and not state.startswith(own[1])


@of_article
def _members(reading: ArticleReading) -> dict[str, list[tuple[int, str, Actor]]]:
    """The persons of each party, where a naming tells of which they are ("Lee, R-Ohio", "Republican Sen. Ann Lee"), and
    what is told there behind it, in small letters.
    """
    found: dict[str, list[tuple[int, str, Actor]]] = {party: [] for party in _PARTIES}
    for start, end, actor in reading.mentions.all:
        if actor.kind != "person":
            continue
        before, behind = reading.text[max(0, start - _NEAR) : start], reading.text[end : end + _NEAR]
        for party, (letter, names) in _PARTIES.items():
            is_behind = re.match(rf",? \(?{letter}[-–]|,? \({letter}\)", behind)
            is_behind = is_behind or re.match(rf", (?:an?|the) (?:[\w-]+ ){{0,2}}(?:{names})\b", behind)
            if is_behind or re.search(rf"\b(?:{names}) (?:{_TITLE} ){{0,4}}$", before):
                found[party].append((start, _END.split(behind)[0].lower(), actor))
    return found
