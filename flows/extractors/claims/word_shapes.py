"""What a word may be by its shape and the closed classes: the verb of a clause, a part of a noun phrase."""

from __future__ import annotations

from functools import lru_cache

from newstables.extractors.claims.vocabulary import LEX


@lru_cache(maxsize=8192)
def looks_like_verb(word: str) -> bool:
    """Whether a word in -ed is the verb of a clause, as far as its shape tells."""
    return word.endswith("ed") and len(word) >= 4 and word not in LEX.verbs_not_verbs


def is_name_or_noun(word: str) -> bool:
    """Whether a token can stand inside a noun phrase."""
    return word[:1].isalpha() and word not in LEX.stops


def is_whole_word(word: str) -> bool:
    """Whether a token is all letters, as far as a name may be: "quill", "o'brien", "n’golo"; nobody's: "quill's"."""
    return word.isalpha() or (
        word[-1:].isalpha() and not word.endswith(_OWNING) and word.translate(_NO_APOSTROPHES).isalpha()
    )


_OWNING = ("'s", "’s")
_NO_APOSTROPHES = {ord("'"): None, ord("’"): None}
