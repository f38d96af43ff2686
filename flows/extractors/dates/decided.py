"""What somebody decides on begins then: "accepted a 4% pay rise *from January*", "approved a ban *from May*"; and on a
day of the week somebody decides: "rejected a plan to raise the tax *on Tuesday*".
"""

from __future__ import annotations

from functools import cache

from newstables.extractors.dates.vocabulary import lexicon
from newstables.language import Parse
from newstables.language.questions import is_passive, tense
from newstables.language.questions.verbs import object_of, subject

_DEEPEST = 4  # words in one another


def begins_as_decided(parse: Parse, time: int) -> bool:
    """Whether a time behind "from" is that from which a change or a ban holds that the verb tells is decided; "saw a
    rise from January", "accepted goods from January" look back.
    """
    noun = parse.heads[time]
    for _ in range(_DEEPEST):
        if parse.pos[noun] == "VERB" or parse.heads[noun] == noun:
            break
        if _is_decided(parse, noun) and parse.deps[noun] in ("obj", "nsubj:pass"):
            return parse.lemmas[parse.heads[noun]] in _tense("deciding")
        noun = parse.heads[noun]
    verb = noun
    if parse.lemmas[verb] not in _tense("deciding"):
        return False
    what = subject(parse, verb) if is_passive(parse, verb) else object_of(parse, verb)
    return what is not None and what < time and _is_decided(parse, what)


def was_decided_then(parse: Parse, time: int) -> bool:
    """Whether a day of the week behind "a plan to …" is that of the deed that the plan was the object of: voters
    rejected it, the firm unveiled it. Of a plan that is only announced, it is the day that is planned.
    """
    doing = parse.heads[time]
    plan = parse.heads[doing]
    if parse.tags[doing] != "VB" or not parse.deps[doing].startswith("acl") or parse.deps[plan] != "obj":
        return False
    verb = parse.heads[plan]
    return parse.lemmas[verb] in _tense("deciding_on_plans") and tense(parse, verb) == "past"


def _is_decided(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in _tense("decided")


@cache
def _tense(kind: str) -> frozenset[str]:
    return frozenset(lexicon()["tense"][kind])
