"""Numbers that hold at no place of their sentence: of the world, of countries, or of what goes somewhere."""

from __future__ import annotations

from functools import cache

from newstables.language import Parse
from newstables.language.questions import clause_verb, noun_head
from newstables.link.tree import is_under, preposition, relation, way_up
from newstables.link.where.place_name import PlaceName
from newstables.link.words import words

_MEANS = frozenset(("average", "mean", "median", "rate", "figure", "total"))
_OF_WHOLE = ("the", "those", "these", "its", "their", "all")


def is_given_elsewhere(parse: Parse, token: int, places: list[PlaceName], found: PlaceName) -> bool:
    """Whether a place in the number's own phrase tells whither: "4 million to Oslo and 3 million to Bergen"."""
    phrase = parse.heads[token] if parse.deps[token] in ("nummod", "compound") else token
    return not is_under(parse, found.token, phrase) and any(
        is_under(parse, place.token, parse.heads[phrase] if relation(parse, phrase) == "nmod" else phrase)
        for place in places
        if not place.holds and preposition(parse, place.token) != "from"
    )


def end_of_fronted_whole(parse: Parse, token: int) -> int | None:
    """The comma behind a whole that opens its sentence, of which the clause behind tells only a part: "of the *40*
    dead, 30 were found in Oslo"; None where a number is no such whole.
    """
    first, after = parse.sentence(token)
    if parse.lower[first] != "of" or parse.lower[first + 1] not in _OF_WHOLE:
        return None
    comma = next((other for other in range(first, after) if parse.words[other] == ","), None)
    return comma if comma is not None and first < token < comma else None


def is_of_the_world(parse: Parse, token: int) -> bool:
    """Whether a number counts what there is everywhere: "the 25 best beaches in the world", "300 died worldwide"."""
    if words("where", "globe").isdisjoint(parse.words_of(parse.sent_of[token])):
        return False
    noun = noun_head(parse, token)
    if relation(parse, noun) == "nmod" and preposition(parse, noun) == "of":
        noun = parse.heads[noun]  # a global average of 68 percent
    own = [other for other in range(*parse.subtree(noun)) if _is_its_own(parse, other, noun)]
    own = [other for other in own if not _is_called(parse, other) and not _is_of_rank(parse, other, noun)]
    within = any(preposition(parse, one) == "in" and parse.pos[one] == "PROPN" for one in parse.children(noun))
    beside = [other for other in parse.children(clause_verb(parse, token)) if parse.deps[other] == "advmod"]
    beside = [] if within else beside  # "recalled 1,200 cars worldwide, including 40 in Norway"
    return any(parse.lower[other] in words("where", "globe") for other in own + beside)


def _is_its_own(parse: Parse, word: int, noun: int) -> bool:
    """Whether a word is of a noun's phrase, and of none joined to it: "500 shops in Norway and 60 abroad"."""
    for step in way_up(parse, word):
        if step == noun:
            return True
        if relation(parse, step) == "conj":
            return False
    return False


def _is_called(parse: Parse, word: int) -> bool:
    """Whether a word is of a name, or tells whence somebody is: eight World Cup matches, 300 overseas students."""
    return parse.pos[word] == "PROPN" or (parse.lower[word] == "overseas" and parse.pos[word] == "ADJ")


def _is_of_rank(parse: Parse, word: int, noun: int) -> bool:
    """`3,000 clerks of the world's largest bank`: whether "the world's" is of another noun, which it only ranks."""
    return parse.deps[word] == "nmod:poss" and parse.heads[word] != noun


def is_of_countries(parse: Parse, token: int) -> bool:
    """Whether a number counts countries, which lie nowhere but where something is said to be done in them."""
    noun = noun_head(parse, token)  # not of "a quarter of the country"
    return parse.tags[noun] == "NNS" and parse.lemmas[noun].lower() in words("where", "countries")


def is_met_at(parse: Parse, token: int, place: int) -> bool:
    """Whether countries that are counted do something at a place, or are in it: "two countries met in Lagos", "12
    countries in Africa"; not "have fought since the fall of the Soviet Union".
    """
    if is_under(parse, place, noun_head(parse, token)):
        return True
    is_own = relation(parse, place) == "obl" or (
        relation(parse, place) == "nmod"
        and relation(parse, parse.heads[place]) == "obj"
        and preposition(parse, place) == "in"
    )
    return is_own and clause_verb(parse, place) == clause_verb(parse, token)


@cache
def _of_all_lands() -> frozenset[str]:
    """The words one of which a sentence has that tells of a whole country."""
    return words("where", "nationwide", "lands") | {"national"}


def is_of_all_the_land(parse: Parse, token: int) -> bool:
    """Whether a number's own phrase says that it is of the whole country: "half of those given across the country", "55
    percent nationally", "a national average of 55 percent".
    """
    if _of_all_lands().isdisjoint(parse.words_of(parse.sent_of[token])):
        return False
    noun = noun_head(parse, token)
    whole = parse.heads[noun] if relation(parse, noun) == "nmod" and preposition(parse, noun) == "of" else noun
    beside = {parse.lower[one] for own in {noun, whole} for one in parse.children(own)}
    if not beside.isdisjoint(words("where", "nationwide")) or ("national" in beside and parse.lower[whole] in _MEANS):
        return True
    lands, phrase = words("where", "lands"), range(noun, parse.right_edge(noun) + 1)
    return any(
        preposition(parse, other) in ("across", "throughout")
        and is_under(parse, other, noun)
        and not any(
            relation(parse, step) == "conj" and step != noun and is_under(parse, step, noun)
            for step in way_up(parse, other)
        )
        for other in [one for one in phrase if parse.lower[one] in lands]
    )
