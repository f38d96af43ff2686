"""The nouns of a sentence that may name a place: most common nouns name none, as their letters alone tell."""

from __future__ import annotations

from functools import cache

from newstables.extractors.claims.vocabulary import LEX
from newstables.link.reading import ArticleReading, of_article
from newstables.link.words import words

_NOMINAL = frozenset(("PROPN", "NOUN"))
_COMMON = frozenset(("NN", "NNS"))
_EXCHANGE = "Stock"  # the New York Stock Exchange, of which a noun's phrase may tell: "on the floor of the …"


def naming_nouns(reading: ArticleReading, sentence: int) -> list[int]:
    """The nouns of a sentence at which a rule for places may find one, in order.

    None does at a common noun that is none for a part, a building, a people's land or a happening and in which the
    model of names sees no place, if neither it nor a word of its phrase before it has a capital.
    """
    parse, kinds, named = reading.parse, _of_places(), _in_place_names(reading)
    found = []
    for token in range(*parse.sents[sentence]):
        if parse.pos[token] not in _NOMINAL:
            continue
        is_common = parse.tags[token] in _COMMON and parse.pos[token] == "NOUN"
        if not is_common or token in named or parse.lower[token] in kinds or parse.lemmas[token].lower() in kinds:
            found.append(token)
        elif parse.lower[parse.heads[token]] in LEX.compass or not _is_in_small_letters(reading, token):
            found.append(token)  # Izmit, east of the town
    return found


def _is_in_small_letters(reading: ArticleReading, token: int) -> bool:
    """Whether a noun, and all of its phrase before it, has small letters alone, and no exchange stands behind it."""
    parse = reading.parse
    if not parse.words[token].islower():
        return False
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
