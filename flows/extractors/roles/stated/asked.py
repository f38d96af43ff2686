"""What must have been done: asked of somebody by a time, or inferred; and what is wanted done to somebody."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.stated.conditions import is_marked
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.questions.called_on import called_on
from newstables.language.questions.doers import is_agentive
from newstables.language.questions.listed import listed, times
from newstables.language.questions.verbs import subject


def is_asked(parse: Parse, verb: int) -> bool:
    """`must have repaid it by June`, `applicants must have worked ten years`: what is to have been done by a time that
    is to come, or by those who ask for something; of others one infers it.
    """
    who = subject(parse, verb)
    if who is not None and parse.lemmas[who].lower() in words("applying"):
        return True
    for child in parse.children(verb):
        if case_of(parse, child) == "by" and parse.lemmas[child].lower() in times():
            return True
        if _is_before(parse, child) and parse.tags[child] in ("VB", "VBP", "VBZ", "VBG"):
            return parse.deps[child].startswith("advcl")
    return False


def _is_before(parse: Parse, verb: int) -> bool:
    return any(parse.deps[child] == "mark" and parse.lower[child] == "before" for child in parse.children(verb))


def is_ordered(parse: Parse, head: int, verb: int) -> bool:
    """`directed the board to release $3 million`: who is told to do it, and no thing, stands before the infinitive."""
    who = parse.left_edge(verb) - 1
    told = parse.deps[who] in ("obj", "iobj") and can_act(parse, who)
    return told and parse.lemmas[head].lower() in words("demanded_verbs")


def is_called_for(parse: Parse, head: int, verb: int) -> bool:
    """`called on the state to build 40 clinics`, `called for 40 clinics to be built`: what somebody is asked to do; but
    a deal that calls for it has it planned.
    """
    asker = subject(parse, head) if parse.lemmas[head].lower() in words("asking_for") else None
    if asker is None or not can_act(parse, asker):
        return False
    asked = called_on(parse, verb, head) is not None
    to = any(parse.tags[child] == "TO" for child in parse.children(verb))
    return asked or (to and is_marked(parse, verb, ("for",)))


def can_act(parse: Parse, noun: int) -> bool:
    """Whether a noun is of people, of a body of them or of what it says; of "a fund" it is, "funds" are money."""
    lemma = parse.lemmas[noun].lower()
    if parse.tags[noun] == "NNS" and lemma in words("undertaken"):
        return False
    return is_agentive(parse, noun) or lemma in words("claimants") or are_people(lemma) is True


def is_punishment_wanted(parse: Parse, verb: int) -> bool:
    """`want the governor jailed for 15 years`: what a participle behind the object of a verb of wanting says is to
    come; but "want the men jailed in May freed".
    """
    noun = parse.heads[verb]
    above = parse.heads[noun]
    wanted = relation(parse, noun) == "obj" and parse.lemmas[above].lower() in words("wanting_at")
    freed = any(parse.deps[child] == "xcomp" for child in parse.children(above))
    return wanted and not freed and verb == noun + 1 and parse.lemmas[verb] in listed("penalties")
