"""What happened somewhere and hurt people, by a clause behind the place: "a fire began in a mill that killed two"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import case_of, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.language.questions.verbs import object_of, subject
from newstables.schemas.claims import Event

HARM: tuple[Event, ...] = ("killed", "injured", "missing", "displaced", "destroyed")
_MEANWHILE = ("as", "when", "while")
_WHERE = frozenset(("in", "at", "on", "near", "outside", "inside"))


def happened_there(parse: Parse, verb: int) -> int | None:
    """`Another crash occurred in the region that left seven dead`: the clause is of the crash, which the tree, going by
    the nearest noun, hangs on the place where it was.
    """
    while relation(parse, verb) == "conj" and parse.heads[verb] < verb:
        verb = parse.heads[verb]
    if parse.deps[verb] != "acl:relcl":
        return None
    place = parse.heads[verb]
    harms = parse.lemmas[verb] == "leave" or events("patient").get(parse.lemmas[verb]) in HARM
    led = any(parse.lower[child] in ("that", "which") for child in parse.children(verb) if child < verb)
    if not harms or not led or case_of(parse, place) not in _WHERE:
        return None
    above = parse.heads[place]
    what = subject(parse, above) if relation(parse, place) == "obl" and above < place else None
    known = what is not None and parse.lemmas[what].lower() in words("hurting", "incidents")
    return what if known else None


def harmed_meanwhile(parse: Parse, verb: int) -> int | None:
    """`The bomb went off as worshippers left, killing 17`: what the main clause tells of does the harm, and not the
    people in the clause between, who strike nobody.
    """
    while relation(parse, verb) == "conj" and parse.tags[parse.heads[verb]] == "VBG":
        verb = parse.heads[verb]
    between = parse.heads[verb]
    main = parse.heads[between]
    behind = relation(parse, verb) == relation(parse, between) == "advcl" and parse.tags[verb] == "VBG"
    if not behind or not main < between < verb or events("patient").get(parse.lemmas[verb]) not in HARM:
        return None
    led = any(parse.lower[child] in _MEANWHILE for child in parse.children(between) if child < between)
    own, what, thing = subject(parse, between), subject(parse, main), object_of(parse, between)
    fires = thing is not None and parse.lower[thing] == "fire"
    if not led or own is None or what is None or fires or parse.lemmas[between] in listed("striking"):
        return None
    noun = parse.lemmas[own].lower()
    harmless = are_people(noun) is True or noun in words("displaced_units")
    harmless = harmless and noun not in words("hurting", "strikers", "abductors")
    return what if harmless and are_people(parse.lemmas[what].lower()) is not True else None
