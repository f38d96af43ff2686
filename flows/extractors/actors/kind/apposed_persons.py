"""Persons that the model took for places, before what they are: "Oluwaseun Bright, a former minister, refused"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newstables.extractors.actors.gazetteer import PERSON, PLACE, Gazetteer
from newstables.extractors.actors.names.layout import is_distrusted
from newstables.extractors.actors.names.tagger import Span
from newstables.language.people import nouns_of_people
from newstables.lexicon import alternation

# What firms, teams and lands are called too.
_BODIES_TOO = frozenset(
    (
        "partner",
        "rival",
        "neighbour",
        "neighbor",
        "member",
        "client",
        "supplier",
        "winner",
        "loser",
        "host",
        "ally",
        "guest",
        "leader",
        "owner",
        "sponsor",
        "customer",
        "buyer",
        "seller",
        "producer",
        "maker",
        "manufacturer",
        "backer",
        "opponent",
        "competitor",
        "champion",
        "pioneer",
        "newcomer",
        "favourite",
        "operator",
        "developer",
        "lender",
        "investor",
        "giant",
        "creditor",
        "broker",
        "builder",
        "publisher",
        "retailer",
        "importer",
        "exporter",
        "trader",
        "carrier",
        "provider",
        "finalist",
        "contender",
        "defender",
        "visitor",
        "employer",
        "grower",
        "distributor",
        "recruiter",
        "insurer",
        "user",
    )
)


@cache
def _apposition() -> re.Pattern[str]:
    """A noun of people in the phrase between a comma and the comma or stop that ends it."""
    nouns = alternation(nouns_of_people() - _BODIES_TOO)
    word = r"(?:(?!(?:of|for|at|in|with|by)\b)[a-z][\w’'-]* )"
    return re.compile(rf", (?:an?|the) {word}{{0,3}}?(?:{nouns})(?: (?:of|for|in|at|from|with) [^.,;]{{1,40}})?[,.;)]")


def is_called_a_person(text: str, end: int) -> bool:
    """Whether what stands behind a name that ends at `end` calls it a person: `Oksana, a baker.`"""
    return _apposition().match(text, end) is not None


def called_persons(spans: Sequence[Span], text: str, gazetteer: Gazetteer) -> list[Span]:
    """The spans, those of two words and more that open a sentence persons, if nobody knows a place of that name; behind
    a preposition it is one: "in Port Skarv, a teacher, Ana Holm, sang".
    """
    return [
        span._replace(kind=PERSON)
        if span.kind == PLACE
        and " " in (name := text[span.start : span.end])
        and name not in gazetteer.names
        and is_distrusted(text, span.start)
        and is_called_a_person(text, span.end)
        else span
        for span in spans
    ]
