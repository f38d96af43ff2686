"""What somebody has, in front of what is told of him: "With 4,000 workers, Norrbank is the biggest employer"."""

from __future__ import annotations

from newstables.language.questions import clause_verb, conjuncts, subject
from newstables.link.people.actor_of import People
from newstables.link.reading import ArticleReading
from newstables.link.tree import preposition, relation, way_up
from newstables.link.words import words
from newstables.records import Actor, Claim

_CLAUSES = ("acl", "amod", "advcl", "advmod")


def fronted(claim: Claim, reading: ArticleReading, people: People) -> Actor | None:
    """The organisation or the country behind "With 4,000 workers,", as the subject of its clause; nobody where more is
    told of them: "With 40 men killed", "With 300 votes to count".
    """
    parse, token = reading.parse, reading.token(claim)
    first = parse.sents[parse.sent_of[token]][0]
    if parse.lower[first] != "with" or claim.event is not None or claim.kind not in ("count", "money"):
        return None
    clause = clause_verb(parse, token)
    top = next((step for step in way_up(parse, token) if preposition(parse, step) == "with"), None)
    if top is None or parse.left_edge(top) != first or relation(parse, top) != "obl":
        return None
    if not claim.start <= parse.starts[top] < claim.end and parse.lemmas[top].lower() not in words("about", "of_firms"):
        return None  # "With a trade deficit of $4 billion": a country's
    if any(relation(parse, other) in _CLAUSES and other > top for other in parse.children(top)):
        return None
    if claim.kind == "count" and parse.lemmas[top].lower() in words("about", "margins"):
        return None  # "With two goals, Arvost won": in this match
    doer = subject(parse, clause)
    if doer is None or doer < top or len(conjuncts(parse, doer)) > 1:
        return None
    actor = people.actor_of(doer)
    return actor if actor is not None and actor.kind != "person" else None
