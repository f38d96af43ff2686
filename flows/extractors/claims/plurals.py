"""Whether a word is the plural of a noun, and its singular."""

from __future__ import annotations

from functools import cache, lru_cache

from newstables.extractors.claims.phrases import PACKAGE
from newstables.extractors.claims.vocabulary import LEX
from newstables.lexicon import load

_SINGULAR_ENDINGS = (
    "ss",
    "us",
    "'s",
    "’s",
    "ysis",
    "asis",
    "esis",
    "osis",
    "isis",
    "itis",
    "nnis",
    "olis",
    "xis",
    "bris",
)


_SHORTEST_OF_PEOPLE = 8  # letters of "people" behind another noun: not peoples


@cache
def listed_plurals() -> frozenset[str]:
    """Plurals that are known as words, whatever their shape."""
    return LEX.nouns_plural | frozenset(_irregular())


@cache
def _irregular() -> dict[str, str]:
    plurals: dict[str, str] = dict(load("newstables.language", "lemma.toml")["plurals"])
    plurals |= load(PACKAGE, "words.toml")["nouns"]["irregular"]
    return plurals


@lru_cache(maxsize=8192)
def is_plural(word: str) -> bool:
    """Whether a word looks like the plural of a noun."""
    if word in listed_plurals() or (word.endswith("men") and len(word) > 5 and word not in LEX.nouns_not_men):
        return True
    if word.endswith("people") and len(word) > _SHORTEST_OF_PEOPLE:
        return True  # salespeople, townspeople
    if len(word) < 4 or not word.endswith("s") or word.endswith(_SINGULAR_ENDINGS):
        return False
    return word not in LEX.nouns_singular or word in LEX.nouns_attributive


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The singular of a plural noun, or of its genitive ("men's")."""
    word = word[:-2] if word.endswith(("'s", "’s")) else word
    irregular = _irregular()
    if word in irregular:
        return irregular[word]
    if word.endswith("men") and is_plural(word):
        return word[:-3] + "man"
    if word.endswith("people") and len(word) > _SHORTEST_OF_PEOPLE:
        return word.removesuffix("people") + "person"
    if word in listed_plurals() or not is_plural(word):
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zzes", "tzes")):
        return word[:-2]
    if word.endswith("oes") and len(word) > 4:
        return word[:-2]
    return word[:-1]
