"""The lines of a page weighed together: likelihoods are those of all ways through the parts of a page."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from newstables.page.sequence import ABOVE, BELOW, INSIDE, KEPT, PARTS, STEPS, kept_likelihoods


@settings(deadline=None, max_examples=50)
@given(st.integers(1, 6), st.integers(0, 9999))
def test_likelihoods_are_those_of_all_ways(size: int, seed: int) -> None:
    chance = np.random.default_rng(seed)
    scores, steps = chance.normal(size=(size, len(PARTS))), chance.normal(size=len(STEPS)).astype(np.float32)
    weights = dict(zip(STEPS, steps.tolist(), strict=True))
    wanted, total = np.zeros(size), 0.0
    for way in product(range(len(PARTS)), repeat=size):
        if way[0] not in (ABOVE, KEPT) or way[-1] not in (KEPT, BELOW) or not set(pairwise(way)) <= set(STEPS):
            continue
        worth = np.exp(sum(scores[line, part] for line, part in enumerate(way)) + sum(map(weights.get, pairwise(way))))
        wanted += worth * (np.array(way) == KEPT)
        total += worth
    np.testing.assert_allclose(kept_likelihoods(scores, steps), wanted / total, atol=1e-5)


def test_a_long_page_stays_within_what_numbers_can_hold() -> None:
    scores = np.random.default_rng(0).normal(0, 30, size=(5_000, len(PARTS)))
    found = kept_likelihoods(scores, np.zeros(len(STEPS), np.float32))
    assert np.isfinite(found).all()
    assert ((found >= 0) & (found <= 1 + 1e-6)).all()


def test_a_line_between_two_paragraphs_is_either_kept_or_inside() -> None:
    scores = np.full((3, len(PARTS)), -20.0)
    scores[[0, 2], KEPT] = 20
    scores[1, INSIDE] = 20
    assert kept_likelihoods(scores, np.zeros(len(STEPS), np.float32)).round(3).tolist() == [1, 0, 1]
