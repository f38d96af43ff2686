"""Relative clauses: the noun that "who", "which" or "that" stands for."""

from __future__ import annotations

from ..document import Parse
from ..people import nouns_of_people
from .clauses import helpers_of
from .listed import listed
from .phrases import case_of
from .relatives_aside import around_place, doer_within

_ONTO = ("on", "at", "in", "near", "outside", "against", "inside", "to")  # before whom or what a blow strikes
_MOST_PLACES = 3  # of a blow: an attack on a market in a town in the north
_NOUNS = {"NN": False, "NNP": False, "NNS": True, "NNPS": True}  # whether one is plural, by its tag


def antecedent(parse: Parse, verb: int, found: int) -> int:
    """The noun that "who", "which" or "that" stands for."""
    if parse.tags[found] in ("WDT", "WP") and parse.lower[found] in listed("relative_pronouns"):
        for token in parse.way_up(verb):
            if parse.deps[token] == "acl:relcl":
                name = doer_within(parse, token, found)
                name = around_place(parse, token, found) if name is None else name
                name = _opponent(parse, token, found) if name is None else name
                name = _blow(parse, token, found) if name is None else name
                name = _of_place(parse, token, found) if name is None else name
                name = _from_place(parse, token, found) if name is None else name
                name = _of_thing(parse, token, found) if name is None else name
                name = _of_body(parse, token, found) if name is None else name
                return _agreeing(parse, token, parse.heads[token]) if name is None else name
            if parse.deps[token] not in ("conj", "xcomp", "ccomp"):
                break
    return found


def _agreeing(parse: Parse, verb: int, noun: int) -> int:
    """The noun that a relative clause is of: `shares in Halden, which employs 200` tells of Halden.

    The verb agrees with it in number. Where the noun that the clause hangs on does not, it is the last noun within its
    phrase that does, or the noun above it: `the owners of the mine who were fined`.
    """
    finite = [*helpers_of(parse, verb), verb]
    said = [found for found in (_verb_is_plural(parse, token) for token in finite) if found is not None]
    is_name = parse.pos[noun] == "PROPN"  # Doctors of the World runs a clinic
    if not said or is_name or _noun_is_plural(parse, noun) in (None, said[0]):
        return noun
    within = [token for token in range(min(finite) - 1, noun, -1) if noun in parse.ancestors(token)]
    above = [parse.heads[noun]] if parse.deps[noun] == "nmod" else []
    beside = [
        token for head in above for token in reversed(parse.children(head)) if token < noun
    ]  # a club with members
    agree = (token for token in within + above + beside if _noun_is_plural(parse, token) is said[0])
    return next((token for token in agree if token in above or parse.deps[token] == "nmod"), noun)


