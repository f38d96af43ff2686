"""Events that a predicate tells: four are dead, the wounded were two boys."""

from __future__ import annotations

from newstables.extractors.roles.befell.victims import is_fatal, of_care, of_state
from newstables.extractors.roles.people import are_people
from newstables.extractors.roles.position import (
    PATIENT,
    Position,
    by_participle,
    case_of,
    is_verb,
    relation,
    stand_in,
)
from newstables.extractors.roles.words import events, words
from newstables.language import Parse
from newstables.language.questions.verbs import subject
from newstables.schemas.claims import Event


def of_subject(parse: Parse, noun: int) -> Event | None:
    """`The dead were two Spaniards and a Dane`, `among those missing are two men`: who they are."""
    place = noun if _is_told(parse, noun) else stand_in(parse, noun)
    if not _is_told(parse, place):
        return None
    subjects = (child for child in parse.children(place) if _is_subject(parse, child))
    return next((found for child in subjects if (found := of_group(parse, child))), None)


def _is_told(parse: Parse, noun: int) -> bool:
    return any(parse.deps[child] == "cop" for child in parse.children(noun))


def _is_subject(parse: Parse, child: int) -> bool:
    """Whether a phrase is that of which a noun is told; so is one with "among" before both."""
    own = relation(parse, child)
    return own == "nsubj" or (own in ("nmod", "obl") and case_of(parse, child) == "among")


def of_included(parse: Parse, position: Position) -> Event | None:
    """`The dead included six children`, `those arrested include two lawyers`, `the items seized include 12 guns`."""
    told = position.role == PATIENT and parse.lemmas[position.verb].lower() in words("parts")
    who = subject(parse, position.verb) if told else None
    return (of_group(parse, who) or _of_described(parse, who)) if who is not None else None


def of_group(parse: Parse, noun: int) -> Event | None:
    """`the dead`, `the wounded`, `the detainees`, `those arrested`, `the confiscated items`: people by their state, and
    people and things by what was done to them. `Four of nine people shot`: the nine have a row with what befell them.
    """
    if parse.lower[noun] == "those":
        return _of_described(parse, noun)
    return of_state(parse, noun) or _of_kind(parse, noun)


def _of_described(parse: Parse, noun: int) -> Event | None:
    """`those arrested`, `eight people arrested`: by what was done to them."""
    described = by_participle(parse, noun)
    if described is None or described.role is None:
        return _of_those_so(parse, noun)
    if any(parse.tags[child] == "TO" for child in parse.children(described.verb)):
        return None  # the men to be freed
    told = (child for child in parse.children(described.verb) if parse.deps[child] == "xcomp")
    if parse.lemmas[described.verb].lower() in words("resulting"):  # those believed killed
        return next((found for child in told if (found := of_state(parse, child))), None)
    found = events(described.role).get(parse.lemmas[described.verb].lower())
    return "killed" if found == "injured" and is_fatal(parse, described.verb) else found


def _of_those_so(parse: Parse, noun: int) -> Event | None:
    """`those missing`, `those still unaccounted for`: by a state that stands right behind."""
    if parse.lower[noun] != "those":
        return None
    behind = noun + 1
    behind += parse.lower[behind] in ("still", "now", "reported")
    return of_state(parse, behind) if behind < len(parse) else None


def _of_kind(parse: Parse, noun: int) -> Event | None:
    """What those called so are by their name, `the detainees`, or by the word before it, `the confiscated items`."""
    lemma = parse.lemmas[noun].lower()
    if (
        parse.tags[noun] == "NNS"
        and (are_people(lemma) or lemma == "fatality")
        and (found := events("noun").get(lemma))
    ):
        return found
    before = (child for child in parse.children(noun) if child < noun and parse.deps[child] == "amod")
    return next((found for child in before if (found := of_state(parse, child))), None)


def of_predicate(parse: Parse, noun: int) -> Event | None:
    """`Four people are dead`, `two are missing`, `three were in critical condition`."""
    noun = stand_in(parse, noun)
    head = parse.heads[noun]
    if relation(parse, noun) != "nsubj" or is_verb(parse, head):
        return None
    if found := of_state(parse, head):
        return found
    if case_of(parse, head) == "among" and (found := of_group(parse, head) or _of_described(parse, head)):
        return found
    if case_of(parse, head) == "without" and parse.lemmas[head].lower() in words("supplies"):
        return "affected"
    if found := of_care(parse, head):
        return found
    lemma, case = parse.lemmas[head].lower(), case_of(parse, head)
    if case == "on" and lemma == "strike":
        return "protesting"
    there = lemma in ("jail", "prison") and any(parse.deps[child] == "det" for child in parse.children(head))
    held = (case == "in" and lemma in words("prisons_in") and not there) or (case == "behind" and lemma == "bar")
    if held:
        return "kidnapped" if lemma == "captivity" else "arrested"
    return "arrested" if (lemma, case) == ("arrest", "under") else None
