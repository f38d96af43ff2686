"""Acronyms that are written as common words are: "600 IS fighters", "by IT workers", which the network took for verbs
and pronouns. It reads them as it reads a name that no word is spelled like.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from . import hashing
from .batches import among
from .features import Ints, Types, types
from .questions.listed import listed
from .tokens import Tokens, given

_STAND_IN = "UN"
_PLURAL = 4  # letters, at least: fighters, and not "as"


def read_acronyms(known: Types, tokens: Tokens) -> Types:
    """The types, with those tokens as names that stand in capitals before a small word, where no verb or pronoun does:
    behind a number, an article or a preposition, or before a plural.
    """
    found = np.flatnonzero(hashing.contains(_spelled_alike(), tokens.written))
    if not len(found):
        return known
    found = found[found + 1 < len(tokens.starts)]
    found = np.array([token for token in found.tolist() if _is_name(tokens, token)], np.int64)
    if not len(found):
        return known
    of_token: Ints = known.of_token.copy()
    of_token[found] = len(known.rows)
    return known._replace(of_token=of_token, rows=np.vstack([known.rows, types(given([_STAND_IN])).rows]))


@cache
def _spelled_alike() -> hashing.U64:
    return hashing.of_words(word.upper() for word in listed("acronyms"))


def _is_name(tokens: Tokens, token: int) -> bool:
    """Whether an acronym stands where only a name can, among small letters."""
    before, behind = tokens.word(token - 1) if token else "", tokens.word(token + 1)
    if not _is_small(tokens, token + 1):
        return False
    led = before in listed("before_acronyms") or before[:1].isdigit()
    return led or (len(behind) > _PLURAL and behind.endswith("s") and not behind.endswith("ss"))


def _is_small(tokens: Tokens, token: int) -> bool:
    return bool(among(tokens.points[tokens.starts[token : token + 1]], range(ord("a"), ord("z") + 1)).all())
