"""What is known of tokens as arrays, to look at many by."""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]


class Columns(NamedTuple):
    """Offsets, tags, relations, heads and words of the tokens of a text, or of a batch.

    A tag's number is its place in the names, a word's its place in the vocabulary.
    """

    starts: Ints
    ends: Ints
    heads: Ints
    tags: NDArray[np.integer[Any]]
    deps: NDArray[np.integer[Any]]
    words: Ints
    tag_names: tuple[str, ...]
    dep_names: tuple[str, ...]
