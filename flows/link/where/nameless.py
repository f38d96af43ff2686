"""Common nouns that name no place, whatever stands beside them: most nouns of a text, told by their letters."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.vocabulary import LEX
from newstables.link.reading import ArticleReading, of_article
from newstables.link.words import words

_COMMON = frozenset(("NN", "NNS"))
_EXCHANGE = "Stock"  # the New York Stock Exchange, of which a noun's phrase may tell: "on the floor of the …"


def is_nameless(reading: ArticleReading, token: int) -> bool:
    """Whether no rule for places can find one at a common noun: it is none for a part, a building, a people's land or a
    happening, the model of names sees no place in it, and neither it nor a word of its phrase before it has a capital.
    """
    parse = reading.parse
    word = parse.words[token]
    if parse.tags[token] not in _COMMON or parse.pos[token] != "NOUN" or not word.islower():
        return False
    kinds = _of_places()
    if word in kinds or parse.lemmas[token].lower() in kinds or token in _in_place_names(reading):
        return False
    if parse.lower[parse.heads[token]] in LEX.compass:
        return False  # Izmit, east of the town
    left = parse.left_edge(token)
    start = parse.starts[left - 1 if left else 0]  # a number before a phrase may begin a name: "Three Forks"
    if not reading.text[start : parse.ends[token]].islower():
        return False
    return reading.text.find(_EXCHANGE, start, parse.ends[parse.right_edge(token)]) < 0


@of_article
def _in_place_names(reading: ArticleReading) -> frozenset[int]:
    """The tokens of the names that the model of names takes for those of places."""
    names = reading.document.place_names or []
    return frozenset(token for start, end in names for token in reading.parse.tokens_in(start, end))


@cache
def _of_places() -> frozenset[str]:
    """Common nouns by which a place may be told."""
    places = words("where", "parts", "buildings", "houses", "of_land", "divisions")
    return places | words("happened", "happenings") | {"water"}
