"""Values and units on corpora that no other test scores, where they are beside the project: floors that only rise."""

from __future__ import annotations

import pytest

from tests.phrases import find_corpus
from tests.quantities_of_corpora import score_marked, score_values

# corpus → floors of F1 in hundredths: values, values with their units. What is left: CQE's currency set dictates prices
# to a machine ("15 dollars and 50") and takes francs for Swiss ones; its dimensions count "dozens" as twelve.
FLOORS = {
    "cqe-currency": (88, 83),
    "cqe-dimension": (88, 78),
    "cqe-age": (99, 99),
    "cqe-temperature": (97, 94),
    "commodity": (99, 88),
    "measeval": (97, 95),
}

EVERY = {"measeval": 3}  # its paragraphs are long


@pytest.mark.parametrize("name", FLOORS)
def test_values_and_units_are_read_right(name: str) -> None:
    folder = find_corpus(name)
    if folder is None:
        pytest.skip(f"no corpus {name} beside the project")
    score, _ = score_values(folder) if name.startswith("cqe") else score_marked(folder, EVERY.get(name, 1))
    value, unit = FLOORS[name]
    assert 100 * score.f1 >= value
    assert 100 * score.f1_unit >= unit
