"""Trees that mends of the language layer have closed to a ring."""

from __future__ import annotations

import numpy as np

from newstables.language.batches import is_under
from newstables.language.network import Parsed
from newstables.language.parse import parse
from newstables.language.rings import undo_rings


def parsed(heads: list[int], deps: list[int]) -> Parsed:
    some = np.zeros(len(heads), np.uint8)
    return Parsed(some, some, np.array(heads, np.int64), np.array(deps, np.uint8))


def test_a_piece_with_a_ring_gets_its_tree_back_and_others_keep_theirs() -> None:
    own, names = np.array([0, 0, 1, 3, 3, 3]), np.array([1, 2, 3, 1, 2, 2], np.uint8)
    mended = parsed([0, 2, 1, 4, 4, 4], [1, 5, 6, 2, 1, 2])
    undo_rings(mended, own, names, np.array([0, 3]))
    assert mended.heads.tolist() == [0, 0, 1, 4, 4, 4]
    assert mended.deps.tolist() == [1, 2, 3, 2, 1, 2]


def test_trees_without_a_ring_stay() -> None:
    mended = parsed([0, 0, 1, 2, 3], [1, 2, 3, 4, 5])
    undo_rings(mended, np.zeros(5, np.int64), np.zeros(5, np.uint8), np.array([0]))
    assert mended.heads.tolist() == [0, 0, 1, 2, 3]
    assert mended.deps.tolist() == [1, 2, 3, 4, 5]


def test_who_is_above_a_word_is_asked_to_an_end_inside_a_ring_too() -> None:
    heads = np.array([1, 2, 1, 2, 4], np.int64)
    assert is_under(heads, 3, 1)
    assert not is_under(heads, 3, 4)
    assert not is_under(heads, 4, 4)


def test_no_word_hangs_on_the_next_text() -> None:
    cut, following = parse(["Sales came to NKr 800m", "Sales fell in"])
    assert all(head < len(cut) for head in cut.heads[: len(cut)])
    assert cut.heads == parse(["Sales came to NKr 800m"])[0].heads
    assert following.words[0] == "Sales"
