"""Places behind "from", "of" and "to" by which somebody or something is told, and those where they were till then."""

from __future__ import annotations

from newstables.extractors.claims.vocabulary import LEX
from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.tree import is_counted, preposition, relation
from newstables.link.words import words


def is_of_report(parse: Parse, token: int) -> bool:
    """`40 deaths were reported from Oslo`: where they were."""
    verb = parse.heads[token]
    return relation(parse, token) == "obl" and parse.lemmas[verb] == "report" and is_passive(parse, verb)


def is_left(parse: Parse, token: int) -> bool:
    """`40 people were evacuated from Vulcano`, `40 fled from Niger`: where they were till then; not of people who come
    from several lands, "rescued 40 men from Mali, Guinea and Gambia", nor of those who are elsewhere, "has 40 refugees
    who fled from Mali".
    """
    verb = parse.heads[token]
    case = next((one for one in parse.children(token) if parse.deps[one] == "case"), token)
    several = any(relation(parse, one) == "conj" for one in parse.children(token))
    if several and case > 0 and is_counted(parse, case - 1) and are_people(parse.lemmas[case - 1].lower()):
        return False
    if relation(parse, token) != "obl":
        return False
    lemma = parse.lemmas[verb].lower()
    return lemma in words("where", "removing") or (
        lemma in words("where", "getting_away") and not parse.deps[verb].startswith("acl")
    )


def is_origin(parse: Parse, token: int) -> bool:
    """Whether "from" tells where somebody comes from: "40 cooks from Harwick", not "independence from France"."""
    head = parse.heads[token]
    return relation(parse, token) == "nmod" and (is_counted(parse, head) or parse.pos[head] == "PROPN")


def is_of_somebody(parse: Parse, token: int, case: str) -> bool:
    """Whether a phrase tells whose somebody or what something leads to: "N. of Saudi Arabia", "the king of Norway",
    "extradition to N.".

    So does that of a body from which somebody comes: "experts from the Institute in Oslo".
    """
    if relation(parse, token) != "nmod":
        return False
    head = parse.heads[token]
    is_body = parse.pos[head] == "PROPN" and parse.lower[head] not in LEX.compass  # North of Oslo
    is_ruled = case == "of" and parse.lemmas[head].lower() in words("where", "heads_of_land", "natives")
    return case == "to" or is_ruled or (is_body and (case == "of" or _is_whence(parse, head)))


def _is_whence(parse: Parse, body: int) -> bool:
    """Whether somebody is from a body in whose name a word stands: "from the Institute for Sea Research"."""
    while preposition(parse, body) != "from":
        above = parse.heads[body]
        if relation(parse, body) != "nmod" or parse.pos[above] != "PROPN":
            return False
        body = above
    return True
