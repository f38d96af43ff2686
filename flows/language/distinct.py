"""The words of a batch, each once: what is asked of a word is found once and taken by all tokens that are that word."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from . import hashing
from .lemma import AS_WRITTEN, lemmas_of
from .tokens import Tokens
from .vocabulary import Vocabulary

Ints = NDArray[np.int64]
Names = NDArray[np.object_]


class Distinct(NamedTuple):
    """The different words of a batch."""

    of_token: Ints  # for each token its word
    examples: Ints  # for each word a token that is it
    hashes: hashing.U64  # of each word in small letters, its digits made noughts


class Spelled(NamedTuple):
    """A column for each form of the tokens' words."""

    written: Names
    lower: Names
    lemmas: Names
    of_token: Ints  # which word of `vocabulary` each token is
    vocabulary: Vocabulary


def distinct(tokens: Tokens) -> Distinct:
    """Which tokens are the same word, letter for letter."""
    found, of_token = np.unique(tokens.written, return_inverse=True)
    examples = np.empty(len(found), np.int64)  # asked of `unique`, they take it three times as long
    examples[of_token] = np.arange(len(of_token))
    hashes = hashing.slices(tokens.sums, tokens.starts[examples], tokens.ends[examples])
    return Distinct(of_token.astype(np.int64), examples, hashes)


def spelled(tokens: Tokens, words: Distinct, tags: NDArray[np.uint8], names: Sequence[str]) -> Spelled:
    """The forms of all words. `names` are those of the tags, which a lemma follows from too."""
    text = tokens.points.tobytes().decode("utf-32-le", "surrogatepass")
    bounds = zip(tokens.starts[words.examples].tolist(), tokens.ends[words.examples].tolist(), strict=True)
    written = [text[start:end] for start, end in bounds]
    lower = list(map(str.lower, written))
    return Spelled(
        np.array(written, object)[words.of_token],
        np.array(lower, object)[words.of_token],
        _lemmas(written, words, tags, names),
        words.of_token,
        Vocabulary(lower),
    )


def _lemmas(written: Sequence[str], words: Distinct, tags: NDArray[np.uint8], names: Sequence[str]) -> Names:
    """The lemma of each token, found once for each word with a tag."""
    pairs = words.of_token * len(names) + tags
    is_met = np.zeros(len(written) * len(names), np.bool_)
    is_met[pairs] = True
    met = np.flatnonzero(is_met)
    at = np.empty(len(is_met), np.int32)
    at[met] = np.arange(len(met))
    # Of names and numbers most are met once, and would fill the memory of `lemmas_of`.
    lemmas = [
        written[word] if names[tag] in AS_WRITTEN else lemmas_of[names[tag]][written[word]]
        for word, tag in zip(*(part.tolist() for part in np.divmod(met, len(names))), strict=True)
    ]
    found: Names = np.array(lemmas, object)[at[pairs]]
    return found
