"""Who does what a clause behind a noun tells, where that noun is but one of two, or the subject is not meant."""

from __future__ import annotations

from newstables.extractors.roles.deeds.happened import HARM
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import PATIENT, case_of, relation
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.verbs import object_of, subject

_BARE = ("NN", "NNS")
_WHERE = frozenset(("in", "at", "near", "outside", "on"))
_DURING = frozenset(("in", "during", "after", "amid", "by"))
_NUMBERS = {"it": ("NN", "NNP"), "they": ("NNS", "NNPS")}  # tags of what each may mean
_BOARDING = frozenset(
    ("board", "enter", "exit", "leave", "drive", "ride", "steer", "sail", "fly", "pilot", "catch", "take")
)
_CARRYING = frozenset(("carry", "transport", "ferry"))


def whole_antecedent(parse: Parse, verb: int, noun: int) -> int:
    """`flooding and landslides that killed five people`: the first of two bare nouns that a clause tells of."""
    first = parse.heads[noun]
    joined = relation(parse, noun) == "conj" and first < noun < verb and parse.tags[noun] in _BARE
    if not joined or parse.tags[first] not in _BARE or parse.lower[noun - 1] not in ("and", "or"):
        return noun
    within = any(
        parse.deps[step] == "acl:relcl" and parse.heads[step] == noun for step in (verb, *parse.ancestors(verb))
    )
    own = (*parse.children(first), *parse.children(noun))
    bare = not any(relation(parse, child) in ("det", "nummod") for child in own if child < verb)
    return first if within and bare else noun


def happening_before(parse: Parse, verb: int, noun: int) -> int:
    """`Bomb attacks were carried out in the town of Baidoa, which killed 30`: a place kills nobody, and what happened
    there did; the place itself where nothing that harms is told.
    """
    if (between := deed_between(parse, noun, verb)) is not None:
        return between
    head = parse.heads[verb] if parse.deps[verb] == "acl:relcl" else verb
    if head != noun or case_of(parse, noun) not in _WHERE or events(PATIENT).get(parse.lemmas[verb]) not in HARM:
        return noun
    if are_people(parse.lemmas[noun].lower()):
        return noun  # the attack on rebels who killed 40
    step = noun
    while parse.heads[step] != step:
        step = parse.heads[step]
        told = (step, object_of(parse, step), subject(parse, step))  # study the blast in a mine, which killed
        found = next((one for one in told if one is not None and one < noun and _harms(parse, one)), None)
        if found is not None:
            return found
    return noun


def event_before(parse: Parse, verb: int, noun: int) -> int:
    """`a clash between troops and gunmen that left three dead`: what happened between two sides left so many dead, and
    neither side; so a place carries nothing: `flew three planes to Samoa that carried 100 people`.
    """
    if parse.deps[verb] != "acl:relcl" or parse.heads[verb] != noun:
        return noun
    side = parse.heads[noun] if relation(parse, noun) == "conj" else noun
    event = parse.heads[side]
    leaves = parse.lemmas[verb] == "leave" or events(PATIENT).get(parse.lemmas[verb]) in HARM
    if leaves and case_of(parse, side) == "between" and event < side and _harms(parse, event):
        return event
    thing = object_of(parse, event) if case_of(parse, noun) in ("to", "from") else None
    if thing is None or thing > noun or parse.pos[noun] != "PROPN" or parse.lemmas[verb] not in _CARRYING:
        return noun
    return thing if parse.lemmas[thing].lower() in words("conveyances") else noun


def deed_between(parse: Parse, noun: int, verb: int) -> int | None:
    """`regained two villages in clashes that killed nine`: what happened, between a harmless thing and "that"."""
    harms = events(PATIENT).get(parse.lemmas[verb]) in HARM and parse.heads[verb] == noun
    if not harms or parse.deps[verb] != "acl:relcl" or parse.tags[verb] != "VBD" or _harms(parse, noun):
        return None
    inside = (token for token in range(noun + 1, verb) if parse.heads[token] in (noun, parse.heads[noun]))
    return next((token for token in inside if case_of(parse, token) in _DURING and _harms(parse, token)), None)


def _harms(parse: Parse, noun: int) -> bool:
    return parse.pos[noun] == "NOUN" and parse.lemmas[noun].lower() in words("hurting", "incidents")


def own_subject(parse: Parse, verb: int) -> int | None:
    """`led to the kidnappers abandoning nine boys`: the noun behind a preposition and right before a gerund is its own
    subject.
    """
    noun = verb - 1
    alone = parse.tags[verb] == "VBG" and relation(parse, verb) in ("advcl", "acl") and noun > 0
    if not alone or parse.tags[noun] not in ("NNS", "NN", "NNP", "NNPS") or relation(parse, noun) != "obl":
        return None
    led = case_of(parse, noun) in ("to", "from", "despite") and noun > parse.heads[verb]
    return noun if led and parse.heads[noun] == parse.heads[verb] else None


def vehicle_before(parse: Parse, verb: int) -> int | None:
    """`sent help to two boats, carrying 1,200 migrants`: the vehicle right before a participle that tells whom it
    carries; not where people or another vehicle move: "walked onto a bus, carrying 3 guns".
    """
    loads = parse.tags[verb] == "VBG" and parse.lemmas[verb] in _CARRYING and relation(parse, verb) == "advcl"
    if not loads or verb < 2 or parse.words[verb - 1] != ",":
        return None
    load, who = object_of(parse, verb), subject(parse, parse.heads[verb])
    if load is None or are_people(parse.lemmas[load].lower()) is not True:
        return None
    told = parse.lemmas[who].lower() if who is not None else ""
    is_mover = who is not None and (parse.pos[who] in ("PRON", "PROPN") or told in words("conveyances"))
    is_mover = is_mover or are_people(told) is True
    above = parse.heads[verb]
    if is_mover and (object_of(parse, above) is None or parse.lemmas[above].lower() in _BOARDING):
        return None
    noun = verb - 2
    return noun if parse.lemmas[noun].lower() in words("conveyances") and parse.pos[noun] == "NOUN" else None


def named_by_pronoun(parse: Parse, verb: int, found: int) -> int:
    """`A van crashed as it fled, killing seven`, `a ferry sank minutes after it left, leaving 35 dead`: the subject of
    the main clause, where a participle of harm hangs on a clause that has but a pronoun for it.
    """
    number = _NUMBERS.get(parse.lower[found])
    if number is None or parse.tags[verb] != "VBG" or relation(parse, verb) != "advcl" or parse.words[verb - 1] != ",":
        return found
    if parse.lemmas[verb] != "leave" and events(PATIENT).get(parse.lemmas[verb]) not in HARM:
        return found
    clause = parse.heads[verb]
    while relation(parse, clause) in ("advcl", "acl"):
        clause = parse.heads[clause]
    who = subject(parse, clause)
    return who if who is not None and who < found and parse.tags[who] in number else found
