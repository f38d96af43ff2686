"""What nobody vouches for, and nobody denies: unconfirmed reports, what "could not be verified", what is not clear."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.moods import negated

_DOUBTFUL = frozenset(
    ("unconfirmed", "unverified", "uncorroborated", "unsubstantiated", "uncertain", "unclear", "unknown")
)
_SURE = frozenset(("clear", "certain", "sure", "known"))
_REFUSING = frozenset(("decline", "refuse", "fail", "unable"))


def is_unconfirmed(parse: Parse, verb: int) -> bool:
    """Whether the clause of a verb tells what somebody could not or would not confirm."""
    head, dep = parse.heads[verb], relation(parse, verb)
    if dep not in ("ccomp", "acl", "csubj") or head == verb:
        return False
    if parse.lemmas[head].lower() in words("reports") and dep == "acl":
        if any(parse.lower[one] in _DOUBTFUL for one in parse.children(head)):
            return True  # there were unconfirmed reports that 40 had died
        above = parse.heads[head]
        is_told = relation(parse, head) in ("obj", "nsubj") and above != head
        return is_told and _confirms_nothing(parse, above)
    if parse.lower[head] in _SURE:
        return negated(parse, head) and any(parse.lower[one] in ("whether", "if") for one in parse.children(verb))
    return _confirms_nothing(parse, head)


def _confirms_nothing(parse: Parse, verb: int) -> bool:
    """`did not confirm`, `could not be verified`, `declined to confirm`."""
    if parse.lemmas[verb].lower() not in words("confirming"):
        return False
    above = parse.heads[verb]
    refused = relation(parse, verb) == "xcomp" and parse.lemmas[above].lower() in _REFUSING
    return refused or negated(parse, verb)
