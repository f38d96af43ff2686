"""Places behind a second amount of a sentence, which are that amount's: "300 men in Oslo and 40 in Bergen"."""

from __future__ import annotations

from newstables.language import Parse
from newstables.language.questions import clause_verb, subject
from newstables.link.tree import is_counted, is_under, preposition, relation, way_up
from newstables.link.where.occasions import is_happening
from newstables.link.where.place_name import PlaceName


def is_of_next_amount(parse: Parse, place: int, number: int, places: list[PlaceName]) -> bool:
    """Whether a place is that of the next amount, where the first has its own: "300 men in Oslo and 40 in Bergen", "the
    blast in Oslo killed 300 and hurt 40 in Bergen".
    """
    for step in way_up(parse, place):
        if relation(parse, step) != "conj" or is_under(parse, number, step):
            continue
        if parse.pos[step] == "NUM" or is_counted(parse, step):
            own = any(number < other.token < step for other in places) or _has_complement(parse, number, step)
            own = own or _happened_at(parse, number, places)
            return own or (_has_whole(parse, number) and _has_whole(parse, step))
        if any(parse.pos[other] == "NUM" for other in range(step, place)) and _happened_at(parse, number, places):
            return True
    return False


def _happened_at(parse: Parse, number: int, places: list[PlaceName]) -> bool:
    """Whether what did something to those counted has a place of its own: "a storm in Kenya killed 300"."""
    what = subject(parse, clause_verb(parse, number))
    if what is None or not is_happening(parse.lemmas[what].lower()):
        return False
    return any(place.token < number and is_under(parse, place.token, what) for place in places)


def _has_complement(parse: Parse, number: int, conjunct: int) -> bool:
    """Whether an amount has a phrase of its own before the next: "40 to clerks and 27 for work in Oslo"."""
    own = {number, parse.heads[number]} if parse.deps[number] == "nummod" else {number}
    phrases = (other for head in own for other in parse.children(head) if number < other < conjunct)
    return any(relation(parse, other) == "nmod" and preposition(parse, other) not in ("", "of") for other in phrases)


def _has_whole(parse: Parse, amount: int) -> bool:
    """Whether an amount says of what it is: "50 percent of the farms" beside "10 percent of the land in Oslo"."""
    heads = {amount, parse.heads[amount]} if parse.deps[amount] in ("nummod", "compound") else {amount}
    phrases = (other for head in heads for other in parse.children(head) if other > head)
    return any(relation(parse, other) == "nmod" and preposition(parse, other) == "of" for other in phrases)


def is_of_joined_count(parse: Parse, place: int, number: int) -> bool:
    """Whether a place is that of what is counted beside something else, which the number does not count: "took 300 men
    from the ward and 20 flats *in Oslo*"; not "300 men and 20 women in Oslo".
    """
    noun = parse.heads[place]
    if relation(parse, place) != "nmod" or not is_counted(parse, noun) or relation(parse, noun) != "conj":
        return False
    first = parse.heads[noun]
    while relation(parse, first) == "conj":
        first = parse.heads[first]
    return bool(preposition(parse, first)) and number < first and not is_under(parse, number, first)
