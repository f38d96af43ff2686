"""What is said of a clause as a whole: that it is true, is not, or may be."""

from __future__ import annotations

from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import modality, tense
from newstables.schemas.claims import ClaimStatus

_NOT = frozenset(("not", "n't", "n’t", "never"))
_HOW_MUCH = (["many"], ["much"], ["far"], ["long"])
_ASKING = frozenset(("who", "what", "why", "how", "when", "where", "which", "whose", "whom"))
_SAYABLE = frozenset(("can", "must"))  # with a verb of saying they tell no more than it: "can confirm that"


def of_truth(parse: Parse, verb: int) -> ClaimStatus | None:
    """`it was not true that 40 had been hurt`, `it may be untrue that`: what the predicate above says of a clause."""
    if relation(parse, verb) not in ("ccomp", "csubj", "acl") or not _is_that(parse, verb):
        return None
    return truth_of(parse, parse.heads[verb], words("untruths"))


def truth_of(parse: Parse, said: int, untruths: frozenset[str]) -> ClaimStatus | None:
    """`is not true`, `may be untrue`, `is not the case`: what a predicate makes of what is its subject."""
    word = parse.lemmas[said].lower()
    is_truth = (word in words("cases") and _is_so(parse, said)) or word in words("truths")
    if not (is_truth or word in untruths) or (parse.tags[said].startswith("VB") and word not in words("unfounded")):
        return None  # "a difference lies in that …" is no lie
    if modality(parse, said) in ("may", "might"):
        return "hypothetical"
    return "denied" if _is_negated(parse, said) == is_truth else None


def _is_so(parse: Parse, case: int) -> bool:
    """`is the case`: whether something is so; "the only case", "a case" and "this case" are at law, or of a kind."""
    return parse.lower[case - 1] == "the" and any(parse.deps[child] == "cop" for child in parse.children(case))


def _is_that(parse: Parse, verb: int) -> bool:
    return any(parse.deps[child] == "mark" and parse.lower[child] == "that" for child in parse.children(verb))


def is_aside(parse: Parse, verb: int) -> bool:
    """`it should be noted that`, `we can confirm that`: that something is said is asked for or allowed, not what is."""
    if parse.lemmas[verb].lower() not in words("aside"):
        return False
    helpers = [child for child in parse.children(verb) if parse.deps[child].startswith("aux")]
    if parse.tags[verb] == "VBN":
        return bool(helpers)
    return len(helpers) == 1 and parse.lower[helpers[0]] in _SAYABLE and not _is_negated(parse, verb)


def is_granted(parse: Parse, verb: int) -> bool:
    """`do not forget that`, `did not deny that`, `refused to deny that`, `never told us that`: what
    is so whoever forgets it, what nobody denies, and what somebody was not told.
    """
    above = parse.heads[verb]
    if relation(parse, verb) != "ccomp" or not _is_that(parse, verb):
        return False
    lemma = parse.lemmas[above].lower()
    undone = _is_negated(parse, above) or parse.lemmas[parse.heads[above]].lower() in words("left_undone")
    return lemma in words("granting") or (undone and lemma in words("denied_verbs", "passed_on", "facts_told_of"))


def _is_negated(parse: Parse, verb: int) -> bool:
    return any(parse.lower[child] in _NOT for child in parse.children(verb))


def is_asked_who(parse: Parse, verb: int) -> bool:
    """`to determine who shot 12 men`, `should explain how 12 men died`: what a question asks more of has been done,
    whatever becomes of the question.
    """
    if relation(parse, verb) not in ("ccomp", "csubj", "xcomp") or parse.deps[verb].endswith(":relcl"):
        return False
    first = next((child for child in parse.children(verb) if parse.deps[child] != "punct"), verb)
    asked = parse.left_edge(first)
    if parse.lower[asked] not in _ASKING or parse.lower[asked + 1 : asked + 2] in _HOW_MUCH:
        return False
    return tense(parse, verb) in ("past", "perfect") and modality(parse, verb) is None


def is_told_next(parse: Parse, verb: int) -> bool:
    """`denied that 28 civilians had died and said it had killed 15 militants`: who denied goes on to say; the tree
    joins that to what is denied.
    """
    above = parse.heads[verb]
    said = parse.lemmas[verb].lower() in words("aside") and parse.tags[verb] in ("VBD", "VBZ", "VBP")
    joined = parse.deps[verb] == "conj" and parse.deps[above] == "ccomp" and said
    return joined and not any(parse.deps[child].startswith(("nsubj", "aux")) for child in parse.children(verb))
