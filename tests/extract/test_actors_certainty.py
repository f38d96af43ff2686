"""How sure the model of names is: likelihoods of labels, from both ends of a run."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.extractors.actors.names.certainty import certainties, likelihoods
from newstables.extractors.actors.names.labels import FIRST, LABELS, LAST, transitions

SIZES = st.lists(st.integers(1, 3), min_size=1, max_size=4)


def runs_of(sizes: list[int]) -> list[tuple[int, int]]:
    ends = np.cumsum(sizes).tolist()
    return [(end - size, end) for end, size in zip(ends, sizes, strict=True)]


@settings(deadline=None, max_examples=20)
@given(SIZES, st.integers(0, 9999))
def test_likelihoods_are_those_of_all_rows_of_labels(sizes: list[int], seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(sum(sizes), len(LABELS))).astype(np.float32)
    found = likelihoods(runs_of(sizes), scores, transitions())
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    first, after = runs_of(sizes)[-1]
    wanted = np.zeros((after - first, len(LABELS)))
    fixed = transitions().tolist()
    for row in product(range(len(LABELS)), repeat=after - first):
        steps = sum(fixed[one][other] for one, other in pairwise(row))
        score = FIRST[row[0]] + LAST[row[-1]] + steps + sum(scores[first + i, label] for i, label in enumerate(row))
        for i, label in enumerate(row):
            wanted[i, label] += np.exp(score)
    np.testing.assert_allclose(found[first:after], wanted / wanted.sum(axis=1, keepdims=True), atol=1e-4)


def test_a_name_is_as_sure_as_its_least_sure_label() -> None:
    scores = np.zeros((3, len(LABELS)), np.float32)
    scores[0, LABELS.index("U-person")] = 9
    scores[1, LABELS.index("B-place")] = 1
    sure, unsure = certainties([(4, 5), (7, 9)], scores, transitions(), [(4, 5, "person"), (7, 9, "place")])
    assert sure > 0.99 > 0.5 > unsure > 0
    assert certainties([(0, 3)], scores, transitions(), []) == []