def agrees(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a plural can be the subject of a verb that has another before it: not of "was", which that one has."""
    before = (child for child in parse.children(verb) if child < noun and parse.deps[child].startswith("nsubj"))
    if parse.tags[noun] not in ("NNS", "NNPS") or not any(_noun_is_plural(parse, child) is False for child in before):
        return True
    return not any(_verb_is_plural(parse, token) is False for token in (*helpers_of(parse, verb), verb))


def _verb_is_plural(parse: Parse, token: int) -> bool | None:
    """What the form of a verb says of its subject's number; None where it says nothing."""
    if parse.lower[token] in ("was", "were"):
        return parse.lower[token] == "were"
    return {"VBZ": False, "VBP": True}.get(parse.tags[token])


def _noun_is_plural(parse: Parse, token: int) -> bool | None:
    """None of what may be either: several joined by "and", a number, a pronoun."""
    if any(parse.deps[child] == "conj" for child in parse.children(token)):
        return None
    return _NOUNS.get(parse.tags[token])


def _opponent(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`a defeat by Brentham, who had never won`: of a deed and who did it, "who" stands for the doer."""
    name = pronoun - 2 if parse.words[pronoun - 1] == "," else pronoun - 1
    if parse.lower[pronoun] != "who" or parse.tags[parse.heads[verb]] not in ("NN", "NNS"):
        return None
    while parse.heads[name] < name and parse.deps[name] in ("flat", "compound", "appos"):
        name = parse.heads[name]
    return name if parse.pos[name] == "PROPN" and case_of(parse, name) in ("by", "against") else None


def _of_place(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`Erica Hale, of Orrville, who has two sons`: between commas a name says where the one before is from."""
    place = parse.heads[verb]
    first = parse.left_edge(place)
    apart = parse.words[pronoun - 1] == "," and "," in parse.words[first - 1 : first + 1]
    led = parse.deps[place] == "nmod" and case_of(parse, place) in ("of", "from")
    if parse.lower[pronoun] != "who" or not apart or not led or parse.pos[place] != "PROPN":
        return None
    return parse.heads[place] if parse.pos[parse.heads[place]] == "PROPN" else None


def _from_place(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`met Sam Poe from the province of Tarn who leads it`: behind somebody's name, "from" says where they are from."""
    place = parse.heads[verb]
    name = parse.left_edge(place) - 1
    if parse.lower[pronoun] != "who" or case_of(parse, place) != "from" or name < 0 or parse.pos[name] != "PROPN":
        return None
    while parse.heads[name] < name and parse.deps[name] in ("flat", "compound"):
        name = parse.heads[name]
    return name


def _of_body(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`workers of the state who get it`, `Ann Poe, of the Reed bloc, who trailed`: "who" stands for people, not for
    the body, place or thing that their phrase names behind them; but a group of people is "who" itself.
    """
    body = parse.heads[verb]
    if parse.lower[pronoun] != "who" or not _is_no_person(parse, body):
        return None
    people = body
    while parse.deps[people] == "nmod" and _is_no_person(parse, people):
        people = parse.heads[people]
    first = parse.left_edge(body)
    if parse.pos[people] == "PROPN":
        apart = parse.words[pronoun - 1] == "," and "," in parse.words[first - 1 : first + 1]
        return people if apart and case_of(parse, body) in ("of", "from") else None
    return people if parse.tags[people] in ("NN", "NNS") and _is_person(parse, people) else None


def _is_no_person(parse: Parse, noun: int) -> bool:
    is_noun = parse.tags[noun] in ("NN", "NNS")
    return is_noun and not _is_person(parse, noun) and parse.lemmas[noun].lower() not in listed("groups")


def _is_person(parse: Parse, noun: int) -> bool:
    lemma = parse.lemmas[noun].lower()
    return lemma in nouns_of_people() or lemma in listed("leading")


def _of_thing(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`residents fitting the criteria who turn 18`: "who" stands for people, where those who do something to a thing
    stand before it.
    """
    thing = parse.heads[verb]
    doing = parse.heads[thing]
    if parse.lower[pronoun] != "who" or parse.tags[thing] not in ("NN", "NNS") or parse.deps[thing] != "obj":
        return None
    people = parse.heads[doing] if parse.deps[doing] == "acl" else doing - 1
    beside = parse.tags[doing] == "VBG" and people == doing - 1 and parse.tags[people] in ("NN", "NNS")
    known = beside and parse.lemmas[people].lower() in nouns_of_people()
    return people if known and parse.lemmas[thing].lower() not in nouns_of_people() else None


def _blow(parse: Parse, verb: int, pronoun: int) -> int | None:
    """`an attack on a market in Tarn that killed 12`: what harms people is the blow, and not where it struck."""
    token = parse.heads[verb]
    harms = parse.lemmas[verb].lower() in listed("harming") and parse.lower[pronoun] in ("which", "that")
    if not harms or parse.lemmas[token].lower() in listed("blows"):
        return None
    for _ in range(_MOST_PLACES):
        case, above = case_of(parse, token), parse.heads[token]
        blow = parse.lemmas[above].lower()
        struck = case in _ONTO or (case == "of" and blow in listed("blows_of"))
        if parse.deps[token] != "nmod" or not (struck or case == "of"):
            return None
        if struck and blow in listed("blows"):
            return above
        token = above
    return None
