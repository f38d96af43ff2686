"""What a verb reports, expects or confirms, as its object or where the tree has it instead: "report 40 people hurt"."""

from __future__ import annotations

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions.listed import listed
from newstables.link.speech.owners import of_amount
from newstables.link.speech.tellers import can_tell
from newstables.link.speech.told_of_nouns import is_range
from newstables.link.tree import child, is_counted, relation
from newstables.link.words import words

_FINITE = ("VBZ", "VBD", "VBP")  # a clause that the tree takes for an object

# Behind a length of time they tell when something was foreseen: "predicted 3 minutes into the game".
_OF_WHEN = frozenset(
    ("ago", "earlier", "before", "later", "early", "after", "prior", "back", "into", "previously", "beforehand", "out")
)


def told_objects(parse: Parse, verb: int, lemma: str, speaker: int, *, is_document: bool) -> list[int]:
    """What a verb reports or expects, as its object or as what the tree has in an object's place."""
    things = ("obj", "iobj") if is_document else ("obj",)  # "shows him 12 points behind"
    objects = [other for other in parse.children(verb) if other > verb and relation(parse, other) in things]
    objects = [one for one in objects if one != speaker and parse.tags[one] not in _FINITE]  # "…, announced the army"
    if not (is_document or lemma in words("speech", "foretelling")):  # "confirmed two judges", but "expects 300 guests"
        objects = [one for one in objects if not _is_person(parse, one, lemma)]
    objects = [other for other in objects if not is_cited(parse, other, lemma)]
    objects += [other for other in parse.children(verb) if other > verb and _is_bare(parse, other)]
    objects += [one for one in parse.children(verb) if is_range(parse, verb, one)]
    objects += _taken_for_head(parse, verb, lemma)
    if not objects and lemma in words("speech", "forecasting"):
        objects = [one for one in parse.children(verb) if _is_length_foreseen(parse, verb, one)]
    if objects and lemma in words("speech", "foretelling"):  # "expects revenue in the range of $4 to $5 million"
        objects += [one for one in parse.children(verb) if one > objects[0] and parse.lower[one] == "range"]
    return objects


def _is_length_foreseen(parse: Parse, verb: int, one: int) -> bool:
    """The days of "forecasts only 3 days above 30C", which the tree takes for a time; not "forecast 3 days ago"."""
    first = parse.left_edge(one)
    is_next = verb < first <= verb + 2 and parse.deps[one] == "obl:unmarked" and is_counted(parse, one)
    return is_next and _OF_WHEN.isdisjoint(parse.lower[one + 1 : one + 2])


def _taken_for_head(parse: Parse, verb: int, lemma: str) -> list[int]:
    """`The company forecast profit to be $4 million`, where the tree takes the verb for a part of the noun."""
    noun = parse.heads[verb]
    is_part = parse.deps[verb] in ("compound", "amod") and child(parse, verb, "nsubj") is not None and noun > verb
    return [noun] if is_part and lemma in words("speech", "foretelling") else []


def _is_person(parse: Parse, noun: int, lemma: str) -> bool:
    """Whether somebody is confirmed, put or cited: not "report 40 people hurt", "report 40 dead", "a figure of 40"."""
    behind = (one for one in parse.children(noun) if one == noun + 1 and parse.deps[one] == "acl")
    befallen = lemma == "report" and any(parse.tags[one] == "VBN" for one in behind)
    state = parse.lower[noun + 1 : noun + 2]
    befallen = befallen or (lemma in ("report", "confirm") and not listed("states_alone").isdisjoint(state))
    return bool(are_people(parse.lemmas[noun].lower())) and not befallen and not is_guess(parse, noun)


def is_guess(parse: Parse, noun: int) -> bool:
    """`a figure of 40 cases`."""
    return parse.lemmas[noun] in words("speech", "guesses") and of_amount(parse, noun) is not None


def is_cited(parse: Parse, noun: int, lemma: str) -> bool:
    """`citing two aides`: they tell, and are no figure."""
    return lemma in words("speech", "citing") and can_tell(parse, noun)


def _is_bare(parse: Parse, token: int) -> bool:
    """The "dead" of "reported 40 dead"."""
    return relation(parse, token) == "xcomp" and parse.pos[token] == "ADJ" and is_counted(parse, token)
