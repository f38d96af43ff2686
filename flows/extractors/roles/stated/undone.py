"""Deeds that the word above them says were not done: "failed to pay", "unable to go"."""

from __future__ import annotations

from newstables.extractors.roles.amount import AmountPhrase
from newstables.extractors.roles.position import relation, stand_in
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions import modality
from newstables.language.questions.listed import listed
from newstables.language.questions.verbs import object_of

INSTEAD = (["instead", "of"], ["rather", "than"])
_NOT = frozenset(("not", "n't", "n’t", "never"))
_ABLE = frozenset(("can", "could", "ca", "cannot"))
_MOST_STEPS = 12
_HARM = ("killed", "injured")


def is_left_undone(parse: Parse, verb: int) -> bool:
    """Whether the word above an infinitive says that it was not done: "failed to pay", "a refusal to go"; or something
    else was done: "instead of paying", "rather than pay".
    """
    if parse.lower[max(0, verb - 2) : verb] in INSTEAD and parse.tags[verb] in ("VB", "VBG"):
        return True
    is_infinitive = parse.tags[verb] == "VB" and relation(parse, verb) in ("xcomp", "acl")
    return is_infinitive and parse.lemmas[parse.heads[verb]].lower() in words("left_undone")


def is_beyond(parse: Parse, verb: int) -> bool:
    """Whether somebody is not able to do it, or unable."""
    able = parse.heads[verb]
    if relation(parse, verb) != "xcomp" or parse.lower[able] not in ("able", "unable"):
        return False
    return parse.lower[able] == "unable" or any(parse.lower[child] in _NOT for child in parse.children(able))


def is_feared(parse: Parse, verb: int) -> bool:
    """`risks not being able to pay`, `feared not getting $3 million`: whether somebody fears what a clause tells."""
    verb = parse.heads[verb] if parse.lower[parse.heads[verb]] in ("able", "unable") else verb
    return relation(parse, verb) in ("xcomp", "obj") and parse.lemmas[parse.heads[verb]].lower() in ("risk", "fear")


def is_of_deed(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """Whether an amount is of what a verb would have done, and not of when or how long: "failed to win in 12 games"."""
    token = amount.head
    for _ in range(_MOST_STEPS):
        if parse.heads[token] in (verb, token):
            break
        token = parse.heads[token]
    return relation(parse, token) in ("obj", "xcomp", "nsubj", "ccomp") or token == verb


def is_of_doers(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """`86 percent do not think so`, `40 pupils are not in class`: of so many it is said that they do not; that they
    suffered what is denied is denied: "40 villagers were not killed".
    """
    place = stand_in(parse, amount.head)
    place = parse.heads[place] if parse.lower[parse.heads[place]] == "more" else place
    does = relation(parse, place) == "nsubj" or parse.lower[place] == "more"  # seven more did not
    if place >= verb or not does or parse.heads[place] != verb:
        return False
    if any(parse.lower[child] in ("the", "these", "those") for child in parse.children(place)):
        return False
    lemma = parse.lemmas[verb].lower()
    harmed = lemma in events("agent") or parse.lower[verb] in events("state")
    harmed = harmed or (lemma in events("patient") and object_of(parse, verb) is None)  # not: cannot hire teachers
    able = any(parse.lower[child] in _ABLE for child in parse.children(verb))  # a third cannot read
    return not (harmed or parse.deps[place] == "nsubj:pass" or (modality(parse, verb) is not None and not able))


def takes_for_fact(parse: Parse, verb: int, amount: AmountPhrase) -> bool:
    """Whether a deed left undone leaves what is counted a fact: "failed to prevent 12 deaths", "did not mention 12
    deaths", "failed to protect 300 villagers, who died".
    """
    lemma = parse.lemmas[verb].lower()
    clauses = [] if amount.noun is None else parse.children(amount.noun)
    told = any(parse.deps[one] == "acl:relcl" and parse.tags[one] in ("VBD", "VBN") for one in clauses)
    return told or lemma in listed("preventing") or lemma in words("facts_told_of")


def is_of_harm(parse: Parse, verb: int) -> bool:
    """`did not intend to kill four`: what nobody meant to do may have been done."""
    meant = (parse.lemmas[child].lower() for child in parse.children(verb) if parse.deps[child] == "xcomp")
    return any(events("patient").get(lemma) in _HARM for lemma in meant)
