"""Whether the subject of a verb suffers what it tells: of a passive, of a participle that headlines have for one, of a
state that somebody is found in.
"""

from __future__ import annotations

from newstables.extractors.roles.told_short import is_told_short
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions import relation
from newstables.language.questions.listed import listed
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of

_OBJECTS = ("NOUN", "PROPN", "PRON", "NUM", "DET", "SYM")  # whom a verb leaves in a state: 23 of "left 23 dead"


def suffers(parse: Parse, verb: int) -> bool:
    """Whether the subject of a verb is its patient: a passive, or a participle without an auxiliary and an object, as
    headlines and lists have it ("Two killed, three others injured").
    """
    if is_passive(parse, verb):
        return True
    lemma = parse.lemmas[verb].lower()
    is_participle = parse.tags[verb] == "VBN" or (
        parse.tags[verb] == "VBD" and lemma in words("always_on_somebody") and not _shares_object(parse, verb)
    )
    below = [child for child in parse.children(verb) if relation(parse, child) in ("obj", "obl", "ccomp", "xcomp")]
    if parse.tags[verb] in ("VBN", "VBD") and lemma in listed("penalties") and not below:
        return True  # Two men charged after police seize 40 guns
    if lemma in words("found_in_states") and parse.tags[verb] in ("VBN", "VBD") and _is_state_told(parse, verb):
        return True  # 14 miners confirmed dead
    if is_told_short(parse, verb):
        return True
    if not is_participle or lemma not in events("patient"):
        return False
    if lemma in events("agent"):
        return False
    return not any(relation(parse, child) in ("aux", "obj", "ccomp", "xcomp") for child in parse.children(verb))


def _shares_object(parse: Parse, verb: int) -> bool:
    """`A man stabbed and ran over his wife`: whether the verb joined to it has an object, which is its own, too, or is
    none that is done to people.
    """
    later = [child for child in parse.children(verb) if parse.deps[child] == "conj" and child > verb]
    later = [child for child in later if not any(relation(parse, one) == "nsubj" for one in parse.children(child))]
    done = listed("penalties") | words("always_on_somebody")
    acts = (parse.tags[child] == "VBD" and parse.lemmas[child].lower() not in done for child in later)
    return any(acts) or any(object_of(parse, child) is not None for child in later)


def _is_state_told(parse: Parse, verb: int) -> bool:
    """Whether a verb without an object has a state of those harmed behind it: "feared dead", "reported missing"."""
    below = list(parse.children(verb))
    states = [child for child in below if parse.deps[child] in ("xcomp", "obj") and parse.pos[child] not in _OBJECTS]
    if any(parse.deps[child] in ("obj", "aux") and child not in states for child in below):
        return False
    # "left at least 12 dead", of which the tree hangs the number on the state, is told of those twelve
    states = [child for child in states if child > verb and "NUM" not in parse.pos[verb:child]]
    told = (events("state").get(parse.lower[child]) for child in states)
    return any(event in ("killed", "missing", "injured", "displaced") for event in told)
