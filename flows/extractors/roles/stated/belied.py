"""What is said not to be so: "reports of 90 deaths were false", "no truth in the claim that 40 fled", "denied that"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.stated.truths import of_truth, truth_of
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions import modality, negated
from newstables.schemas.claims import ClaimStatus

_DEFINITE = frozenset(("the", "these", "those", "both", "all"))
_IN = ("in", "to", "behind")  # no truth in it, no basis to it
_MOST_STEPS = 12


def of_told(parse: Parse, amount: AmountPhrase) -> ClaimStatus | None:
    """What becomes of a figure that a noun of telling is of: "the figure of 120 is false", "denied reports of 90
    deaths"; not of those known, "reports of the 90 deaths".
    """
    token = amount.head
    for _ in range(_MOST_STEPS):
        noun = parse.heads[token]
        if noun == token or relation(parse, token) not in ("nmod", "nummod", "compound", "amod"):
            return None
        if any(parse.lower[child] in _DEFINITE for child in parse.children(token)):
            return None
        if case_of(parse, token) == "of" and parse.lemmas[noun].lower() in words("reports", "figures_told"):
            return of_report(parse, noun) if _is_content(parse, amount, token, noun) else None
        token = noun
    return None


def _is_content(parse: Parse, amount: AmountPhrase, token: int, noun: int) -> bool:
    """`reports of 90 deaths`, `the figure of 120`, `an estimate of $4m`: whether an amount is what is told; not who
    tells it, "a report of 12 MPs", how long that is, "of 90 pages", nor what is claimed or paid, "a toll of $4".
    """
    if token == amount.noun and are_people(amount.claim.unit) is not True:
        return parse.lemmas[token].lower() in words("told_singly")
    if parse.lemmas[noun].lower() not in words("figures_told") or parse.tags[noun] != "NN":
        return False
    how_many = parse.lemmas[noun].lower() in words("numbers_told")
    return amount.claim.kind in (("number",) if how_many else ("number", "money", "percent", "measure"))


def of_report(parse: Parse, noun: int) -> ClaimStatus | None:
    """What is said of a report or a figure: that it is false, that there is no truth in it, that somebody denies it."""
    said = parse.heads[noun]
    if relation(parse, noun) in ("nmod", "obl") and case_of(parse, noun) in _IN:
        doubted = parse.lemmas[said].lower() in words("grounds_of_truth")
        return "denied" if doubted and any(parse.lower[one] == "no" for one in parse.children(said)) else None
    if relation(parse, noun) in ("obj", "nsubj") and _denies(parse, said):
        return "denied"
    if relation(parse, noun) == "nsubj" and any(parse.deps[one] in ("cop", "aux:pass") for one in parse.children(said)):
        untruths = words("untruths", "unfounded")
        refuted = negated(parse, said) and parse.lemmas[said].lower() in untruths
        return truth_of(parse, said, untruths) or ("stated" if refuted else None)
    return None


def is_denied(parse: Parse, verb: int) -> bool:
    """Whether a content clause is said not to be so, whatever its own auxiliaries make of it: `denied that 90 jobs will
    go`, `it is not true that 90 will go`, `the claim that 90 will go is false`.
    """
    above = parse.heads[verb]
    if relation(parse, verb) == "ccomp" and _denies(parse, above):
        return above < verb
    if of_truth(parse, verb) == "denied":
        return True
    return is_content_of_report(parse, verb) and of_report(parse, above) == "denied"


def is_means_of_denied(parse: Parse, verb: int) -> bool:
    """`denied bribing a clerk by giving him $40`: whether a clause says how somebody did what he denies."""
    deed = parse.heads[verb]
    by = any(parse.lower[child] == "by" and parse.deps[child] == "mark" for child in parse.children(verb))
    means = by and parse.tags[verb] == "VBG" and relation(parse, verb) == "advcl" and deed < verb
    return means and relation(parse, deed) in ("xcomp", "ccomp", "obj") and _denies(parse, parse.heads[deed])


def is_content_of_report(parse: Parse, verb: int) -> bool:
    """`reports that 40 had fled`, `claims 40 fled`: whether a clause is what a noun of telling tells."""
    if relation(parse, verb) != "acl" or parse.lemmas[parse.heads[verb]].lower() not in words("reports"):
        return False
    children = parse.children(verb)
    marked = any(parse.deps[one] == "mark" and parse.lower[one] == "that" for one in children)
    # A passive verb with its subject takes no object: the "that" of "that 90 were cut", in some trees one, is none.
    whole = any(parse.deps[one] == "nsubj:pass" and parse.tags[one] != "WDT" for one in children)
    return marked or parse.deps[verb] == "acl" or (whole and parse.lower[parse.heads[verb] + 1] == "that")


def _denies(parse: Parse, verb: int) -> bool:
    """`denied`, `has rejected`; not: did not deny, may dispute, refused to deny."""
    if parse.lemmas[verb].lower() not in words("denied_verbs") or negated(parse, verb):
        return False
    undone = parse.lemmas[parse.heads[verb]].lower() in words("left_undone") and relation(parse, verb) == "xcomp"
    return not undone and modality(parse, verb) is None
