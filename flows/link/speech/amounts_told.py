"""Amounts that somebody owns to, threatens with, describes or finds on paper: the object of his verb."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import is_passive
from newstables.link.persons import is_person
from newstables.link.speech.poll_figures import SHARES
from newstables.link.speech.tellers import can_tell
from newstables.link.tree import child, is_counted, preposition, relation
from newstables.link.words import words

_PEOPLE = frozenset(("he", "she", "they", "police", "who"))


def owned_to(parse: Parse, verb: int, lemma: str, speaker: int) -> list[int]:
    """`admitted a shortfall of $40 million`, `claimed savings of 4 percent`, `threatened a tariff of 40 percent`; not
    "admitted 40 patients", "the flood claimed 40 lives".
    """
    owns, threatens = lemma in words("speech", "owning_to"), lemma in words("speech", "threatening")
    if not (owns or threatens) or not can_tell(parse, speaker) or relation(parse, verb) == "ccomp":
        return []  # "she said that he claimed a fortune of $40 million": she does not take his word for it
    nouns = words("speech", "foreseen", "short_of") if owns else words("speech", "threatened")
    things = (one for one in parse.children(verb) if one > verb and parse.deps[one] == "obj")
    return [one for one in things if parse.lemmas[one].lower() in nouns]


def pictured(parse: Parse, verb: int, speaker: int) -> list[int]:
    """`Witnesses described a wave 20 feet high`, `she recalled a house in which 40 slept`: by people, and of one thing;
    not "recalled 40 cars", "described it as …", which has a rule of its own.
    """
    thing = child(parse, verb, "obj")
    is_one = thing is not None and thing > verb and parse.lower[parse.left_edge(thing)] in ("a", "an")
    speaks = parse.lower[speaker] in _PEOPLE or is_person(parse.lemmas[speaker].lower())
    speaks = speaks or (parse.pos[speaker] == "PROPN" and parse.lemmas[verb] != "recall")  # carmakers recall cars
    named = any(preposition(parse, one) == "as" for one in parse.children(verb) if one > verb)
    told = thing is not None and is_one and speaks and not named and not is_passive(parse, verb)
    return [thing] if told and thing is not None else []


def finds(parse: Parse, verb: int, lemma: str, speaker: int) -> bool:
    """`Auditors found $40 million in waste`, `scientists found a rise of 4 percent`: what their papers show;
    they dig up 40 bones, too.
    """
    if lemma not in words("speech", "researching") or parse.lemmas[speaker].lower() not in words(
        "speech", "researchers"
    ):
        return False
    thing = child(parse, verb, "obj")
    return thing is None or not is_counted(parse, thing) or parse.tags[thing] == "$" or parse.lower[thing] in SHARES
