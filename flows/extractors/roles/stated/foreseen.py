"""Amounts that somebody expected, planned or wanted: "the $80m expected", "the 5% forecast by analysts"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of
from newstables.schemas.claims import ClaimStatus


def foreseen(parse: Parse, amount: AmountPhrase) -> ClaimStatus | None:
    """What a relative clause or a participle makes of the amount that it tells of; None for
    nothing: "short of the 400 seats that he had predicted", "above the $80m expected".
    """
    for child in parse.children(amount.head):
        if parse.deps[child] == "acl:relcl":
            told = object_of(parse, child)
            if told is not None and told in (amount.head, amount.noun, amount.number):
                lemma = parse.lemmas[child].lower()
                kinds: tuple[ClaimStatus, ...] = ("planned", "demanded")
                return next((kind for kind in kinds if lemma in words(f"{kind}_objects")), None)
        elif parse.deps[child] == "acl" and parse.tags[child] in ("VBN", "VBD") and _is_planning(parse, child):
            return "planned"
    return "planned" if _is_of_forecast(parse, amount) else None


def _is_planning(parse: Parse, participle: int) -> bool:
    """Whether a participle says of what it stands behind that it is to come; not of who is "expected to be charged"."""
    if any(relation(parse, child) == "xcomp" for child in parse.children(participle)):
        return False
    lemma = parse.lemmas[participle].lower()
    return lemma in words("planned_objects", "budgeting") and lemma != "target"  # 40 clerks targeted by thieves


def _is_of_forecast(parse: Parse, amount: AmountPhrase) -> bool:
    """Whether an amount stands before a "forecast" that the tree has for a noun, with a doer: it is a participle.

    What somebody's target or forecast is, is a fact: "a target of 300".
    """
    place = amount.place(parse)
    noun = parse.heads[place]
    if parse.deps[place] not in ("compound", "amod", "nummod") or parse.lemmas[noun].lower() != "forecast":
        return False
    return parse.lower[noun + 1 : noun + 2] == ["by"]
