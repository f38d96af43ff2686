"""What is said in an infinitive: "expects profit to rise 3 percent", "urged the state to hire 300 nurses"."""

from __future__ import annotations

from functools import cache

from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.persons import is_person
from newstables.link.speech.complements import is_question
from newstables.link.speech.tellers import can_tell
from newstables.link.speech.verb_lists import INFINITIVE_ALONE
from newstables.link.tree import child, is_counted, preposition, relation
from newstables.link.words import words

_SUBORDINATE = frozenset(("xcomp", "advcl", "obl"))  # the last of "to be 40 million dollars"
_ADDRESSED = frozenset(("on", "upon", "to", "with"))  # called on, appealed to, pleaded with


def infinitives(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """The infinitive clauses under a verb that tell what its subject foresees, wants, or wants others to do."""
    if lemma not in _with_infinitives():
        return []  # most verbs of speech
    behind = [other for other in parse.children(verb) if other > verb]
    if parse.lower[speaker] == "it":
        behind = [one for one in behind if child(parse, one, "cop") is None]  # "it promises to be hot"
    open_clauses = [other for other in behind if relation(parse, other) == "xcomp" and not _asks(parse, other)]
    clauses = [other for other in behind if _is_infinitive(parse, other) and not _asks(parse, other)]
    if is_passive(parse, verb) and lemma in words("speech", "telling_of_others"):
        return _told_by(parse, verb, speaker, clauses)
    if lemma in words("speech", "professing"):
        return open_clauses
    if lemma == "announce":  # "announced on Monday to offer $40", whatever the tree hangs it on
        return open_clauses or (clauses if child(parse, verb, "obj", "ccomp") is None else [])
    if _is_of_noun(parse, verb):
        return []  # "the man who promised to hire 300"
    to_do = [other for other in open_clauses if other in clauses]
    if to_do and child(parse, verb, "obj", "iobj") is None and _means_it(parse, lemma, speaker):
        return to_do  # "plans to hire 300"
    foresee = lemma in words("speech", "foretelling") and is_person(parse.lemmas[speaker].lower())
    if not can_tell(parse, speaker) or (is_counted(parse, speaker) and not foresee):
        return []  # "the storm threatens to flood 300 homes", but "two analysts expect sales to fall 3 percent"
    if lemma in words("speech", "committing"):
        apart = clauses if child(parse, verb, "obj", "ccomp") is None else []  # "pledged on Monday to hire 300"
        return open_clauses or apart
    gerunds = [other for other in open_clauses if parse.tags[other] == "VBG"]
    if gerunds and (lemma in words("speech", "advising") or lemma == "anticipate"):  # "anticipates losing $9 million"
        return gerunds
    if lemma in words("speech", "wishing") and any(parse.tags[one] == "VBN" for one in open_clauses):
        return open_clauses + [one for one in behind if relation(parse, one) == "obj"]  # "wants 40 sites kept open"
    return _wanted_of_others(parse, verb, lemma, speaker, behind, clauses)


def _wanted_of_others(
    parse: Parse, verb: int, lemma: str, speaker: int, behind: list[int], clauses: list[int]
) -> list[int]:
    """What others are to do: of what stands `behind` a verb, the infinitive `clauses`, and those that the tree hangs on
    who is to do it.
    """
    subjects = [other for other in behind if relation(parse, other) in ("obj", "iobj")]
    clauses += [one for other in subjects for one in parse.children(other) if one > other and _is_lost(parse, one)]
    if lemma in words("speech", "calling_for"):
        clauses += [one for one in behind if _is_called_for(parse, one)]  # "called for 40 sites to be closed"
    is_paper = parse.pos[speaker] != "PROPN" and parse.lemmas[speaker].lower() in words("speech", "documents")
    if not clauses or is_paper:
        return []  # "the survey asked them to choose among four"
    if lemma in words("speech", "foretelling") or lemma in words("speech", "wishing"):
        told = [other for other in parse.children(verb) if parse.deps[other] == "nsubj:pass"]
        return clauses + (told if is_passive(parse, verb) else subjects)
    called_for = any(_is_called_for(parse, one) for one in clauses)
    is_urged = (bool(subjects) or _is_told(parse, verb)) and lemma in words("speech", "urging")
    return clauses if is_urged or called_for or _is_addressed(parse, verb, lemma) else []


@cache
def _with_infinitives() -> frozenset[str]:
    """The lemmas of all that is asked for below."""
    names = ("professing", *INFINITIVE_ALONE, "committing", "advising", "foretelling", "wishing", "urging")
    addressing = {phrase.rpartition(" ")[0] for phrase in words("speech", "urging_on")}
    lists = (words("speech", name) for name in (*names, "telling_of_others"))
    return frozenset(("announce",)).union(addressing, *lists)


def _told_by(parse: Parse, verb: int, speaker: int, clauses: list[int]) -> list[int]:
    """`is said by friends to own 40 cars`, where the tree may hang the infinitive on the friends; and who owns them."""
    own = (one for one in parse.children(speaker) if one > speaker and parse.deps[one] == "acl")
    lost = [one for one in own if (mark := child(parse, one, "mark")) is not None and parse.lower[mark] == "to"]
    told = clauses or lost
    return told + [one for one in parse.children(verb) if told and parse.deps[one] == "nsubj:pass"]


def _means_it(parse: Parse, lemma: str, speaker: int) -> bool:
    """Whether a mind means to do it, whoever has that: "the factory plans to"; not "the law aims to save 300 bees"."""
    if lemma in words("speech", "intending"):
        return True
    is_rule = parse.lemmas[speaker].lower() in words("speech", "rules", "documents")
    return lemma in words("speech", "aiming") and can_tell(parse, speaker) and not is_rule


def _is_told(parse: Parse, verb: int) -> bool:
    """`Voters were told by the mayor to make 40 calls`; not "artists invited by a firm to paint"."""
    return is_passive(parse, verb) and relation(parse, verb) != "acl"


def _is_of_noun(parse: Parse, verb: int) -> bool:
    """`the man who promised to hire 300`; but "Lee, who promised", "losses, estimated by the bank to be 300"."""
    named = parse.pos[parse.heads[verb]] == "PROPN" and parse.words[parse.heads[verb] + 1] == ","
    return relation(parse, verb) == "acl" and not is_passive(parse, verb) and not named


def _asks(parse: Parse, clause: int) -> bool:
    """`wanted to know if 40 had left`."""
    said = child(parse, clause, "ccomp")
    return said is not None and is_question(parse, said)


def _is_lost(parse: Parse, clause: int) -> bool:
    """`expected the bank to set aside 9 million`, `… to have set aside`, where the tree makes of it something about the
    bank.
    """
    mark = child(parse, clause, "mark")
    has_form = any(parse.tags[other] == "VB" for other in (clause, *parse.children(clause)))
    return parse.deps[clause] == "acl" and has_form and mark is not None and parse.lower[mark] == "to"


def _is_infinitive(parse: Parse, clause: int) -> bool:
    """Whether a clause is an infinitive with "to", of which a comma tells that it is an aside."""
    mark = child(parse, clause, "mark") if relation(parse, clause) in _SUBORDINATE else None
    if mark is None or parse.lower[mark] != "to":
        return False
    has_form = any(parse.tags[other] == "VB" for other in (clause, *parse.children(clause)))
    return has_form and parse.words[mark - 1] != ","


def _is_called_for(parse: Parse, clause: int) -> bool:
    """An infinitive with "to" whose subject "for" leads."""
    marks = [parse.lower[one] for one in parse.children(clause) if parse.deps[one] == "mark"]
    return relation(parse, clause) in _SUBORDINATE and marks[:1] == ["for"] and "to" in marks


def _is_addressed(parse: Parse, verb: int, lemma: str) -> bool:
    """`called on the council to …`, `appealed to donors to …`."""
    phrases = (other for other in parse.children(verb) if other > verb and relation(parse, other) == "obl")
    found = (f"{lemma} {preposition(parse, one)}" for one in phrases if preposition(parse, one) in _ADDRESSED)
    return not words("speech", "urging_on").isdisjoint(found)
