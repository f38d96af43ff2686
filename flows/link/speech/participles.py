"""Participles that the tree takes for verbs of saying ("the cuts announced on Tuesday came"), and verbs that it takes
for nouns.
"""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.link.tree import child, relation
from newstables.link.words import words

_PAST_FORMS = ("VBD", "VBN")  # that a participle has, too
_FINITE = ("VBD", "VBZ", "VBP")
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "expl")


def is_participle(parse: Parse, verb: int) -> bool:
    """Whether a finite verb without a subject and a conjunction stands right behind a verb of saying and its time: of
    two such verbs the first tells which subject it is, and what nobody says is true of it. Or whether it is what
    somebody else believes: "a woman thought to be about 45".
    """
    if _is_of_belief(parse, verb):
        return True
    if parse.tags[verb] not in _PAST_FORMS or parse.deps[verb] == "acl:relcl":
        return False
    subject = child(parse, verb, "nsubj")
    if subject is None or subject > verb:
        return False
    said = next((one for one in parse.children(verb) if one > verb and relation(parse, one) == "ccomp"), None)
    if said is None or parse.tags[said] not in _FINITE or child(parse, said, *_SUBJECTS, "mark") is not None:
        return False
    between = range(verb + 1, said)
    if any(parse.pos[one] == "NUM" and parse.heads[one] == said for one in between):
        return False  # "claimed 4,000 marched", of which the tree makes a number of March
    return all(is_of_time(parse, one) for one in between)


def _is_of_belief(parse: Parse, verb: int) -> bool:
    """`a woman thought to be about 45`, `men believed to have fled`: such a verb takes an infinitive in the passive
    alone, so that its subject neither thinks nor says it.
    """
    if parse.tags[verb] not in _PAST_FORMS or parse.lemmas[verb] not in words("speech", "believing_it_to_be"):
        return False
    return parse.lower[verb + 1] == "to" and parse.lower[verb + 2 : verb + 3] in (["be"], ["have"])


def is_told_to_subject(parse: Parse, verb: int) -> bool:
    """`Lee, told that 40 had died, wept`: a participle behind a comma, with nobody who hears it behind it."""
    heard = parse.lemmas[verb] in words("speech", "heard_by_somebody") and parse.tags[verb] in ("VBN", "VBD")
    if not heard or parse.words[verb - 1] != "," or parse.lower[verb + 1] != "that":
        return False
    _, after = parse.sents[parse.sent_of[verb]]  # "Lee, the chief, assured that 40 had left" tells something
    return any(parse.words[one] == "," and parse.tags[one + 1] in _FINITE for one in range(verb, after - 1))


def is_of_time(parse: Parse, token: int) -> bool:
    """Whether a token belongs to a time: "last week", "on Tuesday"."""
    return any(parse.lemmas[one].lower() in times() for one in (token, parse.heads[token]))


def is_taken_for_noun(parse: Parse, token: int) -> bool:
    """`The fund projects that 40 will close`, `records show that 40 left`: the tagger calls the verb a noun."""
    if parse.pos[token] != "NOUN" or not parse.is_root(token):
        return False
    said = child(parse, token, "ccomp")
    is_verb_form = parse.tags[token] == "VBZ"  # "40 left, the Halden Courier reports", of which only the kind is lost
    return said is not None and (said > token or is_verb_form)
