"""What somebody means to do, told by a form in -ing behind a preposition: "plans on cutting 300 jobs"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.stated.auxiliaries import of_auxiliaries
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import is_verb
from newstables.schemas.claims import ClaimStatus


def of_meant(parse: Parse, verb: int, amount: AmountPhrase) -> ClaimStatus | None:
    """`plans on cutting 300 jobs`, `dreams of winning 12 cups`: planned, unless the verb above says otherwise; not
    "succeeded in cutting", "was fined for cutting"; None where no such preposition leads the form in -ing.
    """
    head = parse.heads[verb]
    if parse.tags[verb] != "VBG" or parse.deps[verb] not in ("advcl", "acl", "xcomp", "ccomp") or head >= verb:
        return None
    mark = next((one for one in parse.children(verb) if one < verb and parse.deps[one] in ("mark", "case")), None)
    if mark is None or f"{parse.lemmas[head].lower()} {parse.lower[mark]}" not in words("meant"):
        return None
    if is_verb(parse, head):
        return of_auxiliaries(parse, head, amount) or "planned"
    if any(parse.lower[child] == "no" for child in parse.children(head)):
        return "denied"  # had no intention of paying $40
    met = parse.deps[head] == "obj" and parse.lemmas[parse.heads[head]].lower() in words("met")
    return None if met else "planned"
