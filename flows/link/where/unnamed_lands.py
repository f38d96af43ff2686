"""Where an opening says, without a name, that its news is not from the dateline's town: on a remote island."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.vocabulary import LEX
from newstables.language import Parse
from newstables.link.tree import preposition, relation, way_up
from newstables.link.words import words

_INDEFINITE = frozenset(("a", "an", "another", "one", "some"))
_OF_IT = frozenset(("city", "town", "capital", "municipality"))  # with "the" the dateline's own
_OF_WHENCE = frozenset(("from", "to", "of", "for", "like"))
_OVER = frozenset(("across", "throughout", "around"))
_WITHIN = frozenset(("in", "on", "near", "off", "along", "across", "through", "into", "at", "from"))


def is_set_elsewhere(parse: Parse, first: int, after: int) -> bool:
    """Whether one of the tokens from `first` on tells of a place in the land that is not the town of the dateline: a
    region of any kind, a settlement that is not "the city", or all of the country.
    """
    telling = _telling()
    return any(parse.lemmas[token].lower() in telling and _is_apart(parse, token) for token in range(first, after))


@cache
def _telling() -> frozenset[str]:
    """The nouns by which a sentence may tell of such a place."""
    of_land = words("where", "nationwide", "lands", "unnamed_sides", "unnamed_regions")
    return of_land | words("where", "settled", "unnamed_settlements") | LEX.compass


def is_all_over(parse: Parse, land: int) -> bool:
    """Whether the name of a land at token `land` is that of a side or of many parts of it: "southern Peru", "across
    Peru", "in parts of Peru"; or of the land that counts what befell it: "Peru has lost 300 people to floods".
    """
    if parse.deps[land] == "nsubj" and parse.lemmas[parse.heads[land]].lower() in words("where", "counting_of_lands"):
        return True
    first = parse.left_edge(land)
    described = not (LEX.compass | LEX.compass_sides).isdisjoint(parse.lower[first:land])
    of_parts = parse.lemmas[parse.heads[land]].lower() == "part" and parse.heads[land] < land
    return described or of_parts or parse.lower[first] in _OVER


def _is_apart(parse: Parse, token: int) -> bool:
    lemma = parse.lemmas[token].lower()
    if lemma in words("where", "nationwide"):
        return True
    if parse.pos[token] != "NOUN" or parse.deps[token] in ("compound", "amod"):
        return False
    if not _OF_WHENCE.isdisjoint(preposition(parse, step) for step in (token, *way_up(parse, token))):
        return False  # men from several states
    if lemma == "state" and parse.lower[token + 1] == "of" and parse.words[token + 2].islower():
        return False  # in a state of shock
    own = parse.children(token)
    owners = [parse.lemmas[child].lower() for child in own if parse.deps[child] == "nmod:poss"]
    is_indefinite = any(
        parse.lower[child] in _INDEFINITE for child in own if relation(parse, child) in ("det", "nummod")
    )
    case = next((parse.lower[child] for child in own if parse.deps[child] == "case"), "")
    if lemma in words("where", "lands"):
        return case in _OVER and not owners  # in raids across the country
    described = any(relation(parse, child) in ("amod", "acl") for child in own)
    if lemma in LEX.compass | words("where", "unnamed_sides"):
        # the country's north, not the city's
        return not words("where", "lands").isdisjoint(owners) if owners else case in _WITHIN
    if parse.tags[token] != "NN":
        return False  # in several states
    if lemma in words("where", "unnamed_regions"):
        return is_indefinite or (described and case in _WITHIN)
    if lemma not in words("where", "settled", "unnamed_settlements"):
        return False
    return is_indefinite or (described and lemma not in _OF_IT)
