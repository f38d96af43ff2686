"""Places named in passing: of a topic, an example, an account, of others counted beside those that a number counts."""

from __future__ import annotations

from itertools import takewhile

from newstables.extractors.roles.people import are_people
from newstables.language import Parse
from newstables.language.questions import clause_verb, is_predicate, noun_head
from newstables.language.questions.listed import listed
from newstables.link.tree import (
    child,
    is_before_comma,
    is_behind_comma,
    is_counted,
    is_under,
    preposition,
    relation,
    way_up,
)
from newstables.link.words import words

_BESIDE = "with"
_ONCE = frozenset(("first", "once", "originally", "previously", "initially", "formerly", "also"))
_AT_HOME = frozenset(("at", "in", "of", "from"))
_THERE = frozenset(("in", "at", "near", "outside"))
_TOGETHER = frozenset(("with", "along with", "together with", "alongside"))


def is_in_passing(parse: Parse, place: int, number: int) -> bool:
    """Whether a place stands in a phrase that tells nothing of where the number is, or the number in such a phrase.

    "The two envoys voiced worry about the camps in Sudan", "closed 40 plants, such as the mill in Bergen", "300 homes
    were dark, with nine people hurt in Oslo"; "marchers in Quito complained about 300 job cuts".
    """
    for step in _above(parse, place, number):
        if step != place and (_is_aside(parse, step, place) or _is_beginning(parse, step, number)):
            return True
        if _is_told_of_body(parse, step):
            return True
    for step in _above(parse, number, place):
        if _is_set_against(parse, step) or (step != number and _is_topic(parse, step)):
            return True
    return (number < place and _is_only_before_where(parse, place)) or _is_in_own_place(parse, place, number)


def _is_told_of_body(parse: Parse, clause: int) -> bool:
    """`The firm, which sells beer in Chile, hired 300 clerks`: what a clause between commas tells of a body; so with
    what was once or first of anything, "the virus, first seen in Kano"; not where it or what it does happened.
    """
    if parse.deps[clause] != "acl:relcl" or not is_behind_comma(parse, clause):
        return False
    if any(parse.lower[own] in _ONCE for own in parse.children(clause)):
        return True
    lemma, verb = parse.lemmas[parse.heads[clause]].lower(), parse.lemmas[clause].lower()
    is_body = lemma in listed("bodies") and lemma not in words("where", "buildings", "houses", "parts")
    return is_body and verb not in words("happened", "happening") and verb not in words("where", "struck", "stormed")


def _above(parse: Parse, token: int, other: int) -> list[int]:
    """A token and those above it that the other is not under."""
    above_other = way_up(parse, other)
    return [*takewhile(lambda step: step not in above_other, way_up(parse, token))]


def _is_aside(parse: Parse, step: int, place: int) -> bool:
    """Whether a step above a place leads to what is only told beside the clause."""
    own = preposition(parse, step)
    if own in words("where", "examples") and not _closes_phrase(parse, place, step):
        return True
    if _is_topic(parse, step) or own == "than":
        return True
    if relation(parse, step) in ("appos", "conj") and (_is_share(parse, step) or _is_one_thing(parse, step)):
        return True
    if own == _BESIDE and is_counted(parse, step):
        return True
    is_named = relation(parse, step) == "appos" and parse.pos[parse.heads[step]] == "PROPN"
    if is_named and preposition(parse, place) in _AT_HOME and are_people(parse.lemmas[step].lower()):
        return True  # "Lee, a professor at Oxford, counted 40 birds"
    if own in _TOGETHER and (
        is_behind_comma(parse, step) or (is_before_comma(parse, step) and step < parse.heads[step])
    ):
        return True  # "with the king in London, the cabinet met", "struck ten courts, along with a bank in Lima"
    return parse.lemmas[step].lower() in words("where", "accounts") and own not in ("in", "at")


def _closes_phrase(parse: Parse, place: int, example: int) -> bool:
    """`killed 40 men, including kin of staff, in Lagos`: a place behind the comma that ends the examples."""
    is_there = preposition(parse, place) in _THERE and relation(parse, place) in ("nmod", "obl")
    return is_there and place != example and is_behind_comma(parse, place)


def _is_beginning(parse: Parse, step: int, number: int) -> bool:
    """`Since the attacks in Oslo, police have foiled 40 plots`: what happened there only begins a time; but "since the
    attacks in Oslo 40 have died".
    """
    if preposition(parse, step) != "since":
        return False
    deed = parse.lemmas[clause_verb(parse, number)].lower()
    return deed not in words("happened", "happening") and deed not in words("happened", "harming")


def _is_set_against(parse: Parse, step: int) -> bool:
    """Whether an amount with a clause of its own is set against another: "against 5 million that left Odesa"."""
    is_against = preposition(parse, step).partition(" ")[0] in listed("set_against")
    return is_against and child(parse, step, "acl:relcl") is not None


def _is_share(parse: Parse, step: int) -> bool:
    """Whether it is a part of more: "30 elephants, a third of those left in Africa"."""
    return parse.lemmas[step].lower() in words("when", "fractions")


def _is_one_thing(parse: Parse, step: int) -> bool:
    """Whether it is one thing beside others, whose place is its own: "two cars and a house in Bergen"."""
    is_one = any(parse.lower[other] in ("a", "an") for other in parse.children(step))
    return is_one and parse.tags[step] == "NN" and not are_people(parse.lemmas[step].lower())


def _is_topic(parse: Parse, step: int) -> bool:
    """Whether a phrase tells what is spoken or thought of: "about the camps in Sudan", "fears over a war in Yemen"."""
    own = preposition(parse, step)
    if own in words("where", "topics"):
        return True
    return own == "over" and relation(parse, step) == "nmod" and _is_of_words(parse, parse.heads[step])


def _is_of_words(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in words("where", "disputes")


def _is_only_before_where(parse: Parse, place: int) -> bool:
    """Whether a name is a place by the clause behind it alone, of which no number before it is: "rose 4 percent, helped
    by Chile, where it has 300 shops".
    """
    first = parse.heads[place] if relation(parse, place) == "conj" else place
    told = any(parse.deps[one] == "acl:relcl" for one in parse.children(place))
    return told and {preposition(parse, place), preposition(parse, first)}.isdisjoint(words("where", "locatives"))


def _is_in_own_place(parse: Parse, place: int, number: int) -> bool:
    """Whether what is counted is itself where something is done, and the place belongs to what is told before it:
    "runs a mine in Chile and sells ore at 12 ports".
    """
    noun = noun_head(parse, number)
    inside = [step for step in way_up(parse, noun) if not is_predicate(parse, step)]
    if not any(preposition(parse, step) in ("in", "at", "across") for step in inside[:2]):
        return False
    for step in _above(parse, noun, place):
        if relation(parse, step) == "conj":
            return parse.heads[step] < place < step and is_under(parse, place, parse.heads[step])
    return False
