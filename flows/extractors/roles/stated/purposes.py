"""Infinitives beside a clause: what somebody did something for, what is foretold, what came of it; and finite verbs."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation
from newstables.extractors.roles.stated.asked import can_act
from newstables.extractors.roles.stated.auxiliaries import of_auxiliaries
from newstables.extractors.roles.stated.results import is_capacity, is_held_to_be, is_reached
from newstables.extractors.roles.stated.verbs_above import is_vote_itself
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of
from newstables.schemas.claims import ClaimStatus


def of_purpose(parse: Parse, verb: int, amount: AmountPhrase) -> ClaimStatus | None:
    """What an infinitive beside a clause is: a purpose, unless it was reached; None where the clause above says."""
    head = parse.heads[verb]
    if parse.lemmas[head].lower() in words("reckoned_to"):
        thing = object_of(parse, head)
        if thing is not None and head < thing < verb:
            return "planned"  # expects its index to fall
        if is_passive(parse, head):
            return of_auxiliaries(parse, head, amount) or "planned"  # is forecast to fall, however the tree hangs it
    if is_vote_itself(parse, verb, head):
        return of_auxiliaries(parse, head, amount) or "stated"
    if _is_forced(parse, head, verb):
        return of_auxiliaries(parse, head, amount) or "stated"  # forced 12 hospitals to cancel 300 operations
    told = any(relation(parse, child) == "ccomp" and is_finite(parse, child) for child in parse.children(verb))
    was = told and parse.tags[head] in ("VBD", "VBN") and of_auxiliaries(parse, head, amount) is None
    if parse.lemmas[verb] in listed("speech_verbs") and (was or parse.lemmas[head] in listed("calling")):
        return "stated"  # called to say that 40 had died; was amended to say so
    if parse.lemmas[head].lower() == "take" and parse.tags[head] in ("VBD", "VBZ"):
        return None  # it took them an hour to come from a town 35 km away
    fact = is_reached(parse, verb, amount) or is_capacity(parse, head) or is_held_to_be(parse, head, verb)
    return of_auxiliaries(parse, head, amount) or ("stated" if fact else "planned")  # to build 40 homes: a purpose


def _is_forced(parse: Parse, head: int, verb: int) -> bool:
    """Whether a finite verb tells what made somebody do it, who stands right before the infinitive; of such as "lead"
    and "get" somebody who can do it, and no thing that is led or got for a purpose: "got the keys to open it".
    """
    lemma = parse.lemmas[head].lower()
    forces = lemma in words("forcing") and parse.tags[head] in ("VBD", "VBZ", "VBP", "VBN", "VBG")
    thing = object_of(parse, head) if forces else None
    if thing is None or not head < thing == parse.left_edge(verb) - 1:
        return False
    return lemma not in words("leading_to") or can_act(parse, thing)


def is_finite(parse: Parse, verb: int) -> bool:
    """Whether a clause has a tense of its own: "one in eight will have it; the risk is lower for men", "must be stored
    cold and is 95% effective". What looks like an infinitive is one, if it has no subject: "will shut and cut".
    """
    own = any(relation(parse, child) == "nsubj" for child in parse.children(verb))
    if not own and is_passive(parse, verb) and parse.deps[verb] == "conj":
        return any(parse.deps[child] == "aux:pass" for child in parse.children(verb))  # may be jailed and fined
    forms = (verb, *(c for c in parse.children(verb) if parse.deps[c] == "cop" or parse.deps[c].startswith("aux")))
    finite = [form for form in forms if parse.tags[form] in ("VBD", "VBZ", "VBP")]
    return any(own or parse.lower[form] != parse.lemmas[form].lower() for form in finite)
