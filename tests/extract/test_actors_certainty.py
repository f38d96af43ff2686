"""The best labels of runs and how sure the model of names is of them: likelihoods, from both ends of a run."""

from __future__ import annotations

from itertools import pairwise, product
from operator import itemgetter

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.extractors.actors.names.certainty import certainties, likelihoods
from newstables.extractors.actors.names.labels import FIRST, LABELS, LAST, transitions
from newstables.extractors.actors.names.path import best_labels, spelled

SIZES = st.lists(st.integers(1, 3), min_size=1, max_size=4)


@settings(deadline=None, max_examples=20)
@given(SIZES, st.integers(0, 9999))
def test_likelihoods_are_those_of_all_rows_of_labels(sizes: list[int], seed: int) -> None:
    scores = np.random.default_rng(seed).normal(size=(sum(sizes), len(LABELS))).astype(np.float32)
    found = likelihoods(np.array(sizes), scores, transitions())
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-5)
    first, after = sum(sizes[:-1]), sum(sizes)
    wanted = np.zeros((after - first, len(LABELS)))
    best, most = (0,), -np.inf
    fixed = transitions().tolist()
    for row in product(range(len(LABELS)), repeat=after - first):
        steps = sum(fixed[one][other] for one, other in pairwise(row))
        score = FIRST[row[0]] + LAST[row[-1]] + steps + sum(scores[first + i, label] for i, label in enumerate(row))
        best, most = max((best, most), (row, score), key=itemgetter(1))
        for i, label in enumerate(row):
            wanted[i, label] += np.exp(score)
    np.testing.assert_allclose(found[first:after], wanted / wanted.sum(axis=1, keepdims=True), atol=1e-4)
    assert tuple(best_labels(np.array(sizes), scores, transitions())[first:after]) == best


def test_a_name_is_as_sure_as_its_least_sure_label() -> None:
    scores = np.zeros((3, len(LABELS)), np.float32)
    scores[0, LABELS.index("U-person")] = 9
    scores[1, LABELS.index("B-place")] = 1
    sizes = np.array([1, 2])
    labels = best_labels(sizes, scores, transitions())
    firsts, afters, kinds = spelled(labels)
    assert (firsts.tolist(), afters.tolist(), kinds) == ([0, 1], [1, 3], ["person", "place"])
    sure, unsure = certainties(sizes, scores, transitions(), labels, firsts, afters)
    assert sure > 0.99 > 0.5 > unsure > 0
    assert certainties(sizes, scores, transitions(), labels, firsts[:0], afters[:0]) == []
