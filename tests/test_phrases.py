"""How many of the phrases of a corpus are read right, where the corpus is there; see tests/phrases.py."""

from __future__ import annotations

import pytest

from tests.phrases import find_corpus, score

# corpus → the share that is right: a floor, to be raised with the rules.
FLOORS = {"phrases-numbers": 0.98, "phrases-units": 0.975}


@pytest.mark.parametrize(("name", "floor"), FLOORS.items())
def test_phrases_are_read_right(name: str, floor: float) -> None:
    folder = find_corpus(name)
    if folder is None:
        pytest.skip(f"no corpus {name} beside the project")
    assert score(folder).share >= floor
