"""What is said of whom a verb names, faults or praises: "called half of them liars", "accused him of taking 40"."""

from __future__ import annotations

from bisect import bisect_right
from functools import cache
from operator import attrgetter

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions.listed import times
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, preposition, relation
from newstables.link.words import words


def named(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """What "called half of them liars", "accused him of taking $4 million", "faulted him for his 40 trips" say."""
    if lemma not in _naming():
        return []  # most verbs
    behind = [other for other in parse.children(verb) if other > verb]
    called = child(parse, verb, "xcomp") is not None
    if lemma in words("speech", "considering") and child(parse, verb, "obj") is None:
        called = False  # "is considering buying 40 trucks"
    if lemma in words("speech", "calling") and (called or _quotes(parse, verb) or _is_called_so(parse, verb)):
        found = [other for other in behind if relation(parse, other) in ("obj", "xcomp")]
        if found:
            return found
    name = _name_given(parse, verb) if lemma in words("speech", "naming_so") else None
    if name is not None:
        return [*(other for other in behind if relation(parse, other) == "obj"), name]
    if lemma in words("speech", "likening"):
        things = [one for one in behind if relation(parse, one) == "obj"]
        to = [one for one in _behind_object(parse, behind) if introduction(parse, one) in ("to", "with")]
        is_likened = bool(things) or parse.deps[verb].startswith("acl")  # no "it equates to $40"
        return [*things, *to] if to and is_likened else []
    if lemma in words("speech", "identifying") and can_tell(parse, speaker):
        so = [one for one in _behind_object(parse, behind) if introduction(parse, one) == "as"]
        return so if lemma != "name" else [one for one in so if parse.pos[one] == "PROPN"]
    if lemma in words("speech", "calling", "judging", "painting"):
        likened = [one for one in _behind_object(parse, behind) if introduction(parse, one) == "as"]
        if likened and (lemma not in words("speech", "painting") or can_tell(parse, speaker)):
            them = [one for one in behind if relation(parse, one) == "obj" and parse.pos[one] == "NUM"]
            return them + likened  # "attacked the plan as a waste of $4 million", "dismissed 40 of them as lies"
    if lemma in words("speech", "ascribing"):
        to = [one for one in _behind_object(parse, behind) if introduction(parse, one) in ("on", "to")]
        things = [one for one in behind if relation(parse, one) == "obj" and not parse.tags[one].startswith("NNP")]
        if to and can_tell(parse, speaker) and (things or _is_relative(parse, verb)):
            return things + to  # "blamed 40 deaths on the heat", "a loss that he blamed on 12 strikes"
    if lemma == "blame" and can_tell(parse, speaker):
        reasons = [one for one in behind if relation(parse, one) == "obj" and _is_reason(parse, one)]
        if reasons:
            return reasons  # "blamed a 40 percent jump in prices"
    if lemma in words("speech", "accusing"):
        return _charges(parse, behind)
    return _judged(parse, behind, lemma, speaker) if lemma in words("speech", "judging") else []


@cache
def _naming() -> frozenset[str]:
    """The verbs of which that asks."""
    kinds = ("calling", "naming_so", "likening", "identifying", "judging", "painting", "ascribing", "accusing")
    return words("speech", *kinds) | {"blame"}


def _charges(parse: Parse, behind: list[int]) -> list[int]:
    """What somebody is accused of, among what stands behind the verb."""
    accused = [other for other in behind if relation(parse, other) == "obj"]
    accused += [one for one in behind if parse.deps[one] == "obl:agent"]  # "accused by the union of wasting"
    behind = behind + [other for one in accused for other in parse.children(one) if other > one]
    charges = [other for other in behind if relation(parse, other) in ("obl", "advcl", "acl")]
    named_ones = [one for one in accused if parse.pos[one] in ("PROPN", "PRON") or parse.deps[one] == "obl:agent"]
    charges += [one for one in behind if parse.deps[one] == "nmod" and parse.heads[one] in named_ones]
    return [other for other in charges if introduction(parse, other) in ("of", "with", "for")]


def _is_reason(parse: Parse, noun: int) -> bool:
    """Whether it is a thing that is blamed, and nobody."""
    return parse.pos[noun] == "NOUN" and not (are_people(parse.lemmas[noun].lower()) or can_tell(parse, noun))


def _is_relative(parse: Parse, verb: int) -> bool:
    """`a loss that he blamed on it`: whether the noun before a relative clause is what its verb speaks of."""
    who = child(parse, verb, "nsubj")
    return parse.deps[verb] == "acl:relcl" and who is not None and not parse.tags[who].startswith("W")


def _is_called_so(parse: Parse, verb: int) -> bool:
    """`which critics call a $40 million gift`, `what he called a $40 million gift`: the pronoun is what is called."""
    thing = child(parse, verb, "obj")
    if parse.deps[verb] == "acl:relcl" and parse.lower[parse.heads[verb]] == "what" and thing is not None:
        return thing > verb
    objects = [one for one in parse.children(verb) if parse.deps[one] == "obj"]
    return any(one < verb and parse.tags[one].startswith("W") for one in objects) and objects[-1] > verb


def _name_given(parse: Parse, verb: int) -> int | None:
    """The ploy of "called the closing of 40 schools a ploy", which the tree hangs beside the schools, or loosely."""
    thing = child(parse, verb, "obj")
    if thing is None or thing < verb:
        return None
    objects = [one for one in parse.children(verb) if one > thing and parse.deps[one] == "obj"]
    if objects and parse.pos[thing] == "NUM" and parse.tags[objects[0]] == "NNS":
        return objects[0]  # "called 40 of them liars"
    for article in range(parse.left_edge(thing) + 2, parse.subtree(verb)[1]):
        if parse.lower[article] not in ("a", "an") or parse.words[article - 1] in (",", "(", "–", "—"):
            continue
        name = parse.heads[article]
        beside = relation(parse, name) == "appos" and thing in parse.way_up(name)
        second = parse.deps[name] == "obj" and parse.heads[name] == verb and parse.left_edge(name) == article
        if beside or (second and name != thing):
            return name
        if parse.deps[name] == "obl:unmarked" and parse.heads[name] == verb and not _is_time(parse, name):
            return name
    return None


def _is_time(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in times()


def _judged(parse: Parse, behind: list[int], lemma: str, speaker: int) -> list[int]:
    """What "praised the mayor for hiring 300 nurses", "faulted him for his 40 trips" praise and fault."""
    ways = ("for", "with") if lemma in words("speech", "crediting") else ("for",)
    found = [one for one in _behind_object(parse, behind) if introduction(parse, one) in ways]
    gerunds = [one for one in found if _is_gerund(parse, one) and relation(parse, one) in ("advcl", "acl")]
    phrases = [one for one in found if relation(parse, one) in ("obl", "nmod") and preposition(parse, one) == "for"]
    phrases = [one for one in phrases if parse.pos[one] != "NUM" and not is_length(parse, one)]
    return gerunds or (phrases if can_tell(parse, speaker) else [])


def _is_gerund(parse: Parse, clause: int) -> bool:
    """`hiring 300`, `being late`, `being kept to 300`."""
    forms = (parse.tags[one] for one in parse.children(clause) if parse.deps[one] in ("cop", "aux", "aux:pass"))
    return next(forms, parse.tags[clause]) == "VBG"


def is_length(parse: Parse, phrase: int) -> bool:
    """Whether a phrase tells how long or how far: "argued for 40 minutes", but "called for 30 days of mourning"."""
    is_unit = parse.lemmas[phrase].lower() in words("speech", "lengths") and preposition(parse, phrase) == "for"
    return is_unit and parse.lower[phrase + 1] != "of"


def _behind_object(parse: Parse, behind: list[int]) -> list[int]:
    """What hangs on a verb behind it, or on its object."""
    objects = [other for other in behind if relation(parse, other) == "obj"]
    return behind + [other for one in objects for other in parse.children(one) if other > one]


def _quotes(parse: Parse, verb: int) -> bool:
    """Whether words in quotation marks follow a verb in its sentence."""
    _, after = parse.sents[parse.sent_of[verb]]
    behind = bisect_right(parse.quotes, parse.ends[verb], key=attrgetter("start"))
    return behind < len(parse.quotes) and parse.quotes[behind].start < parse.ends[after - 1]


def introduction(parse: Parse, token: int) -> str:
    """The preposition of a phrase, or the word that introduces a clause."""
    mark = child(parse, token, "mark")
    return parse.words[mark].lower() if mark is not None else preposition(parse, token)
