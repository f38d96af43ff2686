"""Who is to do what a noun of plans tells of: `announced plans to hire 40 vets`, `Peru's pledge to plant 90 trees`."""

from __future__ import annotations

from newstables.extractors.roles.position import case_of, is_verb, relation
from newstables.extractors.roles.words import words
from newstables.language import Parse
from newstables.language.people import nouns_of_people
from newstables.language.questions.listed import times
from newstables.language.questions.passives import is_passive
from newstables.language.questions.verbs import object_of, subject


def holder_of(parse: Parse, verb: int) -> int | None:
    """Whose plan, contract or right it is, of which an infinitive tells the content: its owner, whoever is given it, or
    who has, makes or gets it. Who only judges or takes up somebody else's plan ("rejected an offer to raise wages") is
    not to do it.
    """
    noun = parse.heads[verb]
    if parse.deps[verb] != "acl" or parse.tags[verb] != "VB" or parse.lemmas[noun].lower() not in words("plans_held"):
        return None
    for child in parse.children(noun):
        if parse.deps[child] == "nmod:poss":
            nobody = parse.tags[child] == "PRP$" or parse.lemmas[child].lower() in times()
            return None if nobody else child  # Friday's agreement to sell 40
        if relation(parse, child) == "nmod" and case_of(parse, child) == "by":
            return child
    above = parse.heads[noun]
    if relation(parse, noun) != "obj" or not is_verb(parse, above) or is_passive(parse, above):
        return None
    given = next((child for child in parse.children(above) if parse.deps[child] == "iobj"), None)
    if given is not None and parse.lemmas[noun].lower() in words("rights"):
        return given  # gave Vega an option to buy; but who gives a pledge is to keep it
    return subject(parse, above) if parse.lemmas[above].lower() in words("having_plans") else None


def is_undertaking(parse: Parse, verb: int) -> bool:
    """`efforts were made to save 12 miners`, `money was raised to build three schools`: whether the subject of the
    passive above an infinitive is only what is done or given so that somebody do it.
    """
    above = parse.heads[verb]
    purpose = parse.tags[verb] == "VB" and parse.deps[verb] in ("xcomp", "advcl") and above < verb
    if not purpose or parse.lower[verb - 1] != "to" or not is_passive(parse, above):
        return False
    if _is_means_used(parse, above):
        return True
    if parse.lemmas[above].lower() not in words("undertook"):
        return False
    if parse.lower[above] == "set" and parse.lower[above + 1] == "to":
        return False  # work is set to create 300 jobs
    what = subject(parse, above)
    if what is None or parse.lemmas[what].lower() not in words("undertaken"):
        return False
    return parse.tags[what] == "NNS" or parse.lemmas[what].lower() not in words("undertaking")


def _is_means_used(parse: Parse, used: int) -> bool:
    """`tear gas was used to disperse 300 people`, `the gun used to kill two`: what is used does nothing, who uses it
    does; of people or a name, who may be the doers themselves, nothing is known.
    """
    thing = subject(parse, used) if parse.lemmas[used].lower() == "use" else None
    if thing is None or parse.tags[thing] not in ("NN", "NNS"):
        return False
    return parse.lemmas[thing].lower() not in nouns_of_people()


def receiver_of(parse: Parse, verb: int) -> int | None:
    """`granted an option to Vega to buy 72 flats`, `sent a request to the army to free 40`: who is given the right, or
    asked, is to do it, wherever the tree hangs the infinitive.
    """
    above = parse.heads[verb]
    if parse.tags[verb] != "VB" or parse.deps[verb] not in ("advcl", "acl", "xcomp") or above > verb:
        return None
    given = above if parse.deps[verb] == "acl" else object_of(parse, above)
    if given is None or parse.lemmas[given].lower() not in words("rights", "demanded_nouns"):
        return None
    behind = (child for child in parse.children(given) if given < child < verb)
    return next((child for child in behind if relation(parse, child) == "nmod" and case_of(parse, child) == "to"), None)
